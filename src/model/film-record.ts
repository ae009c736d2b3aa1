import { z } from 'astro/zod';

const ms = z.number().int().nonnegative();
const path = z.string().startsWith('films/');
const spanSchema = z.strictObject({ startMs: ms, endMs: ms });
const wordSchema = z.strictObject({ text: z.string(), startMs: ms, endMs: ms });

const timedStepSchema = z.strictObject({
  id: z.string(),
  number: z.number().int().positive(),
  heading: z.string(),
  startMs: ms,
  endMs: ms,
  screen: z.string().optional(),
  action: z
    .strictObject({
      kind: z.enum(['tap', 'type', 'scroll', 'scan', 'wait']),
      target: z.string(),
      text: z.string().optional(),
      arriveMs: ms,
      actMs: ms,
      doneMs: ms,
    })
    .optional(),
  then: z.strictObject({ screen: z.string(), atMs: ms }).optional(),
});

/** The timeline as stored between making the narration and building the pages; see `src/film/timeline.ts`. */
export const timelineSchema = z.strictObject({
  durationMs: ms,
  title: spanSchema,
  end: spanSchema,
  steps: z.array(timedStepSchema),
  /** Chapters after the main film, which ends at `end.endMs`. */
  after: z.array(timedStepSchema).optional(),
  sentences: z.array(
    z.strictObject({
      part: z.string(),
      text: z.string(),
      startMs: ms,
      endMs: ms,
      words: z.array(wordSchema),
    }),
  ),
});

/** A text in a subtitle track; see `src/film/captions.ts`. */
const cueSchema = z.strictObject({ startMs: ms, endMs: ms, lines: z.array(z.string()).min(1) });

/** A track of a film. `file` is relative to the site's root, without a leading slash. */
export const trackSchema = z.strictObject({
  /** Captions are in the language that is spoken, subtitles in another. */
  kind: z.enum(['captions', 'subtitles', 'chapters']),
  name: z.enum(['standard', 'calm', 'subtitles', 'chapters']),
  label: z.string(),
  language: z.string(),
  file: path,
});

/** One picture shape of a film. Files are relative to the site's root, without a leading slash. */
export const shapeSchema = z.strictObject({
  shape: z.enum(['wide', 'tall']),
  widthPx: z.number().int().positive(),
  heightPx: z.number().int().positive(),
  video: path,
  poster: path,
});

/** A picture of a step of a film, for cards, beside its `video`: the same name and the step's number. */
export const stepPictureOf = (video: string, number: number): string =>
  video.replace(/mp4$/u, `${number}.webp`);

/** The film whose step a picture shows, by the picture's name; any other file's name as it is. */
export const filmOfStepPicture = (picture: string): string =>
  picture.replace(/(?<=\.)\d+\.webp$/u, 'mp4');

/** A film of a guide in one language: what pages need to know, before its pictures are drawn. */
export const filmRecordSchema = z.strictObject({
  /** `<service>/<guide>`. */
  guide: z.string(),
  /** The language of what is written in the film. */
  language: z.string(),
  /** The language of what is said; another than `language` where no voice speaks that. */
  narration: z.string(),
  title: z.string(),
  timeline: timelineSchema,
  shapes: z.array(shapeSchema).min(1),
  tracks: z.array(trackSchema),
  /** The texts of the subtitle tracks. */
  subtitles: z.array(z.strictObject({ language: z.string(), cues: z.array(cueSchema) })),
  /** 1200 × 630 JPEG for when somebody shares the page. */
  shareImage: path,
  /** A picture of each step, where the film is recorded and not drawn. */
  stills: z.array(z.strictObject({ stepId: z.string(), file: path })).optional(),
  /** A film in sign language that follows the same timeline; it has no sound. */
  sign: path.optional(),
});
export type FilmRecord = z.infer<typeof filmRecordSchema>;

/**
 * The film's sound alone, as a path from the site's root. It is the sound of the first shape, copied
 * out of it (`build/films/copy-sound`).
 */
export const soundOf = ({ shapes: [first] }: FilmRecord): string =>
  (first?.video ?? '').replace(/\.mp4$/u, '.m4a');

/** Films are spoken in AAC at about 40 kbit/s: so many bytes to a second of it. */
const soundBytesPerS = 5000;

/** About how large the sound alone is, in bytes; films are made after the pages that tell of it. */
export const soundBytesOf = ({ timeline }: FilmRecord): number =>
  (timeline.durationMs / 1000) * soundBytesPerS;
