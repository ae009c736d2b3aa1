/** What would end the script's element, begin a comment in it, or is a line's end to old readers. */
const unsafe = /[<>&\u2028\u2029]/gu;

const escape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Data as it stands in a page, in an element that browsers do not run (HTML, "data block"). Nothing
 * that anybody has written can end the element or be read as a tag; the data is the same.
 */
export const writeDataBlock = (data: unknown): string =>
  JSON.stringify(data).replace(unsafe, escape);

/** The type of the only data blocks that pages have: schema.org as JSON-LD. */
export const dataBlockType = 'application/ld+json';

/** True for a text that `writeDataBlock` has written. */
export function isDataBlockText(text: string): boolean {
  try {
    return writeDataBlock(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}
