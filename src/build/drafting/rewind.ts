import type { Asker } from './asker.ts';

/** What one writes to get back to the question before. No text of ours has that sign. */
export const backSign = '<';

/** Somebody wants the question before again. */
export class GoneBack extends Error {
  override name = 'GoneBack';
}

/**
 * Asks so that one can go back: what has been answered is remembered, and answered again by itself, in silence,
 * up to the question that somebody wants once more. `ask` begins from nothing each time.
 */
export async function askWithWayBack<T>(
  asker: Asker,
  ask: (asker: Asker) => Promise<T>,
): Promise<T> {
  let given: string[] = [];
  for (;;) {
    let at = 0;
    /** Where in the answers each question began. */
    const starts: number[] = [];
    const isKnown = () => at < given.length;
    const again: Asker = {
      ...asker,
      tell: (text) => {
        if (!isKnown()) asker.tell(text);
      },
      begin: () => starts.push(at),
      refuse: () => {
        at -= 1;
        given.pop();
      },
      isRepeating: isKnown,
      line: async () => {
        if (!isKnown()) {
          const line = await asker.line();
          if (line === backSign) throw new GoneBack();
          given.push(line);
        }
        at += 1;
        return given[at - 1] ?? '';
      },
    };
    try {
      return await ask(again);
    } catch (error) {
      if (!(error instanceof GoneBack)) throw error;
      // Within a list it is the list that is begun again.
      const here = starts.at(-1) ?? 0;
      const to = given.length > here ? here : (starts.at(-2) ?? 0);
      given = given.slice(0, to);
    }
  }
}
