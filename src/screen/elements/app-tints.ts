import type { PictogramName } from '../../model/pictogram.ts';

/**
 * An app's icon has its service's colour on every screen, whichever place it has there; `tint` of the
 * service with the same pictogram. Other apps share one quiet colour, those of services with a later
 * tint too: a rule more on the stage would make every film anew.
 */
export const appTints: Partial<Record<PictogramName, string>> = {
  heart: 'rose',
  'id-card': 'sky',
  coins: 'plum',
  video: 'wheat',
  key: 'sky',
  envelope: 'rose',
};
