import { followFilm } from './follow-film.ts';
import { followShape } from './follow-shape.ts';

/**
 * A film and what is beside it on the page. Before the first press of play nothing is loaded; then
 * video.js takes over the film that is already playing. Where that fails the browser's own player
 * simply goes on.
 */
class FilmPlayer extends HTMLElement {
  connectedCallback(): void {
    const video = this.querySelector('video');
    const play = this.querySelector<HTMLButtonElement>('.film-play');
    if (!video || !play || this.dataset['ready'] !== undefined) return;
    this.dataset['ready'] = '';

    // One thing to press: the browser's own controls come with the film.
    const start = (): void => void video.play().catch(() => this.#wake(video, play));
    video.controls = false;
    play.hidden = false;
    play.addEventListener('click', start);
    video.addEventListener('click', start, { once: true });
    video.addEventListener('play', () => this.#wake(video, play), { once: true });
    // The line is the film's alone until its first picture is there.
    video.addEventListener('playing', () => void this.#takeOver(video), { once: true });
    followShape(video);
    followFilm(video, document);
  }

  #wake(video: HTMLVideoElement, play: HTMLButtonElement): void {
    const hadFocus = document.activeElement === play;
    video.controls = true;
    play.hidden = true;
    if (hadFocus) video.focus();
  }

  async #takeOver(video: HTMLVideoElement): Promise<void> {
    try {
      // Read when video.js is loaded: the Content-Security-Policy lets no script write a <style>.
      Object.assign(window, { VIDEOJS_NO_DYNAMIC_STYLE: true });
      const { takeOver } = await import('./take-over.ts');
      await takeOver(video);
    } catch (error) {
      console.warn('The plain player goes on.', error);
    }
  }
}

customElements.define('film-player', FilmPlayer);
