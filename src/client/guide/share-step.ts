import shareWords from 'site:words/share';
import { readLanguage } from '../../i18n/languages.ts';
import styles from '../../styles/later/share.css?url';
import { drawCode } from '../page/draw-code.ts';
import { makeButton } from '../page/make-button.ts';
import { loadStyles } from '../page/load-styles.ts';
import { lockPage } from '../page/lock-page.ts';

/** Opens a card with a QR code and a link to one step of this page. */
export function shareStep(stepId: string): void {
  const { lang } = document.documentElement;
  const words = shareWords[readLanguage(lang === 'sv' ? undefined : lang)];
  void loadStyles(styles).catch(() => undefined);
  const address = new URL(`#${stepId}`, location.href).href;
  const dialog = document.createElement('dialog');
  dialog.className = 'share';
  dialog.setAttribute('aria-labelledby', 'share-title');

  const title = document.createElement('h2');
  title.id = 'share-title';
  title.tabIndex = -1;
  title.textContent = `${words.title} ${stepId.replace(/\D/gu, '')}`;
  const lead = document.createElement('p');
  lead.textContent = words.lead;
  const link = document.createElement('p');
  link.className = 'share-link';
  link.dir = 'ltr';
  link.textContent = address;
  const told = document.createElement('p');
  told.setAttribute('role', 'status');

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      told.textContent = words.copied;
    } catch {
      // Where copying is not allowed the link is marked, to be copied by hand.
      getSelection()?.selectAllChildren(link);
    }
  };
  const row = document.createElement('div');
  row.className = 'share-row';
  row.append(makeButton(words.copy, 'button', copy));
  if ('share' in navigator) {
    const send = () => navigator.share({ title: document.title, url: address });
    row.append(makeButton(words.send, 'button', () => send().catch(() => undefined)));
  }
  row.append(makeButton(words.close, 'button', () => dialog.close()));
  dialog.append(title, lead, drawCode(address, words.qr), link, row, told);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  // It is read from its top: its first button lies below the edge of a small screen.
  title.focus();
  lockPage(dialog);
}
