import type { Content } from '../../checks/parse-content.ts';
import { splitSentences } from '../../film/split-sentences.ts';
import type { FilmedStep } from '../../model/film.ts';
import { filmWordsIn } from '../film-words.ts';
import { writeScript } from '../../film/write-script.ts';
import { type Cache, hashOf } from '../cache.ts';
import { ContentError, contentFault } from '../content-error.ts';
import {
  explainVoice,
  findFootage,
  findRecordings,
  type OpenFootage,
  openFootage,
  timeFootage,
} from '../footage/footage.ts';
import { matchRates, readRecording, type Speech } from '../voice/voice.ts';
import { filmShapes, type PreparedFilm } from './prepare-film.ts';
import { type FilmOrder, subtitleFilm } from '../spoken/spoken.ts';

/** What is recorded beside a silent film, by step; empty where the film has a voice itself. */
async function readRecordings(
  { root, content }: { root: string; content: Content },
  guide: string,
  footage: OpenFootage,
  steps: FilmedStep[],
): Promise<Map<string, Speech[]>> {
  const recordings = findRecordings(root, guide, steps);
  const faults = explainVoice(footage, guide, steps, recordings);
  if (faults.length > 0) throw new ContentError(faults.map(({ message }) => message).join('\n'));
  const said = new Map<string, Speech[]>();
  const spelling = { language: 'sv', list: content.pronunciation };
  for (const { id, say } of steps) {
    const recorded = recordings.get(id);
    if (recorded) said.set(id, await readRecording(recorded, splitSentences(say), spelling));
  }
  return said;
}

/**
 * Prepares a guide's recorded film. Its voice is Swedish and its own, or recorded beside it where the
 * film is silent; in other languages the headings are translated and the words are subtitles. Throws a ContentError when the film is
 * missing, cannot be read or is not of the script.
 */
export async function prepareFootage(
  { root, cache, content }: { root: string; cache: Cache; content: Content },
  { guide, page, language, languages }: FilmOrder,
  steps: FilmedStep[],
): Promise<PreparedFilm> {
  const found = await findFootage(root, guide, 'film');
  if (!found)
    throw contentFault(
      `content/guides/${guide}/film.mp4`,
      'Filen fattas. Stegen i film.yaml hör till en egen film.',
      'Lägg dit filmen, eller rita stegen med "screen".',
    );
  const scriptIn = (wanted: string) => {
    const translation = page.translations.get(wanted);
    const title = translation?.title ?? page.page.title;
    const words = filmWordsIn(wanted);
    const script = writeScript(title, page.film, content.screens, words, translation?.steps);
    // The film has no cards of ours: what is said on them is left out.
    return { ...script, say: { title: [], steps: script.say.steps, end: [] } };
  };
  const headings = page.translations.get(language)?.steps;
  const footage = await openFootage(cache, found);
  const said = await readRecordings({ root, content }, guide, footage, steps);
  const folder = `content/guides/${guide}`;
  const recorded = said.size > 0 ? said : undefined;
  const timeline = await timeFootage(footage, folder, steps, headings, recorded);
  const speeches = said.size > 0 ? matchRates([...said.values()].flat()) : [];
  const script = { ...scriptIn(language), say: scriptIn('sv').say };
  const plans = filmShapes.map((shape) => ({
    shape,
    durationMs: timeline.durationMs,
    keyframesMs: [...new Set([0, ...timeline.steps.map(({ startMs }) => startMs)])],
    scenes: [],
    gestures: [],
  }));
  const unspoken = languages.filter((other) => other !== 'sv');
  return {
    guide,
    language,
    narration: 'sv',
    title: script.title,
    script,
    timeline,
    plans,
    speeches,
    origin: hashOf(footage.hash, ...speeches.map(({ origin = '' }) => origin)),
    footage,
    subtitles: unspoken.map((other) => subtitleFilm(timeline, other, scriptIn(other).say)),
  };
}
