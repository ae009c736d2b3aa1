import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseContent } from '../../../src/checks/parse-content.ts';
import { appTints } from '../../../src/screen/elements/app-tints.ts';
import { readContentFiles } from '../../../src/studio/read-content.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

test('an app icon has the colour of the service with the same pictogram', async () => {
  const { services } = parseContent(await readContentFiles(root));
  const styles = await readFile(`${root}src/screen/styles/controls.css`, 'utf8');
  const wanted = [...services.values()].map(({ pictogram, tint }) => [pictogram, tint]);
  expect(wanted.length).toBeGreaterThan(3);
  expect(wanted.filter(([, tint]) => !styles.includes(`.scr-${tint} svg`))).toEqual([]);
  expect(wanted.filter(([pictogram]) => appTints[pictogram as keyof typeof appTints])).toEqual(
    wanted,
  );
  for (const [pictogram, tint] of wanted) {
    expect(appTints[pictogram as keyof typeof appTints]).toBe(tint);
  }
});
