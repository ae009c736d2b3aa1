/** What a `<track>` of the page says, read before another player takes the tracks away. */
type Text = { src: string; label: string; srclang: string; kind: string };

export const readTexts = (video: HTMLVideoElement): Text[] =>
  [...video.querySelectorAll('track')].map(({ src, label, srclang, kind }) => ({
    src,
    label,
    srclang,
    kind,
  }));

/**
 * Where the system itself fills the screen with the bare film (iPhone) nothing of the page is seen:
 * there the film carries its text itself, for so long.
 */
export function captionSystemScreen(
  video: HTMLVideoElement,
  texts: readonly Text[],
  shownLabel: () => string | undefined,
): void {
  let made: HTMLTrackElement | undefined;
  video.addEventListener('webkitbeginfullscreen', () => {
    const text = texts.find(({ label }) => label === shownLabel());
    if (!text) return;
    made?.remove();
    made = Object.assign(document.createElement('track'), text);
    video.append(made);
    made.track.mode = 'showing';
  });
  video.addEventListener('webkitendfullscreen', () => {
    // Switched off first: a cue that is showing would stay painted.
    if (made) made.track.mode = 'disabled';
    made?.remove();
    made = undefined;
  });
}
