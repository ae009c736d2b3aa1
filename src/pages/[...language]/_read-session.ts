import { getCollection, getEntry, render } from 'astro:content';
import { isDrawn } from '../../model/film.ts';
import type { Part } from '../../model/session/session.ts';
import { chooseSteps, isWhole } from '../../session/choose-steps.ts';
import { reckonPart } from '../../session/reckon-length.ts';
import { readGuide, type ReadGuide } from '../_read-guide.ts';

/** A part with the guides that it is about, and how long it takes in a room. */
export type ReadPart = {
  part: Part;
  guides: ReadGuide[];
  /** The steps of the film that are shown, as numbers from 1; none where no film is shown. */
  steps: number[];
  isWhole: boolean;
  ms: number;
};

const guidesOf = (part: Part): string[] => {
  if (part.kind === 'handout') return part.guides;
  return 'guide' in part ? [part.guide] : [];
};

/** A part as pages and showings need it. Throws a RangeError when a guide of it is missing. */
export async function readPart(part: Part): Promise<ReadPart> {
  const guides = await Promise.all(guidesOf(part).map((id) => readGuide(id, 'sv')));
  const film = part.kind === 'film' ? guides[0]?.film.timeline : undefined;
  if (part.kind !== 'film' || !film)
    return { part, guides, steps: [], isWhole: false, ms: reckonPart(part, undefined) };
  const shown = chooseSteps(film.steps, part);
  const [first, last] = [shown[0], shown[shown.length - 1]];
  if (!first || !last) throw new RangeError(`${part.guide} is shown from no step`);
  const whole = isWhole(part);
  const ms = whole ? film.end.endMs : last.endMs - first.startMs;
  return {
    part,
    guides,
    steps: shown.map(({ number }) => number),
    isWhole: whole,
    ms: reckonPart(part, { ms, steps: shown.length }),
  };
}

/** All sessions in their order. */
export async function readSessions() {
  const all = await getCollection('sessions');
  return all.sort((a, b) => a.data.order - b.data.order);
}

/** A session with its parts. Throws a RangeError when there is none. */
export async function readSession(id: string) {
  const [session, happens] = await Promise.all([
    getEntry('sessions', id),
    getEntry('sessionParts', id),
  ]);
  if (!session || !happens) throw new RangeError(`There is no session ${id}`);
  const { Content } = await render(session);
  const parts = await Promise.all(happens.data.parts.map(readPart));
  return { id, ...session.data, Content, parts };
}
export type ReadSession = Awaited<ReturnType<typeof readSession>>;

/** The parts of a showing of one guide alone; what is filmed cannot be practised. */
export async function guideParts(guide: string): Promise<ReadPart[]> {
  const film = await getEntry('films', guide);
  const parts: Part[] = [
    { kind: 'film', guide, say: [], ask: [] },
    { kind: 'practice', guide, how: 'together', minutes: 8, say: [], ask: [] },
    { kind: 'handout', guides: [guide], minutes: 3, say: [] },
  ];
  const canPractise = film?.data.steps.every(isDrawn) === true;
  return Promise.all(parts.filter(({ kind }) => canPractise || kind !== 'practice').map(readPart));
}
