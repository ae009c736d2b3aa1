import { keepOwn, readOwn } from './own-municipality.ts';

/** On a kommun's page: keeps it on this device as one's own, and forgets it. */
class KeepMunicipality extends HTMLElement {
  connectedCallback(): void {
    const { municipality: id = '', name = '' } = this.dataset;
    const button = this.querySelector('button');
    const show = (): void => {
      const isOwn = readOwn()?.id === id;
      for (const part of this.querySelectorAll<HTMLElement>('[data-own]'))
        part.hidden = (part.dataset['own'] === 'yes') !== isOwn;
    };
    button?.addEventListener('click', () => {
      keepOwn(readOwn()?.id === id ? undefined : { id, name });
      show();
    });
    show();
    addEventListener('pageshow', show);
  }
}

customElements.define('keep-municipality', KeepMunicipality);
