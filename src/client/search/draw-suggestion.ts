import type { Suggestion } from '../../search/suggest.ts';

/** A title in Swedish, written from left to right, and that it is. */
function tellSwedish(text: string, told: string): Node[] {
  const title = document.createElement('span');
  [title.lang, title.dir, title.textContent] = ['sv', 'ltr', text];
  const mark = document.createElement('b');
  mark.textContent = told;
  return [title, document.createTextNode(' '), mark];
}

/** One of the list; `told` says that what it leads to is in Swedish, where the reader's page is not. */
export function drawSuggestion(
  { text, page, isForeign }: Suggestion,
  id: string,
  told: string,
): HTMLLIElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.append(...(isForeign ? tellSwedish(text, told) : [text]));
  // Not what a browser has translated it to.
  option.dataset['value'] = text;
  if (page !== undefined) option.dataset['page'] = page;
  return option;
}
