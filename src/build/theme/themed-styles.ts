import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { type AcceptedPlugin, parse } from 'postcss';
import { fillTheme } from '../../site/fill-theme.ts';
import { spreadTheme } from '../../site/spread-theme.ts';

/**
 * For the pages' styles: each `theme(…)` becomes what the theme says, before the builder looks for the
 * files that styles name.
 */
export const themedStyles = (): AcceptedPlugin => ({
  postcssPlugin: 'themed-styles',
  Once(root) {
    root.walkDecls('--theme', (declaration) => {
      declaration.replaceWith(parse(spreadTheme(`${declaration.toString()};`)).nodes);
    });
    root.walkDecls((declaration) => {
      if (declaration.value.includes('theme(')) declaration.value = fillTheme(declaration.value);
    });
  },
});

/** The same for styles that are bundled apart from the pages: the stick's typefaces, the desk's look. */
export const themedFiles: Plugin = {
  name: 'themed-files',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: fillTheme(spreadTheme(await readFile(path, 'utf8'))),
      loader: 'css',
    }));
  },
};
