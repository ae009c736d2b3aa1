const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
const rightToLeftScripts = new Set(['Arab', 'Hebr']);

/** Which way a language is read, from its code: `ar`, `sv`, `ku-Arab`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [code = '', script] = language.split('-');
  const isRtl = script === undefined ? rightToLeft.has(code) : rightToLeftScripts.has(script);
  return isRtl ? 'rtl' : 'ltr';
}
