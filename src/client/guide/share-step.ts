import shareWords from 'site:words/share';
import { readLanguage } from '../../i18n/languages.ts';
import { encode } from 'uqr';
import styles from '../../styles/later/share.css?url';
import { makeButton } from '../page/make-button.ts';
import { loadStyles } from '../page/load-styles.ts';
import { lockPage } from '../page/lock-page.ts';

const svgNs = 'http://www.w3.org/2000/svg';

/** A QR code as a picture in the page; dark on light in every theme, or cameras cannot read it. */
function drawQr(text: string, label: string): SVGElement {
  const { data, size } = encode(text, { border: 3 });
  const svg = document.createElementNS(svgNs, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  const path = document.createElementNS(svgNs, 'path');
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  path.setAttribute('d', squares.join(''));
  svg.append(path);
  return svg;
}

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
  dialog.append(title, lead, drawQr(address, words.qr), link, row, told);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  lockPage(dialog);
}
