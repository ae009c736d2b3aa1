import type { ContentProblem, FieldPath } from '../read/content-file.ts';
import { nameField } from '../read/content-file.ts';
import type { Draft, Parsed } from '../read/read-draft.ts';

type Found = { path: FieldPath; message: string; remedy: string };

const lackSource: Found = {
  path: [],
  message: 'Ingen källa säger det här.',
  remedy: 'Skriv sidan som säger det under sources. Är det påhittat: skriv example: true.',
};

const tell = ({ file, lineOf }: Parsed<unknown>, found: Found[]): ContentProblem[] =>
  found.map(({ path, ...rest }) => ({
    file,
    line: path.length > 0 ? lineOf(path) : 1,
    ...(path.length > 0 && { field: nameField(path) }),
    ...rest,
  }));

/** A place that one goes to says where it is, and all that is real says how it is known. */
export const checkPlaces = ({ find }: Draft): ContentProblem[] => [
  ...[...find.organisations.values()].flatMap((file) =>
    tell(file, !file.value.example && file.value.sources.length === 0 ? [lackSource] : []),
  ),
  ...[...find.places.values()].flatMap((file) => {
    const { kind, address, link, example, sources, reach } = file.value;
    const isOnline = kind === 'online';
    return tell(file, [
      ...(!example && sources.length === 0 ? [lackSource] : []),
      ...(!isOnline && !address
        ? [
            {
              path: ['kind'],
              message: 'Platsen har ingen adress.',
              remedy:
                'Skriv åtminstone orten vid address. Finns platsen bara på nätet: skriv kind: online.',
            },
          ]
        : []),
      ...(isOnline && !example && !link
        ? [
            {
              path: ['kind'],
              message: 'Platsen är på nätet men har ingen adress dit.',
              remedy: 'Skriv adressen till mötet vid link.',
            },
          ]
        : []),
      ...(reach.stopMetres !== undefined && reach.stop === undefined
        ? [
            {
              path: ['reach', 'stopMetres'],
              message: 'Avståndet till hållplatsen står här, men inte vilken hållplats det är.',
              remedy: 'Skriv hållplatsens namn vid stop.',
            },
          ]
        : []),
    ]);
  }),
];
