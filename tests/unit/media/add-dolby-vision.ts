/** The boxes around a picture's own description in an MP4 (ISO 14496-12), outermost first. */
const around = ['moov', 'trak', 'mdia', 'minf', 'stbl', 'stsd', 'avc1'];

/** Finds a box by its name among those that lie between two places. */
function findBox(file: Buffer, name: string, from: number, to: number): number {
  for (let at = from; at < to; at += file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === name) return at;
  throw new RangeError(`The film has no ${name}`);
}

/**
 * The same film with the note that it is in Dolby Vision ("Dolby Vision Streams Within the ISO Base
 * Media File Format", dvcC): its picture is the first track, and its index comes last.
 */
export function addDolbyVision(film: Buffer, profile: number): Buffer {
  const note = Buffer.alloc(32);
  note.writeUInt32BE(32, 0);
  note.write('dvcC', 4, 'latin1');
  // Version 1.0; the profile, level 1, with its own data and an ordinary layer.
  note.set([1, 0], 8);
  note.writeUInt16BE((profile << 9) | (1 << 3) | 0b101, 10);
  const file = Buffer.from(film);
  let [from, to] = [0, file.length];
  for (const name of around) {
    const box = findBox(file, name, from, to);
    const length = file.readUInt32BE(box);
    file.writeUInt32BE(length + note.length, box);
    [from, to] = [box + 8 + (name === 'stsd' ? 8 : 0), box + length];
  }
  return Buffer.concat([file.subarray(0, to), note, file.subarray(to)]);
}
