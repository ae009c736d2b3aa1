import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import postcss from 'postcss';
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

/** One rule of a sheet, with the names it asks for, and what is left of it for which of them. */
type Piece = { css: string; names: string[]; parts: string[]; trimmed: Map<string, string> };

/** A sheet rule by rule: few rules ask for much, so that few cases have to be worked out. */
function splitSheet(css: string): Piece[] {
  const root = postcss.parse(css);
  const texts = root.nodes.map((node) => (node.raws.before ?? '') + node.toString());
  texts.push(root.raws.after ?? '');
  // Whatever stands between rules that is no part of them keeps the sheet in one piece.
  const pieces = texts.join('') === css ? texts : [css];
  return pieces.map((text) => ({
    css: text,
    names: [...listNames(text)].sort(),
    parts: listParts(text),
    trimmed: new Map<string, string>(),
  }));
}

/** Which of a rule's names there are; names that it asks for by a part are told whole. */
function tellUsed({ names: own, parts }: Piece, names: ReadonlySet<string>): string {
  const used = own.filter((name) => names.has(name));
  if (parts.length > 0)
    for (const name of names) if (parts.some((part) => name.includes(part))) used.push(name);
  return used.join(' ');
}

async function purge(css: string, used: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: used, extension: 'html' }],
    css: [{ raw: css }],
    // Attributes are how scripts and readers' settings change a page.
    safelist: { greedy: [/^(?:data-|aria-|open$|hidden$|dir$|popover$)/u] },
  });
  return result?.css ?? css;
}

/**
 * Trims the styles of page after page. Most pages use the same of a rule: what is left of it is
 * worked out once for each set of its names that pages have.
 */
export class StyleTrimmer {
  readonly #scripts: Set<string>;
  readonly #sheets = new Map<string, Piece[]>();

  /** `scripts` is the text of all scripts that may come to change a page. */
  constructor(scripts: string) {
    this.#scripts = listNames(scripts);
  }

  async #trim(css: string, names: ReadonlySet<string>): Promise<string> {
    const sheet = this.#sheets.get(css) ?? splitSheet(css);
    this.#sheets.set(css, sheet);
    const told = sheet.map((piece) => ({ piece, used: tellUsed(piece, names) }));
    for (const { piece, used } of told)
      if (!piece.trimmed.has(used)) piece.trimmed.set(used, await purge(piece.css, used));
    return told.map(({ piece, used }) => piece.trimmed.get(used) ?? '').join('');
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
