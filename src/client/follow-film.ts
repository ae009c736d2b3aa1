/** Which step a film is in, by the steps' own times in ms; undefined on the title and end cards. */
export function stepAt<Step extends { startMs: number; endMs: number }>(
  steps: readonly Step[],
  timeMs: number,
): Step | undefined {
  return steps.find(({ startMs, endMs }) => startMs <= timeMs && timeMs < endMs);
}

const readStep = (element: HTMLElement) => ({
  element,
  startMs: Number(element.dataset['start']),
  endMs: Number(element.dataset['end']),
});

/** Marks the step that the film shows, and lets each step's button show it in the film. */
export function followFilm(video: HTMLVideoElement, page: ParentNode): void {
  const lists = ['.overview li', '.step'].map((selector) =>
    [...page.querySelectorAll<HTMLElement>(selector)].map(readStep),
  );
  video.addEventListener('timeupdate', () => {
    for (const steps of lists) {
      const current = video.ended ? undefined : stepAt(steps, video.currentTime * 1000);
      for (const { element } of steps) {
        const isCurrent = element === current?.element;
        if (isCurrent) element.setAttribute('aria-current', 'step');
        else element.removeAttribute('aria-current');
      }
    }
  });
  for (const button of page.querySelectorAll<HTMLElement>('[data-seek]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      video.currentTime = Number(button.dataset['seek']) / 1000;
      video.closest('.film')?.scrollIntoView({ block: 'nearest' });
      void video.play();
    });
  }
}
