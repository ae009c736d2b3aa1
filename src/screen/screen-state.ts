/** What has happened on a drawn screen so far. Every id is the id of an element on that screen. */
export type ScreenState = {
  /** Gets the amber outline that says "look here". */
  marked?: string | undefined;
  /** Looks pressed by a finger. */
  pressed?: string | undefined;
  /** Text so far in a field; in a PIN field it shows as that many dots. */
  typed?: { into: string; text: string } | undefined;
  /** A camera that has read its code, a toggle that is switched, something waited for that is ready. */
  done?: string | undefined;
};
