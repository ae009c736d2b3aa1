import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildTimeline } from '../../../src/film/build-timeline.ts';
import { buildCaptions, calmCaptions } from '../../../src/film/captions.ts';
import { checkCaptions } from '../../../src/film/check-captions.ts';
import { openCache } from '../../../src/studio/cache.ts';
import { ContentError } from '../../../src/studio/content-error.ts';
import { createProgramNarrator } from '../../../src/studio/voice/narrate-with-program.ts';

const folder = await mkdtemp(join(tmpdir(), 'koppla-program-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A speech program of our own: a tone for each word, 60 ms a letter, at 16 kHz. */
const toneProgram = `
import { readFileSync, writeFileSync } from 'node:fs';
const [output, text = readFileSync(0, 'utf8')] = process.argv.slice(2);
const rate = 16000;
const samples = [];
for (const word of text.trim().split(/\\s+/)) {
  for (let at = 0; at < word.length * 0.06 * rate; at++)
    samples.push(Math.round(9000 * Math.sin(at * 0.08) * (0.7 + 0.3 * Math.sin(at * 0.31))));
  for (let at = 0; at < 0.05 * rate; at++) samples.push(0);
}
const head = Buffer.alloc(44);
head.write('RIFF'); head.writeUInt32LE(36 + samples.length * 2, 4); head.write('WAVEfmt ', 8);
head.writeUInt32LE(16, 16); head.writeUInt16LE(1, 20); head.writeUInt16LE(1, 22);
head.writeUInt32LE(rate, 24); head.writeUInt32LE(rate * 2, 28); head.writeUInt16LE(2, 32);
head.writeUInt16LE(16, 34); head.write('data', 36); head.writeUInt32LE(samples.length * 2, 40);
const wav = Buffer.concat([head, Buffer.from(Int16Array.from(samples).buffer)]);
if (output === '-') process.stdout.write(wav); else writeFileSync(output, wav);
`;
const programs: Record<string, string> = {
  tone: toneProgram,
  hangs: 'console.error("Laddar rösten …"); setTimeout(() => undefined, 60_000);',
  fails:
    'for (let i = 1; i <= 9; i++) console.error("rad " + i); console.error("Rösten sv_SE finns inte."); process.exitCode = 3;',
  mute: 'console.log("Klart.");',
  // Writes down what it is given, then lets another program speak.
  hears: `
    import { spawnSync } from 'node:child_process';
    import { writeFileSync } from 'node:fs';
    const [path, command, ...values] = process.argv.slice(2);
    writeFileSync(path, values.at(-1));
    spawnSync(command, values, { stdio: 'inherit' });`,
  rests: toneProgram.replace('at < 0.05 * rate', "at < (word.endsWith(',') ? 0.3 : 0.05) * rate"),
  hasty: toneProgram.replace('0.06', '0.002').replace('0.05', '0'),
};
const commandOf = async (name: string, ...values: string[]): Promise<string[]> => {
  const path = join(folder, `${name}.mjs`);
  await writeFile(path, programs[name] ?? '');
  return [process.execPath, path, ...values];
};
const cache = openCache(join(folder, 'cache'));
const list = [{ written: 'BankID', spoken: 'bank-i-de' }];
const text = 'Öppna appen "BankID" i din telefon.';

test.each([
  ['reads standard input and writes a file', ['{output}']],
  ['takes the text in its command', ['{output}', '{text}']],
  ['writes to standard output', ['-']],
])('a program that %s is the voice', async (_, values) => {
  const program = await commandOf('tone', ...values);
  const speak = createProgramNarrator(cache, 'sv', { program }, list);
  const { sentence, samples, sampleRate } = await speak(text, 1);
  expect(sentence.text).toBe(text);
  expect(sentence.words.map((word) => word.text)).toEqual(text.split(' '));
  // As the list has it, "bank-i-de" is said: nine letters for six, and no quotation marks.
  const letters = 'Öppnaappenbank-i-deidintelefon.'.length;
  expect(Math.abs(sentence.durationMs - (letters * 60 + 5 * 50))).toBeLessThan(180);
  expect(Math.abs((samples.length * 1000) / sampleRate - sentence.durationMs)).toBeLessThan(1);
  const faster = await speak(text, 1.25);
  expect(sentence.durationMs / faster.sentence.durationMs).toBeGreaterThan(1.15);
});

test('a program is given words: it need not know how sums and times are said', async () => {
  const path = join(folder, 'heard.txt');
  const program = await commandOf('tone', '{output}', '{text}');
  const hears = await commandOf('hears', path, ...program);
  const say = createProgramNarrator(cache, 'sv', { program: hears }, list);
  const { sentence } = await say('Betala 1 250 kr med BankID kl. 14.30.', 1);
  expect(await readFile(path, 'utf8')).toBe(
    'Betala ett tusen tvåhundrafemtio kronor med bank-i-de klockan fjorton trettio.',
  );
  expect(sentence.words.map((word) => word.text)).toEqual(sentence.text.split(' '));
});

test('a program rests where a caption ends within a sentence', async () => {
  const long =
    'Du kan boka en ny tid hur ofta du vill och på vilken dag som helst, om den är ledig när du tittar.';
  const program = await commandOf('rests', '{output}');
  const say = createProgramNarrator(cache, 'sv', { program }, list);
  const { sentence, breathMs } = await say(long, 1);
  const timeline = buildTimeline([], { title: [sentence], steps: [], end: [] });
  const cues = buildCaptions(timeline, calmCaptions);
  expect(breathMs).toBeGreaterThan(0);
  expect(cues.length).toBeGreaterThan(1);
  expect(checkCaptions(cues, calmCaptions)).toEqual([]);
});

test('a sentence is read once, until the command, its version or what is said changes', async () => {
  const own = openCache(join(folder, 'own'));
  const program = await commandOf('tone', '{output}');
  const say = (version: string, words = list) =>
    createProgramNarrator(own, 'sv', { program, version }, words)(text, 1);
  const kept = async () => (await readdir(join(folder, 'own', 'speech'))).length;
  const first = await say('1');
  expect((await say('1', [...list, { written: 'QR', spoken: 'ku-ärr' }])).origin).toBe(
    first.origin,
  );
  expect(await kept()).toBe(1);
  expect((await say('2')).origin).not.toBe(first.origin);
  expect(await kept()).toBe(2);
  await say('2', []);
  expect(await kept()).toBe(3);
});

const faultOf = async (program: string[], timeoutSeconds = 20): Promise<string> => {
  const speak = createProgramNarrator(cache, 'sv', { program, timeoutSeconds }, list);
  const error: unknown = await speak(text, 1).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ContentError);
  return (error as Error).message;
};

test('a program that fails is told with its last words', async () => {
  const message = await faultOf(await commandOf('fails'));
  expect(message).toContain('src/site.config.ts  voices › sv › program');
  expect(message).toContain(
    'slutade med fel (kod 3) på meningen "Öppna appen bank-i-de i din telefon.".',
  );
  expect(message).toContain('Rösten sv_SE finns inte.');
  expect(message).toContain('rad 9');
  expect(message).not.toContain('rad 4');
  expect(message).toContain('Gör så här:');
});

test('a program that hangs is stopped', async () => {
  const began = performance.now();
  const message = await faultOf(await commandOf('hangs'), 1);
  expect(performance.now() - began).toBeLessThan(5000);
  expect(message).toContain('blev inte klart på 1 sekunder');
  expect(message).toContain('Laddar rösten …');
});

test('a program that fails ends the command with code 1', async () => {
  const narrator = new URL('../../../src/studio/voice/narrate-with-program.ts', import.meta.url);
  const command = JSON.stringify(await commandOf('fails'));
  const script = `const { createProgramNarrator } = await import('${narrator.href}');
    const cache = { root: ${JSON.stringify(join(folder, 'other'))} };
    await createProgramNarrator(cache, 'sv', { program: ${command} }, [])('Hej då.', 1);`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
  expect(status).toBe(1);
  expect(stderr.toString()).toContain('Rösten sv_SE finns inte.');
});

test('what is refused is not kept: the program is asked anew when it is mended', async () => {
  const own = openCache(join(folder, 'refused'));
  const program = await commandOf('hasty', '{output}');
  const say = () => createProgramNarrator(own, 'sv', { program }, list)(text, 1);
  await expect(say()).rejects.toThrow('för kort för texten');
  expect(await readdir(join(folder, 'refused', 'speech')).catch(() => [])).toEqual([]);
  await writeFile(program[1] ?? '', programs['tone'] ?? '');
  expect((await say()).sentence.text).toBe(text);
});

test('a program that gives no WAV, or is not there, or says something else', async () => {
  expect(await faultOf(await commandOf('mute'))).toContain('gav inget ljud i formatet WAV');
  expect(await faultOf(['no-such-speech-program'])).toContain('finns inte på den här datorn');
  expect(await faultOf(await commandOf('hasty', '-'))).toContain('för kort för texten på');
});
