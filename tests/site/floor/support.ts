import bcd, {
  type Identifier,
  type SupportStatement,
} from '@mdn/browser-compat-data' with { type: 'json' };
import { floor } from '../../../src/build/floor.ts';

/** The floor's browsers as MDN's compatibility data calls them. */
const names = {
  chrome: 'chrome',
  edge: 'edge',
  samsung: 'samsunginternet_android',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'safari_ios',
} as const;

const isSince = (version: string, added: string): boolean => {
  const [have = [], need = []] = [version, added].map((text) =>
    text.replace('≤', '').split('.').map(Number),
  );
  for (let at = 0; at < 3; at += 1) {
    const difference = (have[at] ?? 0) - (need[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
};

/** A browser's statements on a feature: what is behind a flag or under another name does not count. */
const isIn = (statement: SupportStatement | undefined, version: string): boolean =>
  [statement ?? []].flat().some((one) => {
    const { version_added: added, version_removed: removed, flags, prefix } = one;
    if (flags || prefix || one.alternative_name || typeof added !== 'string') return false;
    if (typeof removed === 'string' && isSince(version, removed)) return false;
    return added !== 'preview' && isSince(version, added);
  });

/** The browsers of the floor that lack a feature, as in `firefox 115`. */
export const lacking = (feature: Identifier): string[] =>
  floor.flatMap(({ name, version }) => {
    const support = feature.__compat?.support[names[name as keyof typeof names]];
    return feature.__compat && !isIn(support, version) ? [`${name} ${version}`] : [];
  });

export const { api, css, javascript } = bcd;

/** What lies under a feature, by name. */
export const partsOf = (feature: Identifier | undefined): [string, Identifier][] =>
  Object.entries(feature ?? {}).filter(([name]) => name !== '__compat') as [string, Identifier][];
