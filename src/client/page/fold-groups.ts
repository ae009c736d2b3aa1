import { makeButton } from './make-button.ts';

/** Keeps choices in one screen: looks again when the text or the window has another size. */
export type Folding = { fit(): void };

/**
 * Folds groups of choices where all of them together have no room: each is then one line, its name,
 * and a press opens it and closes the others. Where there is room nothing is folded. `names` are the
 * headings, each in the element of its group; `box` is what would have to be scrolled, and has the class
 * `is-lean` where it would be even so.
 */
export function foldGroups(
  box: HTMLElement,
  names: readonly HTMLElement[],
  opensFirst: boolean,
): Folding {
  const words = new Map(names.map((name) => [name, name.textContent ?? '']));
  let chosen: HTMLElement | undefined;
  const open = (seen: readonly HTMLElement[], at: HTMLElement | undefined): void => {
    chosen = at;
    box.toggleAttribute('data-open', at !== undefined);
    for (const name of seen) {
      const isOpen = name === at;
      name.parentElement?.toggleAttribute('data-folded', !isOpen);
      name.firstElementChild?.setAttribute('aria-expanded', String(isOpen));
    }
  };
  const unfold = (name: HTMLElement): void => {
    name.parentElement?.removeAttribute('data-folded');
    if (name.firstElementChild) name.textContent = words.get(name) ?? '';
  };
  return {
    fit() {
      const focused = names.find((name) => name.contains(document.activeElement));
      box.removeAttribute('data-open');
      box.classList.remove('is-folded', 'is-lean');
      names.forEach(unfold);
      const seen = names.filter((name) => name.parentElement?.getClientRects().length);
      const isFull = (): boolean => box.scrollHeight > box.clientHeight + 1;
      if (!isFull() || seen.length < 2) return;
      box.classList.add('is-folded');
      for (const name of seen) {
        const press = (): void => {
          open(seen, name === chosen ? undefined : name);
          name.scrollIntoView({ block: 'nearest' });
        };
        name.replaceChildren(makeButton(words.get(name) ?? '', 'fold-name', press));
      }
      const again = chosen && seen.includes(chosen) ? chosen : undefined;
      open(seen, undefined);
      box.classList.toggle('is-lean', isFull());
      open(seen, again ?? (opensFirst ? seen[0] : undefined));
      focused?.querySelector('button')?.focus({ preventScroll: true });
    },
  };
}
