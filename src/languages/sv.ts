import type { Respelling, VoiceTraits } from './kinds.ts';

export const voice: VoiceTraits = { voice: 'sv', rate: 122, pitch: 42, range: 46 };

/**
 * They lead from a word to what its whole family begins with: `betala`, `betalar`, `betalt` and
 * `betalning` all to `betal`. Snowball's stemmer, which Pagefind uses, keeps verbs and the nouns made
 * of them apart.
 */
export const endings = (
  'ningarna ningars ningar ningens ningen nings ning elserna elser elsen else andet ande ' +
  'arnas arna ernas erna ornas orna arens aren ades ade ats at ad ar ers er or ets et ens en ' +
  'tes te des de na an as a es e'
).split(' ');

/** Endings of one letter, after the letters that they follow: a `t` in `betalt` but not in `recept`. */
export const shortEnding = /([aeiouylmnr])t$|([aenrt])s$/u;

/** What Snowball's Swedish stemmer takes away first; what they lead to is one word in the index. */
export const indexEndings = (
  'heternas heterna hetens heten anden heter ornas arnas ernas arens andes andet ades erns aren aste ' +
  'arne ande orna erna arna ens het ast ad are at ade as es en er ar or ern e a s'
).split(' ');

/**
 * The spellings of the sje and tje sounds, soft and hard c, g and k, silent letters, and letters that
 * are written twice. `lösenord` and `lössenord` are one key, and so are `sjuksköterska` and
 * `skjuksjöterska`.
 */
export const sounds: readonly Respelling[] = [
  [/å/gu, 'o'],
  // `journal`, as it is said.
  [/^jou/gu, '1u'],
  [/sch|stj|skj|sh|sj|ch(?=[aeiouyäö])/gu, '1'],
  [/sk(?=[eiyäö])/gu, '1'],
  [/ti(?=on)|si(?=on)|ssi(?=on)/gu, '1'],
  [/kj|tj|k(?=[eiyäö][^r]?)/gu, '2'],
  [/[dghl]j/gu, 'j'],
  [/g(?=[eiyäö])/gu, 'j'],
  [/c(?=[eiyäö])/gu, 's'],
  [/z/gu, 's'],
  [/x/gu, 'ks'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/[cq]/gu, 'k'],
  [/w/gu, 'v'],
  [/dt/gu, 't'],
  [/[äe]/gu, 'e'],
  [/[ijy]/gu, 'i'],
  [/2/gu, 'k'],
];

export const clauseOpeners =
  'och men eller som när så att om innan förrän medan eftersom där då vem vad hur';

export const phraseOpeners =
  'på i till med för från hos under över efter utan ur av vid genom mot bland inom mellan längst ' +
  'högst överst nederst mitt nere uppe här';

export const leaners =
  'en ett den det de din ditt dina sin sitt sina min mitt mina och men eller som på i till med för ' +
  'när så att om från hos under över av vid ur längst högst';

export const phrasalVerbs = 'tryck trycker trycka klicka klickar';
export const particle = 'på';
