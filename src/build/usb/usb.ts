/**
 * The way into the stick's build. In: the built site and what is chosen of it. Out: a folder and a zip
 * that open by a double click.
 */
export { readServiceNames } from './choose-files.ts';
export type { BuiltSite } from './choose-load.ts';
export { findBase } from './find-base.ts';
export { prepareStick, type Stick, stickFolder, writeStick } from './make-stick.ts';
export { startFile } from './start-page.ts';
export { readSessionNames, readStickSession } from './read-stick-session.ts';
export { usbDownload } from './usb-download.ts';
export { writeZip } from './write-zip.ts';
