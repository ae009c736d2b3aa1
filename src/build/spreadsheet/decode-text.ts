import { ListFault } from './list-fault.ts';

const starts = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Every second byte is nought in a text of two bytes a letter that is mostly Latin. */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 400 - (400 % 2));
  const noughts = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) noughts[index % 2] = (noughts[index % 2] ?? 0) + 1;
  });
  const half = sample.length / 2;
  if ((noughts[1] ?? 0) > half * 0.6) return 'utf-16le';
  return (noughts[0] ?? 0) > half * 0.6 ? 'utf-16be' : undefined;
}

/**
 * What stands in the midst of words where windows-1252 reads å, ä or ö of an old Mac or of DOS: no word
 * has such letters there.
 */
const misread = /\p{Ll}[ŒŠ†„”]\p{Ll}/u;

/** å, ä, ö and their capitals in UTF-8, once read as windows-1252 and then saved so. */
const readTwice = /Ã[¥¤¶…„–©]/u;

/**
 * A text file as text: by its byte order mark, else as UTF-8 if it is that, else as windows-1252, which
 * Excel writes. Throws a ListFault for what is no text, for encodings that nobody can tell apart, and for
 * letters that were broken before.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  const broken = /[åäöÅÄÖ]/u.test(text) ? null : readTwice.exec(text);
  if (broken)
    throw new ListFault(
      `Bokstäverna å, ä och ö är trasiga: i listan står "${broken[0]}". Öppna listan som den var från början, välj UTF-8 när Excel frågar, och spara den som Excel-arbetsbok (.xlsx).`,
    );
  return text;
}

function decode(bytes: Uint8Array): string {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return new TextDecoder('utf-8').decode(bytes);
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  const wide = guessWide(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (bytes.subarray(0, 4000).includes(0))
    throw new ListFault(
      'Filen är ingen lista: den är varken text eller Excel. Öppna den i Excel, och spara den som Excel-arbetsbok (.xlsx).',
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    if (misread.test(text) && !/[åäö]/u.test(text))
      throw new ListFault(
        'Bokstäverna å, ä och ö går inte att läsa: filen är sparad för en äldre Mac eller för DOS. Öppna den i Excel, och spara den som CSV UTF-8 eller som Excel-arbetsbok (.xlsx).',
      );
    return text;
  }
}
