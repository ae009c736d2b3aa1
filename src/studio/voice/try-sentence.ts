import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { splitSentences } from '../../film/split-sentences.ts';
import type { Pronunciation } from '../../model/pronunciation.ts';
import type { SiteConfig } from '../../site.config.ts';
import { openCache } from '../cache.ts';
import { writeWav } from '../sound/sound.ts';
import { chooseVoice } from './choose-voice.ts';
import { matchRates } from './read-recording.ts';

/** A breath between the sentences that are tried. */
const breathMs = 500;

/** Says something with the voice that films in a language have here: the bytes of a WAV file. */
export async function trySentence(
  root: string,
  config: SiteConfig,
  language: string,
  text: string,
  list: Pronunciation,
): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'koppla-upp-rost-'));
  try {
    const voice = chooseVoice({
      root,
      cache: openCache(folder),
      config,
      guide: '',
      language,
      list,
    });
    const speeches = matchRates(await voice('', splitSentences(text), 1));
    const sampleRate = speeches[0]?.sampleRate ?? 48_000;
    const breath = new Float32Array(Math.round((breathMs * sampleRate) / 1000));
    const parts = speeches.flatMap(({ samples }) => [samples, breath]);
    const samples = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      samples.set(part, at);
      at += part.length;
    }
    return writeWav({ samples, sampleRate });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
