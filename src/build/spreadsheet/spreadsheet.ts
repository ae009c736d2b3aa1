/**
 * The way into the spreadsheets' room. In: the bytes of a coordinator's list, and the content. Out: what
 * it would do, and the files written, each whole or not at all; or rows in, and a workbook out.
 */
export type { Chosen } from './choose-sheet.ts';
export { ListFault } from './list-fault.ts';
export { planImport, type Planned } from './plan-import.ts';
export { writeTexts } from './write-texts.ts';
export { writeWorkbook } from './write-workbook.ts';
