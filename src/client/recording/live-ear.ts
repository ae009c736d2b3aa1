/** What is told while somebody speaks, for as long as it holds. */
export type Heard = {
  /** How strong the sound is now, 0–1, for a bar. */
  strength: number;
  isSpeaking: boolean;
  level: 'silent' | 'far' | 'good' | 'near' | 'cut';
  room: 'unknown' | 'quiet' | 'noisy';
  pace: 'unknown' | 'slow' | 'good' | 'fast';
  /** How long there has been a voice, and how long it has been silent since; ms. */
  spokenMs: number;
  silentMs: number;
};

const frameMs = 20;
const top = 0.985;
/** A room is noisy above this, in dB of full scale, or when the voice is less than so much louder. */
const noisyDb = -48;
const clearDb = 20;
/** Weaker than this there is no voice however quiet the room. */
const leastVoiceDb = -52;
const aboveRoomDb = 9;
const farDb = -40;
const nearDb = -9;
/** Tops a second while there is a voice: 3.5–4 at the films' pace, 4.9 at 190 words a minute. */
const fastest = 4.9;
const slowest = 2.3;
const cutMs = 1500;

/**
 * Hears a microphone as somebody speaks into it, 20 ms at a time: how strong the voice is, whether it is
 * cut off, how the room sounds behind it, and how fast the syllables come (rises in the sound's strength).
 */
export class LiveEar {
  private readonly size: number;
  private left = new Float32Array();
  private frames: number[] = [];
  private quiet: number[] = [];
  private voice: number[] = [];
  private cutAt = -Infinity;
  private syllables: number[] = [];
  private valley = 0;
  private spokenMs = 0;
  private silentMs = 0;

  constructor(sampleRate: number) {
    this.size = Math.round((sampleRate * frameMs) / 1000);
  }

  /** A new sentence begins: what is known of the room stays. */
  restart(): void {
    [this.frames, this.voice, this.syllables] = [[], [], []];
    [this.cutAt, this.spokenMs, this.silentMs] = [-Infinity, 0, 0];
  }

  push(samples: Float32Array): void {
    const all = new Float32Array(this.left.length + samples.length);
    all.set(this.left);
    all.set(samples, this.left.length);
    let at = 0;
    for (; at + this.size <= all.length; at += this.size)
      this.hear(all.subarray(at, at + this.size));
    this.left = all.slice(at);
  }

  private roomDb(): number {
    const sorted = this.quiet.toSorted((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? noisyDb;
  }

  private hear(frame: Float32Array): void {
    let [power, peak] = [0, 0];
    for (const value of frame) {
      power += value ** 2;
      peak = Math.max(peak, Math.abs(value));
    }
    const db = 10 * Math.log10(Math.max(power / frame.length, 1e-10));
    this.frames.push(db);
    if (peak >= top) this.cutAt = this.frames.length;
    const isVoice = db > Math.max(this.roomDb() + aboveRoomDb, leastVoiceDb);
    if (isVoice || this.quiet.length < 20) this.hearVoice(db, isVoice);
    if (!isVoice || this.quiet.length < 20) this.quiet = [...this.quiet, db].slice(-150);
    if (!isVoice) this.silentMs += frameMs;
  }

  private hearVoice(db: number, isVoice: boolean): void {
    if (!isVoice) return;
    this.voice = [...this.voice, db].slice(-100);
    this.spokenMs += frameMs;
    this.silentMs = 0;
    this.findSyllable();
  }

  /** A syllable is a top in the strength, 3 dB above the valley before it. */
  private findSyllable(): void {
    const now = this.frames.length - 3;
    const smooth = (at: number) =>
      ((this.frames[at - 1] ?? -90) + (this.frames[at] ?? -90) + (this.frames[at + 1] ?? -90)) / 3;
    const [before, here, after] = [smooth(now - 1), smooth(now), smooth(now + 1)];
    if (here < before && here <= after) this.valley = here;
    const isTop = here >= before && here > after && here - this.valley >= 3;
    const last = this.syllables.at(-1) ?? -Infinity;
    if (!isTop || (now - last) * frameMs < 90) return;
    this.syllables.push(now);
    this.valley = here;
  }

  private pace(): Heard['pace'] {
    if (this.syllables.length < 5) return 'unknown';
    const rate = (this.syllables.length * 1000) / this.spokenMs;
    return rate > fastest ? 'fast' : rate < slowest ? 'slow' : 'good';
  }

  private level(voiceDb: number): Heard['level'] {
    if ((this.frames.length - this.cutAt) * frameMs < cutMs) return 'cut';
    if (this.voice.length < 10) return 'silent';
    if (voiceDb > nearDb) return 'near';
    return voiceDb < farDb || voiceDb - this.roomDb() < clearDb ? 'far' : 'good';
  }

  /** What is heard now. */
  get heard(): Heard {
    const sorted = this.voice.toSorted((a, b) => a - b);
    const voiceDb = sorted[Math.floor(sorted.length * 0.7)] ?? -90;
    const now = Math.max(...this.frames.slice(-5), -90);
    return {
      strength: Math.min(Math.max((now + 60) / 60, 0), 1),
      isSpeaking: this.spokenMs > 0 && this.silentMs < 200,
      level: this.level(voiceDb),
      room: this.quiet.length < 20 ? 'unknown' : this.roomDb() > noisyDb ? 'noisy' : 'quiet',
      pace: this.pace(),
      spokenMs: this.spokenMs,
      silentMs: this.silentMs,
    };
  }
}
