import type { Move } from '../../practice/practise.ts';

/** What a finger expects to be able to press on a drawn screen. */
const pressable =
  '.scr-button, .scr-link, .scr-item, .scr-app, .scr-tab, .scr-tool, .scr-toggle, .scr-camera, .scr-address';

/** The words on something: of a list item its name, without the details under it. */
const labelOf = (element: Element): string => {
  const words = element.querySelector('p') ?? element;
  const name = words.tagName === 'P' ? words.firstChild : words;
  return name?.textContent?.trim() ?? '';
};

/**
 * Puts a real button in the place of a drawn thing, for finger, mouse, keyboard and screen reader.
 * `label` names what has no words on it, as a camera's picture.
 */
function makePressable(element: HTMLElement, label: string | undefined): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = element.className;
  Object.assign(button.dataset, element.dataset);
  button.append(...element.childNodes);
  if (label !== undefined) button.setAttribute('aria-label', label);
  if (element.matches('.scr-toggle')) {
    button.setAttribute('role', 'switch');
    button.setAttribute('aria-checked', String(element.matches('.scr-on')));
  }
  if (element.matches('.scr-tab.scr-on')) button.setAttribute('aria-current', 'true');
  element.replaceWith(button);
}

/** Puts a real field in the place of a drawn one. A code is hidden like a code. */
function makeField(field: HTMLElement): void {
  const drawn = field.querySelector<HTMLElement>('.scr-input');
  if (!drawn) return;
  const input = document.createElement('input');
  const isCode = drawn.matches('.scr-dots');
  input.className = isCode ? 'scr-input scr-code-input' : 'scr-input';
  input.value = isCode ? '' : (drawn.textContent ?? '');
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.autocapitalize = 'none';
  // As much as a script may have; more would not fit the screens to come.
  input.maxLength = 40;
  input.setAttribute('enterkeyhint', 'done');
  if (isCode) input.inputMode = 'numeric';
  const label = field.querySelector('.scr-label')?.textContent ?? '';
  input.setAttribute('aria-label', label);
  field.querySelector('.scr-label')?.setAttribute('aria-hidden', 'true');
  drawn.replaceWith(input);
}

export type Typed = Extract<Move, { kind: 'type' }>;

/**
 * Makes everything on a drawn screen live. What is done there is told as moves; what is being typed
 * goes to `typing`, letter by letter, and is told when the field is left. `labels` are by id.
 */
export function makeLive(
  screen: HTMLElement,
  labels: Record<string, string>,
  tell: (move: Move) => void,
  typing: (typed: Typed) => void,
): void {
  for (const element of screen.querySelectorAll<HTMLElement>(pressable))
    makePressable(element, labels[element.dataset['target'] ?? '']);
  for (const field of screen.querySelectorAll<HTMLElement>('.scr-field')) makeField(field);
  for (const picture of screen.querySelectorAll('svg')) picture.setAttribute('aria-hidden', 'true');
  for (const heading of screen.querySelectorAll('.scr-heading')) {
    heading.setAttribute('role', 'heading');
    heading.setAttribute('aria-level', '3');
  }
  const press = (target: EventTarget | null): void => {
    const at = target instanceof Element ? target : undefined;
    if (at?.closest('input')) return;
    const field = at?.closest<HTMLElement>('.scr-field');
    if (field) {
      field.querySelector('input')?.focus();
      return;
    }
    const element = at?.closest<HTMLElement>('button, [data-target]');
    if (!element) return tell({ kind: 'tap' });
    const kind = element.matches('.scr-camera') ? 'scan' : 'tap';
    tell({
      kind,
      id: element.dataset['target'],
      label: element.getAttribute('aria-label') ?? labelOf(element),
    });
  };
  screen.onclick = ({ target }) => press(target);
  // Enter both says what was typed and is a change: it is told once.
  let told: HTMLInputElement | undefined;
  screen.onkeydown = ({ target, key }) => {
    if (key !== 'Enter' || !(target instanceof HTMLInputElement) || target.readOnly) return;
    told = target;
    tell(readField(target));
  };
  screen.oninput = ({ target }) => {
    told = undefined;
    if (target instanceof HTMLInputElement) typing(readField(target));
  };
  screen.onchange = ({ target }) => {
    // A field that is left because its screen went away has nothing more to say.
    const isLeft = target instanceof HTMLInputElement && target.isConnected && target !== told;
    if (isLeft && target.value !== '' && !target.readOnly) tell(readField(target));
  };
}

const readField = (input: HTMLInputElement): Typed => ({
  kind: 'type',
  id: input.closest<HTMLElement>('.scr-field')?.dataset['target'] ?? '',
  text: input.value,
});

const inputIn = (screen: HTMLElement, target: string): HTMLInputElement | null =>
  screen.querySelector<HTMLInputElement>(`[data-target="${target}"] input`);

/** What stands in a field, as a move; undefined where there is no such field to write in. */
export function readTyped(screen: HTMLElement, target: string): Typed | undefined {
  const input = inputIn(screen, target);
  return input && !input.readOnly ? readField(input) : undefined;
}

/** Something that was pressed, read or waited for looks so from then on. */
export function showDone(screen: HTMLElement, target: string): void {
  const element = screen.querySelector<HTMLElement>(`[data-target="${target}"]`);
  element?.classList.add('scr-done');
  if (!element?.matches('.scr-toggle')) return;
  element.setAttribute('aria-checked', String(element.classList.toggle('scr-on')));
}

/** Writes in a field; what is kept there can be written over no more. */
export function fillIn(screen: HTMLElement, target: string, text: string, isKept = false): void {
  const input = inputIn(screen, target);
  if (!input) return;
  input.value = text;
  input.readOnly = isKept;
}

/** Puts the amber frame round a target, or takes it away. */
export function mark(screen: HTMLElement, target: string | undefined): void {
  for (const marked of screen.querySelectorAll('.scr-marked'))
    marked.classList.remove('scr-marked');
  if (target === undefined) return;
  screen.querySelector(`[data-target="${target}"]`)?.classList.add('scr-marked');
}
