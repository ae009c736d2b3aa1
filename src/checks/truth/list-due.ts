import { type Claim, hasSource } from '../../model/guide.ts';
import type { Content } from '../parse-content.ts';

/** Something that has to be looked up again: where it stands, what it says, how old the check is. */
export type Due = {
  place: string;
  text: string;
  checked: Date;
  ageDays: number;
  source?: string;
  /** Who looked, and at which version. */
  by?: string;
  appVersion?: string;
};

const dayMs = 86_400_000;

/** The oldest check of what a guide rests on: so far back everything in it has been looked at. */
export const oldestCheck = (claims: readonly Pick<Claim, 'checked'>[]): Date | undefined =>
  claims.map(({ checked }) => checked).sort((a, b) => a.getTime() - b.getTime())[0];

/** The day from which a check is older than `maxAgeDays`. */
export const staleFrom = (checked: Date, maxAgeDays: number): Date =>
  new Date(checked.getTime() + (maxAgeDays + 1) * dayMs);

/**
 * Everything that guides, advice for helpers and telephone numbers rest on, the oldest check first: `due` is older than
 * `maxAgeDays` at `today`, `unsourced` has no page that says it.
 */
export function listDue(
  { guides, advice, phones }: Pick<Content, 'guides' | 'advice' | 'phones'>,
  today: Date,
  maxAgeDays: number,
): { due: Due[]; unsourced: Due[]; count: number } {
  const age = (checked: Date): number => Math.floor((today.getTime() - checked.getTime()) / dayMs);
  const all: Due[] = [
    ...[
      ...[...guides].map(([place, { page }]) => ({ place, claims: page.claims })),
      ...[...advice].map(([name, { claims }]) => ({ place: `helping/${name}`, claims })),
    ].flatMap(({ place, claims }) =>
      claims.map((claim) => ({
        place,
        text: claim.claim,
        checked: claim.checked,
        ageDays: age(claim.checked),
        ...(hasSource(claim) && { source: claim.source }),
        ...(claim.by !== undefined && { by: claim.by }),
        ...(claim.appVersion !== undefined && { appVersion: claim.appVersion }),
      })),
    ),
    ...phones.map(({ name, number, checked, source }) => ({
      place: 'content/phones.yaml',
      text: `${name}: ${number}.`,
      checked,
      ageDays: age(checked),
      source: source.url,
    })),
  ].sort((a, b) => b.ageDays - a.ageDays || a.place.localeCompare(b.place, 'sv'));
  return {
    due: all.filter(({ ageDays }) => ageDays > maxAgeDays),
    unsourced: all.filter(({ source }) => source === undefined),
    count: all.length,
  };
}
