import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { buildCaptions, calmCaptions, standardCaptions } from '../../film/captions.ts';
import { buildChapters, writeWebVtt } from '../../film/webvtt.ts';
import filmWords from 'site:words/film';
import { readLanguage } from '../../i18n/languages.ts';
import type { FilmRecord } from '../../model/film-record.ts';

type Track = FilmRecord['tracks'][number];
type Props = { film: FilmRecord; track: Track };

export const getStaticPaths = (async () => {
  const records = await getCollection('filmRecords');
  return records.flatMap(({ data: film }) =>
    film.tracks.map((track) => ({
      params: { track: track.file.replace(/^films\//, '').replace(/\.vtt$/, '') },
      props: { film, track },
    })),
  );
}) satisfies GetStaticPaths;

function writeTrack({ film, track }: Props): string {
  if (track.name === 'subtitles') {
    const texts = film.subtitles.find(({ language }) => language === track.language);
    return writeWebVtt(texts?.cues ?? [], track.language);
  }
  if (track.name === 'chapters') {
    const words = filmWords[readLanguage(film.language === 'sv' ? undefined : film.language)];
    const names = { title: words.chapterTitle, end: words.chapterEnd };
    return writeWebVtt(buildChapters(film.timeline, names), track.language);
  }
  const rules = track.name === 'calm' ? calmCaptions : standardCaptions;
  return writeWebVtt(buildCaptions(film.timeline, rules), track.language);
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(writeTrack(props), { headers: { 'Content-Type': 'text/vtt; charset=utf-8' } });
