import { slugOf } from '../lists/fold-name.ts';
import type { ScreenElement } from '../model/screen.ts';
import type { Drawing, PatternName } from './answers.ts';

/** What each pattern is called when one chooses, what it is said to show, and what is asked for on it. */
export const patterns: Readonly<
  Record<PatternName, { name: string; shows: string; labels: readonly string[]; isOpen?: boolean }>
> = {
  button: {
    name: 'en text med en knapp längst ner',
    shows: 'med en knapp längst ner',
    labels: ['Vad står det på knappen?'],
  },
  choices: {
    name: 'en lista att välja i',
    shows: 'med en lista att välja i',
    labels: ['Vad står det på raden?'],
    isOpen: true,
  },
  field: {
    name: 'en ruta att skriva i, och en knapp',
    shows: 'med en ruta att skriva i',
    labels: ['Vad heter rutan?', 'Vad står det på knappen?'],
  },
  code: {
    name: 'en kod att skriva, och en knapp',
    shows: 'med en kod att skriva',
    labels: ['Vad heter koden?', 'Vad står det på knappen?'],
  },
  question: {
    name: 'en fråga med två knappar',
    shows: 'med två knappar',
    labels: ['Vad står det på den första knappen?', 'Vad står det på den andra?'],
  },
  done: { name: 'ett besked om att det är klart', shows: 'ett besked', labels: [] },
};

/** An id for each label, no two alike. */
function nameLabels(labels: readonly string[]): { id: string; label: string }[] {
  const taken = new Set<string>();
  return labels.map((label, index) => {
    const plain = slugOf(label) || `val-${index + 1}`;
    const id = taken.has(plain) ? `${plain}-${index + 1}` : plain;
    taken.add(id);
    return { id, label };
  });
}

type Part = { id: string; label: string };
type Parts = { elements: ScreenElement[]; bottom: ScreenElement[] };

const buttons = (parts: readonly Part[]): ScreenElement[] =>
  parts.map((part, index) => ({
    kind: 'button',
    ...part,
    look: index === 0 ? ('main' as const) : ('plain' as const),
  }));

function drawPattern(
  pattern: PatternName,
  { text, digits }: { text: string | undefined; digits: number },
  parts: Part[],
): Parts {
  const [first, ...rest] = parts;
  const told: ScreenElement[] = text === undefined ? [] : [{ kind: 'text', text }];
  switch (pattern) {
    case 'choices':
      return {
        elements: [...told, ...(first ? [{ kind: 'list' as const, items: parts }] : [])],
        bottom: [],
      };
    case 'field':
      return {
        elements: [...told, ...(first ? [{ kind: 'field' as const, ...first }] : [])],
        bottom: buttons(rest),
      };
    case 'code':
      return {
        elements: [...told, ...(first ? [{ kind: 'pin' as const, ...first, digits }] : [])],
        bottom: buttons(rest),
      };
    default:
      return { elements: told, bottom: buttons(parts) };
  }
}

const plainButton = (element: ScreenElement): object => {
  if (element.kind !== 'button' || element.look !== 'plain') return element;
  const { look: _, ...rest } = element;
  return rest;
};

/** So many digits as are typed; six where that is no code. */
const countDigits = (typed: string): number => (/^\d{4,12}$/u.test(typed) ? typed.length : 6);

/** A screen's data, in the order that its file has it. */
export function drawScreen(
  { pattern, title, heading, text, labels = [] }: Drawing,
  {
    device,
    app,
    typed = '',
  }: { device: string; app?: string | undefined; typed?: string | undefined },
): object {
  const parts = nameLabels(labels);
  const drawn =
    pattern === 'done'
      ? {
          elements: [
            { kind: 'notice', text: heading ?? '', tone: 'good' },
            ...(text === undefined ? [] : [{ kind: 'text', text }]),
          ],
          bottom: [],
        }
      : drawPattern(pattern, { text, digits: countDigits(typed) }, parts);
  const top = pattern === 'done' ? [] : [{ kind: 'heading', text: heading ?? '' }];
  return {
    title: title ?? '',
    device,
    ...(app !== undefined && { app }),
    elements: [...top, ...drawn.elements],
    ...(drawn.bottom.length > 0 && {
      bottom: drawn.bottom.map((one) => plainButton(one as never)),
    }),
  };
}
