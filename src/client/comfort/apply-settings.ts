import { readingStorageKey } from './reading-key.ts';

/**
 * The script that stands first in every page's head and puts the reader's choices on `<html>` before
 * anything is painted. It is a string, not a module: a module would run after the first paint, and
 * the Content-Security-Policy lets it through by the hash of exactly this text. Where localStorage
 * is blocked the page follows the device.
 */
export const applySettingsScript = [
  'var d=document.documentElement.dataset;d.js="";',
  `try{var s=JSON.parse(localStorage.getItem(${JSON.stringify(readingStorageKey)})||"{}");`,
  // What is kept was cleaned when it was written; to name each choice here would weigh on every page.
  'for(var k in s)d[k]=s[k]}catch(e){}',
].join('');
