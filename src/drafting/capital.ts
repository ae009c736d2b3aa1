/** A text with its first letter as a sentence has it; what is spelt with a small one there, as e-post, is not in its place there. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
