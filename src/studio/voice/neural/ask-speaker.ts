import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Sound } from '../../sound/sound.ts';
import { type InstalledVoice, voiceFolder } from './install-voice.ts';
import type { SpeakerAnswer, SpeakerOrder } from './speaker.ts';
import { VoiceFault } from './voice-fault.ts';

/** A voice on a slow machine loads for some seconds, and says a sentence in a few. */
const patienceMs = 120_000;
const toldLines = 6;

type Waiting = { resolve: (sound: Sound) => void; reject: (fault: VoiceFault) => void };
type Speaker = { child: ChildProcess; waiting: Map<number, Waiting>; told: string[] };

const speakers = new Map<string, Speaker>();
let orders = 0;

const tellFailed = (language: string, lines: readonly string[]): VoiceFault =>
  new VoiceFault(
    `Den neurala rösten kunde inte tala.${lines.map((line) => `\n      ${line}`).join('')}`,
    `Hämta rösten på nytt: npm run voice -- ${language}. Eller ta bort den, så talar den inbyggda rösten: npm run voice -- --remove ${language}`,
  );

const tellMissing = (language: string): VoiceFault =>
  new VoiceFault(
    'Programmet som den neurala rösten behöver (sherpa-onnx-node) är inte installerat, eller finns inte för den här sortens dator.',
    `Kör "npm ci" igen utan --omit=optional. Hjälper det inte: ta bort rösten, så talar den inbyggda: npm run voice -- --remove ${language}`,
  );

/** It keeps the program running only while somebody waits for it. */
function hold({ child, waiting }: Speaker): void {
  const isAwaited = waiting.size > 0;
  child[isAwaited ? 'ref' : 'unref']();
  child.channel?.[isAwaited ? 'ref' : 'unref']();
}

function startSpeaker(root: string, voice: InstalledVoice, key: string): Speaker {
  const { language } = voice;
  const child = fork(
    fileURLToPath(new URL('./speaker.ts', import.meta.url)),
    [voiceFolder(root, language), JSON.stringify(voice)],
    { serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] },
  );
  const speaker: Speaker = { child, waiting: new Map(), told: [] };
  child.stderr?.on('data', (part: Buffer) => {
    speaker.told.push(...part.toString().split(/\r?\n/u).filter(Boolean));
    speaker.told.splice(0, speaker.told.length - toldLines);
  });
  (child.stderr as unknown as { unref?: () => void } | null)?.unref?.();
  child.on('message', (answer: SpeakerAnswer) => {
    const waiting = speaker.waiting.get(answer.id);
    speaker.waiting.delete(answer.id);
    hold(speaker);
    if (!('fault' in answer)) waiting?.resolve(answer);
    else if (answer.fault === 'missing') waiting?.reject(tellMissing(language));
    else waiting?.reject(tellFailed(language, [answer.told]));
  });
  const end = () => {
    if (speakers.get(key) === speaker) speakers.delete(key);
    for (const { reject } of speaker.waiting.values()) reject(tellFailed(language, speaker.told));
    speaker.waiting.clear();
  };
  child.on('error', end);
  child.on('close', end);
  speakers.set(key, speaker);
  return speaker;
}

/**
 * Says a text with a neural voice at a pace (1 is its own): the same words are the same bytes. The voice
 * is loaded at the first sentence and stays for the next. Throws a VoiceFault, in Swedish.
 */
export async function speakNeurally(
  root: string,
  voice: InstalledVoice,
  text: string,
  pace: number,
): Promise<Sound> {
  const key = `${root}\n${voice.name}`;
  const speaker = speakers.get(key) ?? startSpeaker(root, voice, key);
  const order: SpeakerOrder = { id: ++orders, text, pace };
  const timer = setTimeout(() => speaker.child.kill('SIGKILL'), patienceMs);
  try {
    const { samples, sampleRate } = await new Promise<Sound>((resolve, reject) => {
      speaker.waiting.set(order.id, { resolve, reject });
      hold(speaker);
      speaker.child.send(order);
    });
    // A copy: what comes from another process lies within a longer message.
    return { samples: Float32Array.from(samples), sampleRate };
  } finally {
    clearTimeout(timer);
  }
}
