import { z } from 'astro/zod';
import { type Tally, tallySchema } from '../model/session/tally.ts';
import { tallyFormat, tallyVersion } from '../model/session/tally-terms.ts';

/** Why a file is no tally that can be read. */
export type TallyFault =
  { kind: 'not-json' | 'other-file' | 'newer' } | { kind: 'broken'; problems: string[] };

const headSchema = z.object({ format: z.literal(tallyFormat), version: z.number() });

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
};

/**
 * Reads the text of a tally's file: the one place that knows its form. A file of a newer version is
 * told of and not guessed at.
 */
export function readTally(text: string): { tally: Tally } | { fault: TallyFault } {
  const value = parseJson(text);
  if (value === undefined) return { fault: { kind: 'not-json' } };
  const head = headSchema.safeParse(value);
  if (!head.success) return { fault: { kind: 'other-file' } };
  if (head.data.version > tallyVersion) return { fault: { kind: 'newer' } };
  const read = tallySchema.safeParse(value);
  if (read.success) return { tally: read.data };
  const problems = read.error.issues.map(({ path, message }) => `${path.join(' › ')}: ${message}`);
  return { fault: { kind: 'broken', problems } };
}
