import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { isElement, listElements, readAttribute } from '../../src/build/html/html.ts';
import { parseContent } from '../../src/checks/parse-content.ts';
import { readContentFiles } from '../../src/studio/read-content.ts';
import { readTwins } from '../../src/checks/twins/read-twins.ts';
import { listChangedSteps, textsOfSteps } from '../../src/checks/twins/step-texts.ts';
import { fill } from '../../src/i18n/pattern.ts';
import { readWords } from '../../src/studio/read-words.ts';
import { labelsOf, meaningOf } from '../read-content.ts';
import { readText } from './read-html.ts';
import { findPage, guides, isServed, languages, root, siteFiles } from './read-site.ts';

const content = parseContent(await readContentFiles(root));
const translationsOf = (guide: string) => [
  ...(content.guides.get(guide)?.translations.keys() ?? []),
];

const readMade = (guide: string) => {
  const file = join(root, `content/guides/${guide}/twins.yaml`);
  return existsSync(file) ? readTwins(readFileSync(file, 'utf8')).twins : {};
};

/** What is a sentence of Swedish, and no name. */
const isSentence = (text: string): boolean =>
  (text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0) > 4;
/** Apart from the guide itself: names of pages and places, and links to others' pages. */
const named = new Set(['dt', 'b', 'bdi', 'a']);

/** Swedish sentences outside the one block of an Arabic page, and Arabic in it. */
function listMixed(html: string): string[] {
  const mixed: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode, block: string | undefined): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      const isArabic = /\p{Script=Arabic}/u.test(node.value);
      if (block === undefined ? isSentence(node.value) : isArabic) mixed.push(node.value.trim());
    }
    if (!isElement(node)) return;
    const { tagName } = node;
    if (['script', 'style', 'template', 'noscript', 'nav', 'video'].includes(tagName)) return;
    // Whose pages a guide rests on is told of there, and that they are in Swedish.
    const classes = (readAttribute(node, 'class') ?? '').split(' ');
    if (classes.includes('origin') || classes.includes('sheet-foot')) return;
    const own = readAttribute(node, 'lang');
    if (own === 'sv' && named.has(tagName)) return;
    if (own === 'sv' && block === undefined) blocks += 1;
    for (const child of node.childNodes) visit(child, block ?? own);
  };
  let blocks = 0;
  const main = listElements(parse(html)).find(({ tagName }) => tagName === 'main');
  for (const child of main?.childNodes ?? []) visit(child, undefined);
  return blocks === 1 ? mixed : [...mixed, `${blocks} blocks`];
}

// Which twins there shall be is said by the content check: here is held that those there are get built.
test('every easy-read twin has its page, and no other guide has one', () => {
  const written = guides.filter((guide) =>
    existsSync(join(root, `content/guides/${guide}/easy.mdx`)),
  );
  const twins = guides.filter((guide) => siteFiles.includes(`${guide}/lattlast/index.html`));
  expect(twins.length).toBeGreaterThan(0);
  expect(twins).toEqual(written);
});

const main = ({ html }: { html: string }): string =>
  readText(/<main\b[^>]*>([^]*)<\/main>/u.exec(html)?.[1] ?? '');

/** The Swedish buttons that a translated text names, with what somebody has said that they mean. */
const listNamed = (guide: string, language: string): { name: string; meaning: string }[] => {
  const translation = content.guides.get(guide)?.translations.get(language);
  const said = Object.values(translation?.steps ?? {}).map(({ say }) => say);
  return labelsOf(guide).flatMap((name) => {
    const meaning = meaningOf(name, language);
    return meaning !== undefined && said.some((text) => text.includes(`"${name}"`))
      ? [{ name, meaning }]
      : [];
  });
};

test.each(languages.filter(({ language }) => language !== 'sv'))(
  'in $language what a Swedish button means stands beside its name, on the page and on paper',
  ({ language, start }) => {
    let count = 0;
    for (const guide of guides) {
      const named = listNamed(guide, language);
      count += named.length;
      if (named.length === 0) continue;
      for (const part of ['', 'skriv-ut/']) {
        const page = findPage(`${start}${guide}/${part}`);
        const [text, html] = [main(page), page.html.replace(/ dir="ltr"|[\u00ad\u2060]/gu, '')];
        for (const { name, meaning } of named) {
          expect(text.includes(`"${name}" (${meaning})`), `${guide} ${part} ${name}`).toBe(true);
          expect(html.includes(`"<span lang="sv">${name}</span>"`), `${part} ${name}`).toBe(true);
        }
      }
    }
    expect(count).toBeGreaterThan(0);
  },
);

test.each(languages)(
  '$language: whoever is deceived is told to ring the bank, before any other number',
  ({ language, start }) => {
    const { bank } = readWords(language as 'sv').help;
    const [first = ''] =
      /<ul class="phones"[^]*?<\/li>/u.exec(findPage(`${start}hjalp/`).html) ?? [];
    expect(readText(first)).toContain(bank);
  },
);

describe.each(guides)('%s', (guide) => {
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
    // One block in its own language and direction, and nothing else in Swedish but names.
    expect(/<div class="apart" lang="sv" dir="ltr">/u.test(page.html)).toBe(!isTranslated);
    for (const part of isTranslated ? [] : ['', 'ljud/', 'skriv-ut/'])
      expect(listMixed(findPage(`/ar/${guide}/${part}`).html), part).toEqual([]);
    const film = `/films/${guide.replace('/', '-')}.${isTranslated ? 'ar' : 'sv'}.`;
    expect(page.html).toContain(film);
  });
});
