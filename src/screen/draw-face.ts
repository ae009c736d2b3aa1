const hair = 'M24 7c-8 0-12 5-12 12 0 5-.5 9-2 12h28c-1.5-3-2-7-2-12 0-7-4-12-12-12z';
const cloth = 'M17 33c-8 1-13 6-13.5 15h41C44 39 39 34 31 33l-7 4z';
const skin =
  'M15 20c5 0 9-2.5 11-6 1 3.5 4 5.5 7 6 0 5-1.5 8-4.5 10v3.5a4.5 4.5 0 0 1-9 0V30c-3-2-4.5-5-4.5-10z';

/** Nobody in particular: hair, clothes and a face without features. `place` is where in another SVG. */
export const drawFace = (place = ''): string =>
  `<svg class="scr-face" ${place} viewBox="2 5 44 43"><path d="${hair}"/><path class="scr-cloth" d="${cloth}"/><path fill="#f0d3b3" d="${skin}"/></svg>`;
