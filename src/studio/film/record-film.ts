import { nameLanguage } from '../../i18n/name-language.ts';
import { filmWordsIn } from '../film-words.ts';
import type { FilmRecord } from '../../model/film-record.ts';
import { hashOf } from '../cache.ts';
import { filmFiles, signFile, sitePath, stillFile } from '../film-files.ts';
import type { PreparedFilm } from './prepare-film.ts';

/** What pages need to know of a film, before its pictures are drawn; `keys` in the plans' order. */
export function recordFilm(film: PreparedFilm, keys: string[]): FilmRecord {
  const { guide, language, narration } = film;
  const words = filmWordsIn(language);
  const spoken = filmWordsIn(narration);
  const [key = ''] = keys;
  const at = (file: string) => sitePath(guide, language, file);
  return {
    guide,
    language,
    narration,
    title: film.title,
    timeline: film.timeline,
    shapes: film.plans.map(({ shape: { shape, widthPx, heightPx } }, index) => {
      const { video, poster } = filmFiles(keys[index] ?? '');
      return { shape, widthPx, heightPx, video: at(video), poster: at(poster) };
    }),
    tracks: [
      {
        kind: 'captions',
        name: 'standard',
        label: spoken.captions,
        language: narration,
        file: at(`${key}.text.vtt`),
      },
      {
        kind: 'captions',
        name: 'calm',
        label: spoken.calmCaptions,
        language: narration,
        file: at(`${key}.lugn.vtt`),
      },
      ...film.subtitles.map(({ language: other, cues }) => ({
        kind: 'subtitles' as const,
        name: 'subtitles' as const,
        label: nameLanguage(other),
        language: other,
        // A translation may change while the film does not: the texts have a name of their own.
        file: at(`${key}.${other}-${hashOf(JSON.stringify(cues)).slice(0, 8)}.vtt`),
      })),
      {
        kind: 'chapters',
        name: 'chapters',
        label: words.chapters,
        language,
        file: at(`${key}.kapitel.vtt`),
      },
    ],
    subtitles: film.subtitles.map(({ language: other, cues }) => ({ language: other, cues })),
    shareImage: at(filmFiles(key).shareImage),
    ...(film.footage && {
      stills: film.timeline.steps.map(({ id }) => ({ stepId: id, file: at(stillFile(key, id)) })),
    }),
    ...(film.sign && { sign: at(signFile(key)) }),
  };
}
