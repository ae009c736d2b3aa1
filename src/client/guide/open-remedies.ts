/**
 * What may go wrong at a step leads to the list of all that may. Here each becomes a part that opens
 * where it stands, with what to do.
 */
export function openRemedies(page: ParentNode): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.wrong > a')) {
    const remedy = page.querySelector(`${link.hash} dd`);
    if (!remedy) continue;
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    const answer = document.createElement('p');
    summary.append(...link.childNodes);
    answer.append(...(remedy.cloneNode(true) as Element).childNodes);
    details.append(summary, answer);
    link.replaceWith(details);
  }
}
