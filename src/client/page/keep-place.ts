/** Remembers what stands at the top of the window, and how far down. What it returns brings that back. */
export function keepPlace(dialog: HTMLElement): () => void {
  const main = document.querySelector('main');
  const at = [...(main?.querySelectorAll('h1, h2, h3, p, li, video, figure') ?? [])].find(
    (element) => !dialog.contains(element) && element.getBoundingClientRect().bottom > 0,
  );
  const topPx = at?.getBoundingClientRect().top ?? 0;
  const wasAtTop = scrollY === 0;
  return () => {
    if (!at?.isConnected || wasAtTop) return;
    scrollBy({ top: at.getBoundingClientRect().top - topPx, behavior: 'instant' });
  };
}
