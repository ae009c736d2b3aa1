import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';

/**
 * Every film of the site, for whoever builds on it: times in ms; the main film ends at `endMs`. A
 * filmed guide has a still of each step; `sign` is the film in sign language, if there is one.
 */
export const GET: APIRoute = async () => {
  const records = await getCollection('filmRecords');
  const films = records.flatMap(({ data: film }) =>
    film.shapes.map((shape) => ({
      guide: film.guide,
      kind: film.stills ? 'filmed' : 'drawn',
      language: film.language,
      narration: film.narration,
      shape: shape.shape,
      title: film.title,
      file: shape.video,
      poster: shape.poster,
      tracks: film.tracks,
      stills: film.stills?.map(({ file }) => file) ?? [],
      ...(film.sign && { sign: film.sign }),
      durationMs: film.timeline.durationMs,
      endMs: film.timeline.end.endMs,
      steps: film.timeline.steps.map(({ id, startMs }) => ({ id, startMs })),
      after: (film.timeline.after ?? []).map(({ id, startMs }) => ({ id, startMs })),
    })),
  );
  return Response.json(films);
};
