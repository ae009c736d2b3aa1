import { beforeAll, describe, expect, test } from 'vitest';
import { readDraft } from '../../../src/checks/read/read-draft.ts';
import type { ContentFile } from '../../../src/checks/read/content-file.ts';
import { writeWorkbook } from '../../../src/build/spreadsheet/spreadsheet.ts';
import { type List, lists, listTable, writeCsv, writeTemplate } from '../../../src/lists/lists.ts';
import { readContentFiles } from '../../../src/studio/read-content.ts';
import { placePath } from '../checks/sample-places.ts';
import { after, planList, soundFiles } from './plan-list.ts';

/** What lists may name; to read every guide whole takes long. */
const isRead = ({ path }: ContentFile): boolean =>
  !/^content\/(?:screens|words|search|glossary|pages)\/|\/film\.yaml$|\/(?!sv)[a-z]+\.mdx$/u.test(
    path,
  ) || path.startsWith('content/services/');

let content: ContentFile[] = [];
beforeAll(async () => {
  content = (await readContentFiles(process.cwd())).filter(isRead);
});

const folders = ['places', 'events', 'organisations'] as const;
const isOf =
  (folder: string) =>
  ({ path }: ContentFile) =>
    path.startsWith(`content/${folder}/`);
/** A table without its first column, the files' own names. */
const withoutId = (csv: string): string =>
  csv.replace(/^\uFEFF/u, '').replace(/^[^;\r\n"]*;/gmu, '');

describe.each(folders)('%s', (folder: List['folder']) => {
  const list = lists[folder];

  test('what comes out goes in again and changes nothing, with or without the names of the files', async () => {
    const rows = listTable(list, content);
    const count = content.filter(isOf(folder)).length;
    expect(rows).toHaveLength(count + 1);
    const csv = writeCsv(rows);
    for (const table of [csv, withoutId(csv), writeWorkbook(rows, list.many)]) {
      const { told, texts } = await planList(folder, table, { files: content });
      expect(texts, told).toEqual({});
      expect(told).toContain(`${count} som förut`);
    }
  });

  test('everything that has a column can be made of the table alone', async () => {
    const rest = content.filter((file) => !isOf(folder)(file));
    const made = await planList(folder, writeCsv(listTable(list, content)), { files: rest });
    const [before, now] = [content, after(rest, made)].map(
      (files) => readDraft(files).find[folder],
    );
    expect([...(now ?? [])].map(([id]) => id).sort()).toEqual(
      [...(before ?? [])].map(([id]) => id).sort(),
    );
    for (const [id, { value }] of now ?? []) {
      const { translations, ...own } = value;
      expect(translations).toEqual({});
      expect({ ...before?.get(id)?.value, translations: {} }).toEqual({ ...own, translations: {} });
    }
    // And the same list once more changes nothing.
    const again = await planList(folder, writeCsv(listTable(list, content)), {
      files: after(rest, made),
    });
    expect(again.texts).toEqual({});
  });

  test('one changed cell changes one line of one file, whichever file it is', async () => {
    const lines = writeCsv(listTable(list, content)).replaceAll(
      'Exempelredaktionen',
      'Byns redaktion',
    );
    const { texts } = await planList(folder, lines, { files: content });
    const before = new Map(content.map(({ path, text }) => [path, text.split('\n')]));
    expect(Object.keys(texts).length).toBeGreaterThan(3);
    for (const [path, text] of Object.entries(texts)) {
      const old = before.get(path) ?? [];
      const changed = text.split('\n').filter((line, index) => line !== old[index]);
      expect(changed, path).toEqual([expect.stringContaining('Byns redaktion')]);
      expect(text.split('\n')).toHaveLength(old.length);
    }
  });

  test('the template has the same columns', () => {
    const [head] = writeCsv(listTable(list, content)).split('\r\n');
    expect(writeTemplate(list)).toBe(`${head}\r\n`);
  });
});

test('what the list has no column for is kept: comments, order, other languages, more sources', async () => {
  const text = `# Ring före tolv.
checked: { day: 2026-11-23, by: Redaktionen } # av Elsa
name: Gården
example: true
kind: hall
municipality: vetlanda
about: Här finns någon att fråga.
address: { street: Vägen 1, town: Korsberga }
translations:
  en: { about: Somebody to ask. }
sources:
  - { title: Polisen, url: https://polisen.se }
  - { title: Mer, url: https://polisen.se/mer }
`;
  const files = soundFiles().map((file) =>
    file.path === placePath ? { path: placePath, text } : file,
  );
  const head = 'Namn;Kommun;Ramp;Kontrollerad;Källa';
  const { told, texts } = await planList(
    'places',
    `${head}\nGården;Vetlanda;ja;25/11;https://polisen.se`,
    { files },
  );
  expect(texts[placePath], told).toBe(
    text
      .replace('2026-11-23', '2026-11-25')
      .replace('Korsberga }\n', 'Korsberga }\naccess: { stepFree: yes }\n'),
  );
  expect(told).toContain('Trappfritt: tomt blir "ja"');
  expect(told).toContain('Kontrollerad: "2026-11-23" blir "2026-11-25"');
});

test('an empty cell takes away, and that is said; a row that is gone is told of', async () => {
  const files = soundFiles();
  const { told, texts } = await planList(
    'places',
    'Namn;Kommun;Telefon;Öppettider\nGården;Vetlanda;;',
    { files },
  );
  expect(texts[placePath]).not.toContain('phone:');
  expect(texts[placePath]).not.toContain('hours:');
  expect(told).toContain(
    'Obs! 2 uppgifter tas bort, för cellen är tom i listan: Öppettider, Telefon.',
  );
  const other =
    'Namn;Påhittat;Slag;Kommun;Om;Ort;Kontrollerad;Kontrollerad av\nEn annan;ja;butik;Habo;Fråga.;Habo;1/11;Byn';
  const without = await planList('places', other, { files });
  expect(without.told).toContain('Finns sedan förut men inte i listan: 1 plats. Inget tas bort.');
  expect(without.told).toContain('Vetlanda: Gården');
  expect(Object.keys(without.texts)).toEqual(['content/places/en-annan.yaml']);
});

test('a file that is broken is not written over', async () => {
  const files = soundFiles().map((file) =>
    file.path === placePath ? { path: placePath, text: 'name: [' } : file,
  );
  const row =
    'Id;Namn;Påhittat;Slag;Kommun;Om;Ort;Kontrollerad;Kontrollerad av\ngarden;Gården;ja;butik;Habo;Fråga.;Habo;1/11;Byn';
  const { told, texts } = await planList('places', row, { files });
  expect(texts).toEqual({});
  expect(told).toContain('content/places/garden.yaml finns, men har fel i sig.');
});

test('texts that a spreadsheet would reckon with come out as text, and go in as they were', async () => {
  const files = soundFiles().map((file) =>
    file.path === placePath
      ? { ...file, text: file.text.replace('name: Gården', 'name: \'=1+1; "Gården"\'') }
      : file,
  );
  const rows = listTable(lists.places, files);
  const csv = writeCsv(rows);
  expect(csv).toContain(`"'=1+1; ""Gården"""`);
  for (const table of [csv, writeWorkbook(rows, 'platser')])
    expect((await planList('places', table, { files })).texts).toEqual({});
});

test('three thousand rows', { timeout: 120_000 }, async () => {
  const rows = Array.from({ length: 3000 }, (_, row) => `Förening ${row};ja;Vi träffas.;1/11;Byn`);
  const csv = ['Namn;Påhittat;Om;Kontrollerad;Kontrollerad av', ...rows].join('\n');
  const { told, texts } = await planList('organisations', csv);
  expect(told).toContain('3000 rader: 3000 nya');
  expect(told).toContain('… och 2900 organisationer till.');
  expect(Object.keys(texts)).toHaveLength(3000);
});
