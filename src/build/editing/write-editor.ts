import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { listCollections } from '../../editing/collections.ts';
import type { Editing } from '../../site.config.ts';
import { siteConfig } from '../../site.config.ts';
import { drawIcon } from '../../site/draw-icon.ts';
import { theme } from '../../site.theme.ts';
import { readContentFiles } from '../../studio/read-content.ts';
import { bundleEditor } from './bundle-editor.ts';
import { writePage } from './editor-page.ts';

/** The languages that texts may be translated to, with their Swedish names. */
const listLanguages = () => {
  const names = new Intl.DisplayNames('sv', { type: 'language' });
  return Object.keys(siteConfig.languages)
    .filter((code) => code !== 'sv')
    .map((code) => ({ key: code, label: names.of(code) ?? code }));
};

/** The editor's settings, with forms made of the schemas and of what is written now. */
async function writeConfig(
  root: string,
  { repository, branch, signIn, api }: Editing,
): Promise<object> {
  const files = await readContentFiles(root);
  return {
    load_config_file: false,
    app_title: 'Redigera',
    logo: { src: 'icon.svg', show_in_header: false },
    backend: {
      name: 'github',
      repo: repository,
      branch,
      // Whoever may not write there proposes from a copy of their own.
      open_authoring: true,
      auth_scope: 'public_repo',
      // Without a service of the publisher's own that signs editors in, they have a key from GitHub.
      ...(signIn === undefined
        ? { auth_methods: ['token'] }
        : { auth_methods: ['oauth', 'token'], base_url: signIn }),
      ...(api === undefined ? {} : { api_root: api }),
      commit_messages: {
        create: 'Lägg till {{path}}',
        update: 'Ändra {{path}}',
        delete: 'Ta bort {{path}}',
      },
    },
    // What is saved is a proposal, which somebody else reads and takes in.
    publish_mode: 'editorial_workflow',
    media_folder: 'drafts/bilder',
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: false },
    collections: listCollections(files, listLanguages()).map((collection) => ({
      publish: false,
      ...collection,
    })),
  };
}

/** Writes the page `redigera` and everything it loads into a folder. */
export async function writeEditor(root: string, folder: string, editing: Editing): Promise<void> {
  await bundleEditor(folder);
  const swedish = parse(await readFile(join(root, 'content/words/sv.yaml'), 'utf8')) as {
    site?: { name?: string };
  };
  await writeFile(join(folder, 'index.html'), writePage(editing, swedish.site?.name ?? 'Redigera'));
  await writeFile(join(folder, 'icon.svg'), drawIcon(theme, 'round'));
  await writeFile(join(folder, 'config.json'), JSON.stringify(await writeConfig(root, editing)));
  await writeFile(join(folder, 'content.json'), JSON.stringify(await readContentFiles(root)));
}
