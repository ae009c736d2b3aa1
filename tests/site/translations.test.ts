import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/checks/parse-content.ts';
import { readContentFiles } from '../../src/studio/read-content.ts';
import { readText } from './read-html.ts';
import { findPage, guides, root, siteFiles } from './read-site.ts';

const content = parseContent(await readContentFiles(root));
const translationsOf = (guide: string) => [
  ...(content.guides.get(guide)?.translations.keys() ?? []),
];

// Which twins there shall be is said by the content check: here is held that those there are get built.
test('every easy-read twin has its page, and no other guide has one', () => {
  const written = guides.filter((guide) =>
    existsSync(join(root, `content/guides/${guide}/easy.mdx`)),
  );
  const twins = guides.filter((guide) => siteFiles.includes(`${guide}/lattlast/index.html`));
  expect(twins.length).toBeGreaterThan(0);
  expect(twins).toEqual(written);
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

test.each([
  ['/hjalp/', 'Ring din bank'],
  ['/en/hjalp/', 'Call your bank'],
  ['/ar/hjalp/', 'اتصل بمصرفك'],
])('%s tells whoever is deceived to ring the bank, before any other number', (path, bank) => {
  const [first = ''] = /<ul class="phones"[^]*?<\/li>/u.exec(findPage(path).html) ?? [];
  expect(readText(first)).toContain(bank);
});

describe.each(guides)('%s', (guide) => {
  const main = ({ html }: { html: string }) =>
    readText(/<main\b[^>]*>([^]*)<\/main>/u.exec(html)?.[1] ?? '');

  test('is in English words on its English page, film and all, where it is translated', () => {
    const page = findPage(`/en/${guide}/`);
    const isTranslated = translationsOf(guide).includes('en');
    const { translations, page: swedish } = content.guides.get(guide) ?? {};
    expect(main(page)).toContain((translations?.get('en') ?? swedish)?.title);
    expect(page.html.includes('class="untranslated"')).toBe(!isTranslated);
    expect(page.html).toContain(`/films/${guide.replace('/', '-')}.${isTranslated ? 'en' : 'sv'}.`);
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
