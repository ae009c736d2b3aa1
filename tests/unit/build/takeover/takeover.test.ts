import { readdir, readFile } from 'node:fs/promises';
import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  type Answers,
  askAnswers,
  planSite,
  readAnswers,
  readChoices,
} from '../../../../src/build/takeover/takeover.ts';
import { ContentChange } from '../../../../src/build/takeover/content-change.ts';
import { keepServices } from '../../../../src/build/takeover/keep-services.ts';
import { writeConfig } from '../../../../src/build/takeover/write-settings.ts';

const choices = { services: ['bankid', 'swish'], languages: ['sv', 'en', 'fi'] };
const given = parse(await readFile('tests/second-site/answers.yaml', 'utf8')) as Answers;

test.each<[string, object, string]>([
  ['no name', { name: '' }, 'name: Skriv webbplatsens namn.'],
  ['no kommun', { municipalities: [] }, 'municipalities: Skriv minst en kommun.'],
  ['a name for kommuner', { municipalities: 'Rättvik' }, 'municipalities: Skriv minst en kommun.'],
  ['no Swedish', { languages: { fi: 'film' } }, 'languages: Svenska är alltid med'],
  ['a language without words', { languages: { sv: 'film', de: 'film' } }, 'words/de.yaml fattas'],
  ['another service', { services: ['bankd'] }, 'bankd finns inte. Välj bland bankid, swish.'],
  ['a pale colour', { colours: { press: '#3fa9f5' } }, 'Närmaste färg som räcker är #225b84'],
  ['no colour', { colours: { press: 'röd' } }, 'colours › press: Skriv # och sex tecken'],
  ['nobody to reach', { publisher: { name: 'Vi' } }, 'Skriv en e-postadress eller en sida'],
  ['no address', { address: 'hjalp.se' }, 'Skriv hela adressen'],
  ['something else', { colour: '#fff' }, 'colour: frågan finns inte.'],
])('%s is told of in Swedish, with what to write', (_, change, said) => {
  expect(() => readAnswers({ ...given, ...change }, choices)).toThrow(said);
});

const type = async (...lines: string[]) => {
  let shown = '';
  const output = new Writable({
    write(chunk, _, done) {
      shown += String(chunk);
      done();
    },
  });
  const answers = await askAnswers(
    choices,
    Readable.from(lines.map((line) => `${line}\n`)),
    output,
  );
  return { answers, shown };
};

test('whoever is asked one thing at a time ends up with the same answers, slips and all', async () => {
  const { answers, shown } = await type(
    ...['Digitalt i Dalen', 'i Dalen'],
    ...['Exempeldalens kommunalförbund', 'ingen', 'hjalp@digitalt-i-dalen.example'],
    ...['https://digitalt-i-dalen.example', 'Dalarnas län', 'Rättvik, Leksand'],
    ...['31', '2031', '', '60,886', '15.118', 'https://www.rattvik.se/'],
    ...['2029', '', '60.73', '15', 'https://www.leksand.se/'],
    ...['fi', '', 'bankid'],
    ...['#eef3f6', '#3fa9f5', '#7a1f33', '#f5b82e'],
  );
  expect(answers).toEqual({
    ...given,
    municipalities: given.municipalities.map((one) => ({ ...one, seat: one.name })),
  });
  for (const told of ['Skriv en e-postadress.', 'Skriv kommunkoden', '#3fa9f5 har kontrasten'])
    expect(shown).toContain(told);
});

test('when the answers end nothing is done', async () => {
  await expect(type('Digitalt i Dalen')).rejects.toThrow('Inget är ändrat.');
});

test('the site is theirs in what is written: its name, kommuner, services and languages', async () => {
  // Finnish is another's to write: here it is Swedish alone.
  const answers = { ...given, languages: { sv: 'film' as const } };
  const { services } = await readChoices(process.cwd());
  expect(services[0]).toBe('bankid');
  const { texts, gone } = await planSite(process.cwd(), answers, '2026-12-24');
  const text = new Map(texts.map((one) => [one.path, one.text]));
  for (const [path, written] of text)
    if (path.startsWith('content/')) expect(written, path).not.toContain('Koppla upp');
  expect(text.get('content/municipalities/rattvik.yaml')).toContain("code: '2031'");
  expect(text.get('content/addresses.yaml')).toContain('www.leksand.se');
  expect(text.get('content/pages/om.mdx')).toContain('Digitalt i Dalen finns på svenska.');
  expect(text.get('src/site.theme.ts')).toContain("press: '#7a1f33',");
  for (const path of [
    'content/municipalities/habo.yaml',
    'content/places/habo-bibliotek.yaml',
    'content/guides/swish/betala/film.yaml',
    'content/services/en/bankid.mdx',
    'content/guides/bankid/skaffa/ar.mdx',
    'content/sessions/swish-i-butiken.yaml',
    'content/words/ar.yaml',
  ])
    expect(gone).toContain(path);
  expect(gone).not.toContain('content/guides/bankid/skaffa/film.yaml');
  expect(gone).not.toContain('content/screens/bankid/valj-kod.yaml');
});

test('of the guides that are told of in brief those that are kept stay', () => {
  const path = 'content/services/ar/bankid.mdx';
  const brief = (name: string) =>
    `  ${name}: { title: ${name}, summary: ${name}, wish: ${name} }\n`;
  const page = (...names: string[]) =>
    `---\ntitle: BankID\n${names.length > 0 ? 'inBrief:\n' : ''}${names.map(brief).join('')}---\n\nA.\n`;
  const kept = (...guides: string[]) => {
    const content = new ContentChange(new Map([[path, page('fornya', 'byt')]]));
    keepServices(content, ['bankid'], (guide) => guides.includes(guide));
    return content.read(path);
  };
  expect(kept('bankid/fornya', 'bankid/byt')).toBe(page('fornya', 'byt'));
  expect(kept('bankid/byt')).toBe(page('byt'));
  expect(kept()).toBe(page());
});

test('a name with a quotation mark in it stays a name, and what else is set stays as it is', async () => {
  const config = await readFile('src/site.config.ts', 'utf8');
  const { address: _, publisher: __, ...rest } = given;
  const written = writeConfig(config, { ...rest, name: "Bo's hjälp" });
  expect(written).toContain("name: 'Bo\\'s hjälp',");
  expect(written).toContain("slug = 'bo-s-hjalp'");
  expect(written).toContain('claimsLastDays: 180');
  expect(written).not.toContain('publisher: {');
  expect(written).toContain("languages = {\n  sv: 'film',\n  fi: 'film',\n}");
});

test.each(await readdir('content/words'))(
  '%s, comments too, is in letters of its own language: a site need not have the others',
  async (file) => {
    const { script } = new Intl.Locale(file.slice(0, -'.yaml'.length)).maximize();
    const text = await readFile(`content/words/${file}`, 'utf8');
    const others = new RegExp(
      `(?!\\p{Script=${script}}|\\p{Script=Latin}|\\p{Script=Common})\\p{L}`,
      'u',
    );
    expect(text.split('\n').filter((line) => others.test(line))).toEqual([]);
  },
);
