import { siteConfig } from '../../site.config.ts';
import { slugOf } from '../../model/site.ts';
import { deriveTheme } from '../../site/derive-theme.ts';
import type { Theme } from '../../site/theme.ts';
import type { Answers, NewMunicipality } from './answers.ts';

const quote = (text: string): string => `'${text.replace(/\\/gu, '\\\\').replace(/'/gu, "\\'")}'`;

/** So far a place may lie from the middle of its kommun, in degrees: the largest of them are so large. */
const reach = { latitude: 1, longitude: 2 };

const round = (degrees: number): number => Math.round(degrees * 100) / 100;

/** A box round all kommuner, wherever in them a place is. */
function boxRound(municipalities: readonly NewMunicipality[]): string {
  const latitudes = municipalities.map(({ position }) => position.latitude);
  const longitudes = municipalities.map(({ position }) => position.longitude);
  const box = {
    south: Math.min(...latitudes) - reach.latitude,
    north: Math.max(...latitudes) + reach.latitude,
    west: Math.min(...longitudes) - reach.longitude,
    east: Math.max(...longitudes) + reach.longitude,
  };
  const sides = Object.entries(box).map(([side, degrees]) => `${side}: ${round(degrees)}`);
  return `{ ${sides.join(', ')} }`;
}

/** A name of several words is bold in its last, and one of a single word is bold whole. */
function divideName({ name, wordmark }: Answers): { plain: string; bold: string } {
  if (wordmark) return wordmark;
  const at = name.lastIndexOf(' ');
  return { plain: name.slice(0, Math.max(at, 0)), bold: name.slice(at + 1) };
}

function writeSite(answers: Answers): string {
  const { name, address, publisher, county, municipalities } = answers;
  const { plain, bold } = divideName(answers);
  const codes = [...new Set(municipalities.map(({ code }) => code.slice(0, 2)))].sort();
  const contact = Object.entries(publisher ?? {}).map(
    ([key, value]) => `    ${key}: ${quote(String(value))},\n`,
  );
  return `export const site: Site = {
  name: ${quote(name)},
  // Namnet som det står överst på varje sida, med sladden bredvid: det andra i fetstil.
  wordmark: { plain: ${quote(plain)}, bold: ${quote(bold)} },
${address === undefined ? '' : `  address: ${quote(address.replace(/\/$/u, ''))},\n`}  county: {
    names: { sv: ${quote(county)} },
    codes: [${codes.map(quote).join(', ')}],
    box: ${boxRound(municipalities)},
  },
${contact.length === 0 ? '' : `  publisher: {\n${contact.join('')}  },\n`}};`;
}

/** Changes what the pattern finds, which is there once. Throws a RangeError when it is not. */
function replaceOnce(text: string, pattern: RegExp, to: string): string {
  if (!pattern.test(text)) throw new RangeError(`src/site.config.ts has no ${String(pattern)}`);
  return text.replace(pattern, () => to);
}

/** `src/site.config.ts` with the answers in it; all else in it stays as it is. */
export function writeConfig(config: string, answers: Answers): string {
  const languages = Object.entries(answers.languages).map(
    ([code, use]) => `  ${code}: ${quote(use)},\n`,
  );
  const expected = Object.entries(siteConfig.twins.expected)
    .filter(([twin]) => twin === 'easy' || twin in answers.languages)
    .map(([twin, where]) => `${twin}: ${quote(where)}`);
  const slug = `export const slug = ${quote(slugOf(answers.name))};`;
  return [
    [/export const site: Site = \{\n[^]*?\n\};/u, writeSite(answers)] as const,
    [/export const slug = .*;/u, slug] as const,
    [/(?<=export const languages = \{\n)[^}]*(?=\} as const)/u, languages.join('')] as const,
    [/(?<=twins: \{ expected: )\{[^}]*\}/u, `{ ${expected.join(', ')} }`] as const,
    // What is made up shows how the first site looks with places in it.
    [/examples: (?:true|false),/u, 'examples: false,'] as const,
  ].reduce((text, [pattern, to]) => replaceOnce(text, pattern, to), config);
}

/** `src/site.theme.ts` with other colours in it; what is said of them stays. */
export function writeTheme(file: string, own: Theme, { colours }: Answers): string {
  if (!colours) return file;
  const { press, amber, paper } = colours;
  const made = deriveTheme(own, { press, ...(amber && { amber }), ...(paper && { paper }) });
  let part: 'light' | 'dark' | 'contrast' | 'film' | undefined;
  return file
    .split('\n')
    .map((line) => {
      const begun = /^ {2}(light|dark|contrast|film|typeface): \{/u.exec(line)?.[1];
      if (begun !== undefined) part = begun === 'typeface' ? undefined : (begun as typeof part);
      const key = /^ {4,6}(\w+): '#/u.exec(line)?.[1];
      if (part === undefined || key === undefined) return line;
      const { tints, ...rest } = made[part];
      const value = ({ ...rest, ...tints } as Record<string, string>)[key];
      return value === undefined ? line : line.replace(/'#[0-9a-f]+'/iu, quote(value));
    })
    .join('\n');
}
