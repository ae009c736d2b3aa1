import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { dist, findPage, languages, pages, root, site, siteConfig } from './read-site.ts';
import { findFolders, readShown, readWritten } from './written.ts';

const examples = findFolders.flatMap(readWritten).filter(({ example }) => example);

/** A file's text as it is read: lines that are folded, and words that may be divided, are whole. */
const readPlain = (folder: string, file: string): string =>
  readFileSync(join(folder, file), 'utf8').replace(/\r?\n[ \t]|[\u00AD\u2066-\u2069]/gu, '');

/** Where in a folder each that is made up is named, of files that hold words. */
function findTraces(folder: string, wanted: RegExp): Map<string, string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:html|json|geojson|js|ics|csv|atom|txt|xml|webmanifest)$/u.test(file))
    .filter((file) => wanted.test(file));
  const traces = new Map<string, string[]>();
  for (const file of files) {
    const text = readPlain(folder, file);
    for (const { id, name = id, title = name } of examples)
      if (text.includes(id) || text.includes(name) || text.includes(title))
        traces.set(id, [...(traces.get(id) ?? []), file]);
  }
  return traces;
}

test.runIf(siteConfig.examples)(
  'what is made up is seen where it is shown: a trace is found',
  () => {
    const found = findTraces(dist, /^(?:hitta\/[^/]+\.(?:ics|json)|data\/[^/]+)$/u);
    expect([...found.keys()].sort()).toEqual(examples.map(({ id }) => id).sort());
    for (const [id, files] of found) expect(files, id).toContain('hitta/sok-sv.json');
  },
);

test.runIf(!siteConfig.examples)('nothing made up is left anywhere, nor said to be there', () => {
  expect(examples.length).toBeGreaterThan(2);
  expect([...findTraces(dist, /./u)]).toEqual([]);
  const marked = pages.filter(({ html }) => /class="?[^">]*\bexample-/u.test(html));
  expect(marked.map(({ path }) => path)).toEqual([]);
});

test.runIf(!siteConfig.examples)('nor on the stick, which is made from it', async () => {
  const out = join(root, 'usb');
  const values = [join(root, 'scripts/usb.ts'), '--built', '--out', out];
  await promisify(execFile)(process.execPath, values, { cwd: root });
  const stick = join(out, site.name);
  // What a script carries for pages that cannot fetch is written in base64.
  const carried = readdirSync(join(stick, 'webb/sticka'))
    .map((file) => readFileSync(join(stick, 'webb/sticka', file), 'utf8'))
    .flatMap((text) => text.match(/[\w+/]{40,}={0,2}/gu) ?? [])
    .map((coded) => Buffer.from(coded, 'base64').toString());
  expect(carried.join('')).toContain(readShown('places')[0]?.id);
  expect([...findTraces(stick, /./u)]).toEqual([]);
  for (const { id } of examples) expect(carried.filter((text) => text.includes(id))).toEqual([]);
});

test.each(languages)('whoever comes to a page in $language is told where to go', ({ start }) => {
  for (const { id } of readShown('municipalities'))
    expect(findPage(`${start}hitta/${id}/`).html).toContain(`href="${start}hitta/plats/`);
  for (const { id } of readShown('organisations')) {
    const { html } = findPage(`${start}hitta/organisation/${id}/`);
    const main = html.slice(html.indexOf('<h1'), html.indexOf('</main>'));
    expect(main.includes('href="tel:') || main.includes(`href="${start}hitta/`), id).toBe(true);
  }
});
