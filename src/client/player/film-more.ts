import type { Words } from 'site:words';
import type { Setting } from './film-settings.ts';
import { makeControl, setPressed } from './make-control.ts';
import { foldGroups } from '../page/fold-groups.ts';
import { lockPage } from '../page/lock-page.ts';

type Rest = Words['player']['rest'];

const make = (name: 'h2' | 'h3' | 'p' | 'div' | 'section', className: string, words = '') => {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = words;
  return element;
};

/** One thing to choose: its name, one line about it, and a button for each answer. */
function makeSetting({ name, title, lead, options }: Setting, changed: () => void): HTMLElement {
  const place = make('section', 'film-setting');
  const buttons = options.map(({ words, lang, press }) => {
    const button = makeControl(name, words, () => {
      press();
      if (options.length === 1) {
        place.setAttribute('data-told', '');
        place.scrollIntoView({ block: 'nearest' });
      }
      changed();
    });
    if (lang) button.lang = lang;
    return button;
  });
  const row = make('div', 'film-row');
  row.append(...buttons);
  if (buttons.length === 1) {
    // A switch is its own name, and has its line after it.
    place.classList.add('film-switch');
    place.append(row, make('p', '', lead));
    return place;
  }
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', title);
  place.append(make('h3', '', title), make('p', '', lead), row);
  return place;
}

function makePanel(settings: readonly Setting[], rest: Rest, openSite: () => void) {
  const panel = document.createElement('dialog');
  panel.className = 'film-more';
  panel.setAttribute('aria-label', rest.title);
  const update = (): void => {
    const all = settings.flatMap(({ options }) => options);
    panel.querySelectorAll<HTMLElement>('.film-setting .film-row button').forEach((button, at) => {
      setPressed(button, all[at]?.isOn() ?? false);
    });
  };
  const looks = make('div', 'film-looks');
  const open = makeControl('LooksSwitch', rest.looks, () => {
    panel.close();
    openSite();
  });
  looks.append(open, make('p', '', rest.looksLead));
  const close = makeControl('MoreClose', rest.close, () => panel.close());
  const end = make('div', 'film-more-end');
  end.append(close);
  panel.append(
    make('h2', '', rest.title),
    ...settings.map((setting) => makeSetting(setting, update)),
    looks,
    make('p', 'film-keys', rest.keys),
    end,
  );
  panel.addEventListener('click', (event) => {
    if (event.target === panel) panel.close();
  });
  return { panel, update };
}

/**
 * Opens "Mer": a calm panel with all that is chosen seldom. The film waits meanwhile. It lies in the
 * player, so that it is seen in full screen too; Escape and the button close it.
 */
export function openMore(
  player: HTMLElement,
  video: HTMLVideoElement,
  settings: readonly Setting[],
  rest: Rest,
  openSite: () => void,
): void {
  if (player.querySelector('.film-more')) return;
  let goesOn = !video.paused;
  const { panel, update } = makePanel(settings, rest, () => {
    // Behind the settings of the site nobody would see it.
    goesOn = false;
    openSite();
  });
  video.pause();
  update();
  panel.addEventListener('close', () => {
    panel.remove();
    player.querySelector<HTMLElement>('[data-control=MoreSwitch]')?.focus({ preventScroll: true });
    if (goesOn) void video.play().catch(() => undefined);
  });
  player.append(panel);
  panel.showModal();
  lockPage(panel);
  const names = [...panel.querySelectorAll('h3')];
  new ResizeObserver(foldGroups(panel, names, false).fit).observe(panel);
}
