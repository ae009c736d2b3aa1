import { drawFace } from './draw-face.ts';
import { drawQr } from './draw-qr.ts';

const corners = '<path stroke-width="1.2" d="M1 9V1h8M39 1h8v8M47 39v8h-8M9 47H1v-8"/>';

const code = `<g transform="rotate(-3 24 24)"><path stroke="#fff" fill="#fff" d="M7 7h34v34H7z"/>${drawQr('x="8" y="8" width="32" height="32"')}</g>`;

const card =
  '<path stroke="#d6e6ee" fill="#d6e6ee" d="M5 11h38v26H5z"/><path stroke="#4d443a" stroke-width="1.6" d="M8 14h16M8 21h10v13H8zM23 22h17M23 28h17M23 34h9"/>';

/** What a camera can see, each in a viewfinder's four corners. */
export const cameraScenes = {
  qr: `${corners}${code}`,
  'id-card': `${corners}${card}`,
  face: `${corners}${drawFace('x="4" y="4" width="40" height="40"')}`,
} as const;
