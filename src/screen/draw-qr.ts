import { encode } from 'uqr';

/**
 * A code that says nothing but "exempel", so that nobody is led anywhere by a picture of a screen.
 * Each run of dark squares is one stroke of a single path, which keeps the markup short.
 */
const drawCode = (): { path: string; size: number } => {
  const { data, size } = encode('exempel', { ecc: 'L', border: 0, maskPattern: 2 });
  let path = '';
  for (const [y, row] of data.entries()) {
    let x = 0;
    while (x < size) {
      const start = x;
      while (row[x] === true) x += 1;
      if (x > start) path += `M${start} ${y}h${x - start}`;
      x += 1;
    }
  }
  return { path, size };
};

const { path, size } = drawCode();

/** The code as an SVG that the stylesheet gives its size, or `place` a place in another SVG. */
export const drawQr = (place = ''): string =>
  `<svg class="scr-code" ${place} viewBox="0 -.5 ${size} ${size}"><path d="${path}"/></svg>`;
