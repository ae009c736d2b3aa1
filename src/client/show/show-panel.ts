import showWords from 'site:words/show';
import { formatNumber } from '../../i18n/format-size.ts';
import type { SiteLanguage } from '../../i18n/languages.ts';
import { fill } from '../../i18n/pattern.ts';

/** What lies behind "Mer", over the wall; and what is said there, and before the showing, of a press. */
export type ShowPanel = {
  isOpen(): boolean;
  set(isOpen: boolean): void;
  say(told: string): void;
  /** Says how fast the film goes now; nothing where there is no film. */
  sayRate(rate: number | undefined): void;
  /** Where the browser cannot keep the screen awake, whoever leads sets the computer itself. */
  sayAwake(isAwake: boolean): void;
};

/** `show` is the whole showing, which has the panel, its button that closes, and the stage it lies on. */
export function openPanel(show: HTMLElement, language: SiteLanguage): ShowPanel {
  const find = (selector: string) => show.querySelector<HTMLElement>(selector);
  const panel = find('[data-panel]');
  const stage = find('[data-stage]');
  const say = (told: string): void => {
    for (const place of show.querySelectorAll('[data-said]')) place.textContent = told;
  };
  return {
    isOpen: () => panel?.hidden === false,
    set: (isOpen) => {
      if (panel) panel.hidden = !isOpen;
      stage?.classList.toggle('has-panel', isOpen);
      say('');
      if (isOpen) find('[data-do=less]')?.focus();
      else stage?.focus({ preventScroll: true });
    },
    say,
    sayRate(rate) {
      if (rate === undefined) return;
      say(fill(showWords[language].rate, { rate: formatNumber(rate, language, 2) }));
    },
    sayAwake(isAwake) {
      for (const place of show.querySelectorAll<HTMLElement>('[data-asleep]'))
        place.hidden = isAwake;
    },
  };
}
