import type { OwnHelp } from '../guide/own-help.ts';
import type { SiteLanguage } from '../../i18n/languages.ts';
import type { Step } from '../../model/film.ts';
import type { FilmRecord } from '../../model/film-record.ts';
import type { Failure } from '../../model/guide.ts';
import type { PictogramName } from '../../model/pictogram.ts';
import type { Screen } from '../../model/screen.ts';
import type { Source } from '../../model/text.ts';
import type { ScreenState } from '../../screen/screen-state.ts';

/** A step of a sheet: what is said there has the meanings of its Swedish names beside them. */
export type SheetStepParts = {
  step: Step;
  time: FilmRecord['timeline']['steps'][number];
  screen?: Screen | undefined;
  still?: string | undefined;
  found: ScreenState;
  say: string;
};

/** All that a guide's sheet says, alone or in a pack with others. */
export type Sheet = {
  /** `service/guide`. */
  path: string;
  title: string;
  /** What it is called for whoever gets it, and in which language. */
  named: { title: string; lang: SiteLanguage };
  contentLanguage: SiteLanguage;
  pictogram: PictogramName;
  support: Source[];
  /** What teaches to say no is rules to keep, which hang where the telephone is: nothing to tick off. */
  isRules: boolean;
  youNeed: string[];
  steps: SheetStepParts[];
  goesWrong: Failure[];
  written: Date;
  help: OwnHelp | undefined;
};
