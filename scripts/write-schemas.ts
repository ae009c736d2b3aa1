import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { buildJsonSchemas } from '../src/checks/json-schemas.ts';

const folder = 'content/.schemas';
await mkdir(folder, { recursive: true });

const swedishWords = await readFile('content/words/sv.yaml', 'utf8');
for (const [name, schema] of buildJsonSchemas(swedishWords)) {
  const file = `${folder}/${name}.schema.json`;
  const options = { ...(await resolveConfig(file)), filepath: file };
  await writeFile(file, await format(JSON.stringify(schema), options));
  console.log(file);
}
