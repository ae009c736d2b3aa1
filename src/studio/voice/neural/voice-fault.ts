/** Why a voice cannot be fetched or used, and what to do about it; in Swedish. */
export class VoiceFault extends Error {
  override name = 'VoiceFault';
  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(`${message}\n    Gör så här: ${remedy}`, options);
  }
}
