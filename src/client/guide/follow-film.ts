/** Which step a film is in, by the steps' own times in ms; undefined on the title and end cards. */
export function stepAt<Step extends { startMs: number; endMs: number }>(
  steps: readonly Step[],
  timeMs: number,
): Step | undefined {
  return steps.find(({ startMs, endMs }) => startMs <= timeMs && timeMs < endMs);
}

/** For so long after somebody has moved the page it is left where it is, in ms. */
const restMs = 8000;

/**
 * Marks the step that the film shows. Where film and steps stand side by side the page follows it,
 * unless somebody is moving the page themselves.
 */
export function followFilm(video: HTMLVideoElement, page: ParentNode): void {
  const steps = [...page.querySelectorAll<HTMLElement>('.step')].map((element) => ({
    element,
    startMs: Number(element.dataset['start']),
    endMs: Number(element.dataset['end']),
  }));
  const film = video.closest<HTMLElement>('.film');
  let marked: HTMLElement | undefined;
  let movedAt = -restMs;
  for (const sign of ['wheel', 'touchmove', 'keydown'] as const) {
    addEventListener(sign, (event) => (movedAt = event.timeStamp), { passive: true });
  }
  video.addEventListener('timeupdate', (event) => {
    const current = video.ended ? undefined : stepAt(steps, video.currentTime * 1000);
    if (current?.element === marked) return;
    marked?.removeAttribute('aria-current');
    marked = current?.element;
    marked?.setAttribute('aria-current', 'step');
    const isBeside = film && getComputedStyle(film).position === 'sticky';
    if (!isBeside || video.paused || event.timeStamp - movedAt < restMs) return;
    marked?.scrollIntoView({ block: 'nearest' });
  });
}
