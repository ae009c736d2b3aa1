import { withoutIsolates } from '../../i18n/without-isolates.ts';
import { fill } from '../../i18n/pattern.ts';
import { readLanguage } from '../../i18n/languages.ts';
import reportWords from 'site:words/report';
import { pageLanguage } from '../page/page-language.ts';

const lang = pageLanguage();
const words = reportWords[readLanguage(lang === 'sv' ? undefined : lang)];

/** A place or an event is no guide: what the address names is put among those to choose from. */
function offer(select: HTMLSelectElement | null, page: string | null, name: string | null): void {
  if (!select || !name || !page || !/^hitta(?:\/[a-z0-9-]+){1,2}$/u.test(page)) return;
  select.add(new Option(name.slice(0, 200), page), 1);
}

/**
 * Writes the message to the editors for whoever found a fault; page and step come in the address.
 * It is sent by the person's own e-mail program or message app, or not at all.
 */
class ReportForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const asked = new URLSearchParams(location.search);
    const fill = (name: string, value: string | null): void => {
      const field = form.elements.namedItem(name);
      if (value && (field instanceof HTMLSelectElement || field instanceof HTMLInputElement))
        field.value = value;
    };
    offer(form.querySelector('select'), asked.get('guide'), asked.get('namn'));
    fill('guide', asked.get('guide'));
    fill('step', asked.get('steg'));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('click', (event) => {
      const way = event.target instanceof HTMLElement ? event.target.dataset['way'] : undefined;
      if (way !== undefined) void this.#send(way, this.#write(form));
    });
    const share = form.querySelector<HTMLElement>('[data-way=share]');
    if (share) share.hidden = !('share' in navigator);
  }

  #write(form: HTMLFormElement): string {
    const data = new FormData(form);
    const read = (name: string) => String(data.get(name) ?? '').trim();
    const select = form.querySelector('select');
    const title = select?.selectedOptions[0]?.textContent?.trim() ?? '';
    const [guide, step] = [read('guide'), read('step')];
    const start = new URL(location.href.replace(/beratta\/.*$/u, ''));
    const address = new URL(guide && `${guide}/${step ? `#steg-${step}` : ''}`, start).href;
    const lines = [
      fill(words.aboutPage, { page: title }),
      ...(step ? [fill(words.aboutStep, { step })] : []),
      fill(words.aboutAddress, { address }),
      '',
      read('what'),
    ];
    // Where it is read nobody needs the marks, and they would come to belong to the address.
    return withoutIsolates(lines.join('\n'));
  }

  async #send(way: string, text: string): Promise<void> {
    if (way === 'mail') {
      const subject = encodeURIComponent(words.subject);
      location.href = `mailto:${this.dataset['mail']}?subject=${subject}&body=${encodeURIComponent(text)}`;
    } else if (way === 'share') {
      await navigator.share({ title: words.subject, text }).catch(() => undefined);
    } else {
      await this.#copy(text);
    }
  }

  async #copy(text: string): Promise<void> {
    const told = this.querySelector<HTMLElement>('[role=status]');
    if (!told) return;
    try {
      await navigator.clipboard.writeText(text);
      told.textContent = words.copied;
    } catch {
      // Where copying is not allowed the text is shown and marked, to be copied by hand.
      told.textContent = text;
      getSelection()?.selectAllChildren(told);
    }
  }
}

customElements.define('report-form', ReportForm);
