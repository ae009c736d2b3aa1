import type { z } from 'astro/zod';
import type { Draft } from '../checks/read/read-draft.ts';
import { addressesSchema, phonesSchema } from '../model/address.ts';
import { pronunciationSchema } from '../model/pronunciation.ts';
import { searchSchema, wishNames } from '../model/search.ts';
import { plainWordsSchema, spellingSchema } from '../model/writing/word-lists.ts';
import { nameChoices } from './choices.ts';
import { type FormFile, formFile, type Languages } from './form-file.ts';
import { type KeysOf, listFields, listItems } from './form-fields.ts';
import { listKey } from './keep-text.ts';

/** Files that are one list each, by name: what the form is called, and each item of it. */
const lists: Readonly<Record<string, { label: string; one: string; schema: z.ZodType }>> = {
  phones: { label: 'Telefonnummer', one: 'nummer', schema: phonesSchema },
  pronunciation: { label: 'Så läser rösten', one: 'ord', schema: pronunciationSchema },
  spelling: { label: 'Ord som är rätt stavade', one: 'ord', schema: spellingSchema },
  'plain-words': { label: 'Svåra ord, och vad man säger', one: 'ord', schema: plainWordsSchema },
};

/** What somebody wishes, said as a choice is; a kind of place is called what it is called in its form. */
const wishes: Readonly<Record<string, string>> = {
  help: 'få hjälp',
  person: 'prata med en människa',
  open: 'öppet',
  near: 'i närheten',
  area: 'ord som inte säger något om var',
  now: 'nu',
  today: 'i dag',
  week: 'den här veckan',
  dropin: 'utan att boka',
  steg: 'utan trappsteg',
  toalett: 'toalett för rullstol',
  slinga: 'hörslinga',
  nat: 'på nätet',
  wifi: 'trådlöst nät (wifi)',
};
const nameWish = (name: string): string =>
  wishes[name] ?? nameChoices('near', [name.replace('kind:', '')])[0]?.label ?? name;

/** The keys of lists that stand under names of other files: services, guides, kommuner. */
const keysOfLists =
  (draft: Draft, keysOf: KeysOf): KeysOf =>
  (key) => {
    if (key === 'services')
      return [...draft.services].map(([name, { value }]) => ({ key: name, label: value.title }));
    if (key === 'asks')
      return [...draft.guides].map(([name, { page }]) => ({
        key: name,
        label: page?.value.title ?? name,
      }));
    if (key === 'near') return wishNames.map((name) => ({ key: name, label: nameWish(name) }));
    return key === 'municipalities' ? keysOf('municipality') : keysOf(key);
  };

/** The lists that all texts lean on, and how people search in each language. */
export function listLists(draft: Draft, languages: Languages, keysOf: KeysOf): FormFile[] {
  const keys = keysOfLists(draft, keysOf);
  const searched = [{ key: 'sv', label: 'svenska' }, ...languages];
  return [
    ...Object.entries(lists).map(([name, { label, one, schema }]) =>
      formFile(draft.files, {
        name,
        label,
        file: `content/${name}.yaml`,
        fields: [listItems(listKey, { label, one }, schema, keys)],
      }),
    ),
    formFile(draft.files, {
      name: 'addresses',
      label: 'Adresser som texter får leda till',
      file: 'content/addresses.yaml',
      fields: listFields(addressesSchema, keys),
    }),
    ...searched.map(({ key, label }) =>
      formFile(draft.files, {
        name: `search-${key}`,
        label: `Så söker folk på ${label}`,
        file: `content/search/${key}.yaml`,
        fields: listFields(searchSchema, keys),
      }),
    ),
  ];
}
