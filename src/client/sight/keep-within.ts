/** Makes all that is beside an element, and beside what holds it, dead to keys; gives how to undo it. */
export function keepWithin(element: HTMLElement): () => void {
  const made: HTMLElement[] = [];
  for (let at = element; at.parentElement && at !== document.body; at = at.parentElement)
    for (const beside of at.parentElement.children)
      if (beside !== at && beside instanceof HTMLElement && !beside.inert) {
        beside.inert = true;
        made.push(beside);
      }
  return () => {
    for (const beside of made) beside.inert = false;
  };
}
