import { siteLanguages } from '../../i18n/languages.ts';

/** The key in localStorage of the language that was last chosen in the page's head. */
export const languageStorageKey = 'koppla-upp:language';

/**
 * A script for the page's head: whoever has chosen a language and comes from outside gets the page
 * in it, before anything is painted. Links on the site lead where they say. `base` is the address
 * of the start page; on a USB stick the page itself says where its folder is, and which languages are
 * there. It is a string for the same reason as `applySettingsScript`.
 */
export const chooseLanguageScript = (base: string): string =>
  [
    `;try{var l=localStorage.getItem(${JSON.stringify(languageStorageKey)});`,
    `if((d.languages||"${siteLanguages.join(' ')}").split(" ").indexOf(l)>=0&&l!==d.lang`,
    '&&document.referrer.indexOf(location.origin+"/"))',
    `location.replace((d.root||${JSON.stringify(base)})+(l==="sv"?"":l+"/")+d.path`,
    '+(d.root?"index.html":"")+location.search+location.hash)}catch(e){}',
  ].join('');
