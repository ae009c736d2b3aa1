/** Shows the screens that have all words of what is written in the field, and how many they are. */
export function filterScreens(): void {
  const field = document.querySelector<HTMLInputElement>('#sok');
  const count = document.querySelector('#antal');
  if (!field) return;
  const words = field.value.toLowerCase().split(/\s+/u).filter(Boolean);
  let shown = 0;
  for (const item of document.querySelectorAll<HTMLElement>('[data-find]')) {
    const text = item.dataset['find'] ?? '';
    item.hidden = !words.every((word) => text.includes(word));
    if (!item.hidden) shown += 1;
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = group.querySelector('[data-find]:not([hidden])') === null;
  const told = shown === 1 ? '1 skärm' : `${shown} skärmar`;
  if (count && count.textContent !== told) count.textContent = told;
}
