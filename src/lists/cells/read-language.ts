import { suggestNames } from '../../checks/read/nearest-names.ts';
import { type Cell, CellFault, textOf } from '../cell.ts';
import { foldName, splitList } from '../fold-name.ts';

const swedish = new Intl.DisplayNames(['sv'], { type: 'language', fallback: 'none' });

/** Every language with a short code, and those with a long one that many in Sweden speak. */
function listCodes(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const short = letters.flatMap((one) => letters.map((other) => one + other));
  return [
    ...short,
    'ckb',
    'kmr',
    'prs',
    'syr',
    'rmn',
    'rmy',
    'rom',
    'smj',
    'sma',
    'fit',
    'ber',
    'tmh',
    'swl',
  ];
}

const others: Record<string, string> = {
  dari: 'prs',
  sorani: 'ckb',
  kurdiskasorani: 'ckb',
  kurmanji: 'kmr',
  kurdiskakurmanji: 'kmr',
  tigrinja: 'ti',
  farsi: 'fa',
  persiska: 'fa',
  bosniskakroatiskaserbiska: 'bs',
  bks: 'bs',
  somali: 'so',
  filippinska: 'fil',
  mandarin: 'zh',
  kantonesiska: 'yue',
  meankieli: 'fit',
  romani: 'rom',
  svenskttecknsprak: 'swl',
  svenskatecknsprak: 'swl',
  teckensprak: 'swl',
  svenskteckensprak: 'swl',
  svenskatecknspraket: 'swl',
};

const nameByCode = new Map(
  listCodes().flatMap((code) => {
    const name = swedish.of(code);
    return name === undefined ? [] : [[code, name] as const];
  }),
);
const codeByName = new Map([
  ...[...nameByCode].map(([code, name]) => [foldName(name), code] as const),
  ...Object.entries(others),
]);

/** Languages by their codes, of what they are called in Swedish. */
export const readLanguages = (cell: Cell): string[] => [
  ...new Set(
    splitList(textOf(cell).replace(/\s+(?:och|samt|&)\s+|\s*[/+]\s*/gu, ',')).map((part) => {
      const word = part.toLowerCase();
      const code =
        codeByName.get(foldName(part)) ??
        (/^[a-z]{2,3}$/u.test(word) && nameByCode.has(word) ? word : undefined);
      if (code !== undefined) return code;
      throw new CellFault(
        `Språket "${part}" finns inte i listan.`,
        `${suggestNames(word, nameByCode.values())} Skriv språkets namn på svenska, till exempel arabiska.`.replace(
          /^Det som finns.*?\. /u,
          '',
        ),
      );
    }),
  ),
];

export const writeLanguages = (value: unknown): string =>
  Array.isArray(value)
    ? value
        .map((code: string) => {
          const name = nameByCode.get(code);
          return name !== undefined && codeByName.get(foldName(name)) === code ? name : code;
        })
        .join(', ')
    : '';
