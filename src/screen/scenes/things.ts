const ink = '#241d16';

/** Things that stand in more than one scene; each is SVG, drawn round its own foot. */
const place = (x: number, y: number, content: string, size = 1): string =>
  `<g transform="translate(${x} ${y}) scale(${size})" stroke="${ink}" stroke-width="6" stroke-linejoin="round" stroke-linecap="round">${content}</g>`;

export const drawCup = (x: number, y: number): string =>
  place(
    x,
    y,
    '<path fill="none" d="M46-70c44-8 44 56-4 48"/><path fill="#fffaf0" d="M-52-92h104l-10 84c-2 10-82 10-84 0z"/><path fill="#6b4a32" stroke-width="4" d="M-46-92c10-10 82-10 92 0-10 8-82 8-92 0z"/><path fill="none" stroke="#fffaf0" stroke-width="8" d="M-18-124c-12-18 12-28 0-48M18-124c-12-18 12-28 0-48"/>',
  );

/** A telephone that lies or stands; `light` is the colour of its screen. */
export const drawPhone = (
  x: number,
  y: number,
  turn: number,
  light = '#d3e3ec',
  size = 1,
): string =>
  place(
    x,
    y,
    `<g transform="rotate(${turn})"><rect x="-62" y="-118" width="124" height="236" rx="22" fill="#3a332c"/><rect x="-50" y="-104" width="100" height="208" rx="12" stroke-width="3" fill="${light}"/></g>`,
    size,
  );

export const drawPlant = (x: number, y: number, size = 1): string =>
  place(
    x,
    y,
    '<path fill="#4f7d5f" d="M0-86C-60-120-92-168-84-214C-34-204-6-160 0-110C2-176 22-226 62-250C92-196 62-128 6-86Z"/><path fill="#b5623f" d="M-54-90h108l-16 90h-76z"/>',
    size,
  );

/** A row of books on a shelf that is `width` long. */
export const drawBooks = (x: number, y: number, width: number, first = 0): string => {
  const colours = ['#b5623f', '#1c4a38', '#e9b949', '#6f8f7d', '#4f6d8c', '#d9c7a6'];
  let books = '';
  for (let at = 0, index = first; at < width - 40; index++) {
    const thick = 26 + ((index * 7) % 3) * 9;
    const high = 120 + ((index * 5) % 4) * 14;
    books += `<path fill="${colours[index % colours.length]}" d="M${at} 0v-${high}h${thick}V0z"/>`;
    at += thick;
  }
  return place(x, y, `${books}<path fill="#a9784e" d="M-20 0h${width + 40}v22h-${width + 40}z"/>`);
};

/** Jars, tins and packets on a shelf that is `width` long. */
export const drawGoods = (x: number, y: number, width: number, first = 0): string => {
  const colours = ['#e9b949', '#b5623f', '#6f8f7d', '#fffaf0', '#4f6d8c', '#d9c7a6'];
  const colour = (index: number) => colours[index % colours.length] ?? ink;
  const kinds = [
    // A jar with a lid and a label.
    (at: number, index: number) =>
      `<path fill="${colour(index)}" d="M${at + 4}-4v-82q0-14 14-14h44q14 0 14 14v82z"/><path fill="#3a332c" d="M${at + 12}-100h56v-18h-56z"/><path fill="#fffaf0" stroke-width="4" d="M${at + 16}-66h48v34h-48z"/>`,
    // A packet.
    (at: number, index: number) =>
      `<path fill="${colour(index)}" d="M${at + 4}-4v-142h72v142z"/><path fill="none" stroke-width="4" d="M${at + 4}-112h72M${at + 22}-62h36"/>`,
    // A tin.
    (at: number, index: number) =>
      `<path fill="${colour(index)}" d="M${at + 6}-4v-88h68v88z"/><path fill="#d9d4c8" d="M${at + 6}-92c0-18 68-18 68 0s-68 18-68 0z"/>`,
  ];
  let goods = '';
  for (let at = 10, index = first; at + 80 < width; at += 88, index++) {
    goods += kinds[(index * 2) % 3]?.(at, index) ?? '';
  }
  return place(x, y, `${goods}<path fill="#a9784e" d="M-20 0h${width + 40}v22h-${width + 40}z"/>`);
};

/** A terminal for cards and codes on a counter. */
export const drawTerminal = (x: number, y: number): string =>
  place(
    x,
    y,
    '<path fill="#3a332c" d="M-66 0v-156q0-14 14-14h104q14 0 14 14v156z"/><path fill="#bcd7e6" d="M-46-150h92v56h-92z"/><path fill="none" stroke="#fffaf0" stroke-width="10" d="M-36-68h.1M0-68h.1M36-68h.1M-36-40h.1M0-40h.1M36-40h.1"/>',
  );
