import { makeButton } from '../page/make-button.ts';

/** Marks the sentence that is heard, and lets a press on any sentence lead to its place. */
export function followTranscript(
  media: HTMLMediaElement,
  page: ParentNode,
  show: (ms: number) => void,
): void {
  const sentences = [...page.querySelectorAll<HTMLElement>('.transcript [data-at]')].map((span) => {
    const startMs = Number(span.dataset['at']);
    const button = makeButton(span.textContent ?? '', 'said', () => show(startMs));
    span.replaceWith(button);
    return { button, startMs };
  });
  const mark = (): void => {
    const timeMs = media.currentTime * 1000;
    const isRunning = media.currentTime > 0 && !media.ended;
    const current = isRunning
      ? sentences.filter(({ startMs }) => startMs <= timeMs).at(-1)
      : undefined;
    for (const { button } of sentences) {
      if (button === current?.button) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  };
  media.addEventListener('timeupdate', mark);
  mark();
}
