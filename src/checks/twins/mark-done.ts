import { stringify } from 'yaml';
import { formatDay } from '../../i18n/format.ts';
import { type MadeFrom, twinsVersion } from '../../model/translation.ts';
import type { ContentFile } from '../read/content-file.ts';
import { suggestNames } from '../read/nearest-names.ts';
import { type GuideDraft, readDraft } from '../read/read-draft.ts';
import { findTwins, followed, madeFrom } from './find-twins.ts';
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

/** Why a twin cannot be said to be done. */
const explainNone = (
  { service, guide }: GuideDraft,
  twin: string,
  known: readonly string[],
  files: ReadonlyMap<string, string>,
): string => {
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
    all,
    names,
    day,
  }: {
    changed: readonly ChangedPart[];
    swedish: SwedishTexts;
    /** What is read when nothing is named. */
    all: string;
    names: readonly string[];
    day: string;
  },
): Said => {
  if (names.length === 0) {
    const told = made
      ? changed.length === 0
        ? `Inget svenskt var ändrat sedan ${formatDay(made.day)}.`
        : `Det här var ändrat på svenska sedan ${formatDay(made.day)}, och räknas nu som läst:\n${listNames(changed)}`
      : `${all} räknas nu som lästa.`;
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

/** The guide's file with what one twin is made from, and of the Swedish as it was what some twin is made from. */
const writeTwins = (
  read: ReturnType<typeof readTwins>,
  { twin, made, swedish }: { twin: string; made: Made; swedish: SwedishTexts },
): string => {
  const others = Object.entries(read.twins).map(([key, one]) => [
    key,
    { ...one, day: dayOf(one.day) },
  ]);
  const twins = { ...(Object.fromEntries(others) as Record<string, Made>), [twin]: made };
  const marks = Object.values(twins).flatMap(({ page, steps }) => [
    ...Object.values(page),
    ...Object.values(steps),
  ]);
  const used = new Set(marks);
  const texts = Object.fromEntries(
    Object.entries({ ...read.texts, ...nameTexts(swedish) }).filter(([mark]) => used.has(mark)),
  );
  const value = { version: twinsVersion, twins, texts };
  return `${heading}\n\n${stringify(value, { lineWidth: 0, singleQuote: true })}`;
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
  const known = findTwins(guide, draft);
  const found = known.find((one) => one.twin === twin);
  if (!found) {
    const names = known.map((one) => one.twin);
    return { refused: explainNone(guide, twin, names, draft.files) };
  }
  const whole = listSwedish(guide, draft);
  if (!whole)
    return {
      refused: 'Guidens film.yaml eller sv.mdx går inte att läsa. Kör npm run check:content.',
    };
  const swedish = followed(found, whole);
  const path = `content/guides/${guideName}/twins.yaml`;
  const read = readTwins(draft.files.get(path));
  const made = madeFrom(found, read.twins);
  const changed = made ? listChangedParts(twin, made, read.texts, swedish) : [];
  const name = `${found.isBrief ? 'Namnet på ' : ''}${guideName} ${nameTwin(twin)}`;
  const all = found.isBrief
    ? 'Titeln, sammanfattningen och det man vill göra'
    : 'Alla steg och hela sidan';
  const said = say(name, made, { changed, swedish, all, names, day });
  if ('refused' in said) return said;
  const text = writeTwins(read, { twin, made: said.made, swedish });
  return { path, text, told: `${said.told}\nDet står i ${path}.` };
};
