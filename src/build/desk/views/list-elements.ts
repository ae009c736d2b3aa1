import { parse } from 'yaml';
import { elementSchema, type Screen, screenSchema } from '../../../model/screen.ts';

/** A kind of element: its name in Swedish, the lines that an editor writes, and a screen with it alone. */
export type ShownElement = { name: string; lines: string; screen: Screen };

/** A row of the editors' guide: `| Knapp | \`- { kind: button, … }\` |`. */
const row = /^\| (?<name>[^|]+?) +\| `(?<lines>- \{ kind: .+?\})` +\|$/gmu;

/** Every kind of element, as the editors' guide (`content/README.md`) shows how it is written. */
export const listElements = (guide: string): ShownElement[] =>
  [...guide.matchAll(row)].flatMap(({ groups }) => {
    const { name = '', lines = '' } = groups ?? {};
    const elements = elementSchema.array().safeParse(parse(lines));
    if (!elements.success) return [];
    const screen = screenSchema.parse({
      title: name,
      device: 'phone',
      app: name,
      elements: parse(lines) as unknown,
    });
    return [{ name, lines, screen }];
  });
