/**
 * Where somebody shows a service, the next times, on a page about something else. What it needs comes
 * when it is looked at: in a part of the page that is closed nothing is fetched.
 */
class NearTimes extends HTMLElement {
  connectedCallback(): void {
    const sight = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      sight.disconnect();
      // What stands on the page, or the way on to the list, is there without it.
      import('./show-near.ts').then(({ showNear }) => showNear(this)).catch(() => undefined);
    });
    sight.observe(this);
  }
}

customElements.define('near-times', NearTimes);
