import { nameLanguage } from '../../i18n/name-language.ts';
import type { Answers } from './answers.ts';
import type { ContentChange } from './content-change.ts';

const swedishName = (code: string): string =>
  new Intl.DisplayNames(['sv'], { type: 'language' }).of(code) ?? nameLanguage(code as 'sv');

const listOf = (names: readonly string[]): string =>
  new Intl.ListFormat('sv', { type: 'conjunction' }).format(names);

/** What the site is called takes the place of what it was called, in all that is written. */
export function renameSite(content: ContentChange, before: string, name: string): void {
  const paths = content
    .list('content/')
    .filter((path) => /\.(?:yaml|mdx)$/u.test(path) && !path.startsWith('content/words/'));
  for (const path of paths) content.write(path, content.read(path).replaceAll(before, name));
}

const about = 'content/pages/om.mdx';
const statement = 'content/pages/tillganglighet.mdx';

function describeLanguages({ name, languages }: Answers): string {
  const codes = Object.keys(languages);
  const others = codes.filter((code) => code !== 'sv').map(swedishName);
  const heading = others.length === 0 ? 'På svenska' : 'På flera språk';
  const also =
    others.length === 0
      ? `${name} finns på svenska.`
      : `${name} finns på svenska, och en del av det på ${listOf(others)}. Det som inte är översatt än är på svenska, och det står på sidan.`;
  return `## ${heading}\n\n${also} Skärmarna i filmerna är på svenska, för det är så tjänsterna ser ut.\n`;
}

/**
 * The pages about the site say what is true of this one: its languages, its day. What was written about
 * the site before in another language is not, and goes until somebody writes it.
 */
export function writeOwnPages(content: ContentChange, answers: Answers, today: string): void {
  for (const path of [about, statement])
    content.write(path, content.read(path).replace(/^updated: .*$/mu, `updated: ${today}`));
  const text = content.read(about);
  const changed = text.replace(
    /(?<=\n)## På [^\n]+ språk\n[^]*?(?=\n## )/u,
    describeLanguages(answers),
  );
  if (changed === text) throw new RangeError(`${about} does not tell of its languages`);
  content.write(about, changed);
  for (const path of content.list('content/pages/', '/om.mdx'))
    if (path !== about) content.remove(path);
  // What nobody who speaks Arabic has read is no shortcoming of a site without Arabic.
  if (!('ar' in answers.languages))
    content.write(
      statement,
      content
        .read(statement)
        .replace(
          /Ingen som talar arabiska har läst den arabiska texten än, och den arabiska rösten kan vara svår att förstå\. ?/u,
          '',
        ),
    );
}
