import { readingStorageKey } from './reading-key.ts';

const loadPanel = () => import('./settings-panel.ts');

/** The button "Text och färger". The panel that it opens is loaded at the first press. */
class ReadingComfort extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', async () => {
      const { openSettings } = await loadPanel();
      await openSettings(this);
    });
    const follow = async (): Promise<void> => (await loadPanel()).followSettings();
    // Another tab, or a page that the browser kept in memory, follows.
    addEventListener('storage', ({ key }) => {
      if (key === null || key === readingStorageKey) void follow().catch(() => undefined);
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void follow().catch(() => undefined);
    });
  }
}

customElements.define('reading-comfort', ReadingComfort);
