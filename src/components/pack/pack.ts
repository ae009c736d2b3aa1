import type { RenderResult } from 'astro:content';
import type { Sheet } from '../sheet/sheet.ts';

/** A guide's sheet in a pack, with its text and whether it goes along unless somebody chooses otherwise. */
export type PackSheet = {
  sheet: Sheet;
  Content: RenderResult['Content'];
  isChosen: boolean;
};
