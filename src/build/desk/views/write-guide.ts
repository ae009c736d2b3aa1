import { nameLanguage } from '../../../i18n/name-language.ts';
import { directionOf } from '../../../i18n/direction.ts';
import { isDrawn, isFilmed } from '../../../model/film.ts';
import type { SpokenSentence } from '../../../film/timeline.ts';
import { escapeHtml } from '../../../screen/escape-html.ts';
import { writeScript } from '../../../film/write-script.ts';
import { voiceOf } from '../../../languages/traits.ts';
import { filmWordsIn } from '../../../studio/film-words.ts';
import { buildBoard } from '../board/build-board.ts';
import type { Readable, ReadableGuide } from '../keep-readable.ts';
import { type BoardView, writeBoard } from './write-board.ts';
import { writeEasySteps, writeFilmedSteps } from './write-easy.ts';
import { type Told, writePage, writeProblems, writeState } from './write-page.ts';

/** What the desk's pages are written from. */
export type DeskState = {
  base: string;
  readable: Readable;
  told: readonly Told[];
  spoken: (language: string, text: string) => SpokenSentence | undefined;
};

/** The twins of a guide: Swedish, easy read, and by language, with the last part of their addresses. */
const listTwins = ({ easy, translations }: ReadableGuide): [twin: string, way: string][] => [
  ['sv', ''],
  ...(easy ? [['easy', 'lattlast/'] as [string, string]] : []),
  ...[...translations.keys()]
    .sort()
    .map((language): [string, string] => [language, `${language}/`]),
];

const writeTwinName = (twin: string): string =>
  twin === 'easy' ? 'Lättläst' : `<bdi lang="${twin}">${escapeHtml(nameLanguage(twin))}</bdi>`;

/** The page of a twin on the site itself. */
function pageOf(base: string, name: string, twin: string): string {
  const site = base.replace(/skrivbord\/$/u, '');
  if (twin === 'easy') return `${site}${name}/lattlast/`;
  return twin === 'sv' ? `${site}${name}/` : `${site}${twin}/${name}/`;
}

/** What a film says besides its steps; in Swedish where the language has not got all of it yet. */
function wordsIn(language: string) {
  try {
    return filmWordsIn(language);
  } catch {
    return filmWordsIn('sv');
  }
}

/** The film's words in a language: the script as it is shown, said in the language of its voice. */
function scriptOf(guide: ReadableGuide, name: string, language: string, readable: Readable) {
  const { film, page, translations } = guide;
  if (!film) return undefined;
  const write = (code: string) => {
    const twin = translations.get(code);
    const title = twin?.title ?? page?.title ?? name;
    return writeScript(title, film, readable.screens, wordsIn(code), twin?.steps);
  };
  const narration = voiceOf(language) === undefined ? 'sv' : language;
  return { narration, script: { ...write(language), say: write(narration).say } };
}

function writeBody(
  name: string,
  twin: string,
  guide: ReadableGuide,
  { readable, spoken }: DeskState,
  view: BoardView,
): string {
  const { film, easy } = guide;
  if (!film)
    return '<p class="missing">Det finns inget manus som går att läsa än. Skriv film.yaml, så visas det här.</p>';
  if (twin === 'easy') return easy ? writeEasySteps(easy, film, view) : '';
  if (film.steps.every(isFilmed)) return writeFilmedSteps(film, view);
  const written = scriptOf(guide, name, twin, readable);
  if (!written) return '';
  const { script, narration } = written;
  const board = buildBoard({
    script,
    language: narration,
    list: narration === 'sv' ? readable.pronunciation : [],
    spoken: (text) => spoken(narration, text),
  });
  return writeBoard(board, { ...view, language: narration });
}

/** The ways to the steps that something is wrong in: the first screen says that there is, and not where. */
function writeWays(told: readonly Told[], steps: readonly { id: string }[]): string {
  const ways = steps.flatMap(({ id }, index) => {
    const count = told.filter(({ kind, place }) => kind === 'fault' && place.step === id).length;
    const step = `<a href="#steg-${escapeHtml(id)}">Steg ${index + 1}</a>: ${count} fel`;
    return count === 0 ? [] : [`<li>${step}</li>`];
  });
  return ways.length === 0
    ? ''
    : `<nav aria-label="Stegen med fel"><ul class="jump" role="list">${ways.join('\n')}</ul></nav>`;
}

/** The storyboard of a guide in one of its twins; undefined where there is no such guide or twin. */
export function writeGuide(state: DeskState, name: string, way: string): string | undefined {
  const { base, readable, told } = state;
  const guide = readable.guides.get(name);
  if (!guide) return undefined;
  const twins = listTwins(guide);
  const twin = twins.find(([, end]) => end === way)?.[0];
  if (twin === undefined) return undefined;
  const steps = guide.film ? [...guide.film.steps, ...(guide.film.goesWrong ?? [])] : [];
  const shown = new Set(steps.flatMap((step) => (isDrawn(step) ? [step.screen, step.then] : [])));
  const own = told.filter(
    ({ place }) =>
      (place.guide === name && (place.twin ?? twin) === twin) ||
      (place.screen !== undefined && shown.has(place.screen)),
  );
  const known = new Set(steps.map(({ id }) => id));
  const loose = own.filter(
    ({ place }) => place.screen === undefined && !known.has(place.step ?? ''),
  );
  const isOlder = [...readable.older].some(
    (file) =>
      file.startsWith(`content/guides/${name}/`) ||
      shown.has(file.replace(/^content\/screens\/|\.yaml$/gu, '')),
  );
  const language = twin === 'easy' ? 'sv' : twin;
  const title =
    (twin === 'easy' ? guide.easy?.title : guide.translations.get(twin)?.title) ??
    guide.page?.title ??
    name;
  const ways = twins.map(
    ([each, end]) =>
      `<li><a href="${base}${name}/${end}"${each === twin ? ' aria-current="page"' : ''}>${writeTwinName(each)}</a></li>`,
  );
  const view = { base, language, screens: readable.screens, told: own };
  return writePage(
    base,
    `Storyboard: ${title}`,
    `<nav aria-label="Tillbaka"><a href="${base}">Skrivbordet</a></nav>
<h1 lang="${language}" dir="${directionOf(language)}">${escapeHtml(title)}</h1>
<p class="quiet">Storyboard för ${escapeHtml(name)}. Den följer med när du sparar. Ingen film görs.</p>
<p><a href="${pageOf(base, name, twin)}">Se sidan och filmen</a></p>
<nav aria-label="Språk"><ul class="twins" role="list">${ways.join('\n')}</ul></nav>
${writeState(own, 'i guiden')}
${writeWays(own, guide.film?.steps ?? [])}
${isOlder ? '<p class="older">En fil går inte att läsa just nu. Du ser den som den var när den senast gick att läsa.</p>' : ''}
${writeProblems(loose)}
${writeBody(name, twin, guide, state, view)}`,
  );
}
