import { splitSentences } from '../../film/split-sentences.ts';

/** Two texts without the sentences that they begin and end with alike: what is left is what has changed. */
export const cutAlike = (before: string, after: string): [before: string, after: string] => {
  const [old, now] = [splitSentences(before), splitSentences(after)];
  let first = 0;
  while (first < Math.min(old.length, now.length) && old[first] === now[first]) first += 1;
  let last = 0;
  while (
    last < Math.min(old.length, now.length) - first &&
    old[old.length - 1 - last] === now[now.length - 1 - last]
  )
    last += 1;
  const take = (all: readonly string[]): string => {
    const middle = all.slice(first, all.length - last);
    return [...(first > 0 ? ['…'] : []), ...middle, ...(last > 0 ? ['…'] : [])].join(' ');
  };
  return [take(old), take(now)];
};
