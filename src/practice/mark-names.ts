import { markFallback, withoutMarks } from '../i18n/fallback.ts';

/**
 * A text in which what stands on Swedish buttons is told to be Swedish, and what it means stands
 * beside it: `Press "Identifiera" (Identify yourself)`. `meanings` are by name; an empty one says
 * that the name is Swedish and no more.
 */
export function markNames(text: string, meanings: ReadonlyMap<string, string>): string {
  return text.replace(/"([^"]+)"/gu, (whole, quoted: string) => {
    const bare = withoutMarks(quoted);
    // Where text is read from the right, a name stands between signs that keep it together.
    const name = bare.replace(/[\u2066-\u2069]/gu, '');
    const meaning = meanings.get(name);
    if (meaning === undefined) return whole;
    return `"${markFallback(bare)}"${meaning === '' ? '' : ` (${meaning})`}`;
  });
}
