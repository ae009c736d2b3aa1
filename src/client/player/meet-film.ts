/** A few px of the page stay over the picture, as in `sight/show-film`. */
const edgePx = 4;

/** At once at a press, on a slow line too: the whole picture is in view, and that it is on its way is said. */
export function meetFilm(host: HTMLElement, video: HTMLVideoElement): void {
  const { top, bottom } = video.getBoundingClientRect();
  // Held upright, words and buttons come under the picture.
  if (top < 0 || innerHeight > innerWidth || bottom > innerHeight)
    scrollBy({ top: top - edgePx, behavior: 'instant' });
  host.classList.add('is-fetched');
  for (const end of ['playing', 'error'])
    video.addEventListener(end, () => host.classList.remove('is-fetched'), { once: true });
}
