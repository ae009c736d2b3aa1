/** The beginning of a file's SHA-256 in base64, as the list of the site's files has it. */
async function proofOf(file: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file));
  // Nine bytes are twelve characters.
  return btoa(String.fromCharCode(...digest.subarray(0, 9)));
}

/**
 * Lets in only files that are what the list says, so that a version is never mixed from two: a
 * server may be in the middle of getting the next. `files` has the proof of each by its address;
 * what the list does not name is let in.
 */
export const proveFiles = (files: ReadonlyMap<string, string>) => ({
  async fetchDidSucceed({ request, response }: { request: Request; response: Response }) {
    const proof = files.get(new URL(request.url).pathname);
    if (proof !== undefined && (await proofOf(await response.clone().arrayBuffer())) !== proof)
      throw new TypeError(`${request.url} is of another version`);
    return response;
  },
});
