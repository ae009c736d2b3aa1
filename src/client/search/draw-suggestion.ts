import type { Suggestion } from '../../search/suggest.ts';

/** The title of something in Swedish, and that it is; a Swedish one is written from left to right. */
function tellSwedish(text: string, told: string, isNamed: boolean): Node[] {
  const title = document.createElement('span');
  title.textContent = text;
  if (!isNamed) [title.lang, title.dir] = ['sv', 'ltr'];
  const mark = document.createElement('b');
  mark.textContent = told;
  return [title, document.createTextNode(' '), mark];
}

/** One of the list; `told` says that what it leads to is in Swedish, where the reader's page is not. */
export function drawSuggestion(
  { text, page, isForeign, isNamed = false }: Suggestion,
  id: string,
  told: string,
): HTMLLIElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.append(...(isForeign ? tellSwedish(text, told, isNamed) : [text]));
  // Not what a browser has translated it to.
  option.dataset['value'] = text;
  if (page !== undefined) option.dataset['page'] = page;
  return option;
}
