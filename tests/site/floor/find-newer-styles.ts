import postcss from 'postcss';
import { css, lacking, partsOf } from './support.ts';

type Part = ReturnType<typeof partsOf>[number][1];

const properties = new Map(partsOf(css['properties']));
const selectors = new Map(partsOf(css['selectors']));
const atRules = new Map(partsOf(css['at-rules']));
const lengths = css['types']?.['length'];

/** Units by what the compatibility data says of them together. */
const units: [RegExp, Part | undefined][] = [
  [/\d(?:cqw|cqh|cqi|cqb|cqmin|cqmax)\b/u, lengths?.['container_query_length_units']],
  [/\ddv[hwib]\b/u, lengths?.['viewport_percentage_units_dynamic']],
  [/\dsv[hwib]\b/u, lengths?.['viewport_percentage_units_small']],
];

/** What a sheet asks for that a browser of the floor lacks: `:has: firefox 115`. */
export function findNewerStyles(sheet: string): string[] {
  const found = new Set<string>();
  const tell = (name: string, feature: Part | undefined): void => {
    const browsers = feature ? lacking(feature) : [];
    if (browsers.length > 0) found.add(`${name}: ${browsers.join(', ')}`);
  };
  const root = postcss.parse(sheet);
  root.walkAtRules((rule) => {
    tell(`@${rule.name}`, atRules.get(rule.name));
    // In a container query ranges are as old as the query itself.
    if (rule.name === 'media' && /[<>]=?/u.test(rule.params))
      tell('@media (width <= …)', atRules.get('media')?.['range_syntax']);
  });
  root.walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/::?([a-z-]+)/gu))
      tell(`:${name}`, selectors.get(name));
    if (/(?:^|\s)&/u.test(selector)) tell('&', selectors.get('nesting'));
  });
  root.walkDecls((declaration) => {
    const { prop, value, parent } = declaration;
    const others = (parent?.nodes ?? []).filter((node) => node !== declaration);
    const isSaid = (name: string): boolean =>
      others.some((node) => node.type === 'decl' && node.prop === name);
    // Said once more in older words, which come first or have a browser's own name.
    if (isSaid(prop) || isSaid(`-webkit-${prop}`)) return;
    const property = properties.get(prop);
    tell(prop, property);
    for (const word of value.split(/[\s,()]+/u))
      tell(`${prop}: ${word}`, property?.[word] as Part | undefined);
    for (const [unit, feature] of units)
      if (unit.test(value)) tell(unit.exec(value)?.[0].slice(1) ?? '', feature);
  });
  return [...found];
}
