import { strToU8, unzipSync, zipSync } from 'fflate';
import { type ExcelCell, type ExcelSheet, makeWorkbook } from './make-workbook.ts';

/** A list as somebody might send it. `writes` are the files it makes; `says` stands in what is told. */
export type Messy = {
  name: string;
  list?: 'places' | 'events' | 'organisations';
  file: Uint8Array | string;
  sheet?: string;
  writes?: Record<string, string>;
  says?: string[];
};

const columns = [
  'Namn',
  'Påhittat',
  'Slag',
  'Kommun',
  'Om',
  'Ort',
  'Kontrollerad',
  'Kontrollerad av',
];
const shop = [
  'Butiken',
  'ja',
  'butik',
  'Vetlanda',
  'Fråga i kassan.',
  'Ekenässjön',
  '2026-11-20',
  'Byföreningen',
];
const butiken = 'content/places/butiken.yaml';
const made = { [butiken]: 'town: Ekenässjön' };

const csv = (rows: readonly (readonly string[])[], sign = ';', end = '\r\n'): string =>
  rows.map((row) => row.join(sign)).join(end);
const plain = csv([columns, shop]);
/** The shop with some more columns. */
const shopWith = (
  more: Record<string, string>,
  change: Partial<Record<string, string>> = {},
): string =>
  csv([
    [...columns, ...Object.keys(more)],
    [
      ...columns.map((column, index) => change[column] ?? shop[index] ?? ''),
      ...Object.values(more),
    ],
  ]);
const sheetOf = (rows: ExcelCell[][], more: Partial<ExcelSheet> = {}): ExcelSheet => ({
  name: 'Blad1',
  rows,
  ...more,
});
const excelWith = (name: string, cell: ExcelCell): Uint8Array =>
  makeWorkbook([
    sheetOf([
      [...columns, name],
      [...shop, cell],
    ]),
  ]);

const compound = (inside: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(inside, 'utf16le'),
    Buffer.alloc(100),
  ]);

/** A workbook whose list of parts says another size of one of them than it has. */
function lieAboutSize(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const lying = Buffer.from(bytes);
  const at = lying.lastIndexOf(part) - 46;
  lying.writeUInt32LE(size, at + 24);
  return lying;
}

const workbook = makeWorkbook([sheetOf([columns, shop])]);
const packed = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const events = [
  'Namn',
  'Påhittat',
  'Om',
  'Plats',
  'Dag',
  'Börjar',
  'Slutar',
  'Upprepas',
  'Bokning',
  'Kontrollerad',
  'Kontrollerad av',
];
const fika = [
  'Fika',
  'ja',
  'Vi fikar.',
  'Gården',
  '3/12',
  '10',
  '12.30',
  'varje vecka',
  'drop-in',
  '20/11',
  'Byföreningen',
];
const eventFile = 'content/events/garden-fika.yaml';

/** Encodings, and what stands between the cells. */
const files: Messy[] = [
  { name: 'semicolons and UTF-8', file: plain, writes: made },
  { name: 'a byte order mark', file: `\uFEFF${plain}`, writes: made },
  { name: 'windows-1252', file: Buffer.from(plain, 'latin1'), writes: made },
  {
    name: 'UTF-16 as Excel saves Unicode text',
    file: Buffer.from(`\uFEFF${csv([columns, shop], '\t')}`, 'utf16le'),
    writes: made,
  },
  {
    name: 'UTF-16 the other way round',
    file: Buffer.from(`\uFEFF${plain}`, 'utf16le').swap16(),
    writes: made,
  },
  { name: 'UTF-16 without a mark', file: Buffer.from(plain, 'utf16le'), writes: made },
  {
    name: 'an old Mac',
    file: Buffer.from(
      plain.replaceAll('å', '\u008c').replaceAll('ä', '\u008a').replaceAll('ö', '\u009a'),
      'latin1',
    ),
    says: ['äldre Mac'],
  },
  { name: 'commas', file: csv([columns, shop], ','), writes: made },
  { name: 'tabs', file: csv([columns, shop], '\t'), writes: made },
  {
    name: 'a line that says the separator',
    file: `sep=|\r\n${csv([columns, shop], '|')}`,
    writes: made,
  },
  {
    name: 'lines that end in several ways, as in lists put together',
    file: `Lista;;;;;;;\r\n${columns.join(';')}\r${shop.join(';')}\n;;;;;;;\r\n`,
    writes: made,
  },
  {
    name: 'letters that were read in the wrong way and saved so',
    file: `\uFEFF${Buffer.from(plain).toString('latin1')}`,
    says: ['å, ä och ö är trasiga: i listan står "Ã'],
  },
  { name: 'lines of an old Mac', file: csv([columns, shop], ';', '\r'), writes: made },
  {
    name: 'a line break and a semicolon in a cell',
    file: shopWith({}, { Om: '"Fråga i kassan;\r\nvi visar."' }),
    writes: { [butiken]: 'about: Fråga i kassan; vi visar.' },
  },
  {
    name: 'a quotation mark that is never closed',
    file: shopWith({}, { Om: '"Fråga' }),
    says: ['citattecken (") på rad 2'],
  },
  {
    name: 'commas in the cells, semicolons between',
    file: shopWith({ Läge: '57,44, 15,08' }),
    writes: { [butiken]: 'position: { latitude: 57.44, longitude: 15.08 }' },
  },
  {
    name: 'more commas in the texts than semicolons between',
    file: 'Namn;Kommun;Ramp\nGården;Vetlanda;ja, ja, ja, ja, ja\n',
    writes: {},
    says: ['ja eller nej'],
  },
  {
    name: 'quotation marks of windows-1252 in a list without å, ä and ö',
    file: Buffer.from('Namn;Kommun;Ramp\nDrop \u0094in\u0094 Habo;Habo;ja\n', 'latin1'),
    writes: {},
    says: ['Drop ”in” Habo'],
  },
  {
    name: 'rows without anything',
    file: `${plain}\r\n;;;;;;;\r\n\r\n`,
    writes: made,
    says: ['1 rad: 1 ny'],
  },
];

/** What is no list. */
const others: Messy[] = [
  { name: 'an empty file', file: '', says: ['Filen är tom.'] },
  { name: 'a file of blanks', file: '\uFEFF \r\n\r\n', says: ['Filen är tom.'] },
  {
    name: 'names of columns alone',
    file: csv([columns]),
    says: ['inga rader under kolumnernas namn'],
  },
  {
    name: 'no names of columns',
    file: csv([shop, shop]),
    says: ['Det finns ingen rad med kolumnernas namn', 'npm run export -- places --template'],
  },
  {
    name: 'a Word document that is called a list',
    file: packed({ 'word/document.xml': '<a/>' }),
    says: ['Word-dokument'],
  },
  { name: 'an old Word document', file: compound('WordDocument'), says: ['Word-dokument'] },
  {
    name: 'a workbook with a password',
    file: compound('EncryptedPackage'),
    says: ['låst med ett lösenord'],
  },
  { name: 'an old Excel file', file: compound('Workbook'), says: ['äldre Excelfil (.xls)'] },
  {
    name: 'LibreOffice',
    file: packed({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': '<a/>',
    }),
    says: ['LibreOffice'],
  },
  { name: 'Numbers', file: packed({ 'Index/Document.iwa': 'a' }), says: ['Numbers'] },
  { name: 'a zip of something', file: packed({ 'lista.csv': plain }), says: ['zip-fil'] },
  { name: 'a PDF', file: '%PDF-1.7\n%âãÏÓ', says: ['PDF'] },
  {
    name: 'a web page that is called .xls',
    file: '<html><table><tr><td>Namn</td></tr></table></html>',
    says: ['webbsida'],
  },
  {
    name: 'a picture',
    file: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    says: ['varken text eller Excel'],
  },
  {
    name: 'a workbook cut in the middle',
    file: workbook.subarray(0, workbook.length / 2),
    says: ['skadad'],
  },
  {
    name: 'a workbook that would be huge',
    file: lieAboutSize(workbook, 'xl/worksheets/sheet1.xml', 4_000_000_000),
    says: ['för stor när den packas upp'],
  },
  {
    name: 'a workbook that is larger than it says',
    file: lieAboutSize(workbook, 'xl/worksheets/sheet1.xml', 50),
    says: ['skadad'],
  },
  {
    name: 'something at the far end of a sheet',
    file: makeWorkbook([], {
      'xl/workbook.xml': strOf('xl/workbook.xml'),
      'xl/_rels/workbook.xml.rels': strOf('xl/_rels/workbook.xml.rels'),
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
    }),
    says: ['Bladet är för stort', 'XFD1048576'],
  },
  {
    name: 'XML with entities that grow',
    file: makeWorkbook([sheetOf([columns, shop])], {
      'xl/sharedStrings.xml':
        '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><sst><si><t>&c;</t></si></sst>',
    }),
    writes: made,
  },
];

function strOf(part: string): string {
  const [names, ids] = ['Blad1', 'rId1'];
  return part.endsWith('.rels')
    ? `<Relationships><Relationship Id="${ids}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
    : `<workbook xmlns:r="a"><sheets><sheet name="${names}" sheetId="1" r:id="${ids}"/></sheets></workbook>`;
}

/** The shop's sheet with the words at the place where Excel keeps them. */
const shared = new TextDecoder()
  .decode(
    unzipSync(makeWorkbook([sheetOf([columns, [...shop.slice(0, 4), 'x', ...shop.slice(5)]])]))[
      'xl/worksheets/sheet1.xml'
    ],
  )
  .replace(
    '<c r="E2" t="inlineStr"><is><t xml:space="preserve">x</t></is></c>',
    '<c r="E2" t="s"><v>0</v></c>',
  );

/** Workbooks. */
const workbooks: Messy[] = [
  {
    name: 'words that cells share, in several colours, and a sheet that is a diagram',
    file: makeWorkbook([sheetOf([columns, [...shop.slice(0, 4), 'x', ...shop.slice(5)]])], {
      'xl/sharedStrings.xml':
        '<sst><si><r><t>Fråga </t></r><r><rPr><b/></rPr><t xml:space="preserve">i kassan &amp; låna.</t></r><rPh sb="0" eb="1"><t>brus</t></rPh></si></sst>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      'xl/workbook.xml':
        '<workbook xmlns:r="a"><sheets><sheet name="Diagram" sheetId="2" r:id="rId2"/><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/worksheets/sheet1.xml': shared,
    }),
    writes: { [butiken]: 'about: Fråga i kassan & låna.' },
  },
  { name: 'an Excel file, whatever it is called', file: workbook, writes: made },
  {
    name: 'a title above, merged cells and names in two rows',
    file: makeWorkbook([
      sheetOf(
        [
          ['Butiker hösten 2026'],
          [],
          ['Namn', 'Påhittat', 'Slag', 'Var', null, null, 'Kontroll'],
          [null, null, null, 'Kommun', 'Ort', 'Om', 'Kontrollerad', 'Kontrollerad av'],
          [
            'Butiken',
            'ja',
            'butik',
            'Vetlanda',
            'Ekenässjön',
            'Fråga.',
            { day: '2026-11-20' },
            'Byn',
          ],
        ],
        { merged: ['A1:H1', 'D3:F3', 'A3:A4'] },
      ),
    ]),
    writes: { [butiken]: 'day: 2026-11-20' },
  },
  {
    name: 'notes on another sheet, and one that is hidden',
    file: makeWorkbook([
      { name: 'Anteckningar', rows: [['Ring Elsa']] },
      sheetOf([columns, shop]),
      { name: 'Gammal', isHidden: true, rows: [columns, shop] },
    ]),
    writes: made,
  },
  {
    name: 'two sheets that could be it',
    file: makeWorkbook([
      { name: 'Vår', rows: [columns, shop] },
      { name: 'Höst', rows: [columns, shop] },
    ]),
    says: ['Flera blad kan vara listan: "Vår", "Höst"', '--sheet "Vår"'],
  },
  {
    name: 'two sheets, and which it is',
    sheet: 'höst',
    file: makeWorkbook([
      { name: 'Vår', rows: [columns] },
      { name: 'Höst', rows: [columns, shop] },
    ]),
    writes: made,
  },
  {
    name: 'a sheet that is not there',
    sheet: 'Sommar',
    file: workbook,
    says: ['inget blad som heter "Sommar"', '"Blad1"'],
  },
  {
    name: 'a formula with an answer',
    file: excelWith('Gata', { formula: 'A1&" 1"', answer: 'Storgatan 1' }),
    writes: { [butiken]: 'street: Storgatan 1' },
  },
  {
    name: 'a formula that has lost what it needs',
    file: excelWith('Gata', { error: '#REF!' }),
    says: ['kolumnen "Gata": #REF!', 'Cellen visar ett fel från Excel'],
    writes: {},
  },
  {
    name: 'a formula that was never reckoned',
    file: excelWith('Gata', { formula: 'A1' }),
    says: ['Cellen är en formel'],
    writes: {},
  },
  {
    name: 'a day as a number',
    file: makeWorkbook([sheetOf([columns, [...shop.slice(0, 6), 46346, 'Byn']])]),
    writes: { [butiken]: 'day: 2026-11-20' },
  },
  {
    name: 'opening hours that Excel made a day of',
    file: excelWith('Öppettider', { day: '2026-09-17' }),
    says: ['Excel har gjort om öppettiden'],
    writes: {},
  },
  {
    name: 'a number that lost its nought',
    file: excelWith('Telefon', 701_740_605),
    writes: { [butiken]: "phone: '070-174 06 05'" },
  },
  {
    name: 'a postcode as a number',
    file: excelWith('Postnr', 57_493),
    writes: { [butiken]: "postcode: '574 93'" },
  },
  {
    name: 'true and false',
    file: excelWith('Hörslinga', true),
    writes: { [butiken]: 'hearingLoop: yes' },
  },
  {
    name: 'a time that Excel knows',
    list: 'events',
    file: makeWorkbook([
      sheetOf([
        events,
        [
          ...fika.slice(0, 4),
          { day: '2026-12-03' },
          { clock: 0.416_666_667 },
          0.5,
          null,
          ...fika.slice(8),
        ],
      ]),
    ]),
    writes: { [eventFile]: "starts: '10:00'\n  ends: '12:00'" },
  },
];

/** Cells as people write them. */
const cells: Messy[] = [
  {
    name: 'a whole address in one cell',
    file: shopWith({ Adress: 'Storgatan 1, 57493 Ekenässjön' }, { Ort: '' }),
    writes: {
      [butiken]: "address: { street: Storgatan 1, town: Ekenässjön, postcode: '574 93' }",
    },
  },
  {
    name: 'what costs nothing',
    file: shopWith({ Kostnad: 'Gratis' }),
    writes: { [butiken]: 'isFree: true' },
  },
  {
    name: 'names without å ä ö, in capitals and with a colon',
    file: csv([
      [
        'NAMN:',
        'pahittat',
        'Typ',
        'KOMMUN *',
        'Beskrivning',
        'Postort',
        'Senast uppdaterad',
        'Uppdaterad av (vem)',
      ],
      shop,
    ]),
    writes: made,
  },
  {
    name: 'a slip in a name',
    file: csv([columns.map((one) => one.replace('Kommun', 'Komun')), shop]),
    writes: made,
  },
  {
    name: 'the same column twice',
    file: csv([
      [...columns, 'Namn'],
      [...shop, 'Annan'],
    ]),
    says: ['Två kolumner heter "Namn"'],
  },
  {
    name: 'two columns that are the same',
    file: csv([
      [...columns, 'Hemsida', 'Webb'],
      [...shop, '', ''],
    ]),
    says: ['"Hemsida" och "Webb" ser båda ut att vara Webbplats'],
  },
  {
    name: 'a column that is missing',
    file: csv([columns.slice(0, 7), shop.slice(0, 7)]),
    says: ['kolumnen "Kontrollerad av"', 'Kolumnen fattas i listan.'],
    writes: {},
  },
  {
    name: 'a kommun that is missing, in a known town',
    file: shopWith({}, { Kommun: '', Ort: 'Korsberga' }),
    says: ['Korsberga ligger i Vetlanda'],
    writes: {},
  },
  {
    name: 'a kommun that is not in the county',
    file: shopWith({}, { Kommun: 'Växjö' }),
    says: ['Kommunen "Växjö" finns inte.'],
    writes: {},
  },
  {
    name: 'a kommun by its number, and the word',
    file: csv([
      columns,
      ['Ett', ...shop.slice(1, 3), 'Habo kommun', ...shop.slice(4)],
      ['Två', ...shop.slice(1, 3), '685', ...shop.slice(4)],
    ]),
    writes: {
      'content/places/ett.yaml': 'municipality: habo',
      'content/places/tva.yaml': 'municipality: vetlanda',
    },
  },
  {
    name: 'decimal commas',
    file: shopWith({ Latitud: '57,44', Longitud: '15,08' }),
    writes: { [butiken]: 'position: { latitude: 57.44, longitude: 15.08 }' },
  },
  {
    name: 'a position in one cell',
    file: shopWith({ Koordinater: '57.44, 15.08' }),
    writes: { [butiken]: 'latitude: 57.44' },
  },
  {
    name: 'a position that has changed places',
    file: shopWith({ Latitud: '15,08', Longitud: '57,44' }),
    says: ['har bytt plats', 'Skriv 57,44 som latitud och 15,08 som longitud.'],
    writes: {},
  },
  {
    name: 'a position on another grid',
    file: shopWith({ Latitud: '6365000', Longitud: '505000' }),
    says: ['SWEREF 99'],
    writes: {},
  },
  {
    name: 'a position in another county',
    file: shopWith({ Latitud: '59,33', Longitud: '18,06' }),
    says: ['utanför Jönköpings län', 'latitud ungefär 57'],
    writes: {},
  },
  {
    name: 'half a position',
    file: shopWith({ Latitud: '57,44', Longitud: '' }),
    says: ['Skriv både latitud och longitud'],
    writes: {},
  },
  {
    name: 'opening hours in words',
    file: shopWith({ Öppettider: 'Mån–fre 9–17.30, lör stängt', 'Röda dagar': 'stängt' }),
    writes: { [butiken]: 'hours: Mo-Fr 09:00-17:30; Sa off; PH off' },
  },
  {
    name: 'opening hours that say nothing of red days',
    file: shopWith({ Öppettider: 'tor 10–12' }),
    says: ['säger inget om röda dagar'],
    writes: {},
  },
  {
    name: 'opening hours that nobody understands',
    file: shopWith({ Öppettider: 'enligt överenskommelse', 'Röda dagar': '' }),
    says: ['Ordet "enligt" går inte att förstå.'],
    writes: {},
  },
  {
    name: 'eves that are forgotten',
    file: shopWith({ Öppettider: 'mån-sön 9-17, röda dagar stängt' }),
    says: ['öppet som vanligt på julafton', 'kolumnen "Röda dagar och aftnar"'],
    writes: {},
  },
  {
    name: 'yes, no and who knows',
    file: shopWith({
      Ramp: 'x',
      Toalett: 'NEJ',
      Hörslinga: '?',
      'Lugnt rum': '',
      Stolar: 'Vet ej',
    }),
    writes: { [butiken]: 'access: { stepFree: yes, toilet: no }' },
  },
  {
    name: 'neither yes nor no',
    file: shopWith({ Ramp: 'delvis' }),
    says: ['ja eller nej', 'tom om ingen har tittat efter'],
    writes: {},
  },
  {
    name: 'languages by their names',
    file: shopWith({ Språk: 'Svenska, arabiska och somaliska' }),
    writes: { [butiken]: 'languages: [sv, ar, so]' },
  },
  {
    name: 'a real place without a source',
    file: shopWith({}, { Påhittat: '' }),
    says: ['Ingen källa säger det här.', 'kolumnen "Källa"'],
    writes: {},
  },
  {
    name: 'a number that nobody has tried',
    file: shopWith({ Telefon: '+46 380-123 45', Källa: 'polisen.se' }, { Påhittat: 'nej' }),
    says: ['"0380-123 45" finns inte i listan', "- '038012345'"],
    writes: {},
  },
  {
    name: 'the same row twice',
    file: csv([columns, shop, shop]),
    writes: made,
    says: ['Rad 3: Butiken, samma som rad 2.', '0 rader med fel'],
  },
  {
    name: 'two rows of one place that say different things',
    file: csv([columns, shop, [...shop.slice(0, 4), 'Annat.', ...shop.slice(5)]]),
    says: ['Rad 2 och 3 är om samma sak, men säger olika.'],
    writes: {},
  },
  {
    name: 'two places of one name',
    file: csv([columns, shop, [...shop.slice(0, 5), 'Holsbybrunn', ...shop.slice(6)]]),
    writes: {
      'content/places/butiken-ekenassjon.yaml': 'Ekenässjön',
      'content/places/butiken-holsbybrunn.yaml': 'Holsbybrunn',
    },
  },
  {
    name: 'an id that another file has',
    file: csv([
      ['Id', ...columns],
      ['Min Fil!', ...shop],
    ]),
    says: ['En fil kan inte heta så.'],
    writes: {},
  },
  {
    name: 'text that would run, or give a terminal orders',
    file: shopWith(
      {},
      { Om: 'Tryck {process.exit(1)} \u001b[2J på <b>här</b> https://ond.example' },
    ),
    says: ['Fel:'],
    writes: {},
  },
  {
    name: 'a text that looks like YAML',
    file: shopWith({}, { Namn: '"- [a]: {b} #c"', Om: "' & !!js/function 'x'" }),
    writes: { 'content/places/a-b-c.yaml': "name: '- [a]: {b} #c'" },
  },
  {
    name: 'a formula in a CSV',
    file: shopWith({ Gata: '=SUMMA(A1:A2)' }),
    says: ['Cellen är en formel'],
    writes: {},
  },
  {
    name: 'a number that Excel was told to keep',
    file: shopWith({ Telefon: '"=""070-174 06 05"""' }),
    writes: { [butiken]: "'070-174 06 05'" },
  },
  {
    name: 'good rows among bad',
    file: csv([columns, shop, ['Fel', 'ja', 'buttik', ...shop.slice(3)]]),
    writes: made,
    says: ['1 ny', '1 rad med fel', 'Menade du butik?'],
  },
];

/** Days and times. */
const times: Messy[] = [
  {
    name: 'a rule and a time in one cell',
    list: 'events',
    file: csv([
      [...events.slice(0, 4), 'När', ...events.slice(8)],
      [...fika.slice(0, 4), 'första onsdagen kl 10-12', ...fika.slice(8)],
    ]),
    writes: {
      [eventFile]:
        "first: 2026-12-02\n  starts: '10:00'\n  ends: '12:00'\n  repeat: { every: month, week: first, days: [wednesday] }",
    },
  },
  {
    name: 'every other week without a day to begin with',
    list: 'events',
    file: csv([
      events,
      [...fika.slice(0, 4), '', ...fika.slice(5, 7), 'varannan torsdag', ...fika.slice(8)],
    ]),
    says: ['kolumnen "Dag"', 'Cellen är tom.'],
    writes: {},
  },
  {
    name: 'days without a year',
    list: 'events',
    file: csv([events, fika]),
    writes: {
      [eventFile]:
        "first: 2026-12-03\n  starts: '10:00'\n  ends: '12:30'\n  repeat: { every: week }",
    },
  },
  {
    name: 'a day of the week and a time in one cell',
    list: 'events',
    file: csv([
      [...events.slice(0, 4), 'Tid', ...events.slice(8)],
      [...fika.slice(0, 4), 'tor 10–12', ...fika.slice(8)],
    ]),
    writes: {
      [eventFile]:
        "first: 2026-11-26\n  starts: '10:00'\n  ends: '12:00'\n  repeat: { every: week, days: [thursday] }",
    },
  },
  {
    name: 'a day that is another day of the week',
    list: 'events',
    file: csv([events, [...fika.slice(0, 4), 'ons 3/12', ...fika.slice(5)]]),
    says: ['2026-12-03 är en torsdag, men det står "ons 3/12".'],
    writes: {},
  },
  {
    name: 'a day that is not there',
    list: 'events',
    file: csv([events, [...fika.slice(0, 4), '31/11', ...fika.slice(5)]]),
    says: ['"31/11" är ingen dag.'],
    writes: {},
  },
  {
    name: 'the first day is not one of the days',
    list: 'events',
    file: csv([events, [...fika.slice(0, 7), 'första onsdagen i månaden', ...fika.slice(8)]]),
    says: ['Första dagen, 2026-12-03, är inte en av de dagar', 'kolumnen "Upprepas"'],
    writes: {},
  },
  {
    name: 'a place that is not there',
    list: 'events',
    file: csv([events, [...fika.slice(0, 3), 'Gåården', ...fika.slice(4)]]),
    says: ['Platsen "Gåården" finns inte.', 'Menade du Gården?'],
    writes: {},
  },
  {
    name: 'an organisation',
    list: 'organisations',
    file: csv([
      ['Förening', 'Påhittat', 'Beskrivning', 'Målgrupp', 'Kontrollerad', 'Kontrollerad av'],
      ['PRO Byn', 'ja', 'Vi träffas.', 'seniorer, nyanlända', '20 nov 2026', 'Byn'],
    ]),
    writes: { 'content/organisations/pro-byn.yaml': 'meets: [older, new-to-swedish]' },
  },
];

export const messyLists: Messy[] = [...files, ...others, ...workbooks, ...cells, ...times];
