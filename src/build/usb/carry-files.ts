const inBase64 = (content: Uint8Array | string): string => Buffer.from(content).toString('base64');

/** A script that hands files over to the stick's own, by the last two parts of their addresses. */
export const carry = (files: readonly (readonly [string, Uint8Array | string])[]): string =>
  `kopplaUppStick.put(${JSON.stringify(
    Object.fromEntries(files.map(([name, content]) => [name, inBase64(content)])),
  )})`;
