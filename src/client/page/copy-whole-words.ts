/** Soft hyphens and word joiners are for the page's lines alone: a word that is copied is the word. */
const unseen = /[\u00ad\u2060]/gu;

addEventListener('copy', (event) => {
  const text = String(getSelection());
  const plain = text.replace(unseen, '');
  if (plain === text) return;
  event.clipboardData?.setData('text/plain', plain);
  event.preventDefault();
});
