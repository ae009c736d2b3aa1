/** The top-level boxes of an MP4 (ISO 14496-12): their names in order, and whether all are whole. */
export type Boxes = { names: string[]; whole: boolean };

/** Reads box by box; a file that was cut off ends inside one. */
export function readBoxes(bytes: Buffer): Boxes {
  const names: string[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const short = bytes.readUInt32BE(at);
    const isLong = short === 1 && at + 16 <= bytes.length;
    const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short || bytes.length - at;
    if (size < 8) return { names, whole: false };
    names.push(bytes.toString('latin1', at + 4, at + 8));
    at += size;
  }
  return { names, whole: at === bytes.length };
}
