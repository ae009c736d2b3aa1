import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeTexts } from '../../../src/build/spreadsheet/spreadsheet.ts';
import { soundFiles } from './plan-list.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lists-'));
  for (const { path, text } of soundFiles()) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
});
afterAll(() => rm(root, { recursive: true, force: true }));

const run = (name: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${name}.ts`, ...args, '--root', root],
    { encoding: 'utf8', env: { ...process.env, TZ: 'America/New_York' } },
  );
  return { status, stdout, stderr };
};
const places = () => readdir(join(root, 'content/places'));

test('tells first and writes nothing, then writes, then has nothing to do', async () => {
  const list = join(root, 'min lista.csv');
  const head = 'Namn;Påhittat;Slag;Kommun;Om;Ort;Kontrollerad;Kontrollerad av';
  await writeFile(
    list,
    `${head}\nButiken;ja;butik;Habo;Fråga.;Habo;2026-11-01;Byn\nFel;ja;bank;Habo;Fråga.;Habo;2026-11-01;Byn\n`,
  );
  const told = run('import', 'platser', list);
  expect(told.status).toBe(1);
  expect(told.stdout).toContain('2 rader: 1 ny, 0 ändrade, 0 som förut, 1 rad med fel.');
  expect(told.stdout).toContain(`npm run import -- places "${list}" --write`);
  expect(await places()).toEqual(['garden.yaml']);

  expect(run('import', 'places', list, '--write').stdout).toContain('En fil är skriven.');
  expect(await places()).toEqual(['butiken.yaml', 'garden.yaml']);
  const written = await readFile(join(root, 'content/places/butiken.yaml'), 'utf8');
  expect(written).toContain('name: Butiken\nexample: true\nkind: shop\nmunicipality: habo\n');

  await writeFile(list, `${head}\nButiken;ja;butik;Habo;Fråga.;Habo;2026-11-01;Byn\n`);
  const again = run('import', 'places', list, '--write');
  expect(again.status).toBe(0);
  expect(again.stdout).toContain('Inget behöver skrivas.');
  expect(await readFile(join(root, 'content/places/butiken.yaml'), 'utf8')).toBe(written);
});

test('rows that all have faults are told of at once, and it is said that nothing is written', async () => {
  const list = join(root, 'fel.csv');
  const head = 'Namn;Påhittat;Slag;Kommun;Om;Ort;Telefon;Webbplats;Kontrollerad;Kontrollerad av';
  await writeFile(
    list,
    `${head}\nA;nej;bank;Habo;Fråga.;Habo;070 123 45 67;;2026-11-01;Byn\nB;nej;butik;;Fråga.;Habo;;www.ingen.se;i går;Byn\n`,
  );
  const { stdout, status } = run('import', 'places', list);
  expect(status).toBe(1);
  // A cell that cannot be read hides no other in its row.
  expect(stdout).toContain('Numret "070-123 45 67" finns inte i listan över granskade nummer.');
  expect(stdout).toContain('Webbplatsen "www.ingen.se" finns inte i listan');
  expect(stdout).toMatch(/Inget är skrivet\. Rätta de 2 raderna i listan, .*\n$/u);
  // Which files have no row is not known before the rows can be read.
  expect(stdout).not.toContain('Finns sedan förut');
});

test('what comes out is never written over somebody’s work', async () => {
  const out = join(root, 'ut.csv');
  expect(run('export', 'places', '--out', out)).toMatchObject({ status: 0 });
  const first = await readFile(out, 'utf8');
  expect(run('export', 'places', '--out', out)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('finns redan') as string,
  });
  expect(await readFile(out, 'utf8')).toBe(first);
});

test.each([
  [['import'], 'Vilken lista gäller det?'],
  [['import', 'plaster', 'a.csv'], 'Listan "plaster" finns inte.'],
  [['import', 'places'], 'Vilken fil är listan?'],
  [['import', 'places', 'min', 'lista.csv'], '"min lista.csv"'],
  [['import', 'places', 'borta.csv'], 'Filen borta.csv finns inte.'],
  [['import', 'places', 'content'], 'content är en mapp.'],
  [['import', 'places', 'a.csv', '--skriv'], 'Valet --skriv finns inte.'],
])('%j is answered with what to write', ([name = '', ...args], words) => {
  const { status, stderr } = run(name, ...args);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringContaining(words) as string,
  });
  expect(stderr).not.toContain('    at ');
});

test('where writing stops in the middle, no file is half written and nothing is left beside', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lists-'));
  try {
    await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
    await mkdir(join(folder, 'content/places/upptagen.yaml'));
    const before = await readFile(join(folder, 'content/places/garden.yaml'), 'utf8');
    const texts = [
      { path: 'content/places/ny.yaml', text: 'hel\n' },
      { path: 'content/places/upptagen.yaml', text: 'hel\n' },
      { path: 'content/places/garden.yaml', text: 'hel\n' },
    ];
    await expect(writeTexts(folder, texts)).rejects.toThrow();
    expect(await readFile(join(folder, 'content/places/ny.yaml'), 'utf8')).toBe('hel\n');
    expect(await readFile(join(folder, 'content/places/garden.yaml'), 'utf8')).toBe(before);
    expect(await readdir(join(folder, '.cache'))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
