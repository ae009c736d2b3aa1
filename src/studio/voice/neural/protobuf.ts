/**
 * As much of Protocol Buffers' wire format as it takes to add something to a message and leave the
 * rest as it is (developers.google.com/protocol-buffers/docs/encoding).
 */

/** A field of a message: its number, what it holds (for text, bytes and messages), and all its bytes. */
export type Field = { number: number; content: Buffer; whole: Buffer };

function readVarint(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0;
  for (let index = at, factor = 1; index < bytes.length; index++, factor *= 128) {
    const byte = bytes[index] ?? 0;
    value += (byte & 127) * factor;
    if (byte < 128) return { value, next: index + 1 };
  }
  throw new RangeError('A number in the message does not end');
}

/** Where the content of a field begins and ends; what is no message throws a RangeError. */
function measureContent(bytes: Buffer, kind: number, at: number): [from: number, to: number] {
  if (kind === 0) return [at, readVarint(bytes, at).next];
  if (kind === 1) return [at, at + 8];
  if (kind === 5) return [at, at + 4];
  if (kind !== 2) throw new RangeError(`No field is of kind ${kind}`);
  const { value, next } = readVarint(bytes, at);
  return [next, next + value];
}

/** The fields of a message, in order. Throws a RangeError for bytes that are none. */
export function readFields(bytes: Buffer): Field[] {
  const fields: Field[] = [];
  for (let at = 0; at < bytes.length;) {
    const { value: tag, next } = readVarint(bytes, at);
    const [from, to] = measureContent(bytes, tag % 8, next);
    if (to > bytes.length) throw new RangeError('The message is cut off');
    fields.push({
      number: Math.floor(tag / 8),
      content: bytes.subarray(from, to),
      whole: bytes.subarray(at, to),
    });
    at = to;
  }
  return fields;
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  while (left >= 128) {
    bytes.push((left % 128) + 128);
    left = Math.floor(left / 128);
  }
  return Buffer.from([...bytes, left]);
}

/** A field that holds a whole number of at least 0. */
export const numberField = (number: number, value: number): Buffer =>
  Buffer.concat([varint(number * 8), varint(value)]);

/** A field that holds text, bytes or a message. */
export function field(number: number, content: string | Uint8Array): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}
