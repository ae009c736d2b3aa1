import { applySettings, loadSettings } from './stored-settings.ts';

/** The button "Text och färger". The panel that it opens is loaded at the first press. */
class ReadingComfort extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', async () => {
      const { openSettings } = await import('./settings-panel.ts');
      await openSettings(this);
    });
    // Another tab, or a page that the browser kept in memory, follows.
    addEventListener('storage', () => applySettings(loadSettings()));
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) applySettings(loadSettings());
    });
  }
}

customElements.define('reading-comfort', ReadingComfort);
