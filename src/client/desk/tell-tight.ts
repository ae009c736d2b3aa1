/** Letters are some 14 px high here and 70 in a film: what is rounded is no fault. */
const sparePx = 2;

const isOver = (part: Element): boolean =>
  part.scrollHeight > part.clientHeight + sparePx || part.scrollWidth > part.clientWidth + sparePx;

/** Says beside each drawn screen whether something on it has no room, as the making of the film would. */
export async function tellTight(): Promise<void> {
  await document.fonts.ready;
  const drawn = [...document.querySelectorAll('.drawn')];
  const tight = drawn.filter((each) =>
    [...each.querySelectorAll('.scr-body, .scr-bottom')].some(isOver),
  );
  for (const each of drawn) {
    const told = each.nextElementSibling?.matches('.tight') ? each.nextElementSibling : undefined;
    if (!tight.includes(each)) told?.remove();
    else if (!told) {
      const note = document.createElement('p');
      note.className = 'tight';
      note.textContent =
        'Titta på: allt på skärmen ser inte ut att få plats. Korta texten eller ta bort något.';
      each.after(note);
    }
  }
}
