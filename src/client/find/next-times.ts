import { sortRows } from './sort-rows.ts';

/**
 * The next days of something, as they are on the day that the page is read: what has ended is taken
 * away, and the next one is marked. When all have ended it says so.
 */
class NextTimes extends HTMLElement {
  connectedCallback(): void {
    const shown = Number(this.dataset['shown']);
    const items = [...this.querySelectorAll('li')];
    const left = items.filter(({ dataset }) => Number(dataset['ends']) > Date.now());
    const next = left.find(({ dataset }) => dataset['off'] === undefined);
    for (const item of items) {
      const at = left.indexOf(item);
      item.hidden = at < 0 || at >= shown;
      item.classList.toggle('next', item === next);
    }
    const over = this.querySelector<HTMLElement>('.over');
    if (over) over.hidden = left.length > 0;
  }
}

customElements.define('next-times', NextTimes);
for (const list of document.querySelectorAll('.rows'))
  if (list.querySelector('next-times')) sortRows(list);
