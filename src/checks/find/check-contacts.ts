import { digitsOf } from '../../model/address.ts';
import type { ContentProblem } from '../read/content-file.ts';
import type { Draft } from '../read/read-draft.ts';
import { isInvented } from '../truth/invented-numbers.ts';

type Found = { message: string; remedy: string };

function judge(phone: string, isExample: boolean, listed: ReadonlySet<string>): Found | undefined {
  const digits = digitsOf(phone);
  if (isExample)
    return isInvented(digits)
      ? undefined
      : {
          message: `Numret "${phone}" kan vara någons, och det här är påhittat.`,
          remedy: 'Skriv ett påhittat: 070-174 06 05 till 070-174 06 99 är sparade för sådant.',
        };
  if (isInvented(digits))
    return {
      message: `Numret "${phone}" är påhittat, men det här är på riktigt.`,
      remedy: 'Skriv det riktiga numret, eller ta bort raden.',
    };
  return listed.has(digits)
    ? undefined
    : {
        message: `Numret "${phone}" finns inte i listan över granskade nummer.`,
        remedy:
          'Den som granskar ringer det, och skriver in det under places i content/addresses.yaml.',
      };
}

/** Who may be rung: what is made up has a number that nobody has, and what is real one that was tried. */
export const checkContacts = ({ find, addresses, phones }: Draft): ContentProblem[] => {
  const listed = new Set([
    ...(addresses?.everywhere.numbers ?? []),
    ...(addresses?.places.numbers ?? []),
    ...(phones?.value ?? []).map(({ number }) => digitsOf(number)),
  ]);
  return [...find.organisations.values(), ...find.places.values(), ...find.events.values()].flatMap(
    ({ file, lineOf, value: { phone, example } }) => {
      const found = phone === undefined ? undefined : judge(phone, example, listed);
      return found ? [{ file, line: lineOf(['phone']), field: 'phone', ...found }] : [];
    },
  );
};
