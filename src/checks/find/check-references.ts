import { type ContentProblem, type FieldPath, nameField } from '../read/content-file.ts';
import { suggestInstead } from '../read/nearest-names.ts';
import type { Draft, Parsed } from '../read/read-draft.ts';

/** A name in a file that stands for another file. `what` is what that is, in Swedish. */
type Reference = { path: FieldPath; name: string | undefined; what: string; known: Known };
/** Where the file of what is named lies, by what it is. One that cannot be read has told so itself. */
const fileOf: Record<string, (name: string) => string> = {
  Kommunen: (name) => `municipalities/${name}.yaml`,
  Organisationen: (name) => `organisations/${name}.yaml`,
  Platsen: (name) => `places/${name}.yaml`,
  Tjänsten: (name) => `services/${name}.mdx`,
  Guiden: (name) => `guides/${name}/sv.mdx`,
};
/** What may be referred to: a name, and whether it is made up. */
type Known = ReadonlyMap<string, { value?: unknown }>;

const isExample = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Reflect.get(value, 'example') === true;

const judge = (
  { file, lineOf, value }: Parsed<unknown>,
  references: readonly Reference[],
  files: Draft['files'],
): ContentProblem[] =>
  references.flatMap(({ path, name, what, known }) => {
    if (name === undefined) return [];
    const place = { file, line: lineOf(path), field: nameField(path) };
    const found = known.get(name);
    if (!found && files.has(`content/${fileOf[what]?.(name) ?? ''}`)) return [];
    if (!found)
      return [
        {
          ...place,
          message: `${what} "${name}" finns inte.`,
          remedy: suggestInstead(name, known.keys(), 'skriv filen'),
        },
      ];
    if (!isExample(value) && isExample(found.value))
      return [
        {
          ...place,
          message: `${what} "${name}" är ett påhittat exempel, men den här filen är på riktigt.`,
          remedy: 'Led till något som finns, eller skriv example: true.',
        },
      ];
    return [];
  });

/** What a place, an event or an organisation names is there, and what is real leads to nothing made up. */
export const checkFindReferences = ({ find, services, guides, files }: Draft): ContentProblem[] => {
  const { municipalities, organisations, places, events } = find;
  const one = (key: string, name: string | undefined, what: string, known: Known): Reference => ({
    path: [key],
    name,
    what,
    known,
  });
  const many = (key: string, names: readonly string[], what: string, known: Known): Reference[] =>
    names.map((name, index) => ({ path: [key, index], name, what, known }));
  const judgeAll = (file: Parsed<unknown>, references: readonly Reference[]) =>
    judge(file, references, files);
  return [
    ...[...organisations.values()].flatMap((file) =>
      judgeAll(file, [one('municipality', file.value.municipality, 'Kommunen', municipalities)]),
    ),
    ...[...places.values()].flatMap((file) =>
      judgeAll(file, [
        one('municipality', file.value.municipality, 'Kommunen', municipalities),
        one('organisation', file.value.organisation, 'Organisationen', organisations),
        ...many('services', file.value.services, 'Tjänsten', services),
      ]),
    ),
    ...[...events.values()].flatMap((file) =>
      judgeAll(file, [
        one('place', file.value.place, 'Platsen', places),
        one('organisation', file.value.organisation, 'Organisationen', organisations),
        ...many('services', file.value.services, 'Tjänsten', services),
        ...many('guides', file.value.guides, 'Guiden', guides as Known),
        ...file.value.when.moved.map(({ place }, index) => ({
          path: ['when', 'moved', index, 'place'],
          name: place,
          what: 'Platsen',
          known: places,
        })),
      ]),
    ),
  ];
};
