/** Soft hyphens are for the page's lines alone: a word that is copied is the word. */
addEventListener('copy', (event) => {
  const text = String(getSelection());
  if (!text.includes('\u00ad')) return;
  event.clipboardData?.setData('text/plain', text.replace(/\u00ad/gu, ''));
  event.preventDefault();
});
