/** A button with words on it, as the site's styles name it: `tool`, `button`, `said` … */
export function makeButton(
  words: string,
  className: string,
  press: (button: HTMLButtonElement) => unknown,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = words;
  button.addEventListener('click', () => void press(button));
  return button;
}
