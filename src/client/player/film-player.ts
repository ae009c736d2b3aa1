import { moveTo } from '../page/media-place.ts';
import { followShape } from './follow-shape.ts';
import { readMine, updateMine } from '../mine/my-films.ts';
import { readChoices } from './player-choices.ts';

/** Less than this into a film there is nothing to go on from, in ms. */
const begunMs = 5000;

const formatClock = (ms: number): string =>
  `${Math.floor(ms / 60000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')}`;

/**
 * A film and what is beside it on the page. Before the first press of play nothing is loaded; then
 * video.js takes over the film that is already playing. Where that fails the browser's own player
 * simply goes on. A `film-seek` event with `detail.ms` plays from that place.
 */
class FilmPlayer extends HTMLElement {
  connectedCallback(): void {
    const video = this.querySelector('video');
    const play = this.querySelector<HTMLButtonElement>('.film-play');
    if (!video || !play || this.dataset['ready'] !== undefined) return;
    this.dataset['ready'] = '';

    // One thing to press: the browser's own controls come with the film.
    const start = (fromMs: number): void => {
      if (video.error) video.load();
      // Whoever has turned the sound off must not be heard in the reading room.
      if (readChoices().muted) video.muted = true;
      if (fromMs > 0) moveTo(video, fromMs / 1000);
      this.#wake(video, play);
      video.focus({ preventScroll: true });
      void video.play().catch(() => this.#wake(video, play));
    };
    this.#rest(video, play);
    this.#offerResume(play, () => start(0));
    play.addEventListener('click', () => start(this.#place()));
    video.addEventListener('click', () => {
      if (!play.hidden) start(this.#place());
    });
    video.addEventListener('play', () => this.#wake(video, play));
    video.addEventListener('error', () => void this.#tellTrouble(video, play));
    // The line is the film's alone until its first picture is there.
    video.addEventListener('playing', () => void this.#takeOver(video), { once: true });
    this.addEventListener('film-seek', ({ detail }: CustomEventInit<{ ms: number }>) => {
      moveTo(video, (detail?.ms ?? 0) / 1000);
      void video.play().catch(() => this.#wake(video, play));
    });
    followShape(video);
    this.#remember(video);
  }

  /** Where the film is to begin: at the step in the address, else where it was left; in ms. */
  #place(): number {
    const times = (this.dataset['times'] ?? '').split(' ').map(Number);
    const step = /^#steg-(\d+)$/u.exec(location.hash)?.[1];
    if (step) return times[Number(step) - 1] ?? 0;
    const { atMs = 0 } = readMine()[this.dataset['guide'] ?? ''] ?? {};
    return atMs < begunMs ? 0 : atMs;
  }

  #offerResume(play: HTMLButtonElement, restart: () => void): void {
    const words = play.querySelector('span');
    const fromMs = this.#place();
    if (fromMs === 0 || !words || location.hash.startsWith('#steg-')) return;
    words.textContent = (this.dataset['resume'] ?? '').replace('{at}', formatClock(fromMs));
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tool film-restart';
    button.textContent = this.dataset['restart'] ?? '';
    button.addEventListener('click', restart);
    this.after(button);
  }

  #rest(video: HTMLVideoElement, play: HTMLButtonElement): void {
    video.controls = false;
    play.hidden = false;
  }

  #wake(video: HTMLVideoElement, play: HTMLButtonElement): void {
    if (play.hidden) return;
    video.controls = true;
    play.hidden = true;
    this.parentElement?.querySelector('.film-restart')?.remove();
  }

  /** Keeps the place on the device, now and then and when the page is left. */
  #remember(video: HTMLVideoElement): void {
    const guide = this.dataset['guide'] ?? '';
    const mainEndMs = Number(this.dataset['times']?.split(' ').at(-1));
    let keptMs = 0;
    const keep = (): void => {
      const atMs = Math.round(video.currentTime * 1000);
      if (atMs < begunMs) return;
      keptMs = atMs;
      // The end card says that it is over: whoever has come there has seen it.
      const isOver = atMs >= mainEndMs - begunMs;
      updateMine(guide, { ...(isOver ? { atMs: 0, done: true } : { atMs }), lastAt: Date.now() });
    };
    video.addEventListener('timeupdate', () => {
      if (Math.abs(video.currentTime * 1000 - keptMs) >= begunMs) keep();
    });
    for (const event of ['pause', 'ended']) video.addEventListener(event, keep);
    addEventListener('pagehide', keep);
  }

  async #tellTrouble(video: HTMLVideoElement, play: HTMLButtonElement): Promise<void> {
    try {
      const { tellTrouble } = await import('./film-trouble.ts');
      tellTrouble(this, video);
    } catch {
      // Without a network not even the words come: the film can be pressed again.
      this.#rest(video, play);
    }
  }

  async #takeOver(video: HTMLVideoElement): Promise<void> {
    try {
      // Read when video.js is loaded: the Content-Security-Policy lets no script write a <style>.
      Object.assign(window, { VIDEOJS_NO_DYNAMIC_STYLE: true });
      const [{ takeOver }] = await Promise.all([
        import('./take-over.ts'),
        // Asked for with it, not after it: it needs this too.
        import('./film-trouble.ts'),
      ]);
      await takeOver(this, video);
    } catch (error) {
      console.warn('The plain player goes on.', error);
    }
  }
}

customElements.define('film-player', FilmPlayer);
