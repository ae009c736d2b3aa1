/** A path in the letters that paths have, with the endings that our files have. */
export const writePlain = (path: string): string =>
  path
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9./]+/gu, '-')
    .replace(/-+(?=[./]|$)|(?<=\/)-+/gu, '')
    .replace(/\.yml$/u, '.yaml')
    .replace(/\.md$/u, '.mdx');
