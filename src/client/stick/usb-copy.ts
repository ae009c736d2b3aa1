import { fill } from '../../i18n/pattern.ts';
import { readLanguage } from '../../i18n/languages.ts';
import usbWords from 'site:words/usb';
import { pageLanguage } from '../page/page-language.ts';

/** After so many days a service may well have moved a button. */
const oldDays = 90;
const dayMs = 24 * 60 * 60 * 1000;

const lang = pageLanguage();
const words = usbWords[readLanguage(lang === 'sv' ? undefined : lang)];

/** On a USB stick: says how old the copy is. The day itself stands there without scripts. */
class UsbCopy extends HTMLElement {
  connectedCallback(): void {
    const made = this.querySelector('time')?.dateTime ?? '';
    const days = Math.floor((Date.now() - Date.parse(made)) / dayMs);
    // A computer whose clock is wrong may think that the copy is from tomorrow.
    if (!Number.isFinite(days) || days < 0) return;
    const age = this.querySelector('[data-age]');
    if (age) age.textContent = fill(words.age, { days });
    const old = this.querySelector<HTMLElement>('[data-old]');
    if (old) old.hidden = days < oldDays;
  }
}

customElements.define('usb-copy', UsbCopy);
