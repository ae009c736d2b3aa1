/** Why a recording cannot be of a text, and what to do about it where that is known; in Swedish. */
export class RecordingMismatch extends Error {
  override name = 'RecordingMismatch';
  remedy: string | undefined;
  constructor(message: string, remedy?: string) {
    super(message);
    this.remedy = remedy;
  }
}
