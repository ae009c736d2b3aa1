import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { filmEndings } from '../../model/film.ts';
import { type Cache, readOrMake } from '../cache.ts';
import { contentFault } from '../content-error.ts';
import { findMedia, type MediaFile } from '../find-media.ts';
import { decodeSound, inspectMedia, type Media, MediaFault } from '../sound/sound.ts';
import { findSpeech, type Stretch } from '../voice/voice.ts';

/** A film that somebody has recorded: where it lies, and a hash of it. */
export type Footage = MediaFile & { hash: string };

/** A recorded film that has been read and listened through: where in it somebody speaks. */
export type OpenFootage = Footage & { media: Media; speech: Stretch[] };

/** Raise when tracks are chosen or speech is found in another way. */
const hearingVersion = 3;

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex').slice(0, 20);
}

/** A guide's recorded film (`film`) or sign-language film (`sign`), if there is one. */
export async function findFootage(
  root: string,
  guide: string,
  name: 'film' | 'sign',
): Promise<Footage | undefined> {
  const found = findMedia(root, `content/guides/${guide}/${name}`, filmEndings);
  return found && { ...found, hash: await hashFile(found.path) };
}

/** The sound of a film, from its beginning. */
export const soundOf = ({ path, media }: Pick<OpenFootage, 'path' | 'media'>) =>
  media.sound
    ? decodeSound(path, { index: media.sound.index, startMs: media.startMs })
    : Promise.resolve(undefined);

/** A library's own words are for whoever mends the code: an editor gets ours. */
const explain = (file: string, cause: unknown): Error =>
  cause instanceof MediaFault
    ? contentFault(file, cause.message, cause.remedy)
    : contentFault(
        file,
        'Filen går inte att läsa som film.',
        'Spara filmen på nytt som MP4 (H.264), och prova att den går att spela.',
      );

/**
 * Reads a film and listens through it, once for each film. Throws a ContentError when it cannot be
 * used as one.
 */
export async function openFootage(
  cache: Cache,
  footage: Footage,
  as: 'film' | 'sign' = 'film',
): Promise<OpenFootage> {
  const { path, hash, file } = footage;
  const read = async (): Promise<Pick<OpenFootage, 'media' | 'speech'>> => {
    const media = await inspectMedia(path, as);
    const sound = await soundOf({ path, media });
    return { media, speech: sound ? findSpeech(sound) : [] };
  };
  try {
    const bytes = await readOrMake(
      cache,
      'footage',
      `${hash}.${as}.${hearingVersion}.json`,
      async () => Buffer.from(JSON.stringify(await read())),
    );
    const known = JSON.parse(bytes.toString()) as Pick<OpenFootage, 'media' | 'speech'>;
    return { ...footage, ...known };
  } catch (cause) {
    throw explain(file, cause);
  }
}
