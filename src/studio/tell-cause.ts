import { inspect } from 'node:util';

/** What may be told of something that was thrown: bundlers say `text` where others say `message`. */
type Thrown = { name?: unknown; message?: unknown; text?: unknown; location?: unknown };
type Causes = { errors?: unknown; cause?: unknown };

const isTold = (words: unknown): words is string =>
  typeof words === 'string' && words.trim() !== '';

const lineOf = (location: unknown): string => {
  const { file, line } = (location ?? {}) as { file?: unknown; line?: unknown };
  return isTold(file) ? ` (${file}${typeof line === 'number' ? `:${line}` : ''})` : '';
};

/** Causes may name each other in a circle. */
const deepest = 5;

/**
 * Why something failed, in words, whatever was thrown: an error, one without words that was caused by
 * another, several at once, a text, or nothing at all. Never empty.
 */
export function tellCause(thrown: unknown, deep = 0): string {
  if (isTold(thrown)) return thrown;
  if (thrown === undefined || thrown === null) return 'Ingen orsak sades: något avbröts i förväg.';
  if (typeof thrown !== 'object') return `Felet "${inspect(thrown)}", utan fler ord.`;
  const { name, message, text, location } = thrown as Thrown;
  if (isTold(message)) return message;
  if (isTold(text)) return `${text}${lineOf(location)}`;
  const { errors, cause } = thrown as Causes;
  const causes = Array.isArray(errors) && errors.length > 0 ? errors : cause ? [cause] : [];
  if (causes.length > 0 && deep < deepest)
    return [...new Set(causes.map((each) => tellCause(each, deep + 1)))].join('\n');
  const code = (thrown as { code?: unknown }).code;
  const known = [name, code].filter(isTold).join(' ');
  return `Felet ${known === '' ? inspect(thrown, { depth: 1 }) : known}, utan fler ord.`;
}

/**
 * What was thrown as an error that anybody can tell: with words, and without a list of `errors`, of which
 * the site's builder shows the first alone, and says "undefined" where that one has no message.
 */
export function asTold(thrown: unknown): Error {
  const isPlain =
    thrown instanceof Error && isTold(thrown.message) && !('errors' in (thrown as object));
  return isPlain ? thrown : new Error(tellCause(thrown), { cause: thrown });
}
