import type { GuideToolWords } from '../i18n/guide-tools.ts';
import { followFilm } from './follow-film.ts';

/**
 * What a guide's page can do with scripts: each step can be shown in the film, heard and shared, the
 * other parts read aloud, and the transcript follows the voice. What is behind a press is loaded
 * then. Without scripts the page is whole, and none of it is missed.
 */
class GuideTools extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as GuideToolWords;
    const film = this.querySelector('film-player');
    const video = film?.querySelector('video');
    if (!film || !video) return;

    const show = (ms: number): void => {
      film.dispatchEvent(new CustomEvent('film-seek', { detail: { ms } }));
      film.scrollIntoView({ block: 'nearest' });
    };
    for (const step of this.querySelectorAll<HTMLElement>('.step')) {
      const startMs = Number(step.dataset['start']);
      const row = document.createElement('p');
      row.className = 'step-tools';
      row.append(
        makeButton(words.show, () => show(startMs)),
        makeButton(words.listen, async (button) => {
          const { listenToStep } = await import('./listen-to-step.ts');
          listenToStep(video, step, button, words);
        }),
        makeButton(words.share, async () => {
          const { shareStep } = await import('./share-step.ts');
          shareStep(step.id, words);
        }),
      );
      step.querySelector('.step-words')?.append(row);
    }
    for (const button of this.querySelectorAll<HTMLElement>('[data-seek]')) {
      button.hidden = false;
      button.addEventListener('click', () => show(Number(button.dataset['seek'])));
    }
    followFilm(video, this);
    this.querySelector('.transcript')?.addEventListener(
      'toggle',
      async () => {
        const { followTranscript } = await import('./follow-transcript.ts');
        followTranscript(video, this, show);
      },
      { once: true },
    );
    void this.#offerReading(words);
  }

  /** Only where the device has a voice for the language is there something to press. */
  async #offerReading(words: GuideToolWords): Promise<void> {
    if (!('speechSynthesis' in window)) return;
    const { offerReading } = await import('./read-sections.ts');
    offerReading(this, words);
  }
}

function makeButton(words: string, press: (button: HTMLButtonElement) => unknown): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool';
  button.textContent = words;
  button.addEventListener('click', () => void press(button));
  return button;
}

customElements.define('guide-tools', GuideTools);
