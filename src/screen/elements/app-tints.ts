import type { PictogramName } from '../../model/pictogram.ts';

/**
 * An app's icon has its service's colour on every screen, whichever place it has there; `tint` of the
 * service with the same pictogram. Other apps share one quiet colour.
 */
export const appTints: Partial<Record<PictogramName, string>> = {
  heart: 'rose',
  'id-card': 'sky',
  coins: 'plum',
  video: 'wheat',
  envelope: 'clay',
  key: 'dusk',
  map: 'moss',
  clock: 'stone',
  photo: 'heather',
  computer: 'sea',
};
