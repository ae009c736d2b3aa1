import { type Message, readMessage } from '../../i18n/read-message.ts';
import { explainMessage } from './explain-message.ts';
import { listNames } from '../read/nearest-names.ts';

type Fault = { message: string; remedy: string };

const quote = (slot: string): string => `{${slot}}`;

const formsIn = new Map<string, readonly string[]>();

/** The forms that a language has, looked up once: that takes longer than all else that is done here. */
function listForms(language: string): readonly string[] {
  const known = formsIn.get(language);
  if (known) return known;
  const categories: string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) =>
    categories.includes(form),
  );
  formsIn.set(language, forms);
  return forms;
}

const checkForms = ({ plurals }: Message, language: string): Fault[] => {
  const needed = listForms(language);
  return plurals.flatMap(({ slot, forms }) => {
    const unknown = forms.filter((form) => !form.startsWith('=') && !needed.includes(form));
    const missing = needed.filter((form) => !forms.includes(form));
    return [
      ...unknown.map((form) => ({
        message: `Formen "${form}" finns inte i språket.`,
        remedy: `Formerna är ${listNames(needed, 'och')}, och ett bestämt antal skrivs =1.`,
      })),
      ...missing.map((form) => ({
        message: `Formen "${form}" för {${slot}} fattas.`,
        remedy: `Språket behöver ${listNames(needed, 'och')}. Lägg till ${form} {…}.`,
      })),
    ];
  });
};

/** What is wrong with a text in a language, held against the same text in Swedish. */
export function checkMessage(text: string, swedish: string, language: string): Fault[] {
  const message = readMessage(text);
  if ('code' in message) return [explainMessage(message)];
  const wanted = readMessage(swedish);
  if ('code' in wanted) return [];
  const missing = wanted.slots.filter((slot) => !message.slots.includes(slot));
  const unknown = message.slots.filter((slot) => !wanted.slots.includes(slot));
  const [lost = '', ...moreLost] = missing;
  const [found = '', ...moreFound] = unknown;
  // One too few and one too many are the same, under another name.
  if (lost !== '' && found !== '' && moreLost.length + moreFound.length === 0)
    return [
      {
        message: `${quote(found)} finns inte i den svenska texten: "${swedish}"`,
        remedy: `Skriv ${quote(lost)}. Det som står mellan klamrar översätts inte.`,
      },
      ...checkForms(message, language),
    ];
  return [
    ...missing.map((slot) => ({
      message: `${quote(slot)} fattas. På svenska står det: "${swedish}"`,
      remedy: `Skriv ${quote(slot)} där ordet ska in.`,
    })),
    ...unknown.map((slot) => ({
      message: `${quote(slot)} finns inte i den svenska texten.`,
      remedy:
        wanted.slots.length === 0
          ? `Ta bort ${quote(slot)}.`
          : `Det som finns är ${listNames(wanted.slots.map(quote), 'och')}.`,
    })),
    ...checkForms(message, language),
  ];
}
