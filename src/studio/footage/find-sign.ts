import type { Cache } from '../cache.ts';
import { contentFault } from '../content-error.ts';
import { tellSeconds } from '../tell-seconds.ts';
import { findFootage, type OpenFootage, openFootage } from './open-footage.ts';

/** A sign-language film follows the same timeline: it may differ by this much. */
const signSlackMs = 2000;

/** Throws a ContentError when a sign-language film is of another length than the film that it follows. */
export function expectSameLength({ media, file }: OpenFootage, durationMs: number): void {
  const apartMs = media.durationMs - durationMs;
  if (Math.abs(apartMs) <= signSlackMs) return;
  throw contentFault(
    file,
    `Teckenspråksfilmen är ${tellSeconds(media.durationMs)} sekunder lång, men guidens film är ${tellSeconds(durationMs)}. Det är ${tellSeconds(Math.abs(apartMs))} sekunder för ${apartMs > 0 ? 'mycket' : 'lite'}.`,
    'Teckna till guidens film, så att de följs åt.',
  );
}

/**
 * A guide's film in sign language, if there is one. Throws a ContentError when it cannot be read, or
 * is not as long as the film that it follows.
 */
export async function findSign(
  root: string,
  cache: Cache,
  guide: string,
  durationMs: number,
): Promise<OpenFootage | undefined> {
  const found = await findFootage(root, guide, 'sign');
  if (!found) return undefined;
  const sign = await openFootage(cache, found, 'sign');
  expectSameLength(sign, durationMs);
  return sign;
}
