import { unzipSync, type Unzipped } from 'fflate';
import { ListFault } from './list-fault.ts';

/** A list of ten thousand rows is a tenth of it. */
const mostUnpackedBytes = 150_000_000;
const mostParts = 2000;

const tooBig = new ListFault(
  'Excelfilen är för stor när den packas upp. Ta bort allt utom bladet med listan, och spara den igen.',
);

/** What a package is, by what it holds, where it is no workbook of Excel. */
function explainOther(names: readonly string[]): string {
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  const save = 'Spara listan som Excel-arbetsbok (.xlsx) eller CSV.';
  if (has('word/'))
    return `Det här är ett Word-dokument, ingen lista. Klistra in tabellen i Excel. ${save}`;
  if (has('ppt/')) return `Det här är en PowerPoint-presentation, ingen lista. ${save}`;
  if (has('xl/workbook.bin')) return `Filen är en binär arbetsbok (.xlsb). ${save}`;
  if (has('content.xml') || has('mimetype'))
    return `Filen är från LibreOffice eller OpenOffice. Öppna den där. ${save}`;
  if (has('Index/')) return `Filen är från Numbers. Välj Exportera till Excel där. ${save}`;
  return `Det här är en zip-fil som inte är gjord i Excel. Packa upp den först. ${save}`;
}

/**
 * The parts of a workbook that hold its cells. Sizes are held before anything is unpacked, and what is
 * unpacked never becomes larger than its size says. Throws a ListFault for what is no workbook.
 */
export function unpackWorkbook(bytes: Uint8Array): Unzipped {
  const names: string[] = [];
  let unpacked = 0;
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (names.length > mostParts) throw tooBig;
        const isWanted =
          /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/iu.test(
            name,
          );
        if (isWanted) unpacked += originalSize;
        if (unpacked > mostUnpackedBytes) throw tooBig;
        return isWanted;
      },
    });
  } catch (cause) {
    if (cause instanceof ListFault) throw cause;
    throw new ListFault(
      'Excelfilen är skadad och går inte att öppna. Öppna den i Excel, och spara den på nytt.',
      { cause },
    );
  }
  if (!parts['xl/workbook.xml']) throw new ListFault(explainOther(names));
  return parts;
}
