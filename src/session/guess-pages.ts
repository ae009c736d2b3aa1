/** A guide's sheet is three pages, and now and then four. */
const pagesOfSheet = 3;

/** About how many pages papers to hand out become: sheets, and what is a page by itself. */
export const guessPages = (sheets: number, single: number): number =>
  sheets * pagesOfSheet + single;
