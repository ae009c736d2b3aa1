/** Whether film and steps stand side by side; `guide.css` says so where the page is wide enough. */
const isBeside = (element: Element): boolean =>
  getComputedStyle(element).getPropertyValue('--beside').trim() === '1';

/** What the address names, if it is on this page. */
const addressed = (): Element | null => {
  const id = decodeURIComponent(location.hash.slice(1));
  return id ? document.getElementById(id) : null;
};

/**
 * A part of a page that is sent open and is closed here, so that a long page is short on a small
 * screen. It opens at a press, for an address that leads into it, and on paper; a search in the page
 * opens it where the browser can.
 */
class FoldPart extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details) return;
    const rest = (): void => {
      const staysOpen = this.dataset['beside'] !== undefined && isBeside(this);
      details.open = staysOpen || this.contains(addressed());
    };
    const lead = (): void => {
      const target = addressed();
      if (!target || !this.contains(target)) return;
      details.open = true;
      target.scrollIntoView();
    };
    rest();
    lead();
    addEventListener('hashchange', lead);
    // The same address once more changes nothing, and the part may have been closed since.
    document.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.hash && link.hash === location.hash) lead();
    });

    let wasBeside = isBeside(this);
    addEventListener('resize', () => {
      if (wasBeside === isBeside(this)) return;
      wasBeside = !wasBeside;
      if (this.dataset['beside'] !== undefined) rest();
    });
    let wasOpen = false;
    addEventListener('beforeprint', () => {
      wasOpen = details.open;
      details.open = true;
      // What waited to be seen is on its way to the paper.
      for (const image of details.querySelectorAll('img')) image.loading = 'eager';
    });
    addEventListener('afterprint', () => (details.open = wasOpen));
  }
}

customElements.define('fold-part', FoldPart);
