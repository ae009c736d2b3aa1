import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { theme as projectTheme } from '../../src/site.theme.ts';
import { readColour } from '../../src/site/contrast.ts';
import { films } from '../site/film-index.ts';
import { dist, findPage, importOwn, pages, readSiteFile, siteFiles } from '../site/read-site.ts';

/** Another region's site, as its own files have it. */
const { theme } = await importOwn<typeof import('../../src/site.theme.ts')>('src/site.theme.ts');
const { site } = await importOwn<typeof import('../../src/site.config.ts')>('src/site.config.ts');

const isWords = (file: string): boolean =>
  /\.(?:html|htm|css|js|json|geojson|svg|xml|txt|ics|csv|atom|vtt|webmanifest)$/u.test(file);

/** The one place where the site says whose texts it has. */
const thanks = /<p data-thanks[^>]*>[^]*?<\/p>/gu;

test("nothing anywhere has the project's name but the thanks that the licence asks for", () => {
  const all = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(isWords);
  expect(all.length).toBeGreaterThan(200);
  const named = all.filter((file) =>
    readFileSync(join(dist, file), 'utf8').replace(thanks, '').includes('Koppla upp'),
  );
  expect(named).toEqual([]);
  for (const { path, html } of pages.filter(({ html }) => html.includes('class="site-footer"')))
    expect(html.match(thanks), path).toHaveLength(1);
  // Names of files and papers, too.
  expect(siteFiles.filter((file) => file.includes('koppla'))).toEqual([]);
});

test('it is theirs: the name, who answers for it and how to reach them, its kommuner', () => {
  expect(site.name).toBe('Digitalt i Dalen');
  const start = findPage('/').html;
  expect(start).toContain('<title>Digitalt i Dalen. ');
  expect(start).toMatch(/Digitalt <b>i Dalen<\/b>/u);
  expect(start).toContain('href="https://digitalt-i-dalen.example/"');
  const statement = findPage('/tillganglighet/').html.replace(/[\u00ad\u2060]/gu, '');
  expect(statement).toContain('Exempeldalens kommunalförbund');
  expect(statement).toContain('mailto:hjalp@digitalt-i-dalen.example');
  expect(findPage('/hitta/').html).toContain('Dalarnas län');
  expect(findPage('/hitta/').html).not.toContain('class="county"');
  const manifest = JSON.parse(readSiteFile('manifest.webmanifest').toString()) as object;
  expect(manifest).toMatchObject({ name: site.name, theme_color: theme.light.paper });
});

test("its colours are in every style and icon, and none of the project's", () => {
  const styled = siteFiles.filter((file) => /\.(?:html|css|svg)$/u.test(file));
  const used = styled.map((file) => readSiteFile(file).toString().toLowerCase()).join('\n');
  for (const part of ['light', 'dark', 'film'] as const)
    for (const name of ['paper', 'press', 'amber'] as const) {
      const [own, other] = [theme[part][name], projectTheme[part][name]];
      if (own === other) continue;
      expect(used.includes(own), `${part} ${name} ${own}`).toBe(true);
      expect(used.includes(other), `${part} ${name} ${other}`).toBe(false);
    }
  expect(readSiteFile('favicon.svg').toString()).toContain(`fill="${theme.light.press}"`);
});

/** The colour of a picture's point. */
async function pointOf(bytes: Buffer, x: number, y: number): Promise<number[]> {
  const image = await loadImage(bytes);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return [...context.getImageData(x, y, 1, 1).data].slice(0, 3);
}

test('its films are on its paper, in Swedish and in Finnish, and its icons in its colour', async () => {
  const drawn = films.filter(({ kind }) => kind === 'drawn');
  expect(new Set(drawn.map(({ language }) => language))).toEqual(new Set(['sv', 'fi']));
  const near = (point: number[], hex: string) =>
    point.every((value, at) => Math.abs(value - (readColour(hex)?.[at] ?? -99)) <= 4);
  for (const { poster } of drawn)
    expect(near(await pointOf(readSiteFile(poster), 8, 8), theme.film.paper), poster).toBe(true);
  const icon = await pointOf(readSiteFile('icons/mask-512.png'), 8, 8);
  expect(near(icon, theme.light.press)).toBe(true);
  expect(findPage('/fi/bankid/skaffa/').html).toMatch(/films\/bankid-skaffa\.fi\./u);
});
