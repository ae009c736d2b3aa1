import type { MadeFrom, Twins } from '../../model/translation.ts';
import type { SwedishTexts } from './mark-texts.ts';
import { listChangedSteps, markOf } from './step-texts.ts';

/** A text of the Swedish that is another than a twin was made from; `before` where it is kept. */
export type ChangedPart = {
  kind: 'page' | 'step';
  /** The key in sv.mdx, or the id of the step. */
  name: string;
  before?: string;
  now: string;
};

/** What a part is called in a sentence, and by whoever says that it is done. */
export const namePart = ({ kind, name }: Pick<ChangedPart, 'kind' | 'name'>): string => {
  if (kind === 'step') return `Steget "${name}" i film.yaml`;
  return name === 'body' ? 'Texten under strecken i sv.mdx' : `${name} i sv.mdx`;
};

/** Keys of the Swedish page that the easy-read twin calls something else, or has no text for. */
export const fieldOf = (twin: string, key: string): string | undefined => {
  if (key === 'body' || twin !== 'easy') return key;
  return { title: 'title', summary: 'intro', youNeed: 'youNeed', goesWrong: 'goesWrong' }[key];
};

/** A text as it was, where it is what its mark says: somebody may have written in the file by hand. */
const textOf = (mark: string | undefined, texts: Twins['texts']): string | undefined => {
  const text = mark === undefined ? undefined : texts[mark];
  return text !== undefined && markOf(text) === mark ? text : undefined;
};

/** The parts of the Swedish that have changed since a twin was made from them, in the order that they stand. */
export const listChangedParts = (
  twin: string,
  { page, steps }: MadeFrom,
  texts: Twins['texts'],
  now: SwedishTexts,
): ChangedPart[] => {
  const tell = (
    kind: ChangedPart['kind'],
    name: string,
    mark: string | undefined,
    text: string,
  ): ChangedPart[] => {
    if (mark === markOf(text)) return [];
    const before = textOf(mark, texts);
    return [{ kind, name, ...(before !== undefined && { before }), now: text }];
  };
  return [
    ...Object.entries(now.page).flatMap(([key, text]) =>
      fieldOf(twin, key) === undefined ? [] : tell('page', key, page[key], text),
    ),
    ...listChangedSteps({ steps }, now.steps).flatMap((id) =>
      tell('step', id, steps[id], now.steps[id] ?? ''),
    ),
  ];
};
