/**
 * The address of something on the site, from a path without a leading slash: `bankid/skaffa/` or
 * `films/index.json`; an empty path is the start page. The site may live under a sub-path, so every
 * internal link goes through here.
 */
export function linkTo(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}
