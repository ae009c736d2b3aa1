import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import { draftsName } from '../../editing/collections.ts';
import { writePageEntry, writeYamlEntry } from '../../editing/entry-text.ts';
import { type Answers, answersSchema } from '../../drafting/answers.ts';
import { listOpen } from '../../drafting/list-open.ts';
import { type Text, writeGuide } from '../../drafting/write-guide.ts';
import { prune } from '../../editing/keep-text.ts';
import { nameInForm } from '../../editing/labels.ts';
import { sayInForm } from '../../editing/say-in-form.ts';
import { checkTexts, type Verdict } from './check-entry.ts';
import { layOutText } from './lay-out-text.ts';
import { listFaults, listFiles, paragraph, tell } from './tell-faults.ts';
import { hasFolder, readFiles, remember, removeFile, writeFile } from './written-files.ts';

/** What the editor hands over when somebody saves. */
export type Saving = { path: string; collection: string; data: Record<string, unknown> };

const writeEntry = ({ path, data }: Saving): string =>
  path.endsWith('.mdx') ? writePageEntry(data) : writeYamlEntry(data);

const layOutAll = (texts: readonly Text[]): Promise<Text[]> =>
  Promise.all(texts.map(async ({ path, text }) => ({ path, text: await layOutText(path, text) })));

const today = (): string => new Date().toISOString().slice(0, 10);

/** The faults as text, for the editor's own box. */
const writeFaults = (problems: readonly ContentProblem[]): string =>
  problems
    .map(({ field, file, message, remedy }) =>
      [
        field === undefined ? file : nameInForm(field),
        `Fel: ${sayInForm(message)}`,
        `Gör så här: ${sayInForm(remedy)}`,
      ].join('\n'),
    )
    .join('\n\n');

const tellFaults = (
  heading: string,
  { here, elsewhere }: Verdict,
  ...more: readonly HTMLElement[]
): void => {
  const others = elsewhere.length > 0 ? [paragraph('I andra filer:'), listFaults(elsewhere)] : [];
  tell(heading, ...(here.length > 0 ? [listFaults(here)] : []), ...others, ...more);
};

/** Guides that have been written in this visit: their answers may be changed and saved again. */
const made = new Set<string>();

/** What the check says of a file as it would be saved. */
export async function judgeFile(saving: Saving): Promise<Verdict> {
  const text = await layOutText(saving.path, writeEntry(saving));
  return checkTexts(await readFiles(), [{ path: saving.path, text }]);
}

/** What is wrong with answers, and what is left to answer besides. */
function listRefused(
  issues: readonly { message: string; path: readonly PropertyKey[] }[],
  fields: Record<string, unknown>,
): string[] {
  const told = issues.map(
    ({ message, path }) => `${nameInForm(path.map(String).join(' › '))}: ${sayInForm(message)}`,
  );
  const refused = new Set(issues.map(({ path }) => path[0]));
  const sound = Object.entries(fields).filter(([key]) => !refused.has(key));
  const others = answersSchema.safeParse(prune(Object.fromEntries(sound)));
  return [...told, ...(others.success ? listOpen(others.data as Answers) : [])];
}

/** The guide that answers become, judged; or what is left to answer. */
export async function judgeDraft(
  data: Record<string, unknown>,
  known?: readonly ContentFile[],
): Promise<{ left: string[] } | { texts: Text[]; verdict: Verdict }> {
  const { writtenBefore: _, ...fields } = data;
  const answers = answersSchema.safeParse(prune(fields));
  if (!answers.success) return { left: listRefused(answers.error.issues, fields) };
  const left = listOpen(answers.data as Answers);
  if (left.length > 0) return { left };
  const files = known ?? (await readFiles());
  const film = `content/guides/${answers.data.service}/${answers.data.guide}/film.yaml`;
  // What somebody has changed in a guide since is not written over by what it was made of.
  if (!made.has(film) && files.some(({ path }) => path === film))
    return { left: ['Guiden finns redan. Ändra den under "Guider", och ta bort utkastet.'] };
  const texts = await layOutAll(writeGuide(answers.data as Answers, files, today()));
  return { texts, verdict: checkTexts(files, texts) };
}

/** Judges what is about to be saved, by the content check. Throws when it may not be. */
export async function judgeBeforeSaving(saving: Saving): Promise<void> {
  if (saving.collection === draftsName) return;
  const verdict = await judgeFile(saving);
  if (verdict.here.length > 0) {
    // The editor shows what stands as the cause of this very word, and saves nothing.
    throw new Error('saving_failed', { cause: new Error(writeFaults(verdict.here)) });
  }
  if (verdict.elsewhere.length > 0)
    tellFaults(
      'Det sparas. Men nu stämmer det inte i andra filer',
      verdict,
      ...(hasFolder()
        ? []
        : [paragraph('Ändra dem också, nu. Det förslaget får då med sig den här ändringen.')]),
    );
}

/** After a draft has been saved: writes the guide if nothing is left, and says what has been done. */
async function finishDraft({ path, data }: Saving): Promise<void> {
  const judged = await judgeDraft(data);
  if ('left' in judged) {
    const list = document.createElement('ul');
    list.append(
      ...judged.left.map((one) =>
        Object.assign(document.createElement('li'), { textContent: one }),
      ),
    );
    tell('Utkastet är sparat. Det här är kvar att svara på', list);
    return;
  }
  const { texts, verdict } = judged;
  if (verdict.here.length > 0 || verdict.elsewhere.length > 0) {
    tellFaults(
      'Utkastet är sparat. Guiden är inte skriven än, för kontrollen säger ifrån',
      verdict,
    );
    return;
  }
  const paths = texts.map((text) => text.path);
  made.add(paths.find((one) => one.endsWith('/film.yaml')) ?? '');
  if (hasFolder()) {
    for (const text of texts) await writeFile(text.path, text.text);
    // The answers have done their work.
    await removeFile(path);
    tell('Guiden är skriven', listFiles(paths));
    return;
  }
  tell(
    'Förslaget har hela guiden',
    listFiles(paths),
    paragraph(
      'Ändrar du i svaren och sparar igen skrivs guiden om, så länge du inte stänger sidan.',
    ),
  );
}

/** What follows on a file that has been saved. */
export async function followSaving(saving: Saving): Promise<void> {
  if (saving.collection === draftsName) await finishDraft(saving);
  else remember(saving.path, await layOutText(saving.path, writeEntry(saving)));
}
