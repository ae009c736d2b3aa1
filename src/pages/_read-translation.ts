import { getCollection, getEntry } from 'astro:content';

const listKnown = async (): Promise<Set<string>> =>
  new Set((await getCollection('translations')).map(({ id }) => id));

let known: Promise<Set<string>> | undefined;

/**
 * The translation of a guide by its id, `bankid/skaffa/en`; undefined where there is none, which
 * asking for it straight away would warn of, once for every page.
 */
export async function readTranslation(id: string) {
  // Under `npm run dev` an editor may be writing one just now.
  if (import.meta.env.DEV) known = undefined;
  known ??= listKnown();
  return (await known).has(id) ? getEntry('translations', id) : undefined;
}
