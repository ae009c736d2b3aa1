import type { Words } from 'site:words';
import { moveTo } from '../page/media-place.ts';

let playing: { sound: HTMLAudioElement; stop: () => void } | undefined;

/**
 * Plays what is said in a step in the film's own voice, and nothing else; the film waits meanwhile.
 * A second press stops it.
 */
export function listenToStep(
  video: HTMLVideoElement,
  step: HTMLElement,
  button: HTMLElement,
  words: Words['tools'],
): void {
  const isSame = playing?.sound.dataset['step'] === step.id;
  playing?.stop();
  if (isSame) return;
  video.pause();

  const endS = Number(step.dataset['end']) / 1000;
  const startS = Number(step.dataset['start']) / 1000;
  // In the address too: a browser that forgets where it is told to begin reads it there.
  const sound = new Audio(`${video.currentSrc || video.src}#t=${startS}`);
  sound.dataset['step'] = step.id;
  moveTo(sound, startS);
  const stop = (): void => {
    sound.pause();
    sound.removeAttribute('src');
    sound.load();
    button.textContent = words.listen;
    if (playing?.sound === sound) playing = undefined;
  };
  sound.addEventListener('timeupdate', () => {
    if (sound.currentTime >= endS) stop();
  });
  sound.addEventListener('error', () => {
    if (playing?.sound === sound) stop();
  });
  video.addEventListener('play', stop, { once: true });
  playing = { sound, stop };
  button.textContent = words.stop;
  sound.play().catch(stop);
}
