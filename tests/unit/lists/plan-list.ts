import { ListFault, planImport } from '../../../src/build/spreadsheet/spreadsheet.ts';
import type { ContentFile } from '../../../src/checks/read/content-file.ts';
import { type List, lists, listWritten, tellPlan } from '../../../src/lists/lists.ts';
import { buildContent } from '../checks/sample-content.ts';
import { soundPlaces } from '../checks/sample-places.ts';

export const today = new Date('2026-11-26T12:00:00Z');

/** The sound content and places of the other tests. */
export const soundFiles = (): ContentFile[] => buildContent(soundPlaces);

/** What a list would do: what is told, or why it is refused, and the texts by file. */
export type Outcome = { told: string; texts: Record<string, string> };

/** `on` is the day on which it is read. */
type Options = { files?: ContentFile[]; sheet?: string | undefined; on?: Date };

/** Plans a list against some content. A text is taken as UTF-8. */
export async function planList(
  list: List['folder'],
  file: Uint8Array | string,
  { files = soundFiles(), sheet, on = today }: Options = {},
): Promise<Outcome> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  try {
    const { plan } = await planImport(bytes, lists[list], files, on, sheet);
    const texts = listWritten(plan).map(({ path = '', text = '' }) => [path, text] as const);
    return { told: tellPlan(plan), texts: Object.fromEntries(texts) };
  } catch (error) {
    if (error instanceof ListFault) return { told: error.message, texts: {} };
    throw error;
  }
}

/** The content after a list has been written. */
export const after = (files: readonly ContentFile[], { texts }: Outcome): ContentFile[] => [
  ...files.filter(({ path }) => !(path in texts)),
  ...Object.entries(texts).map(([path, text]) => ({ path, text })),
];
