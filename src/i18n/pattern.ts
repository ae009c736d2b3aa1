/** A text that differs by what is put in: by a number's plural form, or by a name (ICU `select`). */
export type Choice = readonly [
  slot: string,
  /** The language whose plural forms the cases are; empty where the value itself is the case. */
  language: string,
  cases: Readonly<Record<string, string | Choice>>,
];

declare const slots: unique symbol;

/** A text with slots, `{query}`, which `fill` takes; made of a message in content/words. */
export type Pattern<Slots extends string> = (string | Choice) & { readonly [slots]?: Slots };

/** A text with its slots filled in: `{query}` with what stands under `query`. Unknown slots stay. */
export function fill<Slots extends string>(
  pattern: Pattern<Slots>,
  values: Readonly<Record<Slots, string | number>>,
): string {
  const given: Readonly<Record<string, string | number>> = values;
  let chosen: string | Choice = pattern;
  while (typeof chosen !== 'string') {
    const [slot, language, cases]: Choice = chosen;
    const value = given[slot] ?? '';
    const name = language ? new Intl.PluralRules(language).select(Number(value)) : value;
    chosen = cases[`=${value}`] ?? cases[name] ?? cases['other'] ?? '';
  }
  return chosen.replace(/\{(\w+)\}/gu, (slot, name: string) => String(given[name] ?? slot));
}
