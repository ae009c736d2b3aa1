/** What somebody has to put right in the content or the settings, told in Swedish, all at once. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/** One fault, told as the content check tells it. */
export const contentFault = (file: string, message: string, remedy: string): ContentError =>
  new ContentError(`${file}\n    Fel: ${message}\n    Gör så här: ${remedy}`);
