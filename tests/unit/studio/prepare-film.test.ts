import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { buildCaptions, calmCaptions, standardCaptions } from '../../../src/film/captions.ts';
import { checkCaptions } from '../../../src/film/check-captions.ts';
import { filmRecordSchema } from '../../../src/model/film-record.ts';
import { recordFilm } from '../../../src/studio/film/record-film.ts';
import { speechRate, wordsPerMinute } from '../../../src/studio/spoken/speak-film.ts';
import { ContentError } from '../../../src/studio/content-error.ts';
import { filmKey } from '../../../src/studio/film/film-key.ts';
import { openStudio } from '../../../src/studio/film/open-studio.ts';
import { prepareGuide } from '../../../src/studio/film/prepare-guide.ts';
import { saySentence } from '../film/sample-script.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const studio = await openStudio(root);
const copy = await mkdtemp(join(tmpdir(), 'koppla-studio-'));
afterAll(() => rm(copy, { recursive: true, force: true }));

test('words a minute do not count the pauses', () => {
  const sentence = saySentence('Tryck på den knappen.', 100);
  expect(wordsPerMinute([sentence, sentence])).toBeCloseTo((8 * 60_000) / 4200);
});

describe.each([...studio.content.guides.keys()])('%s', (guide) => {
  const prepared = prepareGuide(studio, guide, 'sv');

  test('is said slowly, 120 to 140 words a minute, in at most 90 seconds', async () => {
    const { speeches, timeline } = await prepared;
    const rate = speechRate(speeches);
    expect(rate).toBeGreaterThanOrEqual(120);
    expect(rate).toBeLessThanOrEqual(140);
    expect(timeline.end.endMs).toBeLessThanOrEqual(90_000);
  }, 120_000);

  test('has a sound for every sentence, in order, and captions that keep every rule', async () => {
    const { speeches, timeline } = await prepared;
    expect(speeches.map(({ sentence }) => sentence.text)).toEqual(
      timeline.sentences.map(({ text }) => text),
    );
    for (const rules of [standardCaptions, calmCaptions]) {
      expect(checkCaptions(buildCaptions(timeline, rules), rules)).toEqual([]);
    }
  }, 120_000);
});

test('is prepared the same way every time', async () => {
  const [guide = ''] = studio.content.guides.keys();
  const [one, other] = [
    await prepareGuide(studio, guide, 'sv'),
    await prepareGuide(await openStudio(root), guide, 'sv'),
  ];
  expect(JSON.stringify(other.timeline)).toBe(JSON.stringify(one.timeline));
  expect(JSON.stringify(other.plans)).toBe(JSON.stringify(one.plans));
}, 120_000);

test('a guide or a language that is not there is refused', async () => {
  const [guide = ''] = studio.content.guides.keys();
  await expect(prepareGuide(studio, 'bankid/finns-inte', 'sv')).rejects.toThrow(RangeError);
  await expect(prepareGuide(studio, guide, 'tlh')).rejects.toThrow(RangeError);
});

test('a script that gets too long is told to its editor, and so are all faults in the content', async () => {
  await cp(join(root, 'content'), join(copy, 'content'), { recursive: true });
  const folder = 'content/guides/swish/betala';
  const file = `${folder}/film.yaml`;
  // The steps are other ones: what keeps to the old is taken away.
  for (const name of ['en.mdx', 'ar.mdx', 'easy.mdx']) await rm(join(copy, folder, name));
  const page = await readFile(join(copy, folder, 'sv.mdx'), 'utf8');
  const claims =
    'claims: [{ claim: Det är så., holds: Swish, source: none found, checked: 2026-11-26 }]\n';
  const changed = page
    .replace(/^ +(?:chapter|step): .*\n/gmu, '')
    .replace(/^picture: .*$/mu, 'picture: steg-1')
    .replace(/^claims:\n(?: .*\n)+/mu, claims);
  await writeFile(join(copy, folder, 'sv.mdx'), changed);
  // Within the content check's own limit on characters: the voice shows that it is too long.
  const step = (number: number) => `
  - id: steg-${number}
    heading: Skriv meddelandet
    screen: swish/meddelande
    do: { type: { into: meddelande, text: En mycket lång hälsning som tar sin tid } }
    say: >-
      Skriv nu din hälsning i rutan "Meddelande".
      Så. Vi tar oss tid. Ja.`;
  await writeFile(join(copy, file), `steps:${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(step).join('')}\n`);
  const cache = join(root, '.cache');
  const long = await openStudio(copy, { cacheRoot: cache });
  const told = await prepareGuide(long, 'swish/betala', 'sv').catch((error: unknown) => error);
  expect(told).toBeInstanceOf(ContentError);
  expect(String(told)).toContain(file);
  expect(String(told)).toMatch(
    /Filmen blir \d+,\d sekunder\. Det är \d+,\d sekunder för mycket: högst 90\./u,
  );
  expect(String(told)).toContain('Gör så här:');

  await writeFile(join(copy, file), `steps:\n  - screen: [\n`);
  await writeFile(join(copy, 'content/services/bankid.mdx'), '---\ntitle: BankID\n---\n');
  const refused = await openStudio(copy, { cacheRoot: cache }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ContentError);
  expect(String(refused)).toContain(file);
  expect(String(refused)).toContain('content/services/bankid.mdx');
}, 120_000);

test('the record of a film can be stored, and names other files when anything said is another', async () => {
  const [guide = ''] = studio.content.guides.keys();
  const film = await prepareGuide(studio, guide, 'sv');
  const keysOf = (changed: typeof film, by = studio) =>
    changed.plans.map((plan) => filmKey(by, changed, plan));
  const keys = keysOf(film);
  const record = recordFilm(film, keys);
  expect(filmRecordSchema.safeParse(record).error).toBeUndefined();
  expect(record.shapes.map(({ video }) => video)).toEqual(
    keys.map((key) => `films/${guide.replace('/', '-')}.sv.${key}.mp4`),
  );
  const [first, ...rest] = film.timeline.sentences;
  const sentences = [{ ...first!, text: 'Något annat.' }, ...rest];
  const resaid = keysOf({ ...film, timeline: { ...film.timeline, sentences } });
  const other = { drawn: 'another', filmed: studio.method.filmed };
  const remade = keysOf(film, { ...studio, method: other });
  const filmedInAnotherWay = { ...studio.method, filmed: 'another' };
  expect(keysOf(film, { ...studio, method: filmedInAnotherWay })).toEqual(keys);
  expect(keysOf(film)).toEqual(keys);
  expect(new Set([...keys, ...resaid, ...remade]).size).toBe(3 * keys.length);
});
