import { copyLines } from './copy-lines.ts';
import { filterScreens } from './filter-screens.ts';
import { hearNews } from './hear-news.ts';
import { patchNode } from './patch-page.ts';
import { tellTight } from './tell-tight.ts';

const main = document.querySelector('main');
const parser = new DOMParser();

/** Says that the page no longer follows, for as long as it does not. */
function tellLost(isThere: boolean): void {
  document.querySelector('#lost')?.remove();
  if (isThere) return;
  const lost = document.createElement('p');
  lost.id = 'lost';
  lost.setAttribute('role', 'alert');
  lost.textContent = 'Sidan följer inte med längre. Kör npm run dev igen.';
  document.body.append(lost);
}

/** Gets the page as it is now and changes what differs; whoever asks meanwhile gets one more. */
async function follow(page: HTMLElement): Promise<void> {
  const answer = await fetch(location.href);
  const now = parser.parseFromString(await answer.text(), 'text/html');
  const fresh = now.querySelector('main');
  if (!fresh) return;
  document.title = now.title;
  patchNode(page, fresh);
  filterScreens();
  await tellTight();
}

if (main) {
  let isAsked = false;
  let following: Promise<void> = Promise.resolve();
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    following = following
      .then(() => {
        isAsked = false;
        return follow(main);
      })
      // The next news brings it.
      .catch(() => undefined);
  };
  hearNews(main.dataset['news'] ?? '', ask, tellLost);
  copyLines(main);
  main.addEventListener('input', filterScreens);
  filterScreens();
  void tellTight();
}
