import { type KioskChoice, readChoice, writeChoice } from './kiosk-choice.ts';
import { loadChoice, storeChoice } from './kept-choice.ts';
import { isOnStick } from '../page/site-files.ts';
import { findWholeVersion } from './new-version.ts';
import { closeWaysOut } from './stay-inside.ts';

/** In the address where staff have left the screen, and choose anew. */
const settingUp = 'val';

/** So long after the screen could not start it is tried again, in ms. */
const againAfterMs = 30_000;

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
      .catch(() => this.#wait(choice));
  }

  /**
   * A part of the screen did not come. What staff choose is not for whoever stands before it: it says
   * that it will start, and does so when the server is whole. A stick has nobody to ask, and is tried.
   */
  #wait({ languages: [language = 'sv'] }: KioskChoice): void {
    const told = this.querySelector<HTMLElement>(`[data-kiosk-wait="${language}"]`);
    if (!told) return;
    told.hidden = false;
    closeWaysOut(told);
    const again = async (): Promise<void> => {
      if (isOnStick() || (await findWholeVersion()) !== undefined) location.reload();
      else window.setTimeout(again, againAfterMs);
    };
    window.setTimeout(again, againAfterMs);
  }

  async #setUp(): Promise<void> {
    const { setUp } = await import('./set-up.ts');
    setUp(this, readChoice(loadChoice()));
  }
}

customElements.define('kiosk-screen', KioskScreen);
