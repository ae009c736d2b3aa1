/**
 * Runs in the page: the kinds of text that it has. Texts of one kind have the same colours in a theme,
 * since no style asks for more than the names, classes and states of an element, of those around it
 * and of the one before it; what a page says, and in which language, makes no other colours.
 */
export function listKindsOfText(): string[] {
  /** What a page alone says: addresses, names and texts. */
  const own =
    /^(?:class|id|href|src|srcset|for|name|value|alt|title|lang|dir|popovertarget|datetime|viewBox|width|height|style|aria-(?:label|labelledby|describedby|controls)|data-(?:target|guide|service|path|page|lang))$/u;
  /** Numbers and texts make no colour; words may, as in `data-tint=blue`. */
  const isState = (value: string): boolean => /^[a-z-]{0,20}$/u.test(value);
  const nameOf = ({ localName, classList }: Element): string =>
    [localName, ...[...classList].sort()].join('.');
  const statesOf = ({ attributes }: Element): string =>
    [...attributes]
      .filter(({ name, value }) => !own.test(name) && isState(value))
      .map(({ name, value }) => `${name}=${value}`)
      .sort()
      .join();
  const kinds = new Set<string>();
  const walk = (element: Element, around: string): void => {
    if (['script', 'style', 'template', 'svg'].includes(element.localName)) return;
    const before = element.previousElementSibling;
    const kind = `${around} ${nameOf(element)}[${statesOf(element)}]`;
    for (const node of element.childNodes) {
      if (node instanceof Element) walk(node, kind);
      else if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
        kinds.add(`${before ? nameOf(before) : ''} + ${kind}`);
    }
  };
  walk(document.documentElement, '');
  return [...kinds];
}
