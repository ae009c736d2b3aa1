import type { Cell } from '../../lists/lists.ts';
import { decodeText } from './decode-text.ts';
import { ListFault } from './list-fault.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook, type Sheet } from './read-workbook.ts';

const mostBytes = 10_000_000;

const begins = (bytes: Uint8Array, sign: string): boolean =>
  [...sign].every((letter, index) => bytes[index] === letter.charCodeAt(0));

/** The container of Office before 2007, which also holds what is locked with a password. */
const isCompound = (bytes: Uint8Array): boolean =>
  begins(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');

const holdsWide = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'));

const save = 'Öppna den i Excel, och spara den som Excel-arbetsbok (.xlsx).';

function explainCompound(bytes: Uint8Array): string {
  if (holdsWide(bytes, 'EncryptedPackage'))
    return 'Filen är låst med ett lösenord. Öppna den i Excel, välj Arkiv, Info, Skydda arbetsbok, Kryptera med lösenord, och ta bort lösenordet. Spara den igen.';
  if (holdsWide(bytes, 'WordDocument'))
    return 'Det här är ett Word-dokument, ingen lista. Klistra in tabellen i Excel, och spara den som Excel-arbetsbok (.xlsx).';
  return `Filen är en äldre Excelfil (.xls). ${save}`;
}

function refuseOther(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 400)).toString('latin1').trimStart().toLowerCase();
  if (isCompound(bytes)) throw new ListFault(explainCompound(bytes));
  if (head.startsWith('%pdf'))
    throw new ListFault('Det här är en PDF. Listan behöver vara en Excelfil eller en CSV-fil.');
  if (head.startsWith('{\\rtf'))
    throw new ListFault(
      'Det här är ett textdokument (RTF), ingen lista. Klistra in tabellen i Excel, och spara den som Excel-arbetsbok (.xlsx).',
    );
  if (/^(?:<!doctype html|<html|<table|<\?xml|<meta)/u.test(head))
    throw new ListFault(
      `Det här är en webbsida eller en XML-fil, ingen lista, vad den än heter. ${save}`,
    );
}

/**
 * The sheets of a spreadsheet by what is in the file, whatever it is called: a workbook, or a CSV as
 * one sheet without a name. `countKnown` says how many names of columns some rows have. Throws a ListFault that says what it is instead.
 */
export async function readSheets(
  bytes: Uint8Array,
  countKnown: (rows: Cell[][]) => number,
): Promise<Sheet[]> {
  if (bytes.length > mostBytes)
    throw new ListFault(
      'Filen är större än 10 MB. Ta bort allt utom listan, bilder också, och spara den igen.',
    );
  if (bytes.every((byte) => byte === 0x20 || (byte >= 9 && byte <= 13)))
    throw new ListFault('Filen är tom.');
  if (begins(bytes, 'PK')) return readWorkbook(bytes);
  refuseOther(bytes);
  const text = decodeText(bytes).replace(/^\uFEFF/u, '');
  if (text.trim() === '') throw new ListFault('Filen är tom.');
  return [{ name: '', rows: readCsv(text, countKnown) }];
}
