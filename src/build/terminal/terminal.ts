/**
 * The way into the terminal's room. In: what somebody has written after a command. Out: the choices,
 * progress as lines, and an orderly end at Ctrl-C.
 */
export { chooseGuides, type FilmOptions, readFilmOptions } from './film-options.ts';
export { readExportOptions, readImportOptions } from './list-options.ts';
export { type NewOptions, readNewOptions } from './new-options.ts';
export { type NewSiteOptions, readNewSiteOptions } from './new-site-options.ts';
export { OptionError, readOptions } from './read-options.ts';
export { reportProgress } from './report-progress.ts';
export { stopOnSignal, StoppedError, stoppedExitCode } from './stop-on-signal.ts';
export { readUsbOptions, UsbOptionError } from './usb-options.ts';
export { readVoiceOptions, type VoiceOptions } from './voice-options.ts';
