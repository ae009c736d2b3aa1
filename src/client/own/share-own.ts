import shareWords from 'site:words/share';
import { readLanguage } from '../../i18n/languages.ts';
import { drawCode } from '../page/draw-code.ts';
import { makeButton } from '../page/make-button.ts';
import { pageLanguage } from '../page/page-language.ts';

/** Shows a link in the place for it: the code, the letters, and how to copy or send them. */
export function showLink(place: HTMLElement, address: string, qr: string): void {
  const words = shareWords[readLanguage(pageLanguage() === 'sv' ? undefined : pageLanguage())];
  const find = (name: string) => place.querySelector<HTMLElement>(`[data-${name}]`);
  find('code')?.replaceChildren(drawCode(address, qr));
  const link = find('link');
  if (link) link.textContent = address;
  const row = find('row');
  const told = find('copied');
  if (told) told.textContent = '';
  if (!row || row.childElementCount > 0) return;
  const now = (): string => link?.textContent ?? '';
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(now());
      if (told) told.textContent = words.copied;
    } catch {
      // Where copying is not allowed the link is marked, to be copied by hand.
      if (link) getSelection()?.selectAllChildren(link);
    }
  };
  row.append(makeButton(words.copy, 'button', copy));
  if ('share' in navigator) {
    const send = () => navigator.share({ title: document.title, url: now() });
    row.append(makeButton(words.send, 'button', () => send().catch(() => undefined)));
  }
}
