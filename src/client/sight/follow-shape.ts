import { moveTo, placeIn } from '../page/media-place.ts';

/** A film file and the media query under which it is the right one; none for all other screens. */
type ShapeSource = { src: string; media: string };

/** The first source whose query holds, as the browser itself would choose. */
export const chooseSource = (
  sources: readonly ShapeSource[],
  matches: (media: string) => boolean,
): string | undefined => sources.find(({ media }) => media === '' || matches(media))?.src;

/** Changes the file under a film; what was seen of it stays seen. */
function changeFile(video: HTMLVideoElement, src: string): void {
  const { paused, playbackRate } = video;
  const atS = placeIn(video);
  const hasBegun = video.readyState > 0 || !paused;
  video.src = src;
  if (!hasBegun) return;
  video.load();
  moveTo(video, atS);
  // A new file begins at the usual speed; the one that was chosen stays.
  video.defaultPlaybackRate = playbackRate;
  video.playbackRate = playbackRate;
  if (!paused) void video.play().catch(() => undefined);
}

/**
 * Gives the film the shape that suits how the screen is held, also when it is turned while the film
 * plays: it goes on at the same second. The choice is made here once, so that the player that takes
 * over later finds one file.
 */
export function followShape(video: HTMLVideoElement): void {
  const sources = [...video.querySelectorAll('source')];
  const files = sources.map(({ src, media }) => ({ src, media }));
  const choose = (): void => {
    const src = chooseSource(files, (media) => matchMedia(media).matches);
    if (src !== undefined && src !== video.src) changeFile(video, src);
  };
  for (const source of sources) source.remove();
  choose();
  for (const { media } of files) {
    if (media !== '') matchMedia(media).addEventListener('change', choose);
  }
}
