import type { Screen, ScreenElement } from '../model/screen.ts';

/** What a target is. Parts of an element have names of their own. */
export type TargetKind =
  | Exclude<ScreenElement['kind'], 'list' | 'tabs' | 'apps' | 'video' | 'chat' | 'toolbar'>
  | 'list-item'
  | 'tab'
  | 'app'
  | 'video-tile'
  | 'chat-link'
  | 'tool'
  | 'address';

/** Something on a screen that a film or a practice can point at; `label` is the words on it. */
export type TapTarget = { id: string; label: string; kind: TargetKind };

type Part = { id?: string | undefined; label: string };

const partsOf = (kind: TargetKind, parts: Part[]): TapTarget[] =>
  parts.flatMap(({ id, label }) => (id === undefined ? [] : [{ id, label, kind }]));

const targetsOf = (element: ScreenElement): TapTarget[] => {
  switch (element.kind) {
    case 'heading':
    case 'text':
    case 'notice':
      return partsOf(element.kind, [{ id: element.id, label: element.text }]);
    case 'list':
      return partsOf('list-item', element.items);
    case 'tabs':
      return partsOf('tab', element.tabs);
    case 'apps':
      return partsOf('app', element.apps);
    case 'toolbar':
      return partsOf('tool', element.buttons);
    case 'video':
      return partsOf(
        'video-tile',
        element.tiles.map(({ id, name }) => ({ id, label: name })),
      );
    case 'chat':
      return partsOf(
        'chat-link',
        element.messages.flatMap(({ link }) => (link === undefined ? [] : [link])),
      );
    default:
      return partsOf(element.kind, [element]);
  }
};

/** Everything on a screen that has an id, from top to bottom. */
export const tapTargets = (screen: Screen): TapTarget[] => [
  ...(screen.address === undefined
    ? []
    : partsOf('address', [{ id: screen.address.id, label: screen.address.text }])),
  ...[...screen.elements, ...(screen.bottom ?? [])].flatMap(targetsOf),
];
