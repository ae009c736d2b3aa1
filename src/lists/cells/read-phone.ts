import { type Cell, CellFault, lineOf } from '../cell.ts';

/** Swedish area codes of two and three digits; all others have four. (PTS, the Swedish numbering plan.) */
const shortCodes =
  /^(?:08|010|011|013|016|018|019|02[01236]|03[1356]|04[0246]|054|060|063|07[0236789]|090)/u;

/** The last digits in groups, as they are said: 12 34, 123 45, 12 34 56, 123 45 67, 123 456 78. */
const group = (digits: string): string => {
  const sizes: Record<number, number[]> = {
    4: [2, 2],
    5: [3, 2],
    6: [2, 2, 2],
    7: [3, 2, 2],
    8: [3, 3, 2],
  };
  let at = 0;
  return (sizes[digits.length] ?? [digits.length])
    .map((size) => digits.slice(at, (at += size)))
    .join(' ');
};

/**
 * A telephone number as files have it, `0380-123 45`, however it is written. Excel takes the first zero
 * from a number: it is put back. Undefined where nothing is written.
 */
export function readPhone(cell: Cell): string | undefined {
  const text = lineOf(cell);
  if (text === '' || text === '?' || text === '-') return undefined;
  if (/^0\d{1,3}-\d{2,7}(?: \d{2,3})*$/u.test(text)) return text;
  const refuse = new CellFault(
    `"${text}" är inget telefonnummer.`,
    'Skriv ett nummer, till exempel 0380-123 45. Står det flera i cellen: välj ett.',
  );
  if (!/^[+\d][\d\s()/\-–.]*$/u.test(text)) throw refuse;
  const digits = text.replace(/\(0\)/u, '').replace(/\D/gu, '');
  const national = text.startsWith('+46')
    ? `0${digits.slice(2)}`
    : digits.startsWith('0046')
      ? `0${digits.slice(4)}`
      : digits.startsWith('0')
        ? digits
        : `0${digits}`;
  if (
    national.length < 8 ||
    national.length > 10 ||
    (text.startsWith('+') && !text.startsWith('+46'))
  )
    throw refuse;
  const code = shortCodes.exec(national)?.[0] ?? national.slice(0, 4);
  return `${code}-${group(national.slice(code.length))}`;
}
