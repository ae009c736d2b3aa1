import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFormProblems } from '../../../src/build/form/form.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { listRemarks } from '../../../src/checks/remarks/list-remarks.ts';
import { readContentFiles } from '../../../src/studio/read-content.ts';
import { writeGuide } from '../../../src/drafting/write-guide.ts';
import { soundFiles } from '../lists/plan-list.ts';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'new-'));
  for (const { path, text } of soundFiles()) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
});
afterAll(() => rm(root, { recursive: true, force: true }));

const args = (...more: string[]) => ['scripts/new.ts', ...more, '--root', root];
const run = (input: readonly string[], ...more: string[]) =>
  spawnSync(process.execPath, args(...more), { encoding: 'utf8', input: `${input.join('\n')}\n` });
const problems = async () => {
  const files = await readContentFiles(root);
  const written = new Set(soundFiles().map(({ path }) => path));
  const added = files.filter(({ path }) => !written.has(path));
  return [...checkContent(files, new Date()), ...(await findFormProblems(root, added))];
};
const listGuides = () => readdir(join(root, 'content/guides/bankid'));

/** A film of four steps, one answer a line, as somebody types them; two of them are refused first. */
const typed = [
  ...['BankID', 'Byta kod', 'Byt kod i BankID', '', 'Du byter din kod i appen.', '3', ''],
  ...['1', 'BankID', ''],
  ...['Öppna inställningarna', '2', 'BankID', 'Inställningar', 'Historik', '', '', '1', '1', ''],
  ...['Välj att byta', '2', 'Inställningar', '', 'Byt kod', '', '1', '1'],
  ...['Tryck på ”Byt koden” längst ner.', 'Tryck på ”Byt kod” längst ner.'],
  ...['Skriv din nya kod', '5', 'Ny kod', '', 'Ny kod', 'Spara', '', '2', '1', '4829'],
  ...['Skriv en ny kod', 'Skriv en ny kod med fyra siffror.'],
  ...['Nu är det klart', '7', 'Koden är bytt', '', '', '1', 'Nu har du en ny kod.'],
  ...['2', 'Appen BankID i telefonen.', ''],
  ...['Koderna är inte lika.', 'Skriv koden en gång till.'],
  ...['Du minns inte koden.', 'Gå till din bank. Den hjälper dig.', ''],
  ...['1', '4', 'Om koderna inte är lika', 'Skriv koden en gång till.'],
  ...['Det gör inget om du trycker fel.', '2', '', '1', '2', 'byta kod', ''],
];

test('what is asked and answered is a guide that passes the check at once', async () => {
  const { stdout, status } = run(typed);
  expect(stdout).toContain('Fel: Rösten säger "Byt koden", men det står inte på skärmen');
  expect(stdout).toContain('Fel: Meningen slutar utan punkt: "Skriv en ny kod"');
  expect(stdout.match(/Fel:/gu)).toHaveLength(2);
  expect(stdout).toContain('Guiden är skriven, och innehållet är i ordning.');
  expect(status).toBe(0);
  expect(await problems()).toEqual([]);
  const film = await readFile(
    join(root, 'content/guides/bankid/byt-kod-i-bankid/film.yaml'),
    'utf8',
  );
  expect(film).toContain('say: Tryck på "Byt kod" längst ner.');
  expect(film).toMatch(/goesWrong:\n {2}- id: om-koderna-inte-ar-lika\n/u);
  const page = await readFile(join(root, 'content/guides/bankid/byt-kod-i-bankid/sv.mdx'), 'utf8');
  expect(page).toContain('chapter: om-koderna-inte-ar-lika');
  const screen = 'content/screens/bankid/byt-kod-i-bankid-skriv-din-nya-kod.yaml';
  expect(await readFile(join(root, screen), 'utf8')).toContain('digits: 4');
  const remarks = listRemarks(await readContentFiles(root));
  expect(remarks.filter(({ file }) => file.includes('byt-kod'))).toEqual([]);
});

test('one can go back to the question before, and what is no sentence is asked for again', async () => {
  const { stdout } = run([
    ...['BankID', 'låsa appen', 'Låsa appen', '<', 'Låsa hela appen', '', 'las', '<', 'lasa-allt'],
    ...['4', 'Du låser appen', 'Du låser appen.', '1', '3', '<', '3', ''],
  ]);
  expect(stdout).toContain('Gör så här: Skriv: Låsa appen');
  expect(stdout).toContain('Fel: "4" är ett tal.');
  expect(stdout).toContain('Gör så här: Skriv: Du låser appen.');
  expect(stdout.match(/Vad vill personen kunna göra\?/gu)).toHaveLength(2);
  const draft = await readFile(join(root, 'drafts/bankid-lasa-allt.yaml'), 'utf8');
  expect(draft).toContain('wish: Låsa hela appen\ntitle: Låsa hela appen\n');
  expect(draft).toContain('topics:\n  - identity\n');
});

test('names that are examples are no claims, and what one writes in is', () => {
  const step = { screen: 'bankid/start', do: 'tap', on: 'Börja' } as const;
  const claimsOf = (say: string) =>
    /claims:[^]*factCheck/u.exec(
      writeGuide(
        { service: 'bankid', guide: 'a', steps: [{ ...step, heading: 'Tryck', say }] },
        soundFiles(),
        '2026-11-27',
      ).find(({ path }) => path.endsWith('/sv.mdx'))?.text ?? '',
    )?.[0];
  expect(claimsOf('Tryck på "Börja".')).toContain('Där man trycker står det "Börja".');
  for (const say of ['Tryck på en bok, till exempel "Börja".', 'Tryck i filmen "Börja".'])
    expect(claimsOf(say)).toContain('holds: Tryck\n');
});

test('a screen that is no service’s own can be chosen by its name, for any service', async () => {
  const home = 'content/screens/telefon/hem.yaml';
  const start = soundFiles().find(({ path }) => path === 'content/screens/bankid/start.yaml');
  await mkdir(dirname(join(root, home)), { recursive: true });
  await writeFile(
    join(root, home),
    start?.text.replace(/^title: .*$/mu, 'title: Hemskärmen') ?? '',
  );
  const until = [
    ...['BankID', 'Byta kod', 'Byt kod borta', '', 'Du byter din kod borta.', '3', ''],
    ...['1', 'BankID', '', 'Öppna inställningarna'],
  ];
  const { stdout } = run([...until, 'ingen alls', 'En skärm som redan är ritad', 'Annan']);
  await rm(join(root, home));
  expect(stdout).toMatch(/Skriv ett av talen 1–\d+, eller namnet som det står i listan\./u);
  expect(stdout).toMatch(/Vilken\?\n(?: .*\n)* {2}\d+\. Hemskärmen \(telefon\/hem\)\n/u);
});

test('what can be made is told to whoever asks', () => {
  const { stderr, stdout } = run([], '--help');
  expect(stdout + stderr).toContain('npm run new -- --place ');
  expect(stdout + stderr).not.toContain('finns inte');
});

test('an address that nobody has looked at is sent by itself', async () => {
  const at = typed.indexOf('Det gör inget om du trycker fel.');
  const other: Record<string, string> = {
    'Byt kod i BankID': 'Byt kod hemma',
    'Du byter din kod i appen.': 'Du byter din kod hemma.',
  };
  const own = typed.map((one) => other[one] ?? one);
  const source = ['1', 'https://www.ny-adress.se/kod', 'Så byter du kod, Ny adress', '', '1'];
  const { stdout } = run([...own.slice(0, at + 1), ...source, '1', '2', 'byta kod', '']);
  expect(stdout).toContain('Skicka content/addresses.yaml i ett eget förslag, före guiden.');
});

test('what nobody has answered is left in words outside the content, and is asked for again', async () => {
  const before = await listGuides();
  const { stdout, status } = run([...['BankID', 'Låsa appen', '', 'lasa', ''], '']);
  expect(status).toBe(1);
  expect(stdout).toContain('Svaren ligger i drafts/bankid-lasa.yaml.');
  expect(await listGuides()).toEqual(before);
  const draft = await readFile(join(root, 'drafts/bankid-lasa.yaml'), 'utf8');
  expect(draft).toContain('# - Vad man kan göra efteråt.');
  expect(draft).toContain('wish: Låsa appen');
  const again = run([], 'drafts/bankid-lasa.yaml');
  expect(again.stdout).toContain('Vad kan man göra efteråt?');
  expect(again.stdout).not.toContain('Vad vill personen kunna göra?');
  const silent = run([], 'drafts/bankid-lasa.yaml', '--no-questions');
  expect(silent.stdout).toContain('Stegen: 0 av minst 4 är skrivna.');
  expect(await problems()).toEqual([]);
});

test('an answer in a file that cannot be is told in the words of the check', async () => {
  await writeFile(join(root, 'svar.yaml'), 'servise: bankid\n');
  const { stderr, status } = run([], 'svar.yaml', '--no-questions');
  expect(status).toBe(1);
  expect(stderr).toContain('svar.yaml:1  servise');
  expect(stderr).toContain('Fel: Nyckeln "servise" finns inte här.');
});

test('Ctrl-C in the middle leaves nothing in the content', async () => {
  const before = await listGuides();
  const child = spawn(process.execPath, args());
  let told = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdout.on('data', (part: Buffer) => {
    const isAsked = told.includes('Vad ska guiden heta?');
    told += part.toString();
    if (!isAsked && told.includes('Vad ska guiden heta?')) child.kill('SIGINT');
  });
  child.stdin.write('BankID\nGöra något\n');
  expect(await ended).toBe(1);
  expect(told).toContain('Avbrutet. Inget halvfärdigt ligger i content.');
  expect(await listGuides()).toEqual(before);
  expect(await readdir(join(root, 'drafts'))).toContain('bankid-gora-nagot.yaml');
});

test('what is wrong in an answer about an event is told at once, and one can go back', async () => {
  const asked = ['Hjälp', '<', 'Hjälp med mobilen', 'Vi hjälper dig.', 'Gårdn', 'Gården'];
  const when = [
    '',
    '',
    '2026-12-10',
    '10 december',
    '14',
    '16',
    'varannan torsdag',
    'till jul',
    '',
  ];
  const { stdout } = run([...asked, ...when], '--event');
  // What is asked, in order: the name stands before what one goes back from, and after.
  const order = stdout
    .split('\n')
    .filter((line) => /^(?:Namn|Om|Plats|Börjar|Till och med)\b/u.test(line));
  expect(order.map((line) => line.split(' (')[0])).toEqual([
    ...['Namn', 'Om', 'Namn', 'Om'],
    ...['Plats', 'Plats', 'Börjar', 'Börjar', 'Till och med', 'Till och med'],
  ]);
  expect(stdout).toContain('Fel: Platsen "Gårdn" finns inte.');
  expect(stdout).toContain('Fel: "10 december" är inget klockslag.');
  expect(stdout).toContain('Fel: "till jul" är ingen dag.');
  expect(stdout).toContain('Avbrutet. Inget är skrivet.');
});

test('a place is asked for in the words of the lists, and a word in its own', async () => {
  const asked = ['Biblioteket', 'bibliotek', 'Habo', '', 'Fråga oss.'];
  const { stdout } = run([...asked], '--place');
  expect(stdout).toContain('Vad det är för ställe: bibliotek, butik');
  expect(stdout).toContain('Avbrutet. Inget är skrivet.');
  const word = run(['PIN-kod', '', 'En kod med siffror.', '', ''], '--word');
  expect(word.stdout).toContain('content/glossary/pin-kod.yaml');
  expect(await problems()).toEqual([]);
});
