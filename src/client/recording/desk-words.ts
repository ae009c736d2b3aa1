import type { Heard } from './live-ear.ts';

/** What the desk says while somebody speaks: a word for each thing, and what to do. In Swedish, for editors. */
export const levelWords: Record<Heard['level'], string> = {
  silent: 'Jag väntar på din röst',
  far: 'Lite närmare',
  good: 'Lagom',
  near: 'Lite längre bort',
  cut: 'Det spricker. Backa lite',
};
export const roomWords: Record<Heard['room'], string> = {
  unknown: 'Jag lyssnar',
  quiet: 'Tyst och bra',
  noisy: 'Det bullrar. Stäng fönster och fläktar',
};
export const paceWords: Record<Heard['pace'], string> = {
  unknown: 'Läs i lugn takt',
  slow: 'Lite fortare går bra',
  good: 'Lagom',
  fast: 'Lite lugnare',
};

/** What is wrong when the microphone cannot be used; the browser tells it by a name. */
export function explainMicrophone(error: unknown): string {
  const { name } = (error ?? {}) as Error;
  if (name === 'NotAllowedError')
    return 'Webbläsaren får inte använda mikrofonen. Tryck på hänglåset eller reglagen bredvid adressen, tillåt mikrofonen och ladda om sidan.';
  if (name === 'NotFoundError')
    return 'Det finns ingen mikrofon. Sätt i en, och tryck på knappen igen.';
  if (name === 'NotReadableError')
    return 'Ett annat program använder mikrofonen. Stäng det, och tryck på knappen igen.';
  return 'Det går inte att använda mikrofonen i den här webbläsaren. Prova Chrome, Edge eller Firefox.';
}
