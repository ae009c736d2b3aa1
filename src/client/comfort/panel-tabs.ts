/** A tab of the panel: what it is called, and what it shows. */
export type Tab = { label: string; panel: HTMLElement };

/** The row, and what shows one of its tabs by its place. */
export type Tabs = { list: HTMLElement; choose(at: number): void };

/**
 * A row of tabs over their panels, one of which is seen at a time (ARIA Authoring Practices, "Tabs
 * with Automatic Activation"): one stop for Tab, arrows move among them, Home and End go to the ends.
 * `changed` is called when another panel is seen.
 */
export function makeTabs(tabs: readonly Tab[], name: string, changed: () => void): Tabs {
  const list = document.createElement('div');
  list.className = 'comfort-tabs';
  list.setAttribute('role', 'tablist');
  const buttons = tabs.map(({ label, panel }, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.id = `${name}-tab-${at}`;
    button.setAttribute('role', 'tab');
    panel.id = `${name}-${at}`;
    panel.setAttribute('role', 'tabpanel');
    button.setAttribute('aria-controls', panel.id);
    panel.setAttribute('aria-labelledby', button.id);
    return button;
  });
  const choose = (chosen: number): void => {
    for (const [at, button] of buttons.entries()) {
      button.setAttribute('aria-selected', String(at === chosen));
      button.tabIndex = at === chosen ? 0 : -1;
      const { panel } = tabs[at] ?? {};
      if (panel) panel.hidden = at !== chosen;
    }
  };
  const turn = (chosen: number): void => {
    choose(chosen);
    changed();
  };
  list.addEventListener('click', ({ target }) => {
    // A browser that translates the page puts elements of its own in a button.
    const pressed = target instanceof Element ? target.closest('button') : null;
    const at = buttons.findIndex((button) => button === pressed);
    if (at >= 0) turn(at);
  });
  list.addEventListener('keydown', (event) => {
    const isTurned = getComputedStyle(list).direction === 'rtl';
    const at = buttons.findIndex((button) => button === event.target);
    const last = buttons.length - 1;
    const next = {
      ArrowRight: at + (isTurned ? -1 : 1),
      ArrowLeft: at + (isTurned ? 1 : -1),
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const to = (next + buttons.length) % buttons.length;
    turn(to);
    buttons[to]?.focus();
  });
  choose(0);
  list.append(...buttons);
  return { list, choose: turn };
}
