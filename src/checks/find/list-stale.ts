import { formatDay } from '../../i18n/format.ts';
import type { ContentFile } from '../read/content-file.ts';
import { readDraft } from '../read/read-draft.ts';

/** Something that somebody has to ask about again. */
export type Stale = { file: string; name: string; checked: Date; by: string; isExample: boolean };

const dayMs = 86_400_000;

/** True when a check is older than so many days at `today`. */
export const isStale = (checked: Date, today: Date, maxAgeDays: number): boolean =>
  Math.floor((today.getTime() - checked.getTime()) / dayMs) > maxAgeDays;

/** Kommuner, organisations, places and events whose check is older than `maxAgeDays`, the oldest first. */
export function listStale(
  files: readonly ContentFile[],
  today: Date,
  maxAgeDays: number,
): { stale: Stale[]; count: number } {
  const { municipalities, organisations, places, events } = readDraft(files).find;
  const named = [...municipalities.values(), ...organisations.values(), ...places.values()];
  const all = [
    ...named.map(({ file, value }) => ({ file, value, name: value.name })),
    ...[...events.values()].map(({ file, value }) => ({ file, value, name: value.title })),
  ].map(({ file, value, name }) => ({
    file,
    name,
    checked: value.checked.day,
    by: value.checked.by,
    isExample: 'example' in value && value.example,
  }));
  const stale = all
    .filter(({ checked }) => isStale(checked, today, maxAgeDays))
    .sort((a, b) => a.checked.getTime() - b.checked.getTime() || a.file.localeCompare(b.file));
  return { stale, count: all.length };
}

/** The list as `npm run due` prints it; empty when nothing of the kind is written. */
export function formatStale({ stale, count }: ReturnType<typeof listStale>, days: number): string {
  if (count === 0) return '';
  if (stale.length === 0)
    return `Platser, tillfällen, organisationer och kommuner: ${count}. Alla är kontrollerade de senaste ${days} dagarna.`;
  const lines = stale.map(
    ({ file, name, checked, by, isExample }) =>
      `  ${file}, ${formatDay(checked)}\n    ${name}${isExample ? ' (påhittat exempel)' : ''}. Kontrollerat av ${by}.`,
  );
  return [
    `Platser, tillfällen, organisationer och kommuner: ${count}. De här kontrollerades för mer än ${days} dagar sedan. Fråga dem, och skriv dagen vid checked:`,
    ...lines,
  ].join('\n');
}
