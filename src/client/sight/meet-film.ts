/** A few px of the page stay over the picture. */
export const edgePx = 4;

/** At a press, and not first when the film has come over a slow line: the whole picture is in view. */
export function meetFilm(video: HTMLVideoElement): void {
  const { top, bottom } = video.getBoundingClientRect();
  // Held upright, words and buttons come under the picture.
  if (top < 0 || innerHeight > innerWidth || bottom > innerHeight)
    scrollBy({ top: top - edgePx, behavior: 'instant' });
}
