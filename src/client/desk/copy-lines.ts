/** So long the button says that the lines are copied. */
const toldMs = 2500;

/** Puts a text on the clipboard; false where the browser does not let a page do so. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Marks the lines, so that the keyboard's own way of copying takes them. */
function mark(lines: Element): void {
  const range = document.createRange();
  range.selectNodeContents(lines);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

/** Lets every button `data-copy` copy the lines before it, and say so where it stands. */
export function copyLines(main: HTMLElement): void {
  main.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-copy]') : null;
    const lines = button?.parentElement?.querySelector('code');
    if (!button || !lines) return;
    void copyText(lines.textContent ?? '').then((isCopied) => {
      if (!isCopied) mark(lines);
      const told = document.createElement('span');
      told.setAttribute('role', 'status');
      told.className = 'copied';
      button.after(told);
      // A screen reader hears what comes into a place that it knows of.
      setTimeout(() => {
        told.textContent = isCopied ? 'Kopierat' : 'Markerat. Tryck Ctrl+C.';
      });
      setTimeout(() => told.remove(), toldMs);
    });
  });
}
