/** What stands on a button is read in one piece, as `"Förnya recept"`; all else is words. */
const named = /[^\s"]*"[^"]*"\S*|\S+/gu;

/** Puts words together for as long as a piece has room. */
function fillPieces(words: readonly string[], fits: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const word of words) {
    const longer = piece === '' ? word : `${piece} ${word}`;
    if (piece !== '' && !fits(longer)) {
      pieces.push(piece);
      piece = word;
    } else piece = longer;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/**
 * Divides a caption that has no room where it is to stand into pieces that have, at spaces: as few as
 * may be, and as even as they can be. A last word that comes alone, for a moment, is missed. A word
 * that has no room of its own stands alone.
 */
export function splitCaption(text: string, fits: (piece: string) => boolean): string[] {
  const words = [...text.matchAll(named)].flatMap(([whole]) =>
    fits(whole) ? [whole] : whole.split(/\s+/u),
  );
  const widest = fillPieces(words, fits);
  const most = Math.max(0, ...widest.map(({ length }) => length));
  for (let letters = Math.ceil(text.length / widest.length); letters < most; letters++) {
    const even = fillPieces(words, (piece) => piece.length <= letters && fits(piece));
    if (even.length === widest.length) return even;
  }
  return widest;
}

/** The piece that is read when a share, 0 to 1, of the caption's time has gone: by its length. */
export function pieceAt(pieces: readonly string[], share: number): string {
  const letters = pieces.reduce((sum, { length }) => sum + length, 0);
  let read = 0;
  for (const piece of pieces) {
    read += piece.length;
    if (share * letters < read) return piece;
  }
  return pieces.at(-1) ?? '';
}
