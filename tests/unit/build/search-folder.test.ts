import { expect, test } from 'vitest';
import { moveAddresses } from '../../../src/build/search/search-folder.ts';

test('an address moves where an attribute begins with it, and nowhere else', () => {
  const html =
    '<!doctype html><p title="see /search/">/search/</p><a data-x="/search/a.js" href=\'/search/b\'>x</a><script>"/search/"</script>';
  expect(moveAddresses(html, '/search/', '/search-1a/')).toBe(
    '<!doctype html><p title="see /search/">/search/</p><a data-x="/search-1a/a.js" href=\'/search-1a/b\'>x</a><script>"/search/"</script>',
  );
});

test('what stands in a template moves too', () => {
  const html = '<template><img src="/search/a.webp"></template>';
  expect(moveAddresses(html, '/search/', '/s/')).toContain('src="/s/a.webp"');
});
