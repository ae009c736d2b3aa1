import type { Area, Target } from '../picture/picture.ts';
import type { Head } from './patch-of.ts';

/** Puts a body in place and tells where its targets are; runs in the page. */
export async function setScene(html: string): Promise<Head> {
  document.body.innerHTML = html;
  // Letters that are new to the page have their typeface loaded when they are laid out.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  const areaOf = (rects: DOMRect[]): Area => {
    const x = Math.min(...rects.map(({ left }) => left));
    const y = Math.min(...rects.map(({ top }) => top));
    const right = Math.max(...rects.map((rect) => rect.right));
    const bottom = Math.max(...rects.map((rect) => rect.bottom));
    return { x, y, width: right - x, height: bottom - y };
  };
  /** What is read on an element: its words, and what is written in a field. */
  const readLabel = (element: HTMLElement): Pick<Target, 'label' | 'textPx'> => {
    const rects: DOMRect[] = [];
    const sizes: number[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      if (!text.textContent?.trim() || !text.parentElement) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      rects.push(...range.getClientRects());
      sizes.push(parseFloat(getComputedStyle(text.parentElement).fontSize));
    }
    for (const input of element.querySelectorAll('.scr-input')) {
      rects.push(input.getBoundingClientRect());
    }
    return {
      ...(rects.length > 0 && { label: areaOf(rects) }),
      ...(sizes.length > 0 && { textPx: Math.min(...sizes) }),
    };
  };
  /** A screen without the line round it, and how round it is. */
  const insideOf = (element: HTMLElement, { x, y }: Area): Target => {
    const { borderTopLeftRadius, borderBottomLeftRadius } = getComputedStyle(element);
    const inside = (radius: string) => Math.max(0, parseFloat(radius) - element.clientLeft);
    return {
      x: x + element.clientLeft,
      y: y + element.clientTop,
      width: element.clientWidth,
      height: element.clientHeight,
      round: { top: inside(borderTopLeftRadius), bottom: inside(borderBottomLeftRadius) },
    };
  };
  const targets: Record<string, Target> = {};
  const named = {
    ':body': '.scr-body',
    ':screen': '.scr-screen',
    ':device': '.device',
    ':scene': '.scene',
    ':here': '.stage__dot--here, .stage__here',
  };
  for (const [name, selector] of Object.entries(named)) {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      const area = areaOf([element.getBoundingClientRect()]);
      if (area.width > 0) targets[name] = name === ':screen' ? insideOf(element, area) : area;
    }
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-target]')) {
    const area = areaOf([element.getBoundingClientRect()]);
    targets[element.dataset['target'] ?? ''] = { ...area, ...readLabel(element) };
  }
  // Every line of words on the screen: where the camera comes close no line is cut through.
  const written = document.querySelector('.scr-screen');
  const words = written && document.createTreeWalker(written, NodeFilter.SHOW_TEXT);
  let line = 0;
  while (words?.nextNode()) {
    const { currentNode: text } = words;
    if (!text.textContent?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) targets[`:line ${line++}`] = areaOf([rect]);
  }
  const isOver = (element: Element) =>
    element.scrollHeight > element.clientHeight + 1 ||
    element.scrollWidth > element.clientWidth + 1;
  /** Words stand in the middle of their panel: too many of them go out at both ends. */
  const isOut = (words: Element): boolean => {
    const inner = words.getBoundingClientRect();
    const outer = words.parentElement?.getBoundingClientRect() ?? inner;
    return (
      words.scrollWidth > words.clientWidth + 1 ||
      inner.top < outer.top - 1 ||
      inner.bottom > outer.bottom + 1
    );
  };
  const overflows =
    [...document.querySelectorAll('.scr-body, .scr-bottom')].some(isOver) ||
    [...document.querySelectorAll('.stage__heading, .stage__title, .stage__text')].some(isOut);
  return { targets, overflows };
}
