import { splitFallback } from '../../i18n/fallback.ts';

/** What comes after it is a whole in Swedish, and stands as a block of its own. */
export const blockMark = '\n';

function makeParts(text: string): (Node | string)[] {
  return splitFallback(text).map(({ text: part, isFallback }) => {
    if (!isFallback) return part;
    const name = document.createElement('bdi');
    name.lang = 'sv';
    name.translate = false;
    name.textContent = part;
    return name;
  });
}

/** Writes a text whose Swedish parts are marked: they say their language, and keep their order. */
export function writeWords(element: HTMLElement, text: string): void {
  const [own = '', foreign] = text.split(blockMark);
  element.replaceChildren(...makeParts(own));
  if (foreign === undefined) return;
  const block = document.createElement('span');
  Object.assign(block, { className: 'practice-block', lang: 'sv', dir: 'ltr' });
  block.append(...makeParts(foreign));
  element.append(block);
}
