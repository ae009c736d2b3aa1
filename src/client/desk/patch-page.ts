/** What the reader has done to the page, and a new version of it says nothing of. */
const isReaders = (element: Element, name: string): boolean =>
  (element.localName === 'details' && name === 'open') ||
  (element.localName === 'input' && name === 'value') ||
  (name === 'hidden' && element.matches('[data-find], [data-group]'));

function patchAttributes(old: Element, now: Element): void {
  for (const { name } of [...old.attributes])
    if (!now.hasAttribute(name) && !isReaders(old, name)) old.removeAttribute(name);
  for (const { name, value } of now.attributes)
    if (old.getAttribute(name) !== value && !isReaders(old, name)) old.setAttribute(name, value);
}

const kindOf = (element: Element): string =>
  [element.localName, element.id, element.classList[0] ?? ''].join(' ');

const isAlike = (old: ChildNode, now: ChildNode): boolean =>
  old instanceof Element && now instanceof Element
    ? kindOf(old) === kindOf(now)
    : old.nodeType === now.nodeType;

/** The child from `from` on that a new one is a version of; a text is one of the very next alone. */
function findOld(from: ChildNode | null, now: ChildNode): ChildNode | undefined {
  for (let old = from; old; old = old.nextSibling) {
    if (isAlike(old, now)) return old;
    if (!(now instanceof Element)) return undefined;
  }
  return undefined;
}

function patchChildren(old: Element, now: Element): void {
  let next = old.firstChild;
  const drop = (until: ChildNode | null) => {
    while (next && next !== until) {
      const gone: ChildNode = next;
      next = gone.nextSibling;
      gone.remove();
    }
  };
  for (const wanted of [...now.childNodes]) {
    const known = findOld(next, wanted);
    if (known) {
      // What stood between is gone: nothing is moved, for what is moved loses the reader's mark.
      drop(known);
      next = known.nextSibling;
      patchNode(known, wanted);
    } else old.insertBefore(wanted, next);
  }
  drop(null);
}

/**
 * Makes a part of the page as a new version of it is, changing no more than what differs: what the
 * reader has opened, written, marked or scrolled to stays as it is.
 */
export function patchNode(old: ChildNode, now: ChildNode): void {
  if (old.isEqualNode(now)) return;
  if (old instanceof Element && now instanceof Element) {
    patchAttributes(old, now);
    patchChildren(old, now);
  } else old.nodeValue = now.nodeValue;
}
