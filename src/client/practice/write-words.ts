import { splitFallback } from '../../i18n/fallback.ts';
import { blockMark } from '../../practice/say.ts';

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

function makeBlock(text: string): HTMLElement {
  const block = document.createElement('span');
  block.className = 'practice-block';
  block.append(...makeParts(text));
  return block;
}

/**
 * Writes a text whose Swedish parts are marked: names say their language and keep their order, and
 * what the guide says without a translation is one block, next to the heading that it goes with. The
 * practice's own words stand under it.
 */
export function writeWords(element: HTMLElement, text: string): void {
  const parts = text.split(blockMark).map((part) => part.trim());
  const [own, foreign] = [0, 1].map((odd) =>
    parts.filter((part, at) => at % 2 === odd && part !== '').join(' '),
  );
  element.toggleAttribute('data-has-block', Boolean(foreign));
  element.replaceChildren();
  if (foreign) element.append(Object.assign(makeBlock(foreign), { lang: 'sv', dir: 'ltr' }));
  if (own) element.append(...(foreign ? [makeBlock(own)] : makeParts(own)));
}
