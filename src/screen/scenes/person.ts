/** A person of a scene as one sees somebody in a room: from behind. `x`, `y` is where the seat is. */
export type Person = {
  x: number;
  y: number;
  size?: number;
  cloth: string;
  hair: string;
  bun?: boolean;
};

const ink = '#241d16';

/** Hair, neck, shoulders and a back; no face is ever drawn. */
export const drawPerson = ({ x, y, size = 1, cloth, hair, bun = false }: Person): string => {
  const back =
    'M-150 0C-156-120-140-190-74-222C-40-238-30-246-28-268L28-268C30-246 40-238 74-222C140-190 156-120 150 0Z';
  const head =
    'M-66-330C-70-396-40-434 0-434C40-434 70-396 66-330C64-288 38-262 0-262C-38-262-64-288-66-330Z';
  const ears = '<path fill="#e9b48c" d="M-66-342c-16-4-20 30-4 38zM66-342c16-4 20 30 4 38z"/>';
  const knot = bun ? `<circle cx="0" cy="-436" r="34" fill="${hair}"/>` : '';
  return `<g transform="translate(${x} ${y}) scale(${size})" stroke="${ink}" stroke-width="6" stroke-linejoin="round"><path fill="#e9b48c" d="M-28-300h56v70h-56z"/><path fill="${cloth}" d="${back}"/>${ears}${knot}<path fill="${hair}" d="${head}"/><path fill="none" stroke-linecap="round" d="M-96 0C-98-60-94-100-84-130M96 0C98-60 94-100 84-130"/></g>`;
};

/** A forearm with its hand, palm down, fingers to the upper left; its sleeve goes out of the picture. */
export const drawArm = (x: number, y: number, cloth: string, turn = 0): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})" stroke="${ink}" stroke-width="6" stroke-linejoin="round"><path fill="${cloth}" d="M-52 150L52 150L84 640L-84 640Z"/><path fill="#f4e9d2" d="M-54 128h108v36h-108z"/><path fill="#e9b48c" d="M-46 132C-62 92-66 60-58 26L-52-44C-50-62-28-62-27-44L-24-6L-20-66C-18-84 6-84 6-66L8-8L16-56C20-72 42-68 39-50L34 4L48-26C56-40 74-32 69-16L52 44C50 84 48 108 46 132Z"/></g>`;
