import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { nameCode } from '../../../src/studio/name-code.ts';

const folders: string[] = [];

/** The name of some code, written as files into a folder of its own; `start.ts` is where it begins. */
async function nameOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'name-code-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return nameCode(pathToFileURL(join(folder, 'start.ts')));
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

const start = `import { area } from './area.ts';
import { tint } from './tint.ts';
export function paint(size: number): string {
  if (size < 0) throw new RangeError('Too small');
  return tint + area(size);
}
`;
const area = 'export const area = (size: number): number => size * 2;\n';
const tint = "export const tint = 'green';\n";
const before = { 'start.ts': start, 'area.ts': area, 'tint.ts': tint };

test.each<[string, Record<string, string>]>([
  [
    'a file moves',
    {
      'start.ts': start.replace('./area.ts', './room/area.ts'),
      'room/area.ts': area,
      'tint.ts': tint,
    },
  ],
  [
    'imports change places',
    { ...before, 'start.ts': start.replace(/(import.*\n)(import.*\n)/u, '$2$1') },
  ],
  ['a comment is written', { ...before, 'area.ts': `/** Doubles. */\n${area}` }],
  ['a message is mended', { ...before, 'start.ts': start.replace('Too small', 'För liten') }],
  ['a type is narrowed', { ...before, 'area.ts': area.replace(': number =>', ' =>') }],
  ['something unused comes in', { ...before, 'tint.ts': `${tint}export const shade = 'red';\n` }],
  [
    'two things come through a door',
    {
      'start.ts': start
        .replace("import { tint } from './tint.ts';\n", '')
        .replace("{ area } from './area.ts'", "{ area, tint } from './door.ts'"),
      'door.ts': "export { tint } from './tint.ts';\nexport { area } from './area.ts';\n",
      'area.ts': area,
      'tint.ts': tint,
    },
  ],
])('the name stays when %s', async (_, after) => {
  expect(await nameOf(after)).toBe(await nameOf(before));
});

test.each<[string, Record<string, string>]>([
  ['a number', { ...before, 'area.ts': area.replace('2', '3') }],
  ['a word that is drawn', { ...before, 'tint.ts': tint.replace('green', 'red') }],
  ['a condition', { ...before, 'start.ts': start.replace('size < 0', 'size < 1') }],
])('the name changes with %s', async (_, after) => {
  expect(await nameOf(after)).not.toBe(await nameOf(before));
});

test('what is reckoned from the theme is named by what comes out of it', async () => {
  const paint = "import { ink } from './film-colours.ts';\nexport const draw = () => ink;\n";
  const reckoned = (colour: string) => ({
    'start.ts': paint,
    'film-colours.ts': `import { theme } from './theme.ts';\nexport const ink: string = theme.ink;\n`,
    'theme.ts': `export const theme = { ink: '${colour}' };\n`,
  });
  const written = { 'start.ts': paint, 'film-colours.ts': "export const ink: string = '#123';\n" };
  expect(await nameOf(reckoned('#123'))).toBe(await nameOf(written));
  expect(await nameOf(reckoned('#456'))).not.toBe(await nameOf(written));
});
