import type { z } from 'astro/zod';
import { type Explained, explainIssue } from './explain-issue.ts';
import { findNearest } from './nearest-names.ts';
import type { YamlSource } from './parse-yaml.ts';

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

/** A key that is missing, told by itself. */
const isMissing = ({ message }: Explained): boolean => /^Nyckeln "[^"]*" fattas/u.test(message);
const isUnknown = ({ message }: Explained): boolean =>
  /^Nyckeln "[^"]*" finns inte här/u.test(message);

const parentOf = ({ path }: Explained): string => JSON.stringify(path.slice(0, -1));
const keyOf = ({ path }: Explained): string => String(path.at(-1) ?? '');

/**
 * Says in Swedish everything that a schema refused in a value. A key under a wrong name is one fault:
 * that the right one is missing only follows from it.
 */
export const explainIssues = (
  schema: Schema,
  { value, writtenAt }: Pick<YamlSource, 'value' | 'writtenAt'>,
  issues: readonly Issue[],
): Explained[] => {
  const all = issues.flatMap((issue) => explainIssue(schema, value, issue, writtenAt));
  const missing = all.filter(isMissing);
  const followed = new Set<Explained>();
  const told = all.map((found) => {
    if (!isUnknown(found)) return found;
    const lacking = missing.filter((one) => parentOf(one) === parentOf(found));
    const [meant] = findNearest(keyOf(found), lacking.map(keyOf), 1);
    const follows = lacking.find((one) => keyOf(one) === meant);
    if (!follows || followed.has(follows)) return found;
    followed.add(follows);
    return { ...found, remedy: `Menade du ${keyOf(follows)}? Rätta namnet.` };
  });
  return told.filter((found) => !followed.has(found));
};
