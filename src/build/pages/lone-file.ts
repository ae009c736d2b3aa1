import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { parse, serialize, serializeOuter } from 'parse5';
import postcss from 'postcss';
import { type SiteLanguage, siteLanguages } from '../../i18n/languages.ts';
import { lonePage } from '../../session/lone-page.ts';
import { site } from '../../site.config.ts';
import { floorTargets } from '../floor.ts';
import { type Element, listElements, textOf } from '../html/html.ts';
import { hashOf } from '../policy/policy.ts';

const scriptOf = (path: string): string =>
  fileURLToPath(new URL(`../../client/${path}`, import.meta.url));

/** What the counter needs: itself, and that a shaking hand counts once. */
const entry = ['page/single-press.ts', 'tally/tally-counter.ts']
  .map((path) => `import ${JSON.stringify(scriptOf(path))};`)
  .join('\n');

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: scriptOf(''), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    legalComments: 'none',
    logLevel: 'error',
    target: floorTargets,
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** Typefaces are files of their own, and a page that is a file alone has none. */
const withoutTypefaces = (css: string): string => {
  const sheet = postcss.parse(css);
  sheet.walkAtRules('font-face', (rule) => {
    if (rule.toString().includes('url(')) rule.remove();
  });
  return sheet.toString();
};

const escape = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

/** The counter of a built page as one file: its styles and its script in it, and nothing fetched. */
export function writeLone(html: string, language: SiteLanguage, script: string): string {
  const elements = listElements(parse(html));
  const find = (test: (element: Element) => boolean, what: string): Element => {
    const found = elements.find(test);
    if (!found) throw new RangeError(`The counter's page has no ${what}`);
    return found;
  };
  const counter = find(({ tagName }) => tagName === 'tally-counter', 'counter');
  const title = textOf(find(({ tagName }) => tagName === 'h1', 'heading')).trim();
  const css = withoutTypefaces(
    elements
      .filter(({ tagName }) => tagName === 'style')
      .map(textOf)
      .join('\n'),
  );
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `style-src ${hashOf(css)}`,
    `script-src ${hashOf(script)}`,
  ].join('; ');
  return serialize(
    parse(`<!doctype html><html lang="${language}" dir="ltr" data-js data-lang="${language}"><head>
<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width"><title>${escape(title)} – ${escape(site.name)}</title>
<style>${css}</style></head><body><main><h1>${escape(title)}</h1>
${serializeOuter(counter)}</main><script>${script}</script></body></html>`),
  );
}

/** After the build the counter also lies there as one file, for a computer without a network. */
export function loneFile(): AstroIntegration {
  return {
    name: 'lone-file',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const script = await bundle();
        for (const language of siteLanguages) {
          const start = language === 'sv' ? '' : `${language}/`;
          const page = join(folder, start, 'for-hjalpare', 'rakna', 'index.html');
          const html = await readFile(page, 'utf8').catch(() => undefined);
          if (html === undefined) continue;
          await writeFile(join(folder, lonePage(language)), writeLone(html, language, script));
        }
      },
    },
  };
}
