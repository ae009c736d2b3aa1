import { open, stat } from 'node:fs/promises';
import { tellSeconds } from '../tell-seconds.ts';
import { isPlausible, readWavHead } from './read-wav-head.ts';
import { decodeSound } from './decode-sound.ts';
import {
  type MediaTrack,
  type MediaTracks,
  type PictureTrack,
  readTracks,
} from './decode-tracks.ts';

/** What is wrong with a recording or a film, and what to do about it, in Swedish. */
export class MediaFault extends Error {
  override name = 'MediaFault';
  remedy: string;
  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
  }
}

/** A recording or a film that can be used. Times are in ms; `startMs` is on the file's own clock. */
export type Media = {
  startMs: number;
  durationMs: number;
  picture?: PictureTrack;
  /** Absent where nothing is to be heard: no track, or a silent one beside others. */
  sound?: MediaTrack;
};

const words = {
  film: {
    kind: 'film',
    again: 'Spara filmen på nytt som MP4 (H.264), och prova att den går att spela.',
  },
  recording: {
    kind: 'ljud',
    again: 'Spara inspelningen som WAV, eller ta bort filen. Då läser den syntetiska rösten.',
  },
};

/** Below this a track is silent: nothing in it is meant to be heard. */
const silentPower = 1e-6;
/** What is missing at the end before a file is taken to be cut off. */
const missingMs = 500;
/** Whoever writes to a pipe cannot know the length, and claims the most that the format can say. */
const longestClaimMs = 3_600_000;
/** Far more than any film may be: what is longer is not decoded to find out what is in it. */
const longestMs = 1_200_000;

const isHeard = async (path: string, { index }: MediaTrack): Promise<boolean> => {
  const { samples = new Float32Array() } = (await decodeSound(path, { index })) ?? {};
  return samples.reduce((sum, value) => sum + value ** 2, 0) / samples.length > silentPower;
};

async function chooseSound(path: string, sounds: MediaTrack[]): Promise<MediaTrack | undefined> {
  const readable = sounds.filter((track) => track.readable && track.packets > 0);
  if (readable.length < 2) return readable[0];
  const heard = [];
  for (const track of readable) if (await isHeard(path, track)) heard.push(track);
  if (heard.length < 2) return heard[0] ?? readable[0];
  throw new MediaFault(
    `Filen har ${heard.length} ljudspår, och det går inte att veta vilket som ska höras.`,
    'Spara filen med ett ljudspår.',
  );
}

function choosePicture({ pictures }: MediaTracks): PictureTrack {
  const found = pictures.filter(({ packets }) => packets > 0);
  const [picture] = found.filter(({ readable }) => readable);
  if (!picture && found[0])
    throw new MediaFault(
      `Bilden är sparad som ${found[0].codec}, och det går inte att läsa.`,
      words.film.again,
    );
  if (!picture)
    throw new MediaFault(
      'Filmen har ingen bild.',
      'Spara filmen med bild. Är det en inspelad röst? Den ska ligga i mappen voice.',
    );
  if (picture.dolbyVision === 5)
    throw new MediaFault(
      'Filmen är i Dolby Vision utan vanlig bild i botten (profil 5). Färgerna går inte att läsa.',
      'Spara filmen på nytt utan Dolby Vision, till exempel som HDR10 eller som vanlig film (SDR).',
    );
  return picture;
}

/** Throws a MediaFault for what is so long, or says so of its times, that listening would fill the memory. */
function expectShort({ pictures, sounds }: MediaTracks): void {
  const used = [...pictures, ...sounds].filter(({ packets }) => packets > 0);
  const lengthMs =
    Math.max(...used.map(({ endMs }) => endMs)) - Math.min(...used.map(({ startMs }) => startMs));
  if (lengthMs <= longestMs) return;
  throw new MediaFault(
    `Filen är ${Math.round(lengthMs / 60_000)} minuter lång.`,
    'Klipp den. En film är högst 90 sekunder, och en inspelning är ett steg.',
  );
}

/** A file that was copied half or whose disk got full says that it is longer than it is. */
function expectWhole({ claimedMs, pictures, sounds }: MediaTracks, endMs: number): void {
  const firstMs = Math.min(...[...pictures, ...sounds].map(({ startMs }) => startMs));
  // Some kinds of files count from 0 however late they begin.
  const lengthMs = Math.max(endMs - firstMs, endMs);
  const isMeant = claimedMs <= longestClaimMs;
  if (!isMeant || claimedMs - lengthMs <= Math.max(missingMs, claimedMs / 50)) return;
  throw new MediaFault(
    `Filen är avhuggen: den ska vara ${tellSeconds(claimedMs)} sekunder, men slutar efter ${tellSeconds(lengthMs)}.`,
    'Kopiera filen på nytt från telefonen, kameran eller programmet.',
  );
}

/** As much as a WAV file can say; whoever writes to a pipe says so, or nearly. */
const mostRiffBytes = 0x7fff_0000;

/** A WAV file says how many bytes it has: with fewer it was copied half. */
async function expectWholeRiff(path: string, size: number): Promise<void> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(8), 0, 8, 0);
    const claimed = buffer.readUInt32LE(4) + 8;
    const isMeant = buffer.toString('latin1', 0, 4) === 'RIFF' && claimed < mostRiffBytes;
    if (!isMeant || claimed <= size + 8) return;
  } finally {
    await file.close();
  }
  throw new MediaFault(
    'Filen är avhuggen: slutet av inspelningen fattas.',
    'Kopiera filen på nytt från telefonen, datorn eller programmet.',
  );
}

/** A head may claim 1 Hz, or a thousand million: it is not decoded to find out. */
async function expectPlausibleHead(path: string): Promise<void> {
  const head = await readWavHead(path).catch(() => undefined);
  if (!head || isPlausible(head)) return;
  throw new MediaFault(
    `Filen säger att den har ${head.sampleRate} mätningar i sekunden, ${head.channels} kanaler och ${head.bits} bitar. Så är ingen inspelning.`,
    'Öppna inspelningen i ett ljudprogram och spara den som WAV med 48 000 Hz, eller ta bort filen.',
  );
}

/**
 * Reads what is in a recording or a film. Throws a MediaFault for what cannot be used as such:
 * empty, unreadable, cut off, without picture (a film) or sound (a recording), with several sounds.
 * A film in sign language is seen and not heard.
 */
export async function inspectMedia(
  path: string,
  as: 'film' | 'sign' | 'recording',
): Promise<Media> {
  const { size } = await stat(path);
  if (size === 0) throw new MediaFault('Filen är tom (0 byte).', 'Lägg dit filen på nytt.');
  await expectWholeRiff(path, size);
  await expectPlausibleHead(path);
  const { kind, again } = words[as === 'sign' ? 'film' : as];
  const tracks = await readTracks(path).catch((cause: unknown) => {
    throw new MediaFault(`Filen går inte att läsa som ${kind}.`, again, { cause });
  });
  expectShort(tracks);
  const picture = as === 'recording' ? undefined : choosePicture(tracks);
  const sound = as === 'sign' ? undefined : await chooseSound(path, tracks.sounds);
  const used = [...(picture ? [picture] : []), ...(sound ? [sound] : [])];
  if (as === 'recording' && !sound) throw new MediaFault('Filen har inget ljud.', again);
  const endMs = Math.max(...used.map((track) => track.endMs));
  expectWhole(tracks, endMs);
  const firstMs = Math.min(...used.map((track) => track.startMs));
  // Before 0 there is nothing but a coder's own lead-in, which is taken away.
  const startMs = Math.max(firstMs, 0);
  const durationMs = Math.round(endMs - startMs);
  return { startMs, durationMs, ...(picture && { picture }), ...(sound && { sound }) };
}
