import { moveTo, playOn } from '../page/media-place.ts';
import { siteAddress } from '../page/site-files.ts';
import { fitPicture } from './fit-picture.ts';
import type { KioskFilm } from './kiosk-films.ts';
import { makePart } from './make-part.ts';

type Told = { ended(): void; failed(): void; changed(): void };

/**
 * The one film of the screen: it is used again for as long as the screen is on, so that nothing
 * gathers. Its captions are always shown, and are a part of the page: they come without a network.
 */
export class FilmStage {
  /** The room that the film may fill. */
  readonly place = makePart('div', 'kiosk-film');
  readonly #video = makePart('video', '');
  readonly #line = makePart('span', '');
  readonly #stage: HTMLElement;
  #film: KioskFilm | undefined;
  #isLarge = false;
  #ratio = 0;
  #lastMs = 0;
  #movedAtS = -1;
  #told: Told = { ended: () => {}, failed: () => {}, changed: () => {} };

  constructor() {
    const caption = makePart('p', 'kiosk-caption', this.#line);
    // A translator would work on every caption anew, and come too late.
    caption.translate = false;
    this.#stage = makePart('div', 'kiosk-stage', this.#video, caption);
    this.place.append(this.#stage);
    this.#video.playsInline = true;
    this.#video.autoplay = true;
    this.#video.disablePictureInPicture = true;
    this.#video.addEventListener('timeupdate', () => this.#follow());
    this.#video.addEventListener('seeked', () => this.#follow());
    this.#video.addEventListener('ended', () => this.#end());
    this.#video.addEventListener('error', () => this.#film && this.#told.failed());
    for (const name of ['play', 'pause', 'volumechange'])
      this.#video.addEventListener(name, () => this.#told.changed());
    new ResizeObserver(() => this.#fit()).observe(this.place);
  }

  get isPaused(): boolean {
    return this.#video.paused;
  }

  get isLoud(): boolean {
    return !this.#video.muted;
  }

  get atMs(): number {
    return Math.round(this.#video.currentTime * 1000);
  }

  /** Whether the film has gone on since it was last asked: one that waits for the network does not. */
  isMoving(): boolean {
    const atS = this.#video.currentTime;
    const hasMoved = !this.#video.paused && atS !== this.#movedAtS;
    this.#movedAtS = atS;
    return hasMoved;
  }

  /** Plays a film, without a sound, as soon as it is seen, and says what becomes of it. */
  show(film: KioskFilm, told: Told): void {
    this.#film = film;
    this.#told = told;
    this.#lastMs = film.endMs;
    this.#video.muted = true;
    this.#line.lang = film.cueLanguage;
    this.#ratio = 0;
    this.#video.setAttribute('aria-label', film.title);
    this.#fit();
  }

  toggle(): void {
    if (this.#video.paused) playOn(this.#video);
    else this.#video.pause();
  }

  setLoud(isLoud: boolean): void {
    this.#video.muted = !isLoud;
  }

  get hasLargeCaptions(): boolean {
    return this.#isLarge;
  }

  /** Captions that can be read from further away, until they are made usual again. */
  setLargeCaptions(isLarge: boolean): void {
    this.#isLarge = isLarge;
    this.#fit();
  }

  /** Plays from a place; from behind the end of the main film what may go wrong is shown too. */
  playFrom(atMs: number): void {
    if (this.#film && atMs >= this.#film.endMs) this.#lastMs = this.#film.lastMs;
    moveTo(this.#video, atMs / 1000);
    playOn(this.#video);
  }

  /** Nothing is shown any more, and nothing is fetched. */
  clear(): void {
    this.#film = undefined;
    this.#told = { ended: () => {}, failed: () => {}, changed: () => {} };
    this.#video.pause();
    this.#video.removeAttribute('src');
    this.#video.removeAttribute('poster');
    this.#video.load();
    this.#line.textContent = '';
  }

  #end(): void {
    this.#video.pause();
    this.#told.ended();
  }

  #follow(): void {
    const film = this.#film;
    if (!film) return;
    const { atMs } = this;
    const cue = film.cues.find(([startMs, endMs]) => startMs <= atMs && atMs < endMs);
    const text = cue?.[2] ?? '';
    if (this.#line.textContent !== text) this.#line.textContent = text;
    if (atMs >= this.#lastMs && !this.#video.paused && !this.#video.seeking) this.#end();
  }

  /** The shape of the film that gives the largest picture in its place. */
  #fit(): void {
    const { clientWidth: width, clientHeight: height } = this.place;
    const film = this.#film;
    if (!film || width === 0 || height === 0) return;
    // A screen is seldom turned while somebody looks: the film goes on in the shape that it has.
    const shapes = film.shapes.filter(({ ratio }) => this.#ratio === 0 || ratio === this.#ratio);
    const fits = shapes.map((shape) => ({
      shape,
      fit: fitPicture(shape.ratio, { width, height }, this.#isLarge),
    }));
    const [best] = fits.sort(
      ({ fit: one }, { fit: other }) => other.widthPx * other.heightPx - one.widthPx * one.heightPx,
    );
    if (!best) return;
    const { shape, fit } = best;
    this.#stage.classList.toggle('has-band', this.#isLarge);
    this.#stage.style.width = `${fit.widthPx}px`;
    this.#stage.style.height = `${fit.heightPx + fit.bandPx}px`;
    this.#stage.style.setProperty('--caption-px', `${fit.captionPx}px`);
    this.#stage.style.setProperty('--band-px', `${fit.bandPx}px`);
    if (this.#ratio !== 0) return;
    this.#ratio = shape.ratio;
    this.#video.poster = siteAddress(shape.poster);
    this.#video.src = siteAddress(shape.video);
  }
}
