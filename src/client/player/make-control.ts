/** A button of the player with words on it; `control` is its name in styles and tests. */
export function makeControl(
  control: string,
  words: string,
  press: () => unknown,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['control'] = control;
  const icon = document.createElement('i');
  icon.setAttribute('aria-hidden', 'true');
  const name = document.createElement('span');
  name.textContent = words;
  button.append(icon, name);
  button.addEventListener('click', () => void press());
  return button;
}

/** Changes a button's words; what a translator has made of the old ones is not read. */
export function rename(button: HTMLElement, words: string): void {
  if (button.dataset['words'] === words) return;
  button.dataset['words'] = words;
  const name = button.querySelector('span');
  if (name) name.textContent = words;
}

export const setPressed = (button: HTMLElement, isOn: boolean): void =>
  button.setAttribute('aria-pressed', String(isOn));
