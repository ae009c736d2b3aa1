import type { Area } from './find-area.ts';
import { weekdays } from '../../model/find/weekdays.ts';
import type { WishName } from './near-file.ts';

/** The choices of the finder that a wish is, by their names in its address. */
const choices: Readonly<Record<string, readonly [name: string, value: string]>> = {
  now: ['nar', 'nu'],
  today: ['nar', 'idag'],
  week: ['nar', 'vecka'],
  ...Object.fromEntries(weekdays.map((day) => [day, ['nar', day] as const])),
  dropin: ['dropin', '1'],
  steg: ['steg', '1'],
  slinga: ['slinga', '1'],
  nat: ['nat', '1'],
};

/**
 * What is chosen in the finder for some wishes, by its names there; empty when it has no choice for
 * any of them. `Öppet` without a day is today.
 */
export function makeChoices(
  names: ReadonlySet<WishName>,
  area: Area | undefined,
  seat: string | undefined,
): Record<string, string> {
  const made: Record<string, string> = {};
  for (const name of names) {
    const [key, value] =
      choices[name] ??
      (/^(?:sprak|tjanst):/u.test(name) ? (name.split(':') as [string, string]) : []);
    if (key !== undefined && value !== undefined) made[key] ??= value;
  }
  if (names.has('open')) made['nar'] ??= 'idag';
  const town = area?.town?.name ?? seat;
  if (town !== undefined) made['ort'] = town;
  return made;
}
