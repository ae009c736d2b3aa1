import { applySettingsScript } from '../comfort/apply-settings.ts';
import { chooseLanguageScript } from '../language/choose-language.ts';

/**
 * The script that stands in a page's head. `base` is the address of the start page; `isSwitched`
 * says whether the page can be had in other languages. The site's settings name both forms in the
 * policy, before any page is written.
 */
export const pageScript = (base: string, isSwitched: boolean): string =>
  applySettingsScript + (isSwitched ? chooseLanguageScript(base) : '');
