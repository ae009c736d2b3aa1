/** A text without the marks, for where no person reads it: an address, a message to be sent. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '');
