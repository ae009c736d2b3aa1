import type { Section } from './list-changes.ts';

/** A heading and what stands under it, line by line; a line that begins with `-` or `+` is as it was, or is. */
export type Block = { heading: string; text: string };

/** A step of a film before and after, as names of files beside the report. */
export type StepPicture = { label: string; before?: string; after?: string; isChanged: boolean };

/** A film that is another than before. */
export type FilmPictures = { heading: string; steps: StepPicture[] };

/** What a proposal does, as data: whoever shows it chooses how. All words are ours or strangers': none is markup. */
export type Report = {
  changes: Block[];
  /** Length and captions of the films that are made anew. */
  films: string;
  /** What stops the proposal, what waits, and what somebody should look at. */
  faults: string;
  todo: string;
  /** What the preview shows as it was, because it cannot be read. */
  left: string;
  pictures: FilmPictures[];
};

export const emptyReport: Report = {
  changes: [],
  films: '',
  faults: '',
  todo: '',
  left: '',
  pictures: [],
};

/** A thing's changes as lines, each with the words before and after it; what has none stands close. */
export const writeBlock = ({ heading, changes }: Section): Block => ({
  heading,
  text: changes
    .map(({ what, before, after }, index) => {
      const words = [
        ...(before === undefined ? [] : [`- ${before}`]),
        ...(after === undefined ? [] : [`+ ${after}`]),
      ];
      const gap = index > 0 && words.length > 0 ? [''] : [];
      return [...gap, what, ...words].join('\n');
    })
    .join('\n'),
});
