import type { ScreenElement } from '../model/screen.ts';
import type { ScreenState } from './screen-state.ts';

/** Words in Swedish about something on a screen; `id` if it can be pointed at. */
export type DescribedPart = { id?: string | undefined; words: string };

/** An element in words: what it is, and its one part or its several parts in the order seen. */
export type DescribedElement = { lead?: string; parts: DescribedPart[] };

const quote = (label: string): string => `"${label}"`;

const addDetail = (label: string, detail: string | undefined): string =>
  detail === undefined ? quote(label) : `${quote(label)}, ${detail}`;

const fieldOf = (id: string, label: string, value: string | undefined): DescribedElement =>
  value === undefined
    ? { lead: 'Tomt fält', parts: [{ id, words: quote(label) }] }
    : { lead: 'Fält', parts: [{ id, words: `${quote(label)}, ifyllt med ${value}` }] };

const noticeNames = { info: 'Meddelande', good: 'Bekräftelse', warning: 'Varning' } as const;

/** Messages and their links, each a sentence of its own. */
const describeChat = (element: Extract<ScreenElement, { kind: 'chat' }>): DescribedElement[] =>
  element.messages.flatMap(({ from, name, text, link }) => [
    {
      lead: from === 'me' ? 'Du skriver' : `${name ?? 'Den andra'} skriver`,
      parts: [{ words: text }],
    },
    ...(link === undefined
      ? []
      : [{ lead: 'Länk', parts: [{ id: link.id, words: quote(link.label) }] }]),
  ]);

/** An element in plain Swedish, in the order it is seen; `typed` is what has been written so far. */
export const describeElement = (
  element: ScreenElement,
  typed?: ScreenState['typed'],
): DescribedElement[] => {
  switch (element.kind) {
    case 'heading':
      return [{ lead: 'Rubrik', parts: [{ id: element.id, words: element.text }] }];
    case 'text':
      return [{ parts: [{ id: element.id, words: element.text }] }];
    case 'notice':
      return [
        { lead: noticeNames[element.tone], parts: [{ id: element.id, words: element.text }] },
      ];
    case 'button':
      return [{ lead: 'Knapp', parts: [{ id: element.id, words: quote(element.label) }] }];
    case 'link':
      return [{ lead: 'Länk', parts: [{ id: element.id, words: quote(element.label) }] }];
    case 'field':
      return [
        fieldOf(element.id, element.label, typed?.into === element.id ? typed.text : element.value),
      ];
    case 'pin':
      return [
        {
          lead: `${typed?.into === element.id ? 'Ifyllt fält' : 'Fält'} för ${element.digits} siffror`,
          parts: [{ id: element.id, words: quote(element.label) }],
        },
      ];
    case 'toggle':
      return [
        {
          lead: `Reglage som är ${element.on ? 'på' : 'av'}`,
          parts: [{ id: element.id, words: quote(element.label) }],
        },
      ];
    case 'qr':
      return [{ lead: 'QR-kod', parts: [{ id: element.id, words: element.label }] }];
    case 'camera':
      return [{ lead: 'Kamerabild', parts: [{ id: element.id, words: element.label }] }];
    case 'list':
      return [
        {
          lead: 'Lista',
          parts: element.items.map(({ id, label, detail }) => ({
            id,
            words: addDetail(label, detail),
          })),
        },
      ];
    case 'tabs':
      return [
        {
          lead: 'Flikar',
          parts: element.tabs.map(({ id, label }) => ({
            id,
            words: `${quote(label)}${id === element.selected ? ' (vald)' : ''}`,
          })),
        },
      ];
    case 'apps':
      return [
        {
          lead: element.apps.length > 1 ? 'Appar' : 'App',
          parts: element.apps.map(({ id, label }) => ({ id, words: quote(label) })),
        },
      ];
    case 'toolbar':
      return [
        {
          lead: element.buttons.length > 1 ? 'Knappar' : 'Knapp',
          parts: element.buttons.map(({ id, label }) => ({ id, words: quote(label) })),
        },
      ];
    case 'video':
      return [
        {
          lead: element.tiles.length > 1 ? 'Videobilder' : 'Videobild',
          parts: element.tiles.map(({ id, name, camera }) => ({
            id,
            words: `${name}${camera === 'off' ? ' (kameran är av)' : ''}`,
          })),
        },
      ];
    case 'chat':
      return describeChat(element);
  }
};
