import { siteAddress } from '../page/site-files.ts';
import { readOwn } from './own-municipality.ts';

/** The way to a person: to the own kommun's page when one is kept on this device. */
class OwnWay extends HTMLElement {
  connectedCallback(): void {
    const own = readOwn();
    const link = this.querySelector('a');
    const { address = '', words = '' } = this.dataset;
    if (!own || !link) return;
    link.href = siteAddress(`${address}${own.id}/`);
    const label = this.querySelector('[data-label]');
    if (label) label.textContent = words.replace('{name}', own.name);
  }
}

customElements.define('own-way', OwnWay);
