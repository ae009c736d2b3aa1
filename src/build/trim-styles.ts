import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { PurgeCSS } from 'purgecss';
import { emptyRawText, type Span } from './empty-raw-text.ts';

type Element = DefaultTreeAdapterTypes.Element;

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Every inline `<style>` and `<script>` of a page; a parser knows where they are. */
export function findInline(html: string): Record<'style' | 'script', Span[]> {
  const found: Record<'style' | 'script', Span[]> = { style: [], script: [] };
  const { html: emptied, spans } = emptyRawText(html);
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      const { nodeName, sourceCodeLocation: place, attrs = [] } = child as Element;
      const isInline =
        (nodeName === 'style' || nodeName === 'script') &&
        !attrs.some((attribute) => attribute.name === 'src');
      if (isInline && place?.startTag && place.endTag) {
        const [start, end] = [place.startTag.endOffset, place.endTag.startOffset];
        found[nodeName].push(spans.get(start) ?? { start, end });
      } else if ('childNodes' in child) {
        visit(child);
      }
    }
  };
  visit(parse(emptied, { sourceCodeLocationInfo: true }));
  return found;
}

/** A page with a policy that names these texts and no others: the builder lists the whole site's. */
function allow(html: string, name: 'style' | 'script', texts: readonly string[]): string {
  const sources = ["'self'", ...new Set(texts.map(hashOf))].join(' ');
  return html.replace(
    new RegExp(`(<meta http-equiv="content-security-policy"[^>]*?\\b${name}-src )[^;"]*`, 'u'),
    (_, before: string) => before + sources,
  );
}

/** What PurgeCSS takes for names in a text. */
const listNames = (text: string): Set<string> => new Set(text.match(/[A-Za-z0-9_-]+/gu));

/** Parts of names that a style asks for, as in `[class^=scr-]`. */
const listParts = (css: string): string[] =>
  [...css.matchAll(/[~|^$*]=["']?(?<part>[A-Za-z0-9_-]+)/gu)].map(
    ({ groups }) => groups?.['part'] ?? '',
  );

/** A style sheet that is asked for again and again: its names, and what was left for which of them. */
type Sheet = { names: Set<string>; parts: string[]; trimmed: Map<string, Promise<string>> };

/**
 * Trims the styles of page after page. Most pages use the same of a sheet: what is left of it is
 * worked out once for each set of its names that pages have.
 */
export class StyleTrimmer {
  readonly #scripts: Set<string>;
  readonly #sheets = new Map<string, Sheet>();

  /** `scripts` is the text of all scripts that may come to change a page. */
  constructor(scripts: string) {
    this.#scripts = listNames(scripts);
  }

  async #trim(css: string, names: ReadonlySet<string>): Promise<string> {
    const sheet = this.#sheets.get(css) ?? {
      names: listNames(css),
      parts: listParts(css),
      trimmed: new Map<string, Promise<string>>(),
    };
    this.#sheets.set(css, sheet);
    const used = [...sheet.names].filter((name) => names.has(name));
    if (sheet.parts.length > 0)
      for (const name of names)
        if (!sheet.names.has(name) && sheet.parts.some((part) => name.includes(part)))
          used.push(name);
    const raw = used.sort().join(' ');
    const known = sheet.trimmed.get(raw);
    if (known !== undefined) return known;
    const purging = new PurgeCSS().purge({
      content: [{ raw, extension: 'html' }],
      css: [{ raw: css }],
      // Attributes are how scripts and readers' settings change a page.
      safelist: { greedy: [/^(?:data-|aria-|open$|hidden$|dir$|popover$)/u] },
    });
    const trimmed = purging.then(([result]) => result?.css ?? css);
    sheet.trimmed.set(raw, trimmed);
    return trimmed;
  }

  /**
   * The page with inlined styles that hold only what it can come to use: rules for names that stand
   * neither in it nor in the scripts are left out, and the policy follows. BAR.md, Pages, weight.
   */
  async trimPage(html: string): Promise<string> {
    const inline = findInline(html);
    const textOf = ({ start, end }: Span): string => html.slice(start, end);
    const bare = inline.style.reduceRight(
      (text, { start, end }) => text.slice(0, start) + text.slice(end),
      html,
    );
    const names = listNames(bare);
    for (const name of this.#scripts) names.add(name);
    const styles = await Promise.all(inline.style.map((place) => this.#trim(textOf(place), names)));
    const slimmer = inline.style.reduceRight(
      (text, { start, end }, index) =>
        text.slice(0, start) + (styles[index] ?? '') + text.slice(end),
      html,
    );
    return allow(allow(slimmer, 'style', styles), 'script', inline.script.map(textOf));
  }
}
