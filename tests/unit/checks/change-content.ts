import * as fc from 'fast-check';
import type { ContentFile } from '../../../src/checks/read/content-file.ts';
import type { Answers } from '../../../src/drafting/answers.ts';
import { writeGuide } from '../../../src/drafting/write-guide.ts';
import {
  buildContent,
  easyPath,
  easyTwin,
  englishPath,
  filmPath,
  pagePath,
  phonesPath,
  servicePath,
  startPath,
  word,
  wordPath,
} from './sample-content.ts';
import { eventPath, organisationPath, placePath, soundPlaces } from './sample-places.ts';
import { partsPath, sessionPath, soundSession } from './sample-session.ts';

/** The content, by path. Each change puts, in its own way, what an editor may do. */
export type Files = Record<string, string>;
/** As they are read from the disk: each time others, though the same stands in them. */
export const listFiles = (files: Files): ContentFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, text }));

type Change = { name: string; change: (files: Files) => void };

export const startFiles = (): Files => ({
  ...Object.fromEntries(buildContent().map(({ path, text }) => [path, text])),
  ...soundPlaces,
  ...soundSession,
  [easyPath]: easyTwin,
  [wordPath]: word,
  'content/words/sv.yaml': 'pages: { search: Sök, size: "Tar {size}." }\n',
  'content/words/en.yaml': 'pages: { search: Search, size: "Takes {size}." }\n',
  'content/words/ar.yaml': 'pages: { search: بحث, size: "يأخذ {size}." }\n',
  'content/search/sv.yaml': 'asks:\n  bankid/skaffa: [få bankid]\n',
});

const words = [
  ...['öppna', 'koden', 'din', 'telefon', 'vårdcentralen', 'i', 'läkemedel', 'nu', 'igen', 'bank'],
  ...['parkeringsautomaten', 'legitimationshandling', 'hos', 'en', 'skriv', 'och', 'skärmen'],
];
const phrase = (least: number, most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...words), { minLength: least, maxLength: most })
    .map((chosen) => chosen.join(' '))
    .map((text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`);

const edit = (path: string, from: string | RegExp, to: string) => (files: Files) => {
  const text = files[path];
  if (text !== undefined) files[path] = text.replace(from, () => to);
};
const named = (name: string, change: (files: Files) => void): Change => ({ name, change });

/** A copy of the sample guide under another service or name, which the service lists. */
const addGuide = (service: string, guide: string, title: string) => (files: Files) => {
  const copy = (from: string): string => (files[from] ?? '').replaceAll('Skaffa BankID', title);
  files[`content/guides/${service}/${guide}/film.yaml`] = copy(filmPath);
  files[`content/guides/${service}/${guide}/sv.mdx`] = copy(pagePath).replace(
    'Du får en legitimation i telefonen.',
    `${title}. Du får en legitimation i telefonen.`,
  );
  if (service === 'bankid') edit(servicePath, '  - skaffa', `  - skaffa\n  - ${guide}`)(files);
  else {
    const page = `content/guides/${service}/${guide}/sv.mdx`;
    edit(page, /www\.bankid\.com/gu, 'polisen.se')(files);
    files[`content/services/${service}.mdx`] = (files[servicePath] ?? '')
      .replace('title: BankID', `title: ${title} här`)
      .replace('summary: Visa', `summary: ${title}. Visa`)
      .replace(/guides:\n(?:  - .*\n)+/u, `guides:\n  - ${guide}\n`)
      .replace('url: https://support.bankid.com', 'url: https://polisen.se')
      .replace('order: 1', 'order: 2');
  }
};

const step = (id: string, say: string) =>
  `  - id: ${id}\n    heading: Vänta lite\n    screen: bankid/kod\n    do: { wait: kod }\n    say: ${say}.\n`;

/** What `npm run new` writes of answers. */
const answers: Answers = {
  service: 'bankid',
  wish: 'Byta kod',
  title: 'Byt kod i BankID',
  guide: 'byt-kod',
  summary: 'Du byter din kod i appen.',
  topics: ['identity'],
  device: 'phone',
  steps: [
    {
      heading: 'Öppna appen',
      screen: 'bankid/start',
      do: 'tap',
      on: 'Börja',
      say: 'Tryck på "Börja" längst ner.',
    },
    { heading: 'Läs noga', do: 'look', say: 'Läs.' },
    { heading: 'Vänta lite', do: 'look', say: 'Vänta.' },
    { heading: 'Nu är det klart', do: 'look', say: 'Nu är det klart.' },
  ],
  youNeed: ['Din telefon.'],
  goesWrong: [
    { see: 'Koden är fel.', do: 'Skriv den igen.' },
    { see: 'Appen stänger sig.', do: 'Öppna appen igen.' },
  ],
  know: 'Det gör inget om du trycker fel.',
  sources: [{ title: 'Support, BankID', url: 'https://support.bankid.com' }],
  buttonsFrom: 'none found',
  tried: 'no',
};

const addAnswered = (files: Files): void => {
  const listed = Object.entries(files).map(([path, text]) => ({ path, text }));
  for (const { path, text } of writeGuide(answers, listed, '2026-11-26')) files[path] = text;
};

/** A guide goes, another comes in its place, and all that led to the one leads to the other. */
const replaceGuide = (files: Files): void => {
  for (const path of Object.keys(files)) {
    const text = files[path] ?? '';
    delete files[path];
    files[path.replace('/bankid/skaffa/', '/bankid/hamta/')] = text
      .replaceAll('bankid/skaffa', 'bankid/hamta')
      .replace('  - skaffa\n', '  - hamta\n');
  }
};

/** Takes files away, and what in others names them. */
const remove =
  (names: RegExp, ...named: [path: string, what: RegExp][]) =>
  (files: Files): void => {
    for (const path of Object.keys(files)) if (names.test(path)) delete files[path];
    for (const [path, what] of named) edit(path, what, '')(files);
  };

/** As much said in each step as four of them have room for together, in sentences of some words. */
const fill = (count: number) => (files: Files) => {
  const all = 'Vänta sedan en liten stund till. '.repeat(count).trim();
  edit(filmPath, 'say: Vänta en stund.', `say: ${all}`)(files);
  edit(filmPath, 'say: Nu är du klar.', `say: ${all} Nu är du klar.`)(files);
};

/** As long as the schema lets a line be, or one letter more. */
const long = (letters: number): string =>
  'Skaffa en legitimation i din egen telefon nu'.slice(0, letters);

/** What editors do: within the rules for the most part, and now and then beside them. */
const all: fc.Arbitrary<Change>[] = [
  phrase(1, 5).map((title) => named('retitle', edit(pagePath, 'title: Skaffa', `title: ${title}`))),
  phrase(1, 5).map((text) => named('heading', edit(filmPath, /heading: .*/u, `heading: ${text}`))),
  phrase(3, 22).map((text) =>
    named('lengthen', edit(filmPath, 'Skriv din kod.', `${text}. Skriv din kod.`)),
  ),
  phrase(3, 12).map((text) =>
    named('add step', edit(filmPath, '  - id: klar', `${step('mer', text)}  - id: klar`)),
  ),
  fc.constant(
    named('translate step', (files) => {
      edit(englishPath, '  klar:', '  mer: { heading: Wait more, say: Wait. }\n  klar:')(files);
      edit(easyPath, '  klar:', '  mer: [Vänta.]\n  klar:')(files);
    }),
  ),
  fc.constant(named('remove English', (files) => void delete files[englishPath])),
  fc.constant(named('remove easy', (files) => void delete files[easyPath])),
  phrase(1, 4).map((title) => named('add guide', addGuide('bankid', 'byta', title))),
  phrase(1, 3).map((title) => named('add service', addGuide('posten', 'hamta', title))),
  phrase(1, 8).map((text) =>
    named('add text', edit(pagePath, 'Det är ingen', `### ${text}\n\n- ${text}.\n\nDet är ingen`)),
  ),
  fc.constantFrom('Starta', 'Nästa').map((label) =>
    named('rename button', (files) => {
      edit(startPath, 'label: Börja', `label: ${label}`)(files);
      edit(filmPath, '"Börja"', `"${label}"`)(files);
    }),
  ),
  fc
    .tuple(fc.constantFrom('Gården', 'Biblioteket'), fc.constantFrom('Korsberga', 'Habo'))
    .map(([name, town]) =>
      named('add place', (files) => {
        files['content/places/ny.yaml'] = (soundPlaces[placePath] ?? '')
          .replace('name: Gården', `name: ${name}`)
          .replace('town: Korsberga', `town: ${town}`);
      }),
    ),
  fc.constantFrom('Drop-in', 'Kafé').map((title) =>
    named('add event', (files) => {
      files['content/events/nytt.yaml'] = (soundPlaces[eventPath] ?? '')
        .replace('title: Drop-in', `title: ${title}`)
        .replace("starts: '10:00'", "starts: '11:00'");
    }),
  ),
  fc.constant(named('answer questions', addAnswered)),
  fc.constant(named('replace guide', replaceGuide)),
  fc
    .integer({ min: 36, max: 42 })
    .map((letters) =>
      named('longest title', edit(pagePath, 'title: Skaffa BankID', `title: ${long(letters)}`)),
    ),
  fc.integer({ min: 7, max: 11 }).map((count) => named('longest steps', fill(count))),
  fc.constant(
    named('add organisation', (files) => {
      files['content/organisations/ny.yaml'] = (soundPlaces[organisationPath] ?? '').replace(
        'name: Föreningen',
        'name: Nya föreningen',
      );
    }),
  ),
  fc.constant(
    named(
      'remove organisation',
      remove(/organisations\/foreningen/u, [placePath, /organisation: foreningen\n/u]),
    ),
  ),
  fc.constant(named('remove place', remove(/places\/garden|events\/drop-in/u))),
  fc.constant(named('remove event', remove(/events\/drop-in/u))),
  fc.constant(
    named('add session', (files) => {
      files['content/sessions/andra.mdx'] = (soundSession[sessionPath] ?? '')
        .replace('Första stegen', 'Andra stegen')
        .replace('order: 1', 'order: 2');
      files['content/sessions/andra.yaml'] = soundSession[partsPath] ?? '';
    }),
  ),
  fc.constant(named('remove session', remove(/sessions\/forsta/u))),
  fc.constant(named('remove phone', edit(phonesPath, /^- name: Polisen\n(?: {2}.*\n)+/u, ''))),
  fc.constant(named('remove word', remove(/glossary/u))),
  phrase(1, 3).map((text) =>
    named('change words', edit('content/words/sv.yaml', 'search: Sök', `search: ${text}`)),
  ),
];
export const changes: fc.Arbitrary<Change> = fc.oneof(...all);
export const changeNames = all.flatMap((one) => fc.sample(one, 1).map(({ name }) => name)).sort();
