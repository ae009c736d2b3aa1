/** Keys that browsers have a use for, alone or with others: nothing is printed, opened or searched for here. */
const isBrowsersKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || ['F1', 'F3', 'F6', 'F7', 'F10', 'ContextMenu'].includes(key);

/** Everything of the site that leads elsewhere is taken off the page, which has the screen alone. */
export function closeWaysOut(screen: HTMLElement): void {
  for (const part of document.querySelectorAll('.skip, .site-header, .site-footer')) part.remove();
  document.querySelector('main')?.replaceChildren(screen);
  document.documentElement.dataset['kiosk'] = '';
}

/**
 * Holds whoever is there on the screen: no menu of the browser, no file that is dropped on it, no way
 * back to what was open before. What the browser keeps to itself is left to its own kiosk mode.
 */
export function stayInside(goHome: () => void): void {
  const refuse = (event: Event): void => event.preventDefault();
  for (const name of ['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick'])
    addEventListener(name, refuse);
  addEventListener('keydown', (event) => {
    if (isBrowsersKey(event)) event.preventDefault();
  });
  // A wheel that enlarges the page would leave it so for the next.
  addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), { passive: false });
  history.pushState(null, '');
  addEventListener('popstate', () => {
    history.pushState(null, '');
    goHome();
  });
}
