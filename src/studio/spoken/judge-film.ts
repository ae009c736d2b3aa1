import { longestAfterMs, longestFilmMs } from '../../film/pace.ts';
import type { Timeline } from '../../film/timeline.ts';
import { explainLate } from './explain-late.ts';
import type { FilmFault } from './film-fault.ts';
import { tellTooLong } from '../tell-seconds.ts';
import { explainTight, type FilmSubtitles } from './subtitle-film.ts';

/** A film whose times are known. `guide` is `<service>/<guide>`, `narration` the language of its voice. */
export type TimedFilm = {
  guide: string;
  narration: string;
  timeline: Timeline;
  subtitles: FilmSubtitles[];
  isFilmed: boolean;
};

/** How many characters are said in a time, at the pace of this film, with its pauses. */
function countChars({ sentences, durationMs }: Timeline, ms: number): number {
  const chars = sentences.reduce((sum, { text }) => sum + text.length, 0);
  return Math.ceil((chars * ms) / durationMs);
}

/**
 * What is wrong with a film that only shows when it has been spoken: it, or what comes after it, is too
 * long, a caption is late, or there is no time to read it in another language. Empty when it is sound.
 */
export function judgeFilm({
  guide,
  narration,
  timeline,
  subtitles,
  isFilmed,
}: TimedFilm): FilmFault[] {
  const folder = `content/guides/${guide}`;
  const file = `${folder}/${narration === 'sv' ? 'film.yaml' : `${narration}.mdx`}`;
  const { after, end, durationMs } = timeline;
  const mainMs = after ? end.endMs : durationMs;
  const overMs = mainMs - longestFilmMs;
  const cut = isFilmed
    ? 'Klipp filmen kortare'
    : `Stryk ungefär ${countChars(timeline, overMs)} tecken i "say"`;
  const tooLong: FilmFault[] =
    overMs > 0
      ? [
          {
            file,
            path: ['steps'],
            message: `Filmen blir ${tellTooLong(mainMs, longestFilmMs)}.`,
            remedy: `${cut}, eller dela guiden i två.`,
          },
        ]
      : [];
  const overAfterMs = durationMs - mainMs - longestAfterMs;
  if (overAfterMs > 0)
    tooLong.push({
      file: `${folder}/film.yaml`,
      path: ['goesWrong'],
      message: `Kapitlen efter filmen blir ${tellTooLong(durationMs - mainMs, longestAfterMs)}.`,
      remedy: `Stryk ungefär ${countChars(timeline, overAfterMs)} tecken i "say", eller ta bort ett kapitel.`,
    });
  return [
    ...tooLong,
    ...explainLate(file, timeline),
    ...subtitles.flatMap((texts) => explainTight(guide, narration, texts)),
  ];
}
