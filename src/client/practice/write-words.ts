import { splitFallback } from '../../i18n/fallback.ts';

/** Writes a text whose Swedish parts are marked: they say their language, and keep their order. */
export function writeWords(element: HTMLElement, text: string): void {
  const parts = splitFallback(text).map(({ text: part, isFallback }) => {
    if (!isFallback) return part;
    const name = document.createElement('bdi');
    name.lang = 'sv';
    name.translate = false;
    name.textContent = part;
    return name;
  });
  element.replaceChildren(...parts);
}
