import { describe, expect, test } from 'vitest';
import { guessPages } from '../../src/session/guess-pages.ts';
import { isDrawnGuide } from './film-index.ts';
import { readWords } from '../../src/studio/read-words.ts';
import { guides, importOwn, languages, readSiteFile, siteFiles } from './read-site.ts';
import { packs, readShown } from './written.ts';

const { packFile, sheetFile } =
  await importOwn<typeof import('../../src/i18n/sheet-file.ts')>('src/i18n/sheet-file.ts');

const sheets = languages.flatMap(({ language, start }) =>
  guides.map((guide) => ({
    language,
    isDrawn: isDrawnGuide(guide),
    file: `${start}${sheetFile(guide, language as 'sv')}`.slice(1),
    page: `${start}${guide}/skriv-ut/index.html`.slice(1),
  })),
);

const words = readWords('sv');

const posters = siteFiles.filter((file) => file.endsWith('/affisch.pdf'));

const packed = packs.map(({ session, language, start, papers }) => ({
  language,
  papers: papers.map((guide) => `${start}${sheetFile(guide, language as 'sv')}`.slice(1)),
  file: `${start}${packFile(session, language as 'sv')}`.slice(1),
  page: `${start}for-hjalpare/${session}/papper/index.html`.slice(1),
}));

test('every guide has a sheet in every language, sessions have papers, places have posters, and no other lies there', () => {
  const lying = siteFiles.filter((file) => file.endsWith('.pdf') && !posters.includes(file));
  expect(lying).toEqual([...sheets, ...packed].map(({ file }) => file).sort());
  expect(posters.length).toBeGreaterThan(readShown('events').length / 3 - 1);
});

/** Points of A4 (ISO 216: 210 × 297 mm), as Chromium rounds them. */
const a4 = { width: 595, height: 842 };

describe.each(sheets)('$file', ({ file, page, language, isDrawn }) => {
  const pdf = readSiteFile(file).toString('latin1');
  const html = readSiteFile(page).toString();

  test('is a PDF on A4, of a few pages, that is not heavy', () => {
    expect(pdf.startsWith('%PDF-')).toBe(true);
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
    // Four short steps take two.
    expect(sizes.length).toBeGreaterThanOrEqual(2);
    expect(sizes.length).toBeLessThanOrEqual(9);
    for (const [, width, height] of sizes) {
      expect(Math.abs(Number(width) - a4.width)).toBeLessThan(1);
      expect(Math.abs(Number(height) - a4.height)).toBeLessThan(1);
    }
    expect(readSiteFile(file).length).toBeLessThanOrEqual(600_000);
  });

  test('is tagged for screen readers, in its language', () => {
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Type\s*\/MarkInfo\s*\/Marked true|\/Marked true/u);
    expect(pdf).toContain(`/Lang (${language})`);
  });

  test('has a picture at every step, on its page, and a box to tick where it is a task', () => {
    const steps = [...html.matchAll(/<li class="sheet-step">([^]*?)<\/li>/gu)];
    expect(steps.length).toBeGreaterThanOrEqual(4);
    for (const [, step = ''] of steps) {
      // Rules to keep are no list to tick off.
      expect(step.includes('class="sheet-box"')).toBe(!page.includes('/skydda-dig/'));
      expect(step).toMatch(
        isDrawn
          ? /<div role="img" aria-label="[^"]{20,}/u
          : /<img src="[^"]+\.webp" alt="[^"]{5,}/u,
      );
    }
  });
});

test.each(posters)('%s is one A4, tagged, and says that it is made up where it is', (file) => {
  const pdf = readSiteFile(file).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
  expect(sizes.length).toBe(1);
  expect(Math.abs(Number(sizes[0]?.[1]) - a4.width)).toBeLessThan(1);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Lang (sv)');
  const html = readSiteFile(file.replace('.pdf', '/index.html')).toString();
  const place = readShown('places').find(({ id }) => file.includes(`/plats/${id}/`));
  expect(place, file).toBeDefined();
  expect(html.includes(words.find.example)).toBe(place?.example === true);
});

const pagesOf = (file: string): number =>
  [
    ...readSiteFile(file)
      .toString('latin1')
      .matchAll(/\/MediaBox \[/gu),
  ].length;

test.each(packed)('$file has a cover, its sheets and a page for notes, tagged', (pack) => {
  const { file, page, language, papers } = pack;
  const pdf = readSiteFile(file).toString('latin1');
  const sheetPages = papers.reduce((sum, paper) => sum + pagesOf(paper), 0);
  expect(papers.length).toBeGreaterThan(0);
  // A sheet that has a little less or more room above it may need a page less or more.
  expect(Math.abs(pagesOf(file) - sheetPages - 2)).toBeLessThanOrEqual(1);
  // Where they are chosen it is said about how many pages they are.
  const said = guessPages(papers.length, 2);
  expect(Math.abs(pagesOf(file) - said)).toBeLessThanOrEqual(said / 4);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain(`/Lang (${language})`);
  // The cover's films and the notes, and each sheet, can be found from the list of contents.
  expect(Number(/\/Type \/Outlines[^>]*?\/Count (\d+)/u.exec(pdf)?.[1] ?? 0)).toBeGreaterThan(0);
  const html = readSiteFile(page).toString();
  const shown = [...html.matchAll(/<section class="pack-sheet"[^>]*>/gu)].map(([tag]) => tag);
  expect(shown.filter((tag) => !/ hidden/u.test(tag))).toHaveLength(papers.length);
  expect(html).not.toMatch(/diplom|intyg|certifi/iu);
  expect(readSiteFile(file).length).toBeLessThanOrEqual(1_200_000);
});
