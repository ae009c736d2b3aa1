/** What somebody has to put right in the content or the settings, told in Swedish, all at once. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/** One thing to put right: where it is, what is wrong and what to do, in Swedish. */
export class ContentFault extends ContentError {
  place: string;
  fault: string;
  remedy: string;
  constructor(place: string, fault: string, remedy: string) {
    super(`${place}\n    Fel: ${fault}\n    Gör så här: ${remedy}`);
    this.place = place;
    this.fault = fault;
    this.remedy = remedy;
  }
}

/** One fault, told as the content check tells it. */
export const contentFault = (place: string, fault: string, remedy: string): ContentFault =>
  new ContentFault(place, fault, remedy);
