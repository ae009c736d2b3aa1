import type { Player } from 'video.js/core.es.js';
import { showingCaptions } from './caption-tracks.ts';

/** So loud is the film while its text is read over it. */
const quietVolume = 0.15;

/** A voice of the device for a language: one that says nothing to the network. */
const voiceFor = (language: string): SpeechSynthesisVoice | undefined =>
  speechSynthesis
    .getVoices()
    .find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(language));

/**
 * Reads the text of a film aloud where it is in another language than the film speaks (EN 301 549,
 * 7.1.5), if that is chosen among the settings. The film waits for a sentence that takes longer than
 * its time in the picture. `spoken` is the film's own language.
 */
export function readCaptionsAloud(player: Player, video: HTMLVideoElement, spoken: string): void {
  if (!('speechSynthesis' in window)) return;
  const isWanted = (): boolean => document.documentElement.dataset['spoken'] === 'on';
  let loudness: number | undefined;
  let isHeldUp = false;
  let said: unknown;
  const rest = (): void => {
    if (loudness !== undefined) video.volume = loudness;
    loudness = undefined;
    if (isHeldUp) void video.play().catch(() => undefined);
    isHeldUp = false;
  };
  const read = (): void => {
    if (!isWanted()) return;
    const track = showingCaptions(player);
    const cue = track?.activeCues?.[0];
    if (cue === said) return;
    said = cue;
    const voice = track && track.language !== spoken ? voiceFor(track.language) : undefined;
    if (!cue || !voice) return;
    const speech = new SpeechSynthesisUtterance((cue as VTTCue).text.replace(/\s+/gu, ' '));
    Object.assign(speech, { voice, lang: voice.lang });
    speech.addEventListener('end', rest);
    speech.addEventListener('error', rest);
    loudness ??= video.volume;
    video.volume = quietVolume;
    speechSynthesis.speak(speech);
  };
  video.addEventListener('timeupdate', () => {
    // To wait is told of as time too: then nothing more is said until what is said has ended.
    if (!isWanted() || video.paused) return;
    const isNext = showingCaptions(player)?.activeCues?.[0] !== said;
    if (isNext && speechSynthesis.speaking) {
      isHeldUp = true;
      video.pause();
    } else read();
  });
  const stop = (): void => {
    if (said !== undefined) speechSynthesis.cancel();
    said = undefined;
    if (loudness !== undefined) video.volume = loudness;
    loudness = undefined;
  };
  video.addEventListener('seeking', stop);
  video.addEventListener('pause', () => isHeldUp || stop());
  addEventListener('pagehide', stop);
}
