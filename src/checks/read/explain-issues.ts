import type { z } from 'astro/zod';
import { type Explained, explainIssue } from './explain-issue.ts';
import { findNearest } from './nearest-names.ts';
import type { YamlSource } from '../yaml/yaml-source.ts';

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;
type Written = Pick<YamlSource, 'writtenAt' | 'keysAt'>;

/** A key that is missing, told by itself. */
const isMissing = ({ message }: Explained): boolean => /^Nyckeln "[^"]*" fattas/u.test(message);
const isUnknown = ({ message }: Explained): boolean =>
  /^Nyckeln "[^"]*" finns inte här/u.test(message);

const parentOf = ({ path }: Explained): string => JSON.stringify(path.slice(0, -1));
const keyOf = ({ path }: Explained): string => String(path.at(-1) ?? '');

/** Between braces a comma ends a number: what stands after it is taken for a key. */
const explainComma = (found: Explained, { keysAt, writtenAt }: Written): Explained | undefined => {
  if (!/^\d+$/u.test(keyOf(found))) return undefined;
  const around = found.path.slice(0, -1);
  const keys = keysAt(around);
  const at = keys.findIndex((key) => /^\d+$/u.test(key) && String(Number(key)) === keyOf(found));
  const decimals = keys[at];
  const key = keys[at - 1];
  const whole = key === undefined ? undefined : writtenAt([...around, key]);
  if (key === undefined || decimals === undefined || !/^-?\d+$/u.test(whole ?? ''))
    return undefined;
  return {
    path: [...around, key],
    message: `Talet är skrivet med komma: ${whole},${decimals}.`,
    remedy: `Skriv det med punkt: ${whole}.${decimals}.`,
  };
};

/**
 * Says in Swedish everything that a schema refused in a value. A key under a wrong name is one fault:
 * that the right one is missing only follows from it.
 */
export const explainIssues = (
  schema: Schema,
  { value, writtenAt, keysAt }: Pick<YamlSource, 'value'> & Written,
  issues: readonly Issue[],
): Explained[] => {
  // Where the wrong kind of thing stands, how large it is says nothing.
  const wrong = issues
    .filter(({ code }) => code === 'invalid_type')
    .map(({ path }) => path.join('\n'));
  const all = issues
    .filter(({ code, path }) => !code.startsWith('too_') || !wrong.includes(path.join('\n')))
    .flatMap((issue) => explainIssue(schema, value, issue, writtenAt));
  const missing = all.filter(isMissing);
  const followed = new Set<Explained>();
  const told = all.map((found) => {
    if (!isUnknown(found)) return found;
    const decimals = explainComma(found, { writtenAt, keysAt });
    if (decimals) return decimals;
    const lacking = missing.filter((one) => parentOf(one) === parentOf(found));
    const [nearest] = findNearest(keyOf(found), lacking.map(keyOf), 1);
    // One key too many and one too few are most often the same, under a name in Swedish.
    const strangers = all.filter((one) => isUnknown(one) && parentOf(one) === parentOf(found));
    const only = strangers.length === 1 && lacking.length === 1 ? lacking[0] : undefined;
    const meant = nearest ?? (only && keyOf(only));
    const follows = lacking.find((one) => keyOf(one) === meant);
    if (!follows || followed.has(follows)) return found;
    followed.add(follows);
    return { ...found, remedy: `Menade du ${keyOf(follows)}? Rätta namnet.` };
  });
  const several = told.filter(
    (found, index) =>
      told.findIndex(
        (one) =>
          parentOf(one) === parentOf(found) &&
          one.message === found.message &&
          keyOf(one) === keyOf(found),
      ) === index,
  );
  return several.filter((found) => !followed.has(found));
};
