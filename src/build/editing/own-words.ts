/** What the editor says that our editors would not understand, or that is not so here, in our words. */
const ownWords: Readonly<Record<string, string>> = {
  work_with_local_repo: 'Arbeta med en mapp på datorn',
  work_with_local_repo_description: 'Välj projektets mapp när webbläsaren frågar.',
  work_with_local_repo_description_no_repo: 'Välj projektets mapp när webbläsaren frågar.',
  working_with_local_repo: 'Arbetar med en mapp på datorn',
  'sign_in_error.not_project_root': 'Det är inte projektets mapp. Välj den som innehåller content.',
  'sign_in_error.picker_dismissed': 'Ingen mapp är vald. Försök igen.',
  preview: 'Kontrollen',
  content_preview: 'Det kontrollen säger',
  'saving_entry.error.title': 'Det sparades inte',
  'saving_entry.error.description': 'Inget är ändrat. Rätta det här, och tryck på Spara igen.',
};

type Words = { [key: string]: string | Words };

/** The editor's Swedish words with ours among them. Throws where it has no such words any longer. */
export function speakPlainly(text: string): string {
  const words = JSON.parse(text) as Words;
  for (const [path, own] of Object.entries(ownWords)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const around = keys.reduce<Words | string | undefined>(
      (inner, key) => (typeof inner === 'object' ? inner[key] : undefined),
      words,
    );
    if (typeof around !== 'object' || typeof around[last] !== 'string')
      throw new Error(`The editor has no words at ${path}`);
    around[last] = own;
  }
  return JSON.stringify(words);
}
