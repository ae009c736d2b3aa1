import type { Theme, ThemeName } from './theme.ts';
import { contrastOf, fitColour, readColour } from './contrast.ts';

/** A fault in the theme: which colour of which part, what is wrong with it, and what would do. */
export type ThemeFault = { theme: ThemeName; colour: string; message: string; remedy: string };

const called: Record<ThemeName, string> = {
  light: 'det ljusa temat',
  dark: 'det mörka temat',
  contrast: 'temat med stark kontrast',
  film: 'filmerna',
};

/** Text, on what: WCAG 1.4.6, which is what every page and film is held to. */
const textLeast = 7;

/** What is read on what. The first is the one that is asked to change. */
function listPairs(own: Theme, theme: ThemeName): [string, string][] {
  if (theme === 'film')
    return [
      ...['ink', 'press'].map((text): [string, string] => [text, 'paper']),
      ...['press', 'pressDeep'].map((text): [string, string] => [text, '#fff']),
      ['pressSoft', 'press'],
      ['paper', 'press'],
    ];
  const { tints } = own[theme];
  return [
    ...['ink', 'soft', 'press'].flatMap((text) =>
      ['paper', 'card'].map((ground): [string, string] => [text, ground]),
    ),
    ...Object.keys(tints).map((tint): [string, string] => [tint, 'ink']),
    ['onPress', 'press'],
  ];
}

const spell = (ratio: number): string =>
  (Math.floor(ratio * 10) / 10).toLocaleString('sv-SE', { maximumFractionDigits: 1 });

/** Every colour by its name, tints among the others. */
const coloursOf = (own: Theme, theme: ThemeName): Readonly<Record<string, string>> => {
  const { tints, ...rest } = own[theme];
  return { ...rest, ...tints };
};

function judgePart(own: Theme, theme: ThemeName): ThemeFault[] {
  const colours = coloursOf(own, theme);
  const broken = Object.entries(colours).filter(([, hex]) => readColour(hex) === undefined);
  if (broken.length > 0)
    return broken.map(([colour, hex]) => ({
      theme,
      colour,
      message: `"${hex}" är ingen färg.`,
      remedy: "Skriv # och sex tecken, 0–9 och a–f: '#0d4635'.",
    }));
  const pairs = listPairs(own, theme);
  const hexOf = (name: string): string => colours[name] ?? name;
  // Dark ink stands on amber in every theme.
  const amber = theme === 'film' ? own.film.ink : own.light.ink;
  const faults = [...pairs, ['amber', amber] as const].flatMap(([colour, ground]) => {
    const ratio = contrastOf(hexOf(colour), hexOf(ground));
    if (ratio >= textLeast) return [];
    const grounds = pairs.filter(([text]) => text === colour).map(([, on]) => hexOf(on));
    const fit = fitColour(hexOf(colour), colour === 'amber' ? [amber] : grounds, textLeast);
    const beside = ground.startsWith('#') ? ground : `${ground} (${hexOf(ground)})`;
    return [
      {
        theme,
        colour,
        ground,
        message: `${colour} (${hexOf(colour)}) mot ${beside} i ${called[theme]} har kontrasten ${spell(ratio)}. Det ska vara minst ${textLeast}, så att den som ser dåligt kan läsa.`,
        remedy:
          fit === undefined
            ? `Ingen nyans av ${colour} räcker. Ändra ${ground}.`
            : `Närmaste färg som räcker är '${fit}'.`,
      },
    ];
  });
  // What stands on a colour that is wrong itself is judged when that is right; a colour is told of once.
  const wrong = new Set(faults.map(({ colour }) => colour));
  const first = faults.filter(({ ground }) => !wrong.has(ground));
  return [...new Map(first.map(({ ground: _, ...fault }) => [fault.colour, fault])).values()];
}

/** Every colour of a theme that cannot be read where it stands. Empty when all can. */
export const judgeTheme = (own: Theme): ThemeFault[] =>
  (['light', 'dark', 'contrast', 'film'] as const).flatMap((theme) => judgePart(own, theme));
