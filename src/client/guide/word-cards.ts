const buttons = () => [...document.querySelectorAll<HTMLElement>('[popovertarget]')];
const cardOf = (button: HTMLElement): HTMLElement | null =>
  document.getElementById(button.getAttribute('popovertarget') ?? '');

/** Opens and closes the cards of explained words where the browser cannot do it by itself. */
function openByScript(): void {
  let opener: HTMLElement | undefined;
  const close = (): void => {
    document.querySelector('.word-card.is-open')?.classList.remove('is-open');
    opener?.focus();
    opener = undefined;
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
  addEventListener('keydown', ({ key }) => key === 'Escape' && opener && close());
  addEventListener('click', ({ target }) => {
    if (opener && target instanceof Element && !target.closest('.word-card')) close();
  });
}

/** A card does not stay open over a page in which one has gone on: focus leaves, and it closes. */
function closeBehind(): void {
  for (const card of document.querySelectorAll<HTMLElement>('.word-card'))
    card.addEventListener('focusout', ({ relatedTarget }) => {
      const isLeft = relatedTarget instanceof Element && !card.contains(relatedTarget);
      if (!isLeft) return;
      card.classList.remove('is-open');
      if ('hidePopover' in card && card.matches(':popover-open')) card.hidePopover();
    });
}

let isHelped = false;

/** Gives the cards of explained words what the browser does not: once, however often it is asked for. */
export function helpCards(): void {
  if (isHelped) return;
  isHelped = true;
  if (!('popover' in HTMLElement.prototype)) openByScript();
  closeBehind();
}
