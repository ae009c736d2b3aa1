/** What the editor says that our editors would not understand, or that is not so here, in our words. */
const ownWords: Readonly<Record<string, string>> = {
  work_with_local_repo: 'Arbeta med en mapp på datorn',
  work_with_local_repo_description: 'Välj projektets mapp när webbläsaren frågar.',
  work_with_local_repo_description_no_repo: 'Välj projektets mapp när webbläsaren frågar.',
  working_with_local_repo: 'Arbetar med en mapp på datorn',
  sign_in_using_access_token: 'Logga in med en nyckel från GitHub',
  sign_in_using_access_token_description:
    'Klistra in nyckeln. Den ska få läsa och skriva i arkivets innehåll (Contents).',
  sign_in_using_access_token_workflow_note:
    'Den ska också få läsa och skriva förslag (Pull requests).',
  sign_in_using_access_token_link:
    'Du gör en nyckel på <a>sidan för nycklar hos {$service}</a>. Ge den inte till någon annan.',
  personal_access_token: 'Nyckel från GitHub',
  editorial_workflow: 'Förslag',
  'sign_in_error.not_project_root': 'Det är inte projektets mapp. Välj den som innehåller content.',
  'sign_in_error.picker_dismissed': 'Ingen mapp är vald. Försök igen.',
  preview: 'Kontrollen',
  content_preview: 'Det kontrollen säger',
  'saving_entry.error.title': 'Det sparades inte',
  'saving_entry.error.description': 'Inget är ändrat. Rätta det här, och tryck på Spara igen.',
  'workflow.confirm_sending_for_review':
    'Det är sparat. Ska förslaget skickas nu, så att någon läser det och tar in det?',
  'open_authoring.fork_repository': 'Gör en kopia',
  'open_authoring.fork': 'Gör en kopia',
  'open_authoring.confirm_forking_repository':
    'För att du ska kunna föreslå ändringar görs en kopia av “{$repo}” på ditt konto hos GitHub. Det du sparar hamnar där. Någon annan läser det innan det kommer ut på webbplatsen.',
  'open_authoring.fork_declined': 'Utan en kopia på ditt konto går det inte att föreslå ändringar.',
  'open_authoring.fork_failed': 'Det gick inte att göra en kopia av “{$repo}” på ditt konto.',
  'open_authoring.forking_disabled':
    'Det går inte att göra kopior av “{$repo}”. Fråga den som äger det.',
  'open_authoring.contributing_via_fork':
    'Det du sparar hamnar i din kopia, “{$repo}”. Någon läser det innan det kommer ut på webbplatsen.',
  'open_authoring.view_fork': 'Visa kopian',
};

/** What the editor has no Swedish for yet. */
const missingWords: Readonly<Record<string, string>> = {
  select_item: 'Välj {$name}',
  folders: 'Mappar',
  more_folders: 'Fler mappar',
  sign_in_with_link: 'Logga in med länk',
  sign_in_with_link_confirmation:
    'Länken loggar in dig som {$account} hos {$service}, med inställningarna från den enhet där den gjordes. Fortsätt bara om du har gjort länken själv.',
  domain: 'Domän',
  file_unavailable: 'Går inte att visa',
  file_unavailable_description: 'Filen gick inte att läsa. Den kan vara flyttad eller borttagen.',
  show_errors: 'Visa felen',
  deleting_referenced_entries_note:
    '.input {$count :integer} .match $count one {{Det som leder dit från en annan fil tas också bort.}} * {{Det som leder dit från {$count} andra filer tas också bort.}}',
  cannot_delete_referenced_entries:
    '.input {$count :integer} .match $count one {{Den kan inte tas bort, för andra filer behöver den. Ändra dem först.}} * {{De kan inte tas bort, för andra filer behöver dem. Ändra dem först.}}',
  'entry_sidebar.slug.title': 'Filens namn',
  'entry_sidebar.slug.generated_on_save': 'Filens namn görs av det du har skrivit, när du sparar.',
  'entry_sidebar.slug.unavailable': 'Filen har inget eget namn.',
  'save_conflict.title': 'Någon annan har ändrat här',
  'save_conflict.modified_by': '{$name} ändrade det här {$date}, efter att du öppnade det.',
  'save_conflict.modified': 'Det här har ändrats efter att du öppnade det.',
  'save_conflict.deleted': 'Det här har tagits bort efter att du öppnade det.',
  'save_conflict.overwrite_warning': 'Sparar du nu försvinner det den andra skrev.',
  'save_conflict.recreate_warning': 'Sparar du nu skrivs filen igen.',
  'save_conflict.save_anyway': 'Spara ändå',
  'save_conflict.branch_moved': 'Någon annan sparade samtidigt. Försök igen.',
  'remote_change.reload_entry': 'Läs in på nytt',
  'remote_change.confirm_reloading_entry':
    'Vill du läsa in det på nytt? Det du inte har sparat försvinner.',
  list_item_options: 'Val för raden',
  'relation_field.save_together_hint': 'Sparas tillsammans med det du ändrar.',
  'relation_field.add_failed': 'Det gick inte att lägga till.',
  'status.deploying': 'Läggs ut',
  'workflow.deploying_deletion': 'Tas bort',
};

type Words = { [key: string]: string | Words };

/** The group that some words are in; undefined where there is none. */
const groupOf = (words: Words, keys: readonly string[]): Words | undefined => {
  const found = keys.reduce<Words | string | undefined>(
    (inner, key) => (typeof inner === 'object' ? inner[key] : undefined),
    words,
  );
  return typeof found === 'object' ? found : undefined;
};

/**
 * The editor's Swedish words with ours among them: in place of its own, and where it has none. Throws
 * where its English has no such words any longer.
 */
export function speakPlainly(text: string, englishText: string): string {
  const words = JSON.parse(text) as Words;
  const english = JSON.parse(englishText) as Words;
  for (const [path, own] of Object.entries({ ...missingWords, ...ownWords })) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    if (typeof groupOf(english, keys)?.[last] !== 'string')
      throw new Error(`The editor has no words at ${path}`);
    let group = words;
    for (const key of keys) {
      const inner = typeof group[key] === 'object' ? group[key] : {};
      group[key] = inner;
      group = inner;
    }
    group[last] = own;
  }
  return JSON.stringify(words);
}

/** Words that no editor of ours meets: faults in the settings, and what is done with pictures. */
const unseen = /^config\.|folder|asset|cloud|_image$|_file$/u;

/** What an editor may meet that has no Swedish words, by its place. */
export function listEnglish(text: string, englishText: string): string[] {
  const words = JSON.parse(speakPlainly(text, englishText)) as Words;
  const walk = (english: Words, path: readonly string[]): string[] =>
    Object.entries(english).flatMap(([key, value]) => {
      const here = [...path, key];
      if (typeof value === 'object') return walk(value, here);
      const name = here.join('.');
      return typeof groupOf(words, path)?.[key] === 'string' || unseen.test(name) ? [] : [name];
    });
  return walk(JSON.parse(englishText) as Words, []);
}
