import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatComment } from '../../checks/changes/format-comment.ts';
import { formatDay } from '../../i18n/format.ts';
import type { MadeReport } from './make-report.ts';
import { type Way, writeReportPage } from './report-page.ts';

/** The folder of a report's pictures. */
const pictureFolder = 'bilder';

async function writePictures(pictures: MadeReport['pictures'], out: string): Promise<void> {
  const folder = join(out, pictureFolder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of pictures) await writeFile(join(folder, name), bytes);
}

/** The report as a page, with ways into a preview where there is one. */
export const makePage = ({ report }: MadeReport, ways: readonly Way[]): Promise<string> =>
  writeReportPage(report, {
    ways,
    day: formatDay(new Date()),
    pictures: `${pictureFolder}/`,
  });

/** Writes a report to a folder: as data, as Markdown for a comment, and as a page with its pictures. */
export async function writeReport(made: MadeReport, out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'report.json'), JSON.stringify(made.report));
  await writeFile(join(out, 'report.md'), `${formatComment(made.report)}\n`);
  await writeFile(join(out, 'index.html'), await makePage(made, []));
  await writePictures(made.pictures, out);
}

/** Puts a report's pictures beside the first page of a preview. */
export const addPictures = (made: MadeReport, preview: string): Promise<void> =>
  writePictures(made.pictures, preview);
