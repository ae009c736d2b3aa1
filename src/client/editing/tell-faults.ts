import type { ContentProblem } from '../../checks/read/content-file.ts';
import { sayInForm } from '../../editing/say-in-form.ts';

const make = (name: string, text: string): HTMLElement => {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
};

/** Each fault as the check tells it: where, what is wrong, and what to do. */
export function listFaults(problems: readonly ContentProblem[]): HTMLElement {
  const list = document.createElement('ol');
  for (const { file, line, field, message, shown = [], remedy } of problems) {
    const item = document.createElement('li');
    const where = `${file}:${line}${field === undefined ? '' : `, ${field}`}`;
    const lines = [
      where,
      `Fel: ${sayInForm(message)}`,
      ...shown,
      `Gör så här: ${sayInForm(remedy)}`,
    ];
    item.append(...lines.map((text) => make('p', text)));
    list.append(item);
  }
  return list;
}

/** Some files, by their paths. */
export function listFiles(paths: readonly string[]): HTMLElement {
  const list = document.createElement('ul');
  list.append(...paths.map((path) => make('li', path)));
  return list;
}

/** Tells something above everything else, until somebody has read it. */
export function tell(heading: string, ...parts: HTMLElement[]): void {
  const box = document.createElement('dialog');
  box.className = 'koppla-told';
  box.lang = 'sv';
  const title = make('h2', heading);
  title.id = 'koppla-told-title';
  title.tabIndex = -1;
  box.setAttribute('aria-labelledby', title.id);
  const close = make('button', 'Stäng') as HTMLButtonElement;
  close.type = 'button';
  close.addEventListener('click', () => box.close());
  box.addEventListener('close', () => box.remove());
  box.append(title, ...parts, close);
  document.body.append(box);
  box.showModal();
  // It is read from its top, not from its button.
  title.focus();
}

export const paragraph = (text: string): HTMLElement => make('p', text);
