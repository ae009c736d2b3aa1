import { fill } from '../../i18n/pattern.ts';
import { makeButton } from '../page/make-button.ts';
import type { FilterWords } from './filter-words.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const isMade = (field: Field): boolean =>
  field instanceof HTMLInputElement ? field.checked : field.value !== '';

const nameOf = (field: Field): string =>
  (field instanceof HTMLInputElement
    ? field.labels?.[0]?.textContent
    : field.selectedOptions[0]?.textContent
  )?.trim() ?? '';

function clear(field: Field): void {
  if (field instanceof HTMLInputElement) field.checked = false;
  else field.value = '';
  field.dispatchEvent(new Event('change', { bubbles: true }));
  // The button that was pressed goes away.
  field.focus();
}

/** Puts a button for each choice of a form into `place`, first there, and says how many they are. */
export function drawUndo(form: HTMLFormElement, place: Element, { undo }: FilterWords): number {
  for (const button of place.querySelectorAll('[data-undo]')) button.remove();
  const fields = [...form.querySelectorAll<Field>('input, select')].filter(isMade);
  place.prepend(
    ...fields.map((field) => {
      const words = fill(undo, { choice: nameOf(field) });
      const button = makeButton(words, 'button', () => clear(field));
      button.dataset['undo'] = field.name;
      return button;
    }),
  );
  return fields.length;
}
