import { makeButton } from '../page/make-button.ts';
import { moveTo, playOn } from '../page/media-place.ts';
import { followShape } from '../sight/follow-shape.ts';
import { meetFilm } from '../sight/meet-film.ts';
import { readMine, updateMine } from '../mine/my-films.ts';
import { readChoices } from './player-choices.ts';

/** Less than this into a film there is nothing to go on from, in ms. */
const begunMs = 5000;

/** So long the player's own controls may take; then the browser's are better than none, in ms. */
const patienceMs = 8000;

/** The step in an address, as a number from 0; NaN where it names none. */
const stepIn = (hash: string): number => Number(/^#steg-(\d+)$/u.exec(hash)?.[1] ?? NaN) - 1;

/** Asked for in one place each: every page carries the words of asking. */
const loadSight = () => import('../sight/show-film.ts');
const loadTrouble = () => import('./film-trouble.ts');

/**
 * A film and what is beside it on the page. Before the first press of play nothing is loaded; then
 * the player's own controls take over the film that is already playing. Where that fails the
 * browser's are shown, and never before. A `film-seek` event with `detail.ms` shows the film and
 * plays from that place; so does a link to a step.
 */
class FilmPlayer extends HTMLElement {
  connectedCallback(): void {
    const video = this.querySelector('video');
    const play = this.querySelector<HTMLButtonElement>('.film-play');
    if (!video || !play || this.dataset['ready'] !== undefined) return;
    this.dataset['ready'] = '';
    // Without controls it could not hold the focus that the button loses.
    video.tabIndex = -1;

    const start = (fromMs: number): void => {
      if (video.error) video.load();
      // Whoever has turned the sound off must not be heard in the reading room.
      if (readChoices().muted) video.muted = true;
      if (fromMs > 0) moveTo(video, fromMs / 1000);
      this.#wake(video, play);
      meetFilm(video);
      video.focus({ preventScroll: true });
      void video.play().catch(() => this.#wake(video, play));
    };
    if (video.paused) {
      this.#rest(video, play);
      this.#offerResume(play, () => start(0));
    }
    const begin = (): void => {
      const step = this.#times()[stepIn(location.hash)];
      if (step !== undefined) this.dataset['asked'] = String(step);
      start(this.#place());
    };
    play.addEventListener('click', begin);
    video.addEventListener('click', () => {
      if (!play.hidden) begin();
      else if (video.controls) return;
      else if (video.paused) playOn(video);
      else video.pause();
    });
    video.addEventListener('play', () => this.#wake(video, play));
    video.addEventListener('error', () => void this.#tellTrouble(video, play));
    // The line is the film's alone until its first picture is there. Where this came so late that the
    // browser's own button was pressed before, it is there already.
    const take = (): void => void this.#takeOver(video);
    const hasPicture = !video.paused && video.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA;
    if (hasPicture) take();
    else video.addEventListener('playing', take, { once: true });
    this.#listenForSteps(video, play);
    followShape(video);
    this.#remember(video);
  }

  #times(): number[] {
    return (this.dataset['times'] ?? '').split(' ').map(Number);
  }

  /** A step that is asked for on the page is shown in the film, and the way back is offered. */
  #listenForSteps(video: HTMLVideoElement, play: HTMLButtonElement): void {
    let topPx = scrollY;
    // Before listeners on the player itself: the step is then known.
    this.addEventListener('film-seek', ({ detail }: CustomEventInit<{ ms: number }>) => {
      const place = { topPx: scrollY, focused: document.activeElement };
      this.dataset['asked'] = String(detail?.ms ?? 0);
      moveTo(video, (detail?.ms ?? 0) / 1000);
      void video.play().catch(() => this.#wake(video, play));
      void loadSight().then(({ showFilm }) => showFilm(this, place));
    });
    // A link within the page has moved it before anybody is told.
    addEventListener('click', () => (topPx = scrollY), { capture: true });
    addEventListener('hashchange', () => {
      const ms = this.#times()[stepIn(location.hash)];
      if (ms === undefined) return;
      scrollTo({ top: topPx, behavior: 'instant' });
      this.dispatchEvent(new CustomEvent('film-seek', { detail: { ms } }));
    });
    // A step, or what a clicker has led to (`sight/start-large`).
    if (!/^#st\w+-/u.test(location.hash)) return;
    addEventListener('load', async () => {
      (await loadSight()).openAtFilm(this);
    });
  }

  /** Where the film is to begin: at the step in the address, else where it was left; in ms. */
  #place(): number {
    const step = this.#times()[stepIn(location.hash)];
    if (step !== undefined) return step;
    const { atMs = 0 } = readMine()[this.dataset['guide'] ?? ''] ?? {};
    return atMs < begunMs ? 0 : atMs;
  }

  #offerResume(play: HTMLButtonElement, restart: () => void): void {
    const words = play.querySelector('span');
    const fromMs = this.#place();
    if (fromMs === 0 || !words || location.hash.startsWith('#steg-')) return;
    const step =
      this.#times()
        .slice(0, -2)
        .filter((ms) => ms <= fromMs).length || 1;
    words.textContent = (this.dataset['resume'] ?? '').replace('{at}', `${step}`);
    this.after(makeButton(this.dataset['restart'] ?? '', 'tool film-restart', restart));
  }

  #rest(video: HTMLVideoElement, play: HTMLButtonElement): void {
    video.controls = false;
    play.hidden = false;
  }

  #wake(video: HTMLVideoElement, play: HTMLButtonElement): void {
    if (play.hidden) return;
    play.hidden = true;
    setTimeout(() => this.#showPlain(video), patienceMs);
    this.parentElement?.querySelector('.film-restart')?.remove();
  }

  /** The browser's own controls, where ours have not come. */
  #showPlain(video: HTMLVideoElement): void {
    if (
      this.dataset['taken'] !== undefined ||
      !this.querySelector('.film-play')?.matches('[hidden]')
    )
      return;
    video.removeAttribute('tabindex');
    video.controls = true;
  }

  /** Keeps the place on the device, now and then and when the page is left. */
  #remember(video: HTMLVideoElement): void {
    const { guide } = this.dataset;
    // What is shown to a room is not what the owner of the machine has seen.
    if (guide === undefined) return;
    const mainEndMs = this.#times().at(-1) ?? NaN;
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
      (await loadTrouble()).tellTrouble(this, video);
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
        loadTrouble(),
      ]);
      await takeOver(this, video);
    } catch (error) {
      console.warn('The plain player goes on.', error);
      this.#showPlain(video);
    }
  }
}

customElements.define('film-player', FilmPlayer);
