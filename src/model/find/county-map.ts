/**
 * The county as we have drawn it: an outline by hand, and in it a cell round each kommun's seat. It is
 * a picture to point at and no map of borders. Names are those of the files in content/municipalities;
 * `label` is where the name stands.
 */
export type Cell = { id: string; path: string; label: readonly [number, number] };

export const mapSize = { width: 600, height: 552 };

export const cells: readonly Cell[] = [
  {
    id: 'aneby',
    path: 'M469 137L464 147L479 161L403 198L345 179L332 85L335 77z',
    label: [398, 148],
  },
  {
    id: 'eksjo',
    path: 'M479 161L491 171L534 204L574 229L579 243L411 283L403 198z',
    label: [480, 226],
  },
  {
    id: 'gislaved',
    path: 'M131 492L105 498L57 490L39 449L61 392L57 351L89 306L165 406z',
    label: [102, 440],
  },
  {
    id: 'gnosjo',
    path: 'M165 406L89 306L92 302L131 269L149 229L148 226L180 227L223 373z',
    label: [160, 318],
  },
  {
    id: 'habo',
    path: 'M186 55L193 49L228 61L272 24L315 20L330 34L335 77L332 85L223 160z',
    label: [232, 92],
  },
  { id: 'jonkoping', path: 'M332 85L345 179L299 249L193 222L223 160z', label: [258, 206] },
  {
    id: 'mullsjo',
    path: 'M158 82L186 55L223 160L193 222L180 227L148 226L140 196L149 147L136 110z',
    label: [178, 172],
  },
  { id: 'nassjo', path: 'M299 249L345 179L403 198L411 283L409 285L318 279z', label: [362, 240] },
  {
    id: 'savsjo',
    path: 'M426 426L399 416L359 449L352 458L297 385L318 279L409 285z',
    label: [364, 358],
  },
  {
    id: 'tranas',
    path: 'M330 34L333 37L368 49L394 24L429 16L469 57L477 118L469 137L335 77z',
    label: [412, 76],
  },
  { id: 'vaggeryd', path: 'M223 373L180 227L193 222L299 249L318 279L297 385z', label: [252, 310] },
  {
    id: 'vetlanda',
    path: 'M579 243L587 261L574 302L582 335L547 384L504 424L447 433L426 426L409 285L411 283z',
    label: [494, 336],
  },
  {
    id: 'varnamo',
    path: 'M352 458L328 490L289 531L245 526L206 498L158 486L131 492L165 406L223 373L297 385z',
    label: [246, 452],
  },
];

/** Whether the picture is of these kommuner, all of them and no others: else it is shown to nobody. */
export const isDrawn = (ids: readonly string[]): boolean =>
  ids.length === cells.length && cells.every(({ id }) => ids.includes(id));

/** The lake Vättern, and Visingsö in it. */
export const lake =
  'M284 0L359 0L343 40L324 81L302 118L275 155L260 175L249 171L249 138L254 102L267 65L275 32z';
export const island = 'M310 48L315 57L302 85L293 93L291 81L302 61z';

/** Where a place lies in the picture: degrees in WGS 84 to its own units, north up. */
export function placeOnMap(latitude: number, longitude: number): readonly [x: number, y: number] {
  const [north, west] = [58.22, 12.98];
  const perDegree = mapSize.width / 2.74;
  const narrowing = Math.cos((57.55 * Math.PI) / 180);
  return [
    Math.round((longitude - west) * perDegree),
    Math.round(((north - latitude) * perDegree) / narrowing),
  ];
}
