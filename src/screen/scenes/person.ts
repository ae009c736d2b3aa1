/** A person of a scene as one sees somebody in a room: from behind. `x`, `y` is where the seat is. */
export type Person = {
  x: number;
  y: number;
  size?: number;
  cloth: string;
  hair: string;
  bun?: boolean;
  /** Reaches out to the left for what lies on the table. */
  reaches?: boolean;
};

const ink = '#241d16';
const skin = '#e9b48c';

/** An arm that comes from behind the shoulder and lies on the table to the left. */
const reachingArm = (cloth: string): string =>
  `<path fill="${skin}" d="M-286-150C-304-160-312-142-300-132L-326-138C-342-140-344-120-328-116L-330-114C-342-108-336-92-322-94L-268-84L-246-134Z"/><path fill="#f4e9d2" d="M-268-146L-240-140L-252-78L-276-82Z"/><path fill="${cloth}" d="M-250-142C-200-136-150-150-104-186L-112-76C-160-64-210-68-260-78Z"/>`;

/** Hair, neck, shoulders and a back; no face is ever drawn. */
export const drawPerson = ({
  x,
  y,
  size = 1,
  cloth,
  hair,
  bun = false,
  reaches = false,
}: Person): string => {
  const back =
    'M-150 0C-158-120-146-196-84-226C-50-242-34-250-30-268L30-268C34-250 50-242 84-226C146-196 158-120 150 0Z';
  const head =
    'M-70-338C-74-402-44-436 0-436C44-436 74-402 70-338C68-304 52-284 36-276C12-264-12-264-36-276C-52-284-68-304-70-338Z';
  const strands = bun
    ? 'M-44-300C-40-350-24-396-8-414M44-300C40-350 24-396 8-414M0-284V-392'
    : 'M0-424C-24-418-40-396-46-366M0-424C24-418 40-396 46-366M-30-290C-18-282 18-282 30-290';
  const ears = `<path fill="${skin}" d="M-69-346c-17-4-21 30-3 38zM69-346c17-4 21 30 3 38z"/>`;
  const knot = bun ? `<circle cx="0" cy="-434" r="32" fill="${hair}"/>` : '';
  return `<g transform="translate(${x} ${y}) scale(${size})" stroke="${ink}" stroke-width="6" stroke-linejoin="round"><path fill="${skin}" d="M-30-310h60v70h-60z"/>${reaches ? reachingArm(cloth) : ''}<path fill="${cloth}" d="${back}"/>${ears}<path fill="${hair}" d="${head}"/>${knot}<path fill="none" stroke-width="4" stroke-linecap="round" stroke-opacity=".45" d="${strands}"/><path fill="none" stroke-linecap="round" d="M-42-246C-20-228 20-228 42-246M-98 0C-100-60-96-100-86-130M98 0C100-60 96-100 86-130"/></g>`;
};

/** A forearm with its hand, palm down, fingers to the upper left; its sleeve goes out of the picture. */
export const drawArm = (x: number, y: number, cloth: string, turn = 0): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})" stroke="${ink}" stroke-width="6" stroke-linejoin="round"><path fill="${cloth}" d="M-52 150L52 150L84 640L-84 640Z"/><path fill="#f4e9d2" d="M-54 128h108v36h-108z"/><path fill="${skin}" d="M-46 132C-62 92-66 60-58 26L-52-44C-50-62-28-62-27-44L-24-6L-20-66C-18-84 6-84 6-66L8-8L16-56C20-72 42-68 39-50L34 4L48-26C56-40 74-32 69-16L52 44C50 84 48 108 46 132Z"/></g>`;
