import type { Words } from 'site:words';
import comfortWords from 'site:words/comfort';
import { readLanguage } from '../../i18n/languages.ts';
import styles from '../../styles/later/comfort.css?url';
import { loadStyles } from '../page/load-styles.ts';
import { makeTabs } from './panel-tabs.ts';
import {
  cleanSettings,
  type ReadingChoice,
  readingChoiceNames,
  readingChoices,
  type ReadingSettings,
} from './reading-settings.ts';
import { applySettings, loadSettings, storeSettings } from './stored-settings.ts';
import { pageLanguage } from '../page/page-language.ts';
import { foldGroups } from '../page/fold-groups.ts';
import { keepPlace } from '../page/keep-place.ts';
import { lockPage } from '../page/lock-page.ts';

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
};

function makeGroup(name: ReadingChoice, { groups }: Words['comfort']): HTMLElement {
  const { legend } = groups[name];
  const options: Readonly<Record<string, string>> = groups[name].options;
  const labels = readingChoices[name].map((value) => {
    const radio = make('input', '');
    radio.type = 'radio';
    radio.name = name;
    radio.value = value;
    return make('label', '', radio, make('span', '', options[value] ?? value));
  });
  return make('fieldset', `choices choices--${name}`, make('legend', '', legend), ...labels);
}

function check(form: HTMLFormElement, settings: ReadingSettings): void {
  for (const name of readingChoiceNames) {
    const value = settings[name] ?? readingChoices[name][0];
    const radio = form.querySelector<HTMLInputElement>(`[name=${name}][value="${value}"]`);
    if (radio) radio.checked = true;
  }
}

/** The page beside the panel shows what was read there a moment ago, in its new size. */
function use(settings: ReadingSettings, panel: HTMLElement): void {
  const bringBack = keepPlace(panel);
  applySettings(settings);
  bringBack();
  storeSettings(settings);
}

function makePanel(words: Words['comfort']): HTMLDialogElement {
  const reset = make('button', 'button', words.reset);
  reset.type = 'button';
  const group = (name: ReadingChoice) => makeGroup(name, words);
  const panels = [
    { label: words.tabs.text, panel: make('div', '', group('text'), group('spacing')) },
    { label: words.tabs.colours, panel: make('div', '', group('theme'), group('motion')) },
    {
      label: words.tabs.captions,
      panel: make(
        'div',
        '',
        make('p', 'caption-sample', make('span', 'caption', words.captionSample)),
        group('captionSize'),
        group('captionColour'),
        group('captionGround'),
      ),
    },
    {
      label: words.tabs.more,
      panel: make('div', '', group('spoken'), group('keys'), make('p', '', words.intro), reset),
    },
  ];
  const tabs = makeTabs(panels, 'comfort', () => folding.fit());
  const choices = make('div', 'comfort-choices', ...panels.map(({ panel }) => panel));
  const folding = foldGroups(choices, [...choices.querySelectorAll('legend')], true);
  const form = make(
    'form',
    '',
    tabs.list,
    choices,
    make('div', 'comfort-end', make('button', 'button button--main', words.done)),
  );
  form.method = 'dialog';
  const dialog = make('dialog', 'comfort', form);
  let pressed: Element | null = null;
  const findChosen = () =>
    [...form.querySelectorAll(':checked')]
      .map((radio) => radio.closest('label'))
      .find((label) => label && label.getClientRects().length > 0);
  const settle = (): void => {
    folding.fit();
    // With larger text it would slide away from under the finger. Before that one sees what is chosen.
    (pressed ?? findChosen())?.scrollIntoView({ block: 'nearest' });
  };
  /** What was chosen before all was put back: a finger slips, and that is taken back too. */
  let before: ReadingSettings | undefined;
  const keep = (settings: ReadingSettings | undefined): void => {
    before = settings;
    reset.textContent = settings ? words.undo : words.reset;
  };
  form.addEventListener('change', ({ target }) => {
    pressed = target instanceof Element ? target.closest('label') : null;
    keep(undefined);
    use(cleanSettings(Object.fromEntries(new FormData(form))), dialog);
    settle();
  });
  // It is opened, turned, or read with other letters.
  new ResizeObserver(settle).observe(dialog);
  reset.addEventListener('click', () => {
    const settings = before ?? {};
    keep(before ? undefined : loadSettings());
    check(form, settings);
    use(settings, dialog);
  });
  dialog.setAttribute('aria-label', words.open);
  // A press outside the dialog closes it, as people expect of a sheet of paper on a table.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  // Where one left it last time nobody remembers: it opens at its beginning.
  dialog.addEventListener('close', () => {
    pressed = null;
    keep(undefined);
    tabs.choose(0);
    choices.scrollTop = 0;
  });
  return dialog;
}

/** Puts on this page what was chosen on another. */
export const followSettings = (): void => applySettings(loadSettings());

/** Opens the settings, every choice of which is seen at once on the page itself. */
export async function openSettings(): Promise<void> {
  await loadStyles(styles).catch(() => undefined);
  const lang = pageLanguage();
  const words = comfortWords[readLanguage(lang === 'sv' ? undefined : lang)];
  const dialog = document.querySelector<HTMLDialogElement>('dialog.comfort') ?? makePanel(words);
  document.body.append(dialog);
  const form = dialog.querySelector('form');
  if (form) check(form, loadSettings());
  dialog.showModal();
  lockPage(dialog);
}
