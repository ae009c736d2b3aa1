/** A name without what people write in different ways: case, accents, å ä ö, signs, spaces. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

const maxSlug = 60;

/** A name as a file is called: small letters a–z, digits and hyphens. */
export function slugOf(...names: string[]): string {
  const slug = names
    .join(' ')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  if (slug.length <= maxSlug) return slug;
  const cut = slug.slice(0, maxSlug + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)).slice(0, maxSlug);
}

/** The parts of a cell that lists several things, by comma, semicolon, stroke or line. */
export const splitList = (text: string): string[] =>
  text
    .split(/[,;\n|]/u)
    .map((part) => part.trim())
    .filter(Boolean);

/** Words that mean the same, written with strokes between. */
export const splitWords = (words: string): string[] => words.split(' | ').filter(Boolean);
