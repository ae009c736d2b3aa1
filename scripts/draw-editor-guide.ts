import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawWebEditor } from '../src/build/drawings/drawings.ts';

const folder = '.github/webbredigeraren';

await mkdir(folder, { recursive: true });
for (const [name, bytes] of await drawWebEditor()) {
  await writeFile(join(folder, name), bytes);
  console.log(`${join(folder, name)}: ${Math.round(bytes.length / 1024)} KB`);
}
