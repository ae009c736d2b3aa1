import { stringify } from 'yaml';
import { formatDay } from '../../i18n/format.ts';
import { type MadeFrom, twinsVersion } from '../../model/translation.ts';
import type { ContentFile } from '../read/content-file.ts';
import { suggestNames } from '../read/nearest-names.ts';
import { type GuideDraft, readDraft } from '../read/read-draft.ts';
import { type ChangedPart, listChangedParts, namePart } from './list-parts.ts';
import { nameTwin } from './list-missing.ts';
import { listSwedish, markTexts, nameTexts, type SwedishTexts } from './mark-texts.ts';
import { readTwins } from './read-twins.ts';
import { markOf } from './step-texts.ts';

const heading =
  '# Skrivs av "npm run done": vilken svenska varje text är gjord från. Ändra inget här för hand.';

/** The file to write and, in Swedish, what is said by it; or why there is none. */
export type Done = { path: string; text: string; told: string } | { refused: string };

type Made = Pick<MadeFrom, 'page' | 'steps'> & { day: string };

const dayOf = (day: Date): string => day.toISOString().slice(0, 10);

/** Why a twin cannot be said to be done; undefined where it can. */
const explainNone = (
  { service, guide, easy, translations }: GuideDraft,
  twin: string,
  files: ReadonlyMap<string, string>,
): string | undefined => {
  const known = [...(easy ? ['easy'] : []), ...translations.keys()];
  if (known.includes(twin)) return undefined;
  const choose = known.length > 0 ? ` Välj bland ${known.join(', ')}.` : '';
  if (twin === 'sv') return `Den svenska texten är den som de andra följer.${choose}`;
  const path = `content/guides/${service}/${guide}/${twin}.mdx`;
  if (files.has(path)) return `${path} går inte att läsa. Kör npm run check:content.`;
  return `Guiden finns inte ${nameTwin(twin)}. ${suggestNames(twin, known) || choose.trim()}`.trim();
};

const listNames = (parts: readonly ChangedPart[]): string =>
  parts.map((part) => `  ${namePart(part)}`).join('\n');

/** The marks as they were, but for some parts, which are as they are now. */
const take = (made: MadeFrom, parts: readonly ChangedPart[]): Pick<Made, 'page' | 'steps'> => {
  const marks = { page: { ...made.page }, steps: { ...made.steps } };
  for (const { kind, name, now } of parts)
    marks[kind === 'page' ? 'page' : 'steps'][name] = markOf(now);
  return marks;
};

type Said = { made: Made; told: string } | { refused: string };

/** What is said of a twin: that all of it follows the Swedish, or those parts of it that are named. */
const say = (
  name: string,
  made: MadeFrom | undefined,
  {
    changed,
    swedish,
    names,
    day,
  }: {
    changed: readonly ChangedPart[];
    swedish: SwedishTexts;
    names: readonly string[];
    day: string;
  },
): Said => {
  if (names.length === 0) {
    const told = made
      ? changed.length === 0
        ? `Inget svenskt var ändrat sedan ${formatDay(made.day)}.`
        : `Det här var ändrat på svenska sedan ${formatDay(made.day)}, och räknas nu som läst:\n${listNames(changed)}`
      : 'Alla steg och hela sidan räknas nu som lästa.';
    return { made: { day, ...markTexts(swedish) }, told: `${name} följer det svenska. ${told}` };
  }
  if (!made)
    return {
      refused: `Ingen har läst ${name} mot det svenska än. Läs hela, och skriv inget steg.`,
    };
  const unknown = names.find((one) => !changed.some((part) => part.name === one));
  if (unknown !== undefined) {
    const known = [...Object.keys(swedish.steps), ...Object.keys(swedish.page)];
    const left = changed.map((part) => part.name).join(', ');
    const why = known.includes(unknown)
      ? `"${unknown}" är inte ändrat på svenska sedan ${formatDay(made.day)}.`
      : `"${unknown}" finns inte i guiden. ${suggestNames(unknown, known)}`.trim();
    return { refused: `${why} ${left ? `Det som är ändrat: ${left}.` : ''}`.trim() };
  }
  const [now, left] = [true, false].map((isNamed) =>
    changed.filter((part) => names.includes(part.name) === isNamed),
  ) as [ChangedPart[], ChangedPart[]];
  const told = [
    `Det här i ${name} följer nu det svenska:\n${listNames(now)}`,
    left.length > 0
      ? `Det här är kvar att jämföra:\n${listNames(left)}`
      : 'Inget är kvar att jämföra.',
  ];
  // The day is of the whole: what is left has changed since then.
  const until = left.length > 0 ? dayOf(made.day) : day;
  return { made: { day: until, ...take(made, now) }, told: told.join('\n') };
};

/**
 * Says that a twin follows the Swedish as it is at `day`: the whole of it, or the steps and keys of the page
 * that are named. The rest of the guide's file is kept, and no text in it that nothing is made from.
 */
export const markDone = (
  files: readonly ContentFile[],
  twin: string,
  guideName: string,
  day: string,
  names: readonly string[] = [],
): Done => {
  const draft = readDraft(files);
  const guide = draft.guides.get(guideName);
  if (!guide)
    return {
      refused:
        `Guiden "${guideName}" finns inte. ${suggestNames(guideName, draft.guides.keys())}`.trim(),
    };
  const why = explainNone(guide, twin, draft.files);
  if (why !== undefined) return { refused: why };
  const swedish = listSwedish(guide, draft);
  if (!swedish)
    return {
      refused: 'Guidens film.yaml eller sv.mdx går inte att läsa. Kör npm run check:content.',
    };
  const path = `content/guides/${guideName}/twins.yaml`;
  const known = readTwins(draft.files.get(path));
  const made = known.twins[twin];
  const changed = made ? listChangedParts(twin, made, known.texts, swedish) : [];
  const said = say(`${guideName} ${nameTwin(twin)}`, made, { changed, swedish, names, day });
  if ('refused' in said) return said;
  const others = Object.entries(known.twins).map(([key, one]) => [
    key,
    { ...one, day: dayOf(one.day) },
  ]);
  const twins = { ...(Object.fromEntries(others) as Record<string, Made>), [twin]: said.made };
  const all = { ...known.texts, ...nameTexts(swedish) };
  const used = new Set(
    Object.values(twins).flatMap(({ page, steps }) => [
      ...Object.values(page),
      ...Object.values(steps),
    ]),
  );
  const texts = Object.fromEntries(Object.entries(all).filter(([mark]) => used.has(mark)));
  const text = stringify(
    { version: twinsVersion, twins, texts },
    { lineWidth: 0, singleQuote: true },
  );
  return { path, text: `${heading}\n\n${text}`, told: `${said.told}\nDet står i ${path}.` };
};
