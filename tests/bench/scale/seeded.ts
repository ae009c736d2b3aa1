/** Chance that gives the same again for the same seed: every run measures the same content. */
export type Chance = {
  /** A whole number from 0, below `count`. */
  below(count: number): number;
  /** One of some things; throws a RangeError when there are none. */
  pick<T>(things: readonly T[]): T;
  /** `count` different ones of some things. */
  pickMany<T>(things: readonly T[], count: number): T[];
};

/** Mulberry32 (Tommy Ettinger): 32 bits of state, far more than enough for made-up words. */
export function openChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  const pick = <T>(things: readonly T[]): T => {
    if (things.length === 0) throw new RangeError('There is nothing to pick from');
    return things[below(things.length)] as T;
  };
  const pickMany = <T>(things: readonly T[], count: number): T[] => {
    const left = [...things];
    const picked: T[] = [];
    while (picked.length < count && left.length > 0)
      picked.push(...left.splice(below(left.length), 1));
    return picked;
  };
  return { below, pick, pickMany };
}
