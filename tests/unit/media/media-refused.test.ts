import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkProject } from '../../../src/studio/check/check-project.ts';
import { guideFolder, writeGuide } from '../footage/sample-guide.ts';
import { writeWav } from '../voices/write-wav.ts';
import { addDolbyVision } from './add-dolby-vision.ts';
import { makeMedia, type MediaShape } from './make-media.ts';
import { makeNoise, saySentence } from './say-sentence.ts';

const folder = await mkdtemp(join(tmpdir(), 'koppla-refused-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const ids = ['oppna', 'kod', 'vanta', 'klar'];
const filmed = `steps:\n${ids
  .map((id, at) => `  - id: ${id}\n    heading: Gör så här\n    at: ${at * 0.4}\n    say: Tryck.\n`)
  .join('')}`;

const made = new Map<string, Buffer>();
const make = async (name: string, shape: Partial<MediaShape>): Promise<void> => {
  const path = join(folder, name);
  await makeMedia(path, { container: 'mp4', lightMs: 600, lengthMs: 2200, ...shape });
  made.set(name, await readFile(path));
};
const fileOf = (name: string): Buffer => made.get(name) ?? Buffer.alloc(0);

beforeAll(async () => {
  const voice = await saySentence(2200);
  const picture = {};
  const sounds = [{ channels: [voice] }];
  const quick = { timesMs: [0, 1000, 2000] };
  const long = Array.from({ length: 96 }, (_, second) => second * 1000);
  await make('fine', { picture, sounds });
  await make('silent', { picture });
  await make('noise', { picture, sounds: [{ channels: [makeNoise(105_600, 0.03)] }] });
  await make('knocks', { picture, sounds: [{ channels: [knock(voice.length)] }] });
  await make('sound-alone', { sounds });
  await make('two-voices', { picture, sounds: [...sounds, ...sounds] });
  await make('faststart', { picture, sounds, muxing: { movflags: '+faststart' } });
  await make('long', { picture: { timesMs: long }, sounds, lengthMs: 96_000 });
  await make('sign', { picture: quick });
  await make('sign-long', { picture: { timesMs: [0, 3000, 7000] }, lengthMs: 7000 });
  made.set('cut', fileOf('faststart').subarray(0, fileOf('faststart').length / 2));
  made.set('no-index', fileOf('fine').subarray(0, fileOf('fine').length / 2));
  made.set('dolby-5', addDolbyVision(fileOf('fine'), 5));
  made.set('dolby-8', addDolbyVision(fileOf('fine'), 8));
  made.set('text', Buffer.from('Hej!'));
  made.set('list', Buffer.from('#EXTM3U\n#EXTINF:1,\nfilm.mp4\n'));
  made.set('concat', Buffer.from("ffconcat version 1.0\nfile 'film.mp4'\n"));
  made.set('wav', writeWav({ samples: voice, sampleRate: 48_000 }));
  made.set('wav-cut', fileOf('wav').subarray(0, fileOf('wav').length / 2));
});

/** Somebody knocks on the table three times. */
function knock(length: number): Float32Array {
  const samples = new Float32Array(length);
  for (const at of [20_000, 45_000, 70_000])
    samples.set(
      makeNoise(2000, 0.5).map((value, index) => value * Math.exp(-index / 400)),
      at,
    );
  return samples;
}

/** What the content check says of a filmed guide with these files, those of the film's folder alone. */
async function tell(files: Record<string, string>, script: string | undefined = filmed) {
  const root = await mkdtemp(join(folder, 'site-'));
  await writeGuide(root, { [`${guideFolder}/film.yaml`]: script });
  for (const [name, source] of Object.entries(files)) {
    const path = join(root, guideFolder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, fileOf(source));
  }
  const { problems } = await checkProject(root);
  return problems.map(({ file, message, remedy }) => ({
    file: file.replace(`${guideFolder}/`, ''),
    message,
    remedy,
  }));
}

test('a film with a voice, alone or with sign language, is in order', async () => {
  expect(await tell({ 'film.mp4': 'fine' })).toEqual([]);
  expect(await tell({ 'film.mp4': 'dolby-8' })).toEqual([]);
  expect(await tell({ 'film.mov': 'fine', 'sign.mp4': 'sign' })).toEqual([]);
});

test('a silent film with every step recorded is in order', async () => {
  const voices = Object.fromEntries(ids.map((id) => [`voice/${id}.wav`, 'wav']));
  expect(await tell({ 'film.mp4': 'silent', ...voices })).toEqual([]);
});

test.each<[string, Record<string, string>, string, RegExp, RegExp]>([
  ['empty', { 'film.mp4': 'nothing' }, 'film.mp4', /tom \(0 byte\)/u, /på nytt/u],
  ['no film', { 'film.mp4': 'text' }, 'film.mp4', /går inte att läsa som film/u, /MP4/u],
  ['a playlist', { 'film.mp4': 'list' }, 'film.mp4', /går inte att läsa som film/u, /MP4/u],
  ['a list of files', { 'film.mp4': 'concat' }, 'film.mp4', /går inte att läsa som film/u, /MP4/u],
  ['without its index', { 'film.mp4': 'no-index' }, 'film.mp4', /går inte att läsa/u, /MP4/u],
  [
    'cut off',
    { 'film.mp4': 'cut' },
    'film.mp4',
    /ska vara 2,2 sekunder, men slutar efter \d,\d/u,
    /Kopiera/u,
  ],
  [
    'without picture',
    { 'film.mp4': 'sound-alone' },
    'film.mp4',
    /har ingen bild/u,
    /mappen voice/u,
  ],
  [
    'without sound',
    { 'film.mp4': 'silent' },
    'film.mp4',
    /har inget ljud/u,
    /oppna\.wav i mappen voice/u,
  ],
  [
    'with noise alone',
    { 'film.mp4': 'noise' },
    'film.mp4',
    /hörs ingen röst/u,
    /läs in varje steg/u,
  ],
  [
    'with knocks alone',
    { 'film.mp4': 'knocks' },
    'film.mp4',
    /hörs ingen röst/u,
    /läs in varje steg/u,
  ],
  [
    'in Dolby Vision with no ordinary picture beneath',
    { 'film.mp4': 'dolby-5' },
    'film.mp4',
    /Dolby Vision utan vanlig bild i botten \(profil 5\)/u,
    /HDR10/u,
  ],
  ['with two voices', { 'film.mp4': 'two-voices' }, 'film.mp4', /har 2 ljudspår/u, /ett ljudspår/u],
  [
    'too long',
    { 'film.mp4': 'long' },
    'film.mp4',
    /är 95,\d sekunder\. Det är 5,\d sekunder för mycket: högst 90/u,
    /Klipp/u,
  ],
  [
    'with another length in sign language',
    { 'film.mp4': 'fine', 'sign.mp4': 'sign-long' },
    'sign.mp4',
    /är 7,0 sekunder lång.*4,8 sekunder för mycket/u,
    /Teckna/u,
  ],
  [
    'with an empty file in sign language',
    { 'film.mp4': 'fine', 'sign.mov': 'nothing' },
    'sign.mov',
    /tom/u,
    /på nytt/u,
  ],
  [
    'with a voice, and a recording beside',
    { 'film.mp4': 'fine', 'voice/kod.wav': 'wav' },
    'voice/kod.wav',
    /rösten hörs redan i guidens film/u,
    /utan ljud/u,
  ],
  [
    'without sound, and a step not recorded',
    {
      'film.mp4': 'silent',
      'voice/oppna.m4a': 'wav',
      'voice/kod.wav': 'wav',
      'voice/vanta.mp3': 'wav',
    },
    'voice/klar.wav',
    /fattas/u,
    /Läs in/u,
  ],
  [
    'saved in capitals',
    { 'film.MP4': 'fine' },
    'film.MP4',
    /heter fel/u,
    /Byt namn till "film\.mp4"/u,
  ],
  [
    'saved in capitals, sign language',
    { 'film.mp4': 'fine', 'sign.MOV': 'sign' },
    'sign.MOV',
    /heter fel/u,
    /Byt namn till "sign\.mov"/u,
  ],
  [
    'saved as AVI',
    { 'film.mp4': 'fine', 'film.avi': 'fine' },
    'film.avi',
    /heter fel/u,
    /\.mp4, \.mov/u,
  ],
  [
    'saved twice',
    { 'film.mp4': 'fine', 'film.mov': 'fine' },
    'film.mp4',
    /finns redan, som .*film\.mov/u,
    /Ta bort/u,
  ],
  [
    'with a recording in capitals',
    { 'film.mp4': 'silent', 'voice/oppna.WAV': 'wav' },
    'voice/oppna.WAV',
    /heter fel/u,
    /"oppna\.wav"/u,
  ],
  [
    'with a recording as WMA',
    { 'film.mp4': 'fine', 'voice/oppna.wma': 'wav' },
    'voice/oppna.wma',
    /heter fel/u,
    /\.wav, \.m4a/u,
  ],
  [
    'with an empty recording',
    { 'film.mp4': 'silent', 'voice/kod.wav': 'nothing' },
    'voice/kod.wav',
    /tom/u,
    /på nytt/u,
  ],
  [
    'with a recording that is cut off',
    { 'film.mp4': 'silent', 'voice/kod.wav': 'wav-cut' },
    'voice/kod.wav',
    /avhuggen/u,
    /Kopiera/u,
  ],
  [
    'with a recording that is none',
    { 'film.mp4': 'silent', 'voice/kod.mp3': 'text' },
    'voice/kod.mp3',
    /går inte att läsa som ljud/u,
    /WAV/u,
  ],
  [
    'with a recording in another language',
    { 'film.mp4': 'fine', 'voice/en/kod.wav': 'wav' },
    'voice/en/kod.wav',
    /talar svenska på alla språk/u,
    /undertext/u,
  ],
  [
    'with a recording of a title card',
    { 'film.mp4': 'fine', 'voice/title.wav': 'wav' },
    'voice/title.wav',
    /inget steg "title"/u,
    /ta bort/u,
  ],
])('a film %s is told of by name, with what to do', async (_, files, file, message, remedy) => {
  const own = (await tell(files)).filter((problem) => problem.file === file);
  expect(own.map((problem) => problem.message).join('\n')).toMatch(message);
  expect(own.map((problem) => problem.remedy).join('\n')).toMatch(remedy);
  for (const { message: told, remedy: way } of own)
    expect(told + way).not.toMatch(/Error|Invalid|error|undefined|NaN|av_|0x/u);
});
