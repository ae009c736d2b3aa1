/** A list that cannot be read at all; the message says why and what to do, in Swedish. */
export class ListFault extends Error {
  override name = 'ListFault';
}
