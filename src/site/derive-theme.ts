import type { FilmColours, PageColours, Theme } from './theme.ts';
import { contrastOf, fitColour, mixColours } from './contrast.ts';

/** The few colours that a region chooses: what can be pressed, "here you are", and the paper. */
export type ChosenColours = { press: string; amber?: string; paper?: string };

const textLeast = 7;

/** The colour itself where it can be read, or the nearest that can. */
const fit = (colour: string, grounds: readonly string[]): string =>
  fitColour(colour, grounds, textLeast) ?? colour;

/**
 * Why a colour cannot be what is pressed, in Swedish; undefined when it can. On white, on its paper and
 * under white letters it is read at least as well as all other text.
 */
export function refuseChosen({ press, paper = '#ffffff' }: ChosenColours): string | undefined {
  const grounds = ['#ffffff', paper];
  const least = Math.min(...grounds.map((ground) => contrastOf(press, ground)));
  if (least >= textLeast) return undefined;
  const nearest = fitColour(press, grounds, textLeast);
  const ratio = (Math.floor(least * 10) / 10).toLocaleString('sv-SE');
  return nearest === undefined
    ? `Ingen färg syns tillräckligt mot papperet ${paper}. Välj ett ljusare papper.`
    : `${press} har kontrasten ${ratio} mot sitt papper. Det ska vara minst ${textLeast}, så att den som ser dåligt kan läsa. Närmaste färg som räcker är ${nearest}.`;
}

function deriveLight(own: PageColours, { press, amber, paper }: ChosenColours): PageColours {
  const ground = paper ?? own.paper;
  const card = paper === undefined ? own.card : mixColours(paper, '#ffffff', 0.6);
  const grounds = [ground, card];
  const ink = fit(own.ink, [...grounds, ...Object.values(own.tints)]);
  return {
    ...own,
    paper: ground,
    card,
    ink,
    soft: fit(own.soft, grounds),
    line: mixColours(ground, ink, 0.25),
    press,
    amber: fitColour(amber ?? own.amber, [ink], textLeast) ?? own.amber,
  };
}

function deriveDark(own: PageColours, light: PageColours, { press, amber }: ChosenColours) {
  // Lamplight of the same colour: what is pressed is as light as it must be to be read.
  const paper = mixColours(own.paper, press, 0.12);
  const card = mixColours(own.card, press, 0.12);
  const bright = fit(mixColours(press, '#ffffff', 0.55), [paper, card]);
  return {
    ...own,
    paper,
    card,
    ink: fit(own.ink, [paper, card]),
    soft: fit(own.soft, [paper, card]),
    press: bright,
    onPress: fit(paper, [bright]),
    amber: fit(amber ?? own.amber, [light.ink]),
  };
}

function deriveFilm(own: FilmColours, light: PageColours, { press, paper }: ChosenColours) {
  const pressSoft = mixColours(press, '#ffffff', 0.88);
  return {
    ...own,
    paper: paper === undefined ? own.paper : mixColours(light.paper, '#ffffff', 0.3),
    ink: light.ink,
    press,
    pressDeep: mixColours(press, '#000000', 0.35),
    pressSoft: fit(pressSoft, [press]),
    amber: light.amber,
    mark: light.amber,
  };
}

/**
 * A whole theme from the few colours that somebody chooses; what they say nothing of stays as it is.
 * High contrast is black, white and yellow on every site.
 */
export function deriveTheme(own: Theme, chosen: ChosenColours): Theme {
  const light = deriveLight(own.light, chosen);
  return {
    ...own,
    light,
    dark: deriveDark(own.dark, light, chosen),
    film: deriveFilm(own.film, light, chosen),
  };
}
