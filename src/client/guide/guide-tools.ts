import type { Words } from 'site:words';
import { makeButton } from '../page/make-button.ts';
import { followFilm } from './follow-film.ts';
import { readMine, updateMine } from '../mine/my-films.ts';
import { loadStyles } from '../page/load-styles.ts';
import { isOnStick } from '../page/site-files.ts';
import { openRemedies } from './open-remedies.ts';
import { offerReading } from './read-sections.ts';

/**
 * What a guide's page can do with scripts: each step can be shown in the film, heard and shared, the
 * other parts read aloud, and the transcript follows the voice. What is behind a press is loaded
 * then. Without scripts the page is whole, and none of it is missed.
 */
class GuideTools extends HTMLElement {
  connectedCallback(): void {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words['tools'];
    const film = this.querySelector<HTMLElement>('film-player');
    const video = film?.querySelector('video');
    if (!film || !video) return;

    const show = (ms: number): void => {
      film.dispatchEvent(new CustomEvent('film-seek', { detail: { ms } }));
    };
    for (const step of this.querySelectorAll<HTMLElement>('.step')) {
      const startMs = Number(step.dataset['start']);
      const row = document.createElement('p');
      row.className = 'step-tools';
      row.append(
        makeTool(words.show, () => show(startMs)),
        makeTool(words.listen, async (button) => {
          const { listenToStep } = await import('./listen-to-step.ts');
          listenToStep(video, step, button, words);
        }),
      );
      // A file's address leads nowhere on another computer.
      if (!isOnStick())
        row.append(
          makeTool(words.share, async () => {
            const { shareStep } = await import('./share-step.ts');
            shareStep(step.id);
          }),
        );
      step.querySelector('.step-words')?.append(row);
    }
    // Buttons need this script. That the guide has grown old is shown from a day on: a page that was
    // built long ago knows no other clock than the reader's.
    for (const part of this.querySelectorAll<HTMLElement>('[data-seek],[data-from]'))
      part.hidden = Number(part.dataset['from']) > Date.now();
    openRemedies(this);
    // How the drawn screens look comes when the steps stand open, or at the first sign of somebody: what
    // comes when one prints is too late for the paper.
    const dress = () => loadStyles(this.dataset['later'] ?? '').catch(() => undefined);
    for (const sign of ['pointerover', 'keydown']) addEventListener(sign, dress);
    if (this.querySelector('[open] .steps')) void dress();
    const cards = async (): Promise<void> => {
      const { helpCards } = await import('./word-cards.ts');
      helpCards();
    };
    if (!('popover' in HTMLElement.prototype)) void cards();
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const button = target.closest<HTMLElement>('[data-seek]');
      if (button) show(Number(button.dataset['seek']));
      if (target.closest('.word')) void cards();
    });
    this.#offerSaving(film.dataset['guide'] ?? '', words);
    this.#nameStep();
    followFilm(video, this);
    this.querySelector('.transcript summary')?.addEventListener(
      'click',
      async () => {
        const { followTranscript } = await import('./follow-transcript.ts');
        followTranscript(video, this, show);
      },
      { once: true },
    );
    // Only where the device has a voice for the language is there something to press.
    if ('speechSynthesis' in window) offerReading(this, words);
  }

  #offerSaving(guide: string, words: Words['tools']): void {
    const isSaved = (): boolean => readMine()[guide]?.saved === true;
    const name = (): string => (isSaved() ? words.saved : words.save);
    const button = makeTool(name(), () => {
      updateMine(guide, { saved: !isSaved(), lastAt: Date.now() });
      button.textContent = name();
    });
    this.querySelector('.take details > div')?.append(button);
  }

  /** Whoever tells the editors of a fault need not say which step it is in. */
  #nameStep(): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-report]');
    link?.addEventListener('click', () => {
      const id = this.querySelector('.step[aria-current]')?.id ?? location.hash;
      const step = /steg-\d+$/u.exec(id)?.[0].replace('-', '=');
      if (step) link.href = link.href.replace(/&steg.*|$/u, `&${step}`);
    });
  }
}

const makeTool = (words: string, press: (button: HTMLButtonElement) => unknown) =>
  makeButton(words, 'tool', press);

customElements.define('guide-tools', GuideTools);
