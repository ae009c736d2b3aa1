import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/checks/parse-content.ts';
import { readContentFiles } from '../../src/studio/read-content.ts';
import { readText } from './read-html.ts';
import { findPage, guides, root, services, siteFiles } from './read-site.ts';

const content = parseContent(await readContentFiles(root));
const translationsOf = (guide: string) => [
  ...(content.guides.get(guide)?.translations.keys() ?? []),
];

test('every guide is in English and has an easy-read twin', () => {
  expect(guides.length).toBeGreaterThanOrEqual(16);
  expect(guides.filter((guide) => !translationsOf(guide).includes('en'))).toEqual([]);
  const twins = guides.filter((guide) => siteFiles.includes(`${guide}/lattlast/index.html`));
  expect(twins).toEqual(guides);
});

test.each(services)('%s has a guide in Arabic', (service) => {
  const arabic = guides.filter((guide) => translationsOf(guide).includes('ar'));
  expect(arabic.filter((guide) => guide.startsWith(`${service}/`)).length).toBeGreaterThan(0);
});

test.each([
  ['ar', /"<span lang="sv" dir="ltr">Identifiera<\/span>"(?:<\/span>)? \(عرّف بنفسك\)/u],
  ['en', /"<span lang="sv">Identifiera<\/span>"(?:<\/span>)? \(Identify yourself\)/u],
])(
  'in %s what a Swedish button means stands beside its name, on the page and on paper',
  (language, named) => {
    for (const part of ['', 'skriv-ut/']) {
      const pages = guides.map((guide) => findPage(`/${language}/${guide}/${part}`).html);
      expect(pages.some((html) => named.test(html))).toBe(true);
    }
  },
);

describe.each(guides)('%s', (guide) => {
  const main = ({ html }: { html: string }) =>
    readText(/<main\b[^>]*>([^]*)<\/main>/u.exec(html)?.[1] ?? '');

  test('is in English words on its English page, film and all', () => {
    const page = findPage(`/en/${guide}/`);
    const { title } = content.guides.get(guide)?.translations.get('en') ?? {};
    expect(main(page)).toContain(title);
    expect(page.html).not.toContain('class="untranslated"');
    expect(page.html).toContain(`/films/${guide.replace('/', '-')}.en.`);
  });

  test('says on its Arabic page when it is not translated, and what is Swedish then', () => {
    const page = findPage(`/ar/${guide}/`);
    const isTranslated = translationsOf(guide).includes('ar');
    expect(page.html.includes('class="untranslated"')).toBe(!isTranslated);
    // One block in its own language and direction, from the name to the last of what is said.
    expect(/<div class="whole" lang="sv" dir="ltr">\s*<h1/u.test(page.html)).toBe(!isTranslated);
    const film = `/films/${guide.replace('/', '-')}.${isTranslated ? 'ar' : 'sv'}.`;
    expect(page.html).toContain(film);
  });
});
