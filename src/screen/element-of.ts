import type { ScreenElement } from '../model/screen.ts';

/** The element of one kind: `ElementOf<'button'>`. */
export type ElementOf<Kind extends ScreenElement['kind']> = Extract<ScreenElement, { kind: Kind }>;
