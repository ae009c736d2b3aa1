const buttons = () => [...document.querySelectorAll<HTMLElement>('[popovertarget]')];
const cardOf = (button: Element): HTMLElement | null =>
  document.getElementById(button.getAttribute('popovertarget') ?? '');

/** Opens and closes the cards of explained words where the browser cannot do it by itself. */
function openByScript(): void {
  let opener: HTMLElement | undefined;
  // Where it was closed because one went on, nobody is brought back.
  const close = (): void => {
    const open = document.querySelector('.word-card.is-open');
    if (!open) return;
    open.classList.remove('is-open');
    opener?.focus();
  };
  for (const button of buttons())
    button.addEventListener('click', (event) => {
      const card = cardOf(button);
      const isOpen = card?.classList.contains('is-open');
      close();
      if (!card || isOpen) return;
      event.stopPropagation();
      opener = button;
      card.classList.add('is-open');
      card.querySelector<HTMLElement>('button')?.focus();
    });
  addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && !target.closest('.word-card')) close();
  });
}

/**
 * A card does not stay open over a page in which one has gone on: focus leaves it and its word, forwards
 * or back, and it closes. Asked at once too: who is quick has gone on before this script is here. What
 * lies round the card has the focus where its own text is pressed, and then one has gone nowhere.
 */
function closeBehind(): void {
  const closeLeft = (): void => {
    const focused = document.activeElement;
    if (!focused) return;
    for (const card of document.querySelectorAll<HTMLElement>('.word-card')) {
      const isHere = card === cardOf(focused) || card.contains(focused) || focused.contains(card);
      if (isHere) continue;
      card.classList.remove('is-open');
      if ('hidePopover' in card && card.matches(':popover-open')) card.hidePopover();
    }
  };
  addEventListener('focusin', closeLeft);
  closeLeft();
}

let isHelped = false;

/** Gives the cards of explained words what the browser does not: once, however often it is asked for. */
export function helpCards(): void {
  if (isHelped) return;
  isHelped = true;
  if (!('popover' in HTMLElement.prototype)) openByScript();
  closeBehind();
}
