import * as fc from 'fast-check';
import {
  buildContent,
  easyPath,
  easyTwin,
  englishPath,
  filmPath,
  pagePath,
  servicePath,
  startPath,
} from './sample-content.ts';
import { eventPath, placePath, soundPlaces } from './sample-places.ts';

/** The content, by path. Each change puts, in its own way, what an editor may do. */
export type Files = Record<string, string>;
type Change = { name: string; change: (files: Files) => void };

export const startFiles = (): Files => ({
  ...Object.fromEntries(buildContent().map(({ path, text }) => [path, text])),
  ...soundPlaces,
  [easyPath]: easyTwin,
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

/** What editors do: within the rules for the most part, and now and then beside them. */
export const changes: fc.Arbitrary<Change> = fc.oneof(
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
);
