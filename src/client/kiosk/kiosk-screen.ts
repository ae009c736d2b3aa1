import { readChoice, writeChoice } from './kiosk-choice.ts';
import { loadChoice, storeChoice } from './kept-choice.ts';

/** In the address where staff have left the screen, and choose anew. */
const settingUp = 'val';

/**
 * The page `/skylt/`: the screen that staff have chosen, by its address or as it was last, or what
 * there is to choose.
 */
class KioskScreen extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset['ready'] !== undefined) return;
    this.dataset['ready'] = '';
    const isSettingUp = new URLSearchParams(location.search).has(settingUp);
    const given = readChoice(location.search);
    const choice = given ?? (isSettingUp ? undefined : readChoice(loadChoice()));
    if (!choice) return void this.#setUp();
    storeChoice(writeChoice(choice));
    void import('./run-kiosk.ts')
      .then(({ runKiosk }) => runKiosk(this, choice))
      .catch(() => this.#setUp());
  }

  async #setUp(): Promise<void> {
    const { setUp } = await import('./set-up.ts');
    setUp(this, readChoice(loadChoice()));
  }
}

customElements.define('kiosk-screen', KioskScreen);
