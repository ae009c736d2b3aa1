import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeEngineFiles } from '../narrate-files.ts';
import { fetchFile, type FetchOptions } from './fetch-file.ts';
import { readConfig, writeTokens } from './read-config.ts';
import { steadyModel } from './steady-model.ts';
import { VoiceFault } from './voice-fault.ts';
import type { NeuralVoice } from './voices.ts';

/** A voice that is ready to speak, as its folder tells of it. */
export type InstalledVoice = {
  id: string;
  language: string;
  licence: string;
  /** Names all that the sound comes from: the model, what was done to it, and how it is asked. */
  name: string;
  noiseScale: number;
  noiseScaleW: number;
};

/** Raise when what is done to a fetched model changes: then it is to be fetched and prepared anew. */
const preparation = 1;

const voicesFolder = (root: string) => join(root, '.voices');
export const voiceFolder = (root: string, language: string) => join(voicesFolder(root), language);
const aboutFile = 'voice.json';

/** The neural voice of a language, if it has been fetched. */
export function findVoice(root: string, language: string): InstalledVoice | undefined {
  const path = join(voiceFolder(root, language), aboutFile);
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')) as InstalledVoice;
}

/** Takes a voice away; the built-in one speaks again. False where there was none. */
export async function removeVoice(root: string, language: string): Promise<boolean> {
  const isThere = findVoice(root, language) !== undefined;
  await rm(voiceFolder(root, language), { recursive: true, force: true });
  return isThere;
}

/** The same voice, from files in a folder or at another address, with the same names and checksums. */
export function fetchedFrom(voice: NeuralVoice, from: string): NeuralVoice {
  const at = (address: string) => `${from.replace(/\/+$/u, '')}/${basename(address)}`;
  return {
    ...voice,
    model: { ...voice.model, address: at(voice.model.address) },
    config: { ...voice.config, address: at(voice.config.address) },
  };
}

/** Writes the folder that the speaker reads: the steady model, its signs, and how they are spelt. */
async function prepare(voice: NeuralVoice, model: Buffer, configText: string, folder: string) {
  const config = readConfig(configText);
  const { noise_scale: noiseScale, noise_w: noiseScaleW } = config.inference;
  const metadata = {
    model_type: 'vits',
    comment: 'piper',
    language: voice.language,
    voice: config.espeak.voice,
    has_espeak: '1',
    n_speakers: String(config.num_speakers),
    sample_rate: String(config.audio.sample_rate),
  };
  const about: InstalledVoice = {
    id: voice.id,
    language: voice.language,
    licence: voice.licence,
    name: `${voice.id} ${voice.model.sha256} ${voice.config.sha256} ${preparation}`,
    noiseScale,
    noiseScaleW,
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'model.onnx'), steadyModel(model, metadata));
  await writeFile(join(folder, 'tokens.txt'), writeTokens(config));
  await writeEngineFiles(join(folder, 'espeak-ng-data'), voice.language);
  await writeFile(join(folder, aboutFile), `${JSON.stringify(about, null, 2)}\n`);
}

/**
 * Fetches a voice and makes it ready under `.voices`: from then on films in its language are spoken by
 * it. The one that was there is replaced when the new one is whole. Throws a VoiceFault, in Swedish.
 */
export async function installVoice(
  root: string,
  voice: NeuralVoice,
  options: FetchOptions = {},
): Promise<void> {
  const fetched = join(voicesFolder(root), 'fetched', voice.id);
  const [model, config] = [join(fetched, 'model'), join(fetched, 'config')];
  await fetchFile(voice.config, config, { ...options, onBytes: () => undefined });
  await fetchFile(voice.model, model, options);
  const folder = voiceFolder(root, voice.language);
  const half = `${folder}.${process.pid}.half`;
  try {
    await prepare(voice, await readFile(model), await readFile(config, 'utf8'), half);
    await rm(folder, { recursive: true, force: true });
    await rename(half, folder);
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code))
      throw new VoiceFault(
        'Disken är full. Rösten är hämtad men får inte plats färdig.',
        'Ge plats på disken och kör kommandot igen. Inget hämtas en gång till.',
        { cause },
      );
    throw cause;
  } finally {
    await rm(half, { recursive: true, force: true });
  }
  await rm(fetched, { recursive: true, force: true });
}
