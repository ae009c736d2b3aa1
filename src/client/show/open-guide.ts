/** An address that names a guide leads on to its showing, by the page's own link to it. */
const guide = new URLSearchParams(location.search).get('guide');
const link = [...document.querySelectorAll<HTMLAnchorElement>('a[data-guide]')].find(
  (one) => one.dataset['guide'] === guide,
);
if (link) location.replace(link.href);
