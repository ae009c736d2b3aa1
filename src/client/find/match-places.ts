/** What is known of a place on the page, as its row carries it. */
export type Traits = {
  booking?: string | undefined;
  step?: string | undefined;
  loop?: string | undefined;
  kind?: string | undefined;
  languages?: string | undefined;
  services?: string | undefined;
  municipality?: string | undefined;
  /** When it is open, of the times that one may ask for; nothing when nobody knows. */
  open?: ReadonlySet<string> | undefined;
};

/** What somebody asks for, by the names in the address: a checkbox's `1`, or what is chosen. */
export type Wishes = Readonly<Record<string, string>>;

const has = (list: string | undefined, one: string): boolean =>
  (list ?? '').split(' ').includes(one);

const holds: Readonly<Record<string, (traits: Traits, wish: string) => boolean>> = {
  dropin: ({ booking }) => booking === 'drop-in' || booking === 'both',
  // What nobody has looked at is not promised.
  steg: ({ step }) => step === 'yes',
  slinga: ({ loop }) => loop === 'yes',
  nat: ({ kind }) => kind === 'online',
  sprak: ({ languages }, wish) => has(languages, wish),
  tjanst: ({ services }, wish) => has(services, wish),
  kommun: ({ municipality }, wish) => municipality === wish,
  nar: ({ open }, wish) => open?.has(wish) ?? false,
};

/** The wishes that are known, of what an address or a form has. */
export const readWishes = (entries: Iterable<readonly [string, unknown]>): Wishes =>
  Object.fromEntries(
    [...entries].flatMap(([name, value]) =>
      Object.hasOwn(holds, name) && typeof value === 'string' && value !== ''
        ? [[name, value]]
        : [],
    ),
  );

/** True when a place has all that is asked for. */
export const isWished = (traits: Traits, wishes: Wishes): boolean =>
  Object.entries(wishes).every(([name, wish]) => holds[name]?.(traits, wish) ?? true);

/** The wish that leaves most places when it is given up, with how many; undefined when none does. */
export function findLoosest(
  all: readonly Traits[],
  wishes: Wishes,
): { name: string; count: number } | undefined {
  const [best] = Object.keys(wishes)
    .map((name) => {
      const { [name]: _, ...others } = wishes;
      return { name, count: all.filter((traits) => isWished(traits, others)).length };
    })
    .sort((one, other) => other.count - one.count);
  return best && best.count > 0 ? best : undefined;
}

/** Which places have most of what is asked for: all of them when none has any of it. */
export function findClosest(all: readonly Traits[], wishes: Wishes): boolean[] {
  const met = all.map(
    (traits) => Object.entries(wishes).filter(([name, wish]) => holds[name]?.(traits, wish)).length,
  );
  const most = Math.max(...met);
  return met.map((count) => count === most);
}
