import { z } from 'astro/zod';
import type { FieldPath } from './content-file.ts';
import { maxProblems } from '../yaml/parse-yaml.ts';
import { explainNumber, explainRange } from './explain-number.ts';
import { listNames, suggestInstead, suggestNames } from './nearest-names.ts';
import { findSwedish } from '../writing/swedish-choices.ts';
import { explainSize } from '../writing/explain-size.ts';
import { explainType, findMeant } from '../writing/explain-type.ts';
import { describeSchema, isNeeded, listKeys, schemaAt } from './walk-schema.ts';

const { safeParse } = z;
type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;
/** `refused` is what stands where only some texts may, as the name of a file. */
export type Explained = { path: FieldPath; message: string; remedy: string; refused?: string };

const valueAt = (value: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );

/** The branch of a union that a value comes nearest to: the one that knows most of its keys. */
const nearestBranch = (branches: readonly Issue[][]): Issue[] => {
  const foreign = (issues: Issue[]): number =>
    issues.reduce((sum, issue) => {
      if (issue.code === 'unrecognized_keys') return sum + 10 * issue.keys.length;
      return sum + (issue.path.length < 2 ? 5 : 1);
    }, 0);
  return [...branches].sort((a, b) => foreign(a) - foreign(b))[0] ?? [];
};

/** Says in Swedish what is wrong with a value that a schema refused, and what to write instead. */
export const explainIssue = (
  schema: Schema,
  root: unknown,
  issue: Issue,
  writtenAt: (path: FieldPath) => string | undefined,
): Explained[] => {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const here = schemaAt(schema, path, root);
  const found = valueAt(root, path);
  const help = describeSchema(here) ?? '';
  const key = String(path.at(-1) ?? '');
  const takes = (value: unknown): boolean => here !== undefined && safeParse(here, value).success;
  const place = { key, help, schema: here, takes };
  const withHelp = (text: string): string => [text, help].filter(Boolean).join(' ');

  switch (issue.code) {
    case 'unrecognized_keys':
      // Nobody reads more of them, and to look for what was meant takes its time for each.
      return issue.keys.slice(0, maxProblems).map((name) => ({
        path: [...path, name],
        message: `Nyckeln "${name}" finns inte här.`,
        remedy: suggestKey(name, listKeys(here)),
      }));
    case 'invalid_type':
      if (found !== undefined && ['number', 'int'].includes(issue.expected))
        return [{ path, ...explainNumber(found, place) }];
      return [
        {
          path,
          ...explainType(issue.expected, found, {
            key,
            help,
            written: writtenAt(path) ?? String(found),
            takes,
            keys: listKeys(here),
          }),
        },
      ];
    case 'too_big':
    case 'too_small': {
      if (typeof found === 'number') return [{ path, ...explainRange(found, place) }];
      const { message, remedy } = explainSize(issue, found, isNeeded(schema, path, root));
      return [{ path, message, remedy: withHelp(remedy) }];
    }
    case 'invalid_value': {
      const names = issue.values.map(String);
      return [unknownChoice(path, found, names)];
    }
    case 'invalid_union': {
      if ('options' in issue)
        return [unknownChoice(path, found, (issue.options as unknown[]).map(String))];
      return explainUnion(schema, root, issue, found, here, writtenAt);
    }
    case 'invalid_key': {
      const name = String(issue.path.at(-1));
      const why = issue.issues[0]?.message ?? '';
      return [{ path, message: `"${name}" går inte att använda som nyckel.`, remedy: why }];
    }
    default: {
      const meant = findMeant(String(found), takes);
      return [
        {
          path,
          message: `"${String(found)}" går inte att använda här.`,
          remedy: [
            meant === undefined ? '' : `Menade du ${meant}?`,
            issue.message,
            // That an address begins with https:// is said once.
            issue.message.includes('https://') && help.includes('https://') ? '' : help,
          ]
            .filter(Boolean)
            .join(' '),
          refused: String(found),
        },
      ];
    }
  }
};

const suggestKey = (name: string, keys: readonly string[]): string => {
  const meant = findSwedish(name, keys);
  return meant.length > 0
    ? `Menade du ${listNames(meant)}? Nycklarna är på engelska.`
    : suggestInstead(name, keys, 'ta bort raden');
};

const unknownChoice = (path: FieldPath, found: unknown, names: string[]): Explained => {
  const key = String(path.at(-1) ?? '');
  const known = `Välj ${listNames(names)}.`;
  if (found === undefined)
    return { path, message: `Nyckeln "${key}" fattas.`, remedy: `Lägg till "${key}". ${known}` };
  const meant = findSwedish(String(found), names);
  const near =
    meant.length > 0 ? `Menade du ${listNames(meant)}?` : suggestNames(String(found), names);
  return {
    path,
    message: `"${String(found)}" går inte att välja här.`,
    remedy: near.startsWith('Menade') ? `${near} ${known}` : known,
  };
};

/** A union has no error of its own to tell: it tells those of the branch that was meant. */
const explainUnion = (
  schema: Schema,
  root: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
  found: unknown,
  here: Schema | undefined,
  writtenAt: (path: FieldPath) => string | undefined,
): Explained[] => {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const keys = typeof found === 'object' && found !== null ? Object.keys(found) : [];
  const known = listKeys(here);
  if (keys.length === 0) {
    const [meant] = findSwedish(String(found), known);
    const isName = meant === undefined && /^[a-z0-9-]+$/u.test(String(found));
    return [
      {
        path,
        message:
          found === null || found === undefined || found === ''
            ? `Här fattas ${listNames(known)}.`
            : `Här står "${String(found)}", men det behövs en nyckel till: ${listNames(known)}.`,
        remedy: `Skriv till exempel ${String(path.at(-1) ?? '')}: { ${meant ?? known[0] ?? ''}: ${isName ? String(found) : 'namn'} }.`,
      },
    ];
  }
  const inner = nearestBranch(issue.errors as Issue[][]);
  // When no branch was meant, only the unknown key is news; that every known one is missing is not.
  const news = keys.some((key) => known.includes(key))
    ? inner
    : inner.filter(({ code }) => code === 'unrecognized_keys');
  return news.flatMap((nested) =>
    explainIssue(
      schema,
      root,
      { ...nested, path: [...issue.path, ...nested.path] } as Issue,
      writtenAt,
    ),
  );
};
