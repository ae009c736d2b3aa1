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
  const tints = [...services.values()].map(({ tint }) => tint);
  expect(tints.filter((tint) => !styles.includes(`.scr-${tint} svg`))).toEqual([]);
  // That a service has the colour its app is drawn in is held by the content check.
  const drawn = [...services.values()].filter(({ pictogram }) => appTints[pictogram]);
  expect(drawn.length).toBeGreaterThan(3);
  expect([...drawn].filter(({ pictogram, tint }) => appTints[pictogram] !== tint)).toEqual([]);
});
