import './without-eval.ts';
import CMS from '@sveltia/cms';
import { type Collection, formats } from '../../editing/collections.ts';
import {
  readPageEntry,
  readYamlEntry,
  writePageEntry,
  writeYamlEntry,
} from '../../editing/entry-text.ts';
import { followSaving, judgeBeforeSaving, type Saving } from './before-saving.ts';
import { drawCheckPane } from './check-pane.ts';
import { layOutText } from './lay-out-text.ts';
import { completeProposals } from './proposal.ts';
import { useFolder } from './written-files.ts';

type Data = Record<string, unknown>;

/** The editor's own words are Swedish, whatever the browser speaks, until somebody chooses another. */
function speakSwedish(): void {
  const key = 'sveltia-cms.prefs';
  const prefs = JSON.parse(localStorage.getItem(key) ?? '{}') as Data;
  prefs['locale'] ??= 'sv';
  localStorage.setItem(key, JSON.stringify(prefs));
}

type Picker = { showDirectoryPicker?: (...args: unknown[]) => Promise<FileSystemDirectoryHandle> };
type Asking = { requestPermission?: (...args: unknown[]) => Promise<PermissionState> };

/** What the check reads is the folder that somebody chooses, now or as they did the last time. */
function followFolder(): void {
  const { showDirectoryPicker } = window as unknown as Picker;
  if (!showDirectoryPicker) return;
  Object.assign(window, {
    showDirectoryPicker: async (...args: unknown[]) => {
      const chosen = await showDirectoryPicker.apply(window, args);
      useFolder(chosen);
      return chosen;
    },
  });
  const folders = FileSystemDirectoryHandle.prototype as Asking;
  const { requestPermission } = folders;
  folders.requestPermission = async function (this: FileSystemDirectoryHandle, ...args) {
    const state = (await requestPermission?.apply(this, args)) ?? 'granted';
    if (state === 'granted') useFolder(this);
    return state;
  };
}

const savingOf = (entry: { toJS: () => unknown }): Saving => {
  const { path, collection, data } = entry.toJS() as Saving;
  return { path, collection, data };
};

/** Beside every form stands what the check says of it. */
function showCheck(collections: readonly Collection[]): void {
  for (const { name, folder, extension, files } of collections) {
    const nameFile = ({ path }: Saving): string =>
      path || `${String(folder)}/ny-fil.${String(extension)}`;
    const forms = (files as { name: string }[] | undefined)?.map((file) => file.name) ?? [name];
    for (const form of forms) CMS.registerPreviewTemplate(form, drawCheckPane(nameFile) as never);
  }
  CMS.registerPreviewStyle(new URL('editing.css', import.meta.url).href);
}

async function start(): Promise<void> {
  speakSwedish();
  followFolder();
  completeProposals();
  const config = (await (await fetch(new URL('config.json', import.meta.url))).json()) as Data;
  CMS.registerCustomFormat(formats.data, 'yaml', {
    fromFile: (text: string) => readYamlEntry(text),
    toFile: (data: Data) => layOutText('content/a.yaml', writeYamlEntry(data)),
  });
  CMS.registerCustomFormat(formats.page, 'mdx', {
    fromFile: (text: string) => readPageEntry(text),
    toFile: (data: Data) => layOutText('content/a.mdx', writePageEntry(data)),
  });
  CMS.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => judgeBeforeSaving(savingOf(entry)),
  });
  CMS.registerEventListener({
    name: 'postSave',
    handler: async ({ entry }) => followSaving(savingOf(entry)),
  });
  showCheck(config['collections'] as Collection[]);
  await CMS.init({ config: config as never });
}

await start();
