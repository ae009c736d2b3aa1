import type { ContentProblem } from './content-file.ts';
import type { Draft } from './read-draft.ts';

/** Whether a file, by its path, was found sound before by all that judge each text by itself. */
export type IsSound = (file: string) => boolean;

/** The texts of files, and the few lists that each of them is held against, whatever the others say. */
export type Texts = Pick<
  Draft,
  | 'files'
  | 'trees'
  | 'sources'
  | 'addresses'
  | 'phones'
  | 'services'
  | 'advice'
  | 'pronunciation'
  | 'spelling'
  | 'plainWords'
  | 'find'
>;

/** A check that judges each text by itself: where the text and the lists are as they were, so is its answer. */
export type TextCheck = (texts: Texts) => ContentProblem[];

/**
 * A draft without the texts that are known to be sound, and without the places and occasions that are
 * read from them; the lists, kommuner among them, are whole.
 */
export function onlyNew(draft: Draft, isSound: IsSound | undefined): Draft {
  if (isSound === undefined) return draft;
  const byPath = <Value>(all: Map<string, Value>) =>
    new Map([...all].filter(([file]) => !isSound(file)));
  const byFile = <Value extends { file: string }>(all: Map<string, Value>) =>
    new Map([...all].filter(([, { file }]) => !isSound(file)));
  const { places, events } = draft.find;
  return {
    ...draft,
    files: byPath(draft.files),
    trees: byPath(draft.trees),
    sources: draft.sources.filter(({ file }) => !isSound(file)),
    find: { ...draft.find, places: byFile(places), events: byFile(events) },
  };
}
