import { languageStorageKey } from './choose-language.ts';

/** Remembers the language that is chosen in the page's head, for the next visit. */
class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link) return;
      // The same place on the page, and what it was asked for, in the other language.
      link.search = location.search;
      link.hash = location.hash;
      try {
        localStorage.setItem(languageStorageKey, link.hreflang);
      } catch {
        // Where nothing may be stored the choice holds for the links that follow.
      }
    });
  }
}

customElements.define('language-switch', LanguageSwitch);
