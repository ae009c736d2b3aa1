/**
 * The way into the room of what is spoken. In: a guide and a language. Out: its script said by a voice,
 * laid out in time, with the captions and subtitles that are read meanwhile, and what is wrong with that.
 * No picture is planned here: the check of the content comes this far, and the films go on from it.
 */
export { checkLanguages, filmLanguagesOn } from './film-languages.ts';
export { type FilmFault, tellFault } from './film-fault.ts';
export { judgeFilm } from './judge-film.ts';
export { orderFilm, spokenParts } from './order-film.ts';
export { type FilmOrder, speakFilm, writeScriptIn } from './speak-film.ts';
export { type FilmSubtitles, subtitleFilm } from './subtitle-film.ts';
