import { readingStorageKey } from './reading-key.ts';

const loadPanel = () => import('./settings-panel.ts');

const hasChosen = (): boolean => {
  try {
    return localStorage.getItem(readingStorageKey) !== null;
  } catch {
    return false;
  }
};

/** The button "Text och färger". The panel that it opens is loaded at the first press. */
class ReadingComfort extends HTMLElement {
  connectedCallback(): void {
    /** Whether the page may look otherwise than it is when nothing is chosen. */
    let isChanged = hasChosen();
    this.querySelector('button')?.addEventListener('click', async () => {
      isChanged = true;
      const { openSettings } = await loadPanel();
      await openSettings();
    });
    // Another tab, or a page that the browser kept in memory, follows.
    const follow = async (): Promise<void> => {
      if (!isChanged && !hasChosen()) return;
      isChanged = true;
      const panel = await loadPanel().catch(() => undefined);
      panel?.followSettings();
    };
    addEventListener('storage', ({ key }) => {
      if (key === null || key === readingStorageKey) void follow();
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void follow();
    });
  }
}

customElements.define('reading-comfort', ReadingComfort);
