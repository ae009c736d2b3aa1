/**
 * Words and how often each is there, as little to send as can be. Every word is told by its
 * difference to the one before: a capital says how many letters to take away (A is none; several
 * add up), then come the new ones, and after a full stop the count where it is not 1.
 * `[['app', 12], ['appen', 1], ['bank', 3]]` is `Aapp.12AenFbank.3`.
 */
export type Counted = readonly [word: string, count: number];

const most = 25;

const capitalOf = (count: number): string =>
  count > most ? `Z${capitalOf(count - most)}` : String.fromCharCode(65 + count);

function countShared(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** Packs words in lower case, of letters, marks and digits alone; sorted ones become shortest. */
export function packWords(words: readonly Counted[]): string {
  let before = '';
  return words
    .map(([word, count]) => {
      const shared = countShared(before, word);
      const packed = capitalOf(before.length - shared) + word.slice(shared);
      before = word;
      return count === 1 ? packed : `${packed}.${count}`;
    })
    .join('');
}

/** The words that were packed, in their order, with their counts. */
export function unpackWords(packed: string): Map<string, number> {
  const words = new Map<string, number>();
  let before = '';
  for (const [, capitals = '', end = '', count = '1'] of packed.matchAll(
    /([A-Z]+)([^A-Z.]*)(?:\.(\d+))?/gu,
  )) {
    const away = [...capitals].reduce((sum, capital) => sum + capital.charCodeAt(0) - 65, 0);
    before = before.slice(0, before.length - away) + end;
    words.set(before, Number(count));
  }
  return words;
}
