import { moveTo } from '../page/media-place.ts';
import { followTranscript } from './follow-transcript.ts';

/** A guide as sound: a press on a sentence plays it, and the sentence that is heard is marked. */
class GuideSound extends HTMLElement {
  connectedCallback(): void {
    const sound = this.querySelector('audio');
    if (!sound) return;
    this.querySelector('[data-press]')?.removeAttribute('hidden');
    followTranscript(sound, this, (ms) => {
      moveTo(sound, ms / 1000);
      void sound.play().catch(() => undefined);
    });
  }
}

customElements.define('guide-sound', GuideSound);
