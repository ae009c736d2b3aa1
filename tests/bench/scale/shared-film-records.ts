import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Content, ParsedGuide } from '../../../src/checks/parse-content.ts';
import { parseContent } from '../../../src/checks/parse-content.ts';
import { buildTimeline } from '../../../src/film/build-timeline.ts';
import type { SpokenSentence } from '../../../src/film/timeline.ts';
import { writeScript } from '../../../src/film/write-script.ts';
import { filmWordsIn } from '../../../src/studio/film-words.ts';
import { type FilmRecord, filmRecordSchema } from '../../../src/model/film-record.ts';
import { siteConfig } from '../../../src/site.config.ts';
import { hashOf } from '../../../src/studio/cache.ts';
import { filmLanguagesOn } from '../../../src/studio/spoken/film-languages.ts';
import { sitePath } from '../../../src/studio/film-files.ts';
import { filmShapes } from '../../../src/studio/film/prepare-film.ts';
import { readContentFiles } from '../../../src/studio/read-content.ts';
import { sharedFile } from './shared-file.ts';

/** About what the site's voice takes for a letter, and for the pause after a word. */
const letterMs = 62;
const wordMs = 150;

/** A sentence as long as it would be if it were said, with nobody to say it. */
function keepSilent(text: string): SpokenSentence {
  let clockMs = 0;
  const words = text.split(/\s+/u).map((word) => {
    const startMs = clockMs;
    clockMs += wordMs + letterMs * word.length;
    return { text: word, startMs, endMs: clockMs };
  });
  return { text, durationMs: clockMs, words };
}

/** The record of a guide's film: times, texts and tracks of its own, moving pictures of all. */
function recordSharedFilm(content: Content, guide: ParsedGuide, language: string): FilmRecord {
  const id = `${guide.service}/${guide.guide}`;
  const words = filmWordsIn(language);
  const translation = guide.translations.get(language);
  const { title } = translation ?? guide.page;
  const script = writeScript(title, guide.film, content.screens, words, translation?.steps);
  const { say } = script;
  const spoken = {
    title: say.title.map(keepSilent),
    steps: say.steps.map((sentences) => sentences.map(keepSilent)),
    end: say.end.map(keepSilent),
    after: (say.after ?? []).map((sentences) => sentences.map(keepSilent)),
  };
  const timeline = buildTimeline(script.steps, spoken, script.after);
  const key = hashOf(JSON.stringify(timeline)).slice(0, 12);
  const at = (ending: string) => sitePath(id, language, `${key}.${ending}.vtt`);
  const track = { language, kind: 'captions' as const };
  return {
    guide: id,
    language,
    narration: language,
    title,
    timeline,
    shapes: filmShapes.map(({ shape, widthPx, heightPx }) => ({
      shape,
      widthPx,
      heightPx,
      video: sharedFile.video,
      poster: sharedFile.poster,
    })),
    tracks: [
      { ...track, name: 'standard', label: words.captions, file: at('text') },
      { ...track, name: 'calm', label: words.calmCaptions, file: at('lugn') },
      { ...track, kind: 'chapters', name: 'chapters', label: words.chapters, file: at('kapitel') },
    ],
    subtitles: [],
    shareImage: sharedFile.shareImage,
  };
}

/** Stands in for the site's own loader, which would make every guide's voice and films. */
export function filmRecordsLoader() {
  return {
    name: 'film-records',
    schema: filmRecordSchema,
    async load({ config, store, parseData }) {
      const content = parseContent(await readContentFiles(fileURLToPath(config.root)));
      store.clear();
      for (const guide of content.guides.values()) {
        for (const language of filmLanguagesOn(guide, siteConfig)) {
          const id = `${guide.service}/${guide.guide}/${language}`;
          const record = recordSharedFilm(content, guide, language);
          store.set({ id, data: await parseData({ id, data: record }) });
        }
      }
    },
  } satisfies Loader;
}
