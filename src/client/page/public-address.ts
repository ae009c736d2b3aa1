/** Names that lead to the computer itself: a telephone that is pointed at a code ends on the telephone. */
const isThisComputer = (hostname: string): boolean =>
  /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/u.test(hostname);

/**
 * The address by which another device reaches a page: `known` where the site knows its own, or else
 * that of the server. Undefined where nobody outside could open it: then there is no code and no link.
 * `path` is from the server's root.
 */
export function publicAddress(
  known: string | undefined,
  path: string,
  { protocol, hostname, origin }: Pick<Location, 'protocol' | 'hostname' | 'origin'> = location,
): string | undefined {
  if (known !== undefined) return known;
  const isServed = protocol === 'https:' || protocol === 'http:';
  return isServed && !isThisComputer(hostname) ? new URL(path, origin).href : undefined;
}
