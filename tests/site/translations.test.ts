import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/checks/parse-content.ts';
import { readContentFiles } from '../../src/studio/read-content.ts';
import { readTwins } from '../../src/checks/twins/read-twins.ts';
import { listChangedSteps, textsOfSteps } from '../../src/checks/twins/step-texts.ts';
import { fill } from '../../src/i18n/pattern.ts';
import { readWords } from '../../src/studio/read-words.ts';
import { readText } from './read-html.ts';
import { findPage, guides, isServed, root, siteFiles } from './read-site.ts';

const content = parseContent(await readContentFiles(root));
const translationsOf = (guide: string) => [
  ...(content.guides.get(guide)?.translations.keys() ?? []),
];

const readMade = (guide: string) => {
  const file = join(root, `content/guides/${guide}/twins.yaml`);
  return existsSync(file) ? readTwins(readFileSync(file, 'utf8')).twins : {};
};

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

  // Where one is older it says so; that it is seen then is tried with a fourth language.
  test('says in which steps a twin is older than the Swedish, and else nothing', () => {
    const film = content.guides.get(guide)?.film;
    const made = readMade(guide);
    for (const twin of ['easy', ...translationsOf(guide)]) {
      const path = twin === 'easy' ? `/${guide}/lattlast/` : `/${twin}/${guide}/`;
      if (!film || !made[twin] || !isServed(path)) continue;
      const isOlder = listChangedSteps(made[twin], textsOfSteps(film)).some((id) =>
        film.steps.some((step) => step.id === id),
      );
      const { easy, guide: usual } = readWords(twin === 'easy' ? 'sv' : (twin as 'sv')).pages;
      const said = fill((twin === 'easy' ? easy : usual).older, { steps: '|' });
      const [before = ''] = said.split(/[\u2066-\u2069]*\|/u);
      expect(main(findPage(path)).includes(before.trim()), path).toBe(isOlder);
    }
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
