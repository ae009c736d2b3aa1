import { expect, test } from 'vitest';
import { layOut } from '../../../src/build/form/form.ts';
import { findFileKind } from '../../../src/checks/read/file-kind.ts';
import {
  keptKey,
  readPageEntry,
  readYamlEntry,
  writePageEntry,
  writeYamlEntry,
} from '../../../src/editing/entry-text.ts';
import { readContentFiles } from '../../../src/studio/read-content.ts';

const files = await readContentFiles(process.cwd());
/** Every text but the marks of twins, which a command writes. */
const isEdited = (path: string): boolean =>
  /^content\/(?:.+)\.(?:yaml|mdx)$/u.test(path) && findFileKind(path).kind !== 'twins';

/** What the editor in the browser hands over: without lines of its own, and with what nobody filled in. */
const asForm = (data: Record<string, unknown>): Record<string, unknown> => ({
  ...(JSON.parse(JSON.stringify(data)) as Record<string, unknown>),
  [keptKey]: String(data[keptKey]).trim(),
  example: data['example'] ?? false,
  first: data['first'] ?? [],
  cost: data['cost'] ?? '',
});

test('a form in which nothing is changed changes no file', async () => {
  const edited = files.filter(({ path }) => isEdited(path));
  expect(edited.length).toBeGreaterThan(300);
  for (const { path, text } of edited) {
    const isPage = path.endsWith('.mdx');
    const data = asForm(isPage ? readPageEntry(text) : readYamlEntry(text));
    const written = isPage ? writePageEntry(data) : writeYamlEntry(data);
    expect(await layOut(path, written), path).toBe(text);
  }
});

const film = `# Om bilen.
steps:
  - id: ett
    heading: Ett
    screen: a/b # den första
    do: { tap: knapp }
    say: >-
      Tryck på "Ja".
      Vänta lite.
  - id: tva
    heading: Två
    screen: a/c
    say: Nu är det klart.
`;

test('what is changed is changed, and comments, order and everything else stay', async () => {
  const data = readYamlEntry(film) as { steps: Record<string, unknown>[] };
  const [one, two] = data.steps;
  const steps = [
    { ...one, say: 'Tryck på "Ja" längst ner. Vänta sedan lite.', avoid: [] },
    { id: 'ny', heading: 'Ny', screen: 'a/d', do: { tap: '', wait: 'x' }, say: 'Titta.' },
    { ...two, scene: 'kitchen' },
  ];
  const written = writeYamlEntry({ ...data, steps });
  expect(await layOut('content/a.yaml', written)).toBe(`# Om bilen.
steps:
  - id: ett
    heading: Ett
    screen: a/b # den första
    do: { tap: knapp }
    say: >-
      Tryck på "Ja" längst ner.
      Vänta sedan lite.
  - id: ny
    heading: Ny
    screen: a/d
    do:
      wait: x
    say: Titta.
  - id: tva
    heading: Två
    screen: a/c
    say: Nu är det klart.
    scene: kitchen
`);
});

test('what is emptied is taken away, and a new file has the order of its form', () => {
  const place = 'name: A\ncost: 20 kr\nlanguages: [sv, ar] # och fler\nisFree: false\n';
  const data = readYamlEntry(place);
  expect(writeYamlEntry({ ...data, cost: '', languages: ['sv', 'ar', 'so'] })).toBe(
    'name: A\nlanguages: [ sv, ar, so ] # och fler\nisFree: false\n',
  );
  expect(writePageEntry({ title: 'A', topics: ['care'], first: [], body: 'Hej.' })).toBe(
    '---\ntitle: A\ntopics:\n  - care\n---\n\nHej.\n',
  );
});
