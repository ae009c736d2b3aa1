import { stringify } from 'yaml';
import { checkContent } from '../../checks/check-content.ts';
import { formatProblems } from '../../checks/format-problems.ts';
import { slugOf } from '../../lists/fold-name.ts';
import { siteConfig } from '../../site.config.ts';
import { readContentFiles } from '../../studio/read-content.ts';
import { fixTexts } from '../form/form.ts';
import { writeTexts } from '../spreadsheet/spreadsheet.ts';
import { askMany, type Asker, askText, Ended } from './asker.ts';
import { withTexts } from '../../drafting/write-guide.ts';
import type { Outcome } from './new-guide.ts';

type Explained = { term: string; forms?: string[]; explanation: string };

async function askExplained(asker: Asker, where: string): Promise<Explained | undefined> {
  const term = await askText(asker, { ask: `Vilket ord är det${where}?` });
  if (term === undefined) return undefined;
  const forms = await askMany(asker, {
    ask: `Vilka andra former har ordet${where}?`,
    help: 'Till exempel: QR-koden, QR-koder.',
  });
  const explanation = await askText(asker, {
    ask: `Vad betyder ordet${where}? Svara med en till tre korta meningar.`,
  });
  if (explanation === undefined) return undefined;
  return { term, ...(forms.length > 0 && { forms }), explanation };
}

/** Asks for a word that is to be explained, and writes its file when the content passes the check with it. */
export async function newWord(root: string, asker: Asker): Promise<Outcome> {
  const files = await readContentFiles(root);
  const names = new Intl.DisplayNames('sv', { type: 'language' });
  try {
    const swedish = await askExplained(asker, '');
    if (!swedish) return { told: 'Utan ord och förklaring blir det ingen fil.', isDone: false };
    const translations: Record<string, Explained> = {};
    for (const code of Object.keys(siteConfig.languages).filter((one) => one !== 'sv')) {
      const told = await askExplained(asker, ` på ${names.of(code) ?? code}`);
      if (told) translations[code] = told;
    }
    const path = `content/glossary/${slugOf(swedish.term)}.yaml`;
    if (files.some((file) => file.path === path))
      return { told: `Ordet finns redan, i ${path}.`, isDone: false };
    const data = { ...swedish, ...(Object.keys(translations).length > 0 && { translations }) };
    const text = stringify(data, { lineWidth: 0, singleQuote: true });
    const [fixed] = await fixTexts(root, [{ path, text }]);
    const texts = [{ path, text: fixed?.text ?? text }];
    const before = new Set(checkContent(files).map((one) => JSON.stringify(one)));
    const problems = checkContent(withTexts(files, texts)).filter(
      (one) => !before.has(JSON.stringify(one)),
    );
    if (problems.length > 0)
      return { told: `Filen är inte skriven.\n\n${formatProblems(problems)}`, isDone: false };
    await writeTexts(root, texts);
    return { told: `Filen är skriven, och innehållet är i ordning.\n  ${path}`, isDone: true };
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
    return { told: '\nAvbrutet. Inget är skrivet.', isDone: false };
  }
}
