import { encode } from 'uqr';

const svgNs = 'http://www.w3.org/2000/svg';

/** A QR code as a picture in the page; dark on light in every theme, or cameras cannot read it. */
export function drawCode(text: string, label: string): SVGElement {
  const { data, size } = encode(text, { border: 3 });
  const svg = document.createElementNS(svgNs, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  const path = document.createElementNS(svgNs, 'path');
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  path.setAttribute('d', squares.join(''));
  svg.append(path);
  return svg;
}
