import { filmWordsIn } from '../i18n/film.ts';
import type { FilmRecord } from '../model/film-record.ts';
import { filmFiles, sitePath } from './film-files.ts';
import type { PreparedFilm } from './prepare-film.ts';
import { wide } from './stage.ts';

/** What pages need to know of a film, before its pictures are drawn. */
export function recordFilm(film: PreparedFilm, key: string): FilmRecord {
  const { guide, language } = film;
  const words = filmWordsIn(language);
  const files = filmFiles(key);
  const at = (file: string) => sitePath(guide, language, file);
  return {
    guide,
    language,
    title: film.title,
    timeline: film.timeline,
    shapes: [
      {
        shape: wide.shape,
        widthPx: wide.widthPx,
        heightPx: wide.heightPx,
        video: at(files.video),
        poster: at(files.poster),
      },
    ],
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
    shareImage: at(files.shareImage),
  };
}
