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

const isAlike = (old: ChildNode, now: ChildNode): boolean =>
  old.nodeType === now.nodeType &&
  old.nodeName === now.nodeName &&
  (!(old instanceof Element) || !(now instanceof Element) || old.id === now.id);

/** The child of `parent` from one on that a new one is a version of: by id, else the very next. */
function findOld(from: ChildNode | null, now: ChildNode): ChildNode | undefined {
  if (from && isAlike(from, now)) return from;
  if (!(now instanceof Element) || now.id === '') return undefined;
  for (let old = from; old; old = old.nextSibling)
    if (old instanceof Element && old.id === now.id && isAlike(old, now)) return old;
  return undefined;
}

function patchChildren(old: Element, now: Element): void {
  let next = old.firstChild;
  for (const wanted of [...now.childNodes]) {
    const known = findOld(next, wanted);
    if (!known) {
      old.insertBefore(wanted, next);
      continue;
    }
    if (known === next) next = next.nextSibling;
    else old.insertBefore(known, next);
    patchNode(known, wanted);
  }
  while (next) {
    const gone = next;
    next = next.nextSibling;
    gone.remove();
  }
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
