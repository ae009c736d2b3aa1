/** What kind of thing is typed: it decides what else than the script's own text is right. */
export type TypedForm = 'code' | 'amount' | 'phone' | 'address' | 'words';

/** The form of a made-up text; `isCode` when the field hides what is typed. */
export const formOf = (text: string, isCode: boolean): TypedForm => {
  if (isCode) return 'code';
  if (/^\d[\d ]*(?:[.,]\d+)? ?(?:kr|kronor|:-)$/u.test(text)) return 'amount';
  if (/^\+?\d[\d -]{6,}$/u.test(text)) return 'phone';
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(text) ? 'address' : 'words';
};

/** Spaces, hyphens and case are how people write, not what they write. */
const evenOut = (text: string): string => text.replace(/[\s\u2010-\u2015-]/gu, '').toLowerCase();

/** Digits of other scripts are digits too. */
const toLatinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 15));

const readAmount = (text: string): string | undefined => {
  const [, amount] = /^(\d+(?:[.,]\d{1,2})?)(?:kr|kronor|sek|:)?\.?$/u.exec(evenOut(text)) ?? [];
  return amount !== undefined && /[1-9]/u.test(amount) ? `${amount} kr` : undefined;
};

const bareAddress = (text: string): string =>
  evenOut(text).replace(/^(?:https?:\/\/)?(?:www\.)?|\/$/gu, '');

/** A person's own number is shorter or longer than the script's; never so short, or so long. */
const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/gu, '').length;
  return /^\+?[\d\s()./\u2010-\u2015-]+$/u.test(text) && digits >= 8 && digits <= 15;
};

type Asked = { text?: string | undefined; form?: TypedForm | undefined };

/**
 * What was typed as the next screens show it, or undefined when something else is needed. `same` is
 * what the person wrote the first time, where it is to be written twice.
 */
export function acceptTyped(
  { text: asked = '', form = 'words' }: Asked,
  typed: string,
  same?: string,
): string | undefined {
  const text = toLatinDigits(typed).trim();
  const isExact = evenOut(text) === evenOut(same ?? asked);
  switch (form) {
    case 'code':
      if (same !== undefined) return isExact ? same : undefined;
      return /^\d+$/u.test(evenOut(text)) && evenOut(text).length === evenOut(asked).length
        ? evenOut(text)
        : undefined;
    case 'amount':
      return readAmount(text);
    case 'phone':
      return isPhone(text) ? text : undefined;
    case 'address':
      return bareAddress(text) === bareAddress(asked) ? asked : undefined;
    case 'words':
      return /[\p{L}\p{N}]/u.test(text) ? text : undefined;
  }
}

/** Whether no more is to come, so that nobody has to say that it is finished: a whole code, an address. */
export const isWhole = (asked: Asked, typed: string, same?: string): boolean => {
  const { form = 'words', text = '' } = asked;
  if (form === 'amount' || form === 'words') return false;
  if (form === 'phone') return evenOut(typed) === evenOut(text);
  return acceptTyped(asked, typed, same) !== undefined;
};
