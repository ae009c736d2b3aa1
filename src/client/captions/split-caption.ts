/**
 * Divides a caption that has no room where it is to stand into pieces that have, at spaces. A word
 * that has no room of its own stands alone.
 */
export function splitCaption(text: string, fits: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = piece === '' ? word : `${piece} ${word}`;
    if (piece !== '' && !fits(longer)) {
      pieces.push(piece);
      piece = word;
    } else piece = longer;
  }
  return piece === '' ? pieces : [...pieces, piece];
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
