import { filmWordsIn } from '../i18n/film.ts';
import type { FilmRecord } from '../model/film-record.ts';
import { filmFiles, sitePath } from './film-files.ts';
import type { PreparedFilm } from './prepare-film.ts';

/** What pages need to know of a film, before its pictures are drawn; `keys` in the plans' order. */
export function recordFilm(film: PreparedFilm, keys: string[]): FilmRecord {
  const { guide, language } = film;
  const words = filmWordsIn(language);
  const [key = ''] = keys;
  const at = (file: string) => sitePath(guide, language, file);
  return {
    guide,
    language,
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
        label: words.captions,
        language,
        file: at(`${key}.text.vtt`),
      },
      {
        kind: 'captions',
        name: 'calm',
        label: words.calmCaptions,
        language,
        file: at(`${key}.lugn.vtt`),
      },
      {
        kind: 'chapters',
        name: 'chapters',
        label: words.chapters,
        language,
        file: at(`${key}.kapitel.vtt`),
      },
    ],
    shareImage: at(filmFiles(key).shareImage),
  };
}
