import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { PurgeCSS } from 'purgecss';

type Element = DefaultTreeAdapterTypes.Element;

/** Where the text of an inline style or script begins and ends in its page. */
type Inline = { start: number; end: number };

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Every inline `<style>` or `<script>` of a page; a parser knows where one is. */
export function findInline(html: string, name: 'style' | 'script'): Inline[] {
  const found: Inline[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      const { nodeName, sourceCodeLocation: place, attrs = [] } = child as Element;
      const isInline = nodeName === name && !attrs.some((attribute) => attribute.name === 'src');
      if (isInline && place?.startTag && place.endTag) {
        found.push({ start: place.startTag.endOffset, end: place.endTag.startOffset });
      } else if ('childNodes' in child) {
        visit(child);
      }
    }
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return found;
}

/**
 * The page with a policy that names its own inline styles and scripts and no others: what the
 * builder writes lists those of the whole site.
 */
function narrowPolicy(html: string): string {
  const allow = (page: string, name: 'style' | 'script'): string => {
    const hashes = findInline(html, name).map(({ start, end }) => hashOf(html.slice(start, end)));
    const sources = ["'self'", ...new Set(hashes)].join(' ');
    return page.replace(
      new RegExp(`(<meta http-equiv="content-security-policy"[^>]*?\\b${name}-src )[^;"]*`, 'u'),
      (_, before: string) => before + sources,
    );
  };
  return allow(allow(html, 'style'), 'script');
}

/**
 * A page whose inlined styles hold only what it can come to use: rules for names that stand neither
 * in the page nor in `scripts` are left out, and the policy follows. BAR.md, Pages, weight.
 */
export async function trimStyles(html: string, scripts: string): Promise<string> {
  const sheets = findInline(html, 'style');
  const styles = sheets.map(({ start, end }) => html.slice(start, end));
  const bare = sheets.reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    html,
  );
  const trimmed = await new PurgeCSS().purge({
    content: [
      { raw: bare, extension: 'html' },
      { raw: scripts, extension: 'js' },
    ],
    css: styles.map((raw) => ({ raw })),
    // Attributes are how scripts and readers' settings change a page.
    safelist: { greedy: [/^(?:data-|aria-|open$|hidden$|dir$|popover$)/u] },
  });
  const slimmer = sheets.reduceRight((text, { start, end }, index) => {
    const css = trimmed[index]?.css ?? styles[index] ?? '';
    return text.slice(0, start) + css + text.slice(end);
  }, html);
  return narrowPolicy(slimmer);
}

/** The chunk that brings video.js has styles of its own, and names half the language. */
const isOwnScript = (name: string): boolean =>
  name.endsWith('.js') && !name.startsWith('take-over');

/** After the build each page keeps the styles it uses: a slow line carries nothing else. */
export function slimPages(): AstroIntegration {
  return {
    name: 'trim-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        const assets = join(folder, '_astro');
        const scripts = await Promise.all(
          (await readdir(assets))
            .filter(isOwnScript)
            .map((name) => readFile(join(assets, name), 'utf8')),
        );
        const all = scripts.join('\n');
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(folder, file);
          const html = await readFile(path, 'utf8');
          await writeFile(path, await trimStyles(html, all));
        }
      },
    },
  };
}
