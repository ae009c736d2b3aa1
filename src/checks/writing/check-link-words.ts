import type { ContentProblem } from '../read/content-file.ts';
import { textIn, walkTree } from '../read/parse-mdx.ts';
import type { Texts } from '../read/only-new.ts';

/** What says nothing of where a link leads, to those who hear the links of a page one by one (WCAG 2.4.4). */
const empty = new Set(
  [
    ...['här', 'klicka här', 'tryck här', 'gå hit', 'hit', 'länk', 'länken', 'denna länk'],
    ...['läs mer', 'läs mer här', 'mer', 'mer information', 'den här sidan', 'denna sida'],
    ...['here', 'click here', 'press here', 'link', 'this link', 'read more', 'more', 'this page'],
    ...['هنا', 'اضغط هنا', 'انقر هنا', 'اقرأ المزيد', 'المزيد', 'هذا الرابط', 'الرابط'],
  ].map((words) => words.normalize('NFC')),
);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\s]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** "Here" is nowhere for whoever does not see the page. */
const here = /(?<!\p{L})(?:tryck|klicka) här(?!\p{L})/iu;

/** The words of a link say where it leads, and no text says "press here". */
export const checkLinkWords = ({ trees, files }: Texts): ContentProblem[] =>
  [...trees].flatMap(([file, read]) => {
    if (!read.tree) return [];
    const problems: ContentProblem[] = [];
    const lines = (files.get(file) ?? '').split('\n');
    walkTree(read.tree, (node) => {
      const line = node.position?.start.line ?? 1;
      const text = textIn(node);
      if (node.type === 'link' && empty.has(plain(text)))
        problems.push({
          file,
          line,
          message: `Länken heter "${text}", och det säger inte vart den leder.`,
          remedy:
            'Skriv sidans namn inom hakparentesen, till exempel [BankID, support](https://…).',
        });
      // A link that is not one because of a space before it is told of as that.
      const isParted = (): boolean => /\] \(https:/u.test(lines[line - 1] ?? '');
      if (node.type === 'link' && /^https:\/\//u.test(text) && !isParted())
        problems.push({
          file,
          line,
          message: `Länken heter som sin adress: "${text}". Den som hör den läses får höra varje tecken.`,
          remedy: `Skriv sidans namn och sedan adressen: [namn](${node.url ?? text}).`,
        });
      if (node.type !== 'paragraph' && node.type !== 'heading') return;
      const words = here.exec(text)?.[0];
      const isLink = (node.children ?? []).some(
        (child) => child.type === 'link' && empty.has(plain(textIn(child))),
      );
      if (words === undefined || isLink) return;
      problems.push({
        file,
        line,
        message: `Här står "${words}".`,
        remedy: 'Den som inte ser sidan vet inte var det är. Skriv namnet på det man trycker på.',
      });
    });
    return problems;
  });
