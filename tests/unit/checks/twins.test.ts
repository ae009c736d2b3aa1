import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { listRemarks } from '../../../src/checks/remarks/list-remarks.ts';
import { listDrifted } from '../../../src/checks/twins/list-drifted.ts';
import { listMissing } from '../../../src/checks/twins/list-missing.ts';
import { markDone } from '../../../src/checks/twins/mark-done.ts';
import {
  breakContent,
  buildContent,
  changeText,
  easyPath,
  easyTwin,
  englishPath,
  filmPath,
  pagePath,
  servicePath,
} from './sample-content.ts';

const expected = { easy: 'guide', en: 'guide', ar: 'service' } as const;
const search = 'content/search/sv.yaml';

test('what is waited for is told with its day, and stops nothing', () => {
  const files = buildContent({ [englishPath]: undefined, [search]: 'asks: {}\n' });
  expect(checkContent(files)).toEqual([]);
  expect(listMissing(files, { expected, demanded: [] })).toEqual({
    faults: [],
    waiting: [
      {
        file: pagePath,
        line: 1,
        message: 'Guiden skrevs 23 november 2026 och finns inte på lättläst.',
        remedy: 'Skriv content/guides/bankid/skaffa/easy.mdx.',
      },
      expect.objectContaining({ message: expect.stringContaining('på engelska') as string }),
      {
        file: servicePath,
        line: 7,
        field: 'guides',
        message: 'Ingen av tjänstens guider finns på arabiska.',
        remedy: 'Översätt den som flest behöver: content/guides/bankid/…/ar.mdx.',
      },
      expect.objectContaining({
        file: search,
        message: 'Här står inte hur man frågar efter guiden "bankid/skaffa".',
      }),
    ],
  });
});

test('a guide without a translation has a name where its service has a page', () => {
  const file = 'content/services/ar/bankid.mdx';
  const page = (more: string) => `---\ntitle: BankID\nsummary: Show.\n${more}---\n\nHi.\n`;
  const waiting = (more: string) =>
    listMissing(buildContent({ [file]: page(more) }), { expected: { ar: 'service' }, demanded: [] })
      .waiting.filter((problem) => problem.file === file)
      .map(({ line, message, remedy }) => ({ line, message, remedy }));
  expect(waiting('')).toEqual([
    {
      line: 1,
      message: 'Guiden "skaffa" är inte översatt, och har inget namn på arabiska.',
      remedy:
        'Lägg till "skaffa" under inBrief, med title, summary och wish. Eller skriv content/guides/bankid/skaffa/ar.mdx.',
    },
  ]);
  const brief = 'inBrief:\n  skaffa: { title: Get it, summary: You get it., wish: Get it }\n';
  expect(waiting(brief)).toEqual([]);
});

test('what the publisher demands is a fault, and what is there is nothing', () => {
  const demanded = ['easy'];
  const { faults, waiting } = listMissing(buildContent(), { expected, demanded });
  expect(faults.map(({ message }) => message)).toEqual([
    'Guiden skrevs 23 november 2026 och finns inte på lättläst.',
  ]);
  expect(waiting.map(({ message }) => message)).toEqual([
    'Ingen av tjänstens guider finns på arabiska.',
    'Tjänstens sida finns inte på engelska, fast en guide gör det.',
  ]);
  const files = buildContent({ [easyPath]: easyTwin });
  expect(listMissing(files, { expected, demanded }).faults).toEqual([]);
});

test('a twin that cannot be read is not also called missing', () => {
  const files = buildContent(changeText(englishPath, 'title: Get BankID', 'title: Get: BankID'));
  expect(listMissing(files, { expected: { en: 'guide' }, demanded: ['en'] }).faults).toEqual([]);
});

test('a summary that stands on another page', () => {
  const summary = 'Visa vem du är på nätet.';
  expect(
    breakContent(pagePath, 'summary: Du får en legitimation i telefonen.', `summary: ${summary}`),
  ).toContainEqual({
    file: pagePath,
    line: 3,
    field: 'summary',
    message: `Två sidor har samma sammanfattning, "${summary}": den här och ${servicePath}, på rad 3.`,
    remedy:
      'Ge den som skrevs sist en annan sammanfattning, så att den som letar ser vilken som är vilken.',
  });
});

test('a name that stands on another page', () => {
  expect(breakContent(pagePath, 'title: Skaffa BankID', 'title: BankID')).toEqual([
    expect.objectContaining({ file: pagePath, line: 2, field: 'title' }),
  ]);
});

test('a service has the colour of its app', () => {
  expect(breakContent(servicePath, 'tint: sky', 'tint: rose')).toEqual([
    {
      file: servicePath,
      line: 6,
      field: 'tint',
      message: 'Tjänsten har färgen rose, men appen med bilden id-card är sky i filmerna.',
      remedy: 'Skriv tint: sky, eller välj en annan bild.',
    },
  ]);
});

const twinsPath = 'content/guides/bankid/skaffa/twins.yaml';

/** The sound content whose twins are said to follow the Swedish. */
const done = (changes: Record<string, string | undefined> = {}): Record<string, string> => {
  let text = '';
  for (const twin of ['easy', 'en']) {
    const files = buildContent({
      [easyPath]: easyTwin,
      [twinsPath]: text || undefined,
      ...changes,
    });
    const marked = markDone(files, twin, 'bankid/skaffa', '2026-11-20');
    if ('refused' in marked) throw new Error(marked.refused);
    text = marked.text;
  }
  return { [easyPath]: easyTwin, [twinsPath]: text };
};

test('a twin that nobody has held against the Swedish says so', () => {
  expect(listDrifted(buildContent())).toEqual([
    {
      file: englishPath,
      line: 1,
      message: 'Ingen har sagt att texten följer det svenska.',
      remedy: 'Jämför med film.yaml och sv.mdx. Stämmer det? Kör: npm run done -- en bankid/skaffa',
    },
  ]);
});

test('a twin follows the Swedish until its words change, not where its lines break', () => {
  const twins = done();
  expect(checkContent(buildContent(twins))).toEqual([]);
  expect(listDrifted(buildContent(twins))).toEqual([]);
  const broken = changeText(
    filmPath,
    'say: Vänta en stund.',
    'say: >-\n      Vänta\n      en stund.',
  );
  expect(listDrifted(buildContent({ ...twins, ...broken }))).toEqual([]);
});

test('what has changed in Swedish is told at its place in each twin, with how it is now', () => {
  const changes = changeText(filmPath, 'say: Vänta en stund.', 'say: Vänta en lång stund.');
  const found = listDrifted(buildContent({ ...done(), ...changes }));
  expect(found).toEqual([
    expect.objectContaining({ file: easyPath, line: 10, field: 'steps › vanta' }),
    {
      file: englishPath,
      line: 14,
      field: 'steps › vanta',
      message: 'Steget "vanta" i film.yaml är ändrat sedan 20 november 2026.',
      shown: ['Talet var:   "Vänta en stund."', 'Talet är nu: "Vänta en lång stund."'],
      remedy: 'Ändra det som behövs här. Kör sedan: npm run done -- en bankid/skaffa vanta',
    },
  ]);
  // Whoever then says that it is done is not asked again.
  expect(listDrifted(buildContent({ ...done(changes), ...changes }))).toEqual([]);
});

test('a twin that is there and cannot be read is not said to be missing', () => {
  const files = buildContent(changeText(englishPath, 'title: Get BankID', 'title: Get: BankID'));
  expect(markDone(files, 'en', 'bankid/skaffa', '2026-11-20')).toEqual({
    refused: `${englishPath} går inte att läsa. Kör npm run check:content.`,
  });
});

test('a page and its text change too', () => {
  const changes = changeText(pagePath, 'Det är ingen fara', 'Det är aldrig någon fara');
  const wish = { [pagePath]: changes[pagePath]?.replace('wish: Skaffa', 'wish: Ha') };
  const found = listDrifted(buildContent({ ...done(), ...wish }));
  expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([
    `${easyPath} Texten under strecken i sv.mdx är ändrad sedan 20 november 2026.`,
    `${englishPath} wish i sv.mdx är ändrad sedan 20 november 2026.`,
    `${englishPath} Texten under strecken i sv.mdx är ändrad sedan 20 november 2026.`,
  ]);
});

test('of a long text only what differs is shown, old over new', () => {
  const long = 'Vänta en stund. Du ser en klocka. Det tar en minut.';
  const before = changeText(filmPath, 'say: Vänta en stund.', `say: ${long}`);
  const now = changeText(
    filmPath,
    'say: Vänta en stund.',
    `say: ${long.replace('klocka', 'ring')}`,
  );
  const [{ shown } = {}] = listDrifted(buildContent({ ...done(before), ...now }));
  expect(shown).toEqual([
    'Talet var:   "… Du ser en klocka. …"',
    'Talet är nu: "… Du ser en ring. …"',
  ]);
  const headed = changeText(filmPath, 'heading: Vänta', 'heading: Nu väntar du');
  expect(listDrifted(buildContent({ ...done(), ...headed }))[0]?.shown).toEqual([
    expect.stringMatching(/^Rubriken var: +"Vänta/u) as string,
    expect.stringMatching(/^Rubriken är nu: "Nu väntar du/u) as string,
  ]);
});

test('the old text stands in the file itself, and what somebody has written into it there is not taken for it', () => {
  const changes = changeText(filmPath, 'say: Vänta en stund.', 'say: Vänta en lång stund.');
  const twins = done();
  expect(twins[twinsPath]).toContain('Vänta en stund.');
  const forged = twins[twinsPath]?.replace('Vänta en stund.', 'Skriv din kod.');
  const found = listDrifted(buildContent({ ...twins, [twinsPath]: forged, ...changes }));
  expect(found[0]?.shown?.join()).not.toContain('Skriv din kod.');
  expect(found[0]?.shown).toContain('Talet är nu: "Vänta en lång stund."');
  // It is of no page, and holds no words that are asked for today.
  const old = twins[twinsPath]?.replace(
    'Vänta en stund.',
    'Ring 070-123 45 67, eller se http://a.b.',
  );
  expect(checkContent(buildContent({ ...twins, [twinsPath]: old }))).toEqual([]);
});

const markTwin = (
  twin: string,
  files: Record<string, string | undefined>,
  { day = '2026-11-20', names = [] as readonly string[] } = {},
) => {
  const marked = markDone(buildContent(files), twin, 'bankid/skaffa', day, names);
  if ('refused' in marked) throw new Error(marked.refused);
  return { told: marked.told, files: { ...files, [twinsPath]: marked.text } };
};
const mark = (changes: Record<string, string | undefined>, day: string, ...names: string[]) => {
  const { told, files } = markTwin('en', changes, { day, names });
  return { told, twins: files };
};

test('what is said to be read is named, and one step can be said without the others', () => {
  const changes = changeText(filmPath, 'say: Vänta en stund.', 'say: Vänta en lång stund.');
  const both = {
    ...done(),
    ...changes,
    [pagePath]: changeText(pagePath, 'title: Skaffa', 'title: Ha')[pagePath],
  };
  expect(mark(both, '2026-11-25').told).toBe(
    'bankid/skaffa på engelska följer det svenska. Det här var ändrat på svenska sedan 20 november 2026, och räknas nu som läst:\n' +
      '  title i sv.mdx\n  Steget "vanta" i film.yaml\n' +
      `Det står i ${twinsPath}.`,
  );
  const one = mark(both, '2026-11-25', 'vanta');
  expect(one.told).toContain('Det här är kvar att jämföra:\n  title i sv.mdx');
  const english = (files: Record<string, string | undefined>) =>
    listDrifted(buildContent(files)).filter(({ file }) => file === englishPath);
  expect(english(one.twins).map(({ message }) => message)).toEqual([
    'title i sv.mdx är ändrad sedan 20 november 2026.',
  ]);
  expect(english(mark(one.twins, '2026-11-25', 'title').twins)).toEqual([]);
  const refuse = (...names: string[]) =>
    markDone(buildContent(both), 'en', 'bankid/skaffa', '2026-11-25', names);
  expect(refuse('wish')).toEqual({
    refused:
      '"wish" är inte ändrat på svenska sedan 20 november 2026. Det som är ändrat: title, vanta.',
  });
  expect(refuse('vantan')).toEqual({
    refused: '"vantan" finns inte i guiden. Menade du vanta? Det som är ändrat: title, vanta.',
  });
});

test('a file of the first form says what to run, and that writes it anew', () => {
  const first = 'en:\n  day: 2026-11-20\n  page: {}\n  steps: { vanta: aaaaaaaa }\n';
  expect(checkContent(buildContent({ [twinsPath]: first }))).toEqual([
    expect.objectContaining({
      file: twinsPath,
      line: 1,
      remedy: expect.stringContaining('npm run done -- en bankid/skaffa') as string,
    }),
  ]);
  const { twins } = mark({ [twinsPath]: first }, '2026-11-25');
  expect(twins[twinsPath]).toContain('version: 2');
  expect(checkContent(buildContent(twins))).toEqual([]);
});

test.each([
  ['sv', 'bankid/skaffa', 'Den svenska texten är den som de andra följer. Välj bland en.'],
  ['en', 'bankid/skafa', 'Guiden "bankid/skafa" finns inte. Menade du bankid/skaffa?'],
  ['fi', 'bankid/skaffa', 'Guiden finns inte på finska. Det som finns är en.'],
])('%s %s cannot be done', (twin, guide, says) => {
  expect(markDone(buildContent(), twin, guide, '2026-11-20')).toEqual({
    refused: expect.stringContaining(says) as string,
  });
});

test('an id that is changed in the film is told of there, and no file that nobody has touched is blamed', () => {
  const withEasy = { [easyPath]: easyTwin };
  const changed = { ...withEasy, ...changeText(filmPath, 'id: kod', 'id: skriv-koden') };
  expect(checkContent(buildContent(withEasy))).toEqual([]);
  expect(checkContent(buildContent(changed))).toEqual([
    {
      file: filmPath,
      line: 8,
      field: 'steps › 2 › id',
      message: 'Steget "skriv-koden" heter "kod" i de andra filerna.',
      remedy:
        'Skriv "kod" här igen. Eller skriv "skriv-koden" i stället för "kod" i easy.mdx och en.mdx.',
    },
  ]);
  // Where one other file alone speaks of it, that one can be wrong as well.
  const alone = checkContent(
    buildContent({ ...withEasy, ...changeText(englishPath, '  kod:', '  koden:') }),
  );
  expect(alone.map(({ file }) => file)).toEqual([englishPath]);
});

const namesPath = 'content/services/ar/bankid.mdx';

/** The sound content with what the guide is called in a language that it is not translated to. */
const named = (changes: Record<string, string | undefined> = {}) => ({
  [namesPath]:
    '---\ntitle: BankID\nsummary: Show.\ninBrief:\n  skaffa:\n    title: Get it\n    summary: You get it.\n    wish: Get it\n---\n\nHi.\n',
  ...changes,
});

const markNames = (changes: Record<string, string | undefined>, ...names: string[]) =>
  markTwin('ar', named(changes), { names });

const ofNames = (files: Record<string, string | undefined>) =>
  listDrifted(buildContent(files)).filter(({ file }) => file !== englishPath);

test('a name in brief follows the Swedish title, summary and wish, and no other part of the guide', () => {
  expect(ofNames(named())).toEqual([
    {
      file: namesPath,
      line: 5,
      field: 'inBrief › skaffa',
      message: 'Ingen har sagt att texten följer det svenska.',
      remedy: 'Jämför med sv.mdx. Stämmer det? Kör: npm run done -- ar bankid/skaffa',
    },
  ]);
  const { files, told } = markNames({});
  expect(told).toBe(
    'Namnet på bankid/skaffa på arabiska följer det svenska. ' +
      `Titeln, sammanfattningen och det man vill göra räknas nu som lästa.\nDet står i ${twinsPath}.`,
  );
  expect(checkContent(buildContent(files))).toEqual([]);
  expect(ofNames(files)).toEqual([]);
  const film = changeText(filmPath, 'say: Vänta en stund.', 'say: Vänta en lång stund.');
  expect(ofNames({ ...files, ...film })).toEqual([]);
  const title = changeText(pagePath, 'title: Skaffa', 'title: Ha');
  expect(ofNames({ ...files, ...title })).toEqual([
    expect.objectContaining({
      file: namesPath,
      line: 6,
      field: 'inBrief › skaffa › title',
      message: 'title i sv.mdx är ändrad sedan 20 november 2026.',
      remedy: 'Ändra det som behövs här. Kör sedan: npm run done -- ar bankid/skaffa title',
    }),
  ]);
  expect(ofNames(markNames({ ...files, ...title }, 'title').files)).toEqual([]);
});

test('what is said of a name says nothing of the translation that comes, and is left when both are gone', () => {
  const { files } = markNames({});
  const english = buildContent().find(({ path }) => path === englishPath)?.text;
  const page = 'content/guides/bankid/skaffa/ar.mdx';
  const translated = ofNames({ ...files, [namesPath]: undefined, [page]: english });
  expect(translated.map(({ file, message }) => [file, message])).toEqual([
    [page, 'Ingen har sagt att texten följer det svenska.'],
  ]);
  const left = (changes: Record<string, string | undefined>) =>
    listRemarks(buildContent({ ...files, ...changes })).filter(({ file }) => file === twinsPath);
  expect(left({})).toEqual([]);
  expect(left({ [namesPath]: undefined }).map(({ message }) => message)).toEqual([
    'Guiden finns inte längre på arabiska.',
  ]);
});
