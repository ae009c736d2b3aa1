import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import postcss from 'postcss';
import { PurgeCSS } from 'purgecss';
import {
  findPolicy,
  hashOf,
  isDataBlock,
  judgePage,
  type OwnParts,
  readPolicy,
  writePolicy,
} from '../policy/policy.ts';
import {
  isElement,
  listElements,
  readAttribute,
  setAttribute,
  setText,
  textOf,
} from '../html/html.ts';
import { dropBlanks } from './drop-blanks.ts';
import { dropMarks } from './drop-marks.ts';
import { hyphenatePage } from './hyphenate.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;

/** What PurgeCSS takes for names in a text. */
const listNames = (text: string): Set<string> => new Set(text.match(/[A-Za-z0-9_-]+/gu));

/** Every name that a page holds outside its styles: of elements, in attributes, in words. */
function namesIn(tree: Node, names = new Set<string>()): Set<string> {
  const add = (text: string) => listNames(text).forEach((name) => names.add(name));
  // Data is not shown: no style asks for what is in it.
  if (tree.nodeName === 'style' || (isElement(tree) && isDataBlock(tree))) return names;
  add(tree.nodeName);
  if ('value' in tree) add(tree.value);
  if ('attrs' in tree) for (const { name, value } of tree.attrs) add(`${name} ${value}`);
  if ('childNodes' in tree) for (const child of tree.childNodes) namesIn(child, names);
  if ('content' in tree) namesIn(tree.content, names);
  return names;
}

/** Parts of names that a style asks for, as in `[class^=scr-]`. */
const listParts = (css: string): string[] =>
  [...css.matchAll(/[~|^$*]=["']?(?<part>[A-Za-z0-9_-]+)/gu)].map(
    ({ groups }) => groups?.['part'] ?? '',
  );

/** The custom properties whose values a sheet asks for. */
const listAsked = (css: string): Set<string> =>
  new Set(
    [...css.matchAll(/var\(\s*(?<name>--[\w-]+)/gu)].map(({ groups }) => groups?.['name'] ?? ''),
  );

/** One rule of a sheet, with the names it asks for, and what is left of it for which of them. */
type Piece = { css: string; names: string[]; parts: string[]; trimmed: Map<string, string> };

/** A sheet rule by rule: few rules ask for much, so that few cases have to be worked out. */
function splitSheet(written: string): Piece[] {
  const css = dropMarks(written);
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

/**
 * PurgeCSS leaves out what names nothing, such as the ring of `:focus-visible` that every page needs.
 * Of anything, `*`, in a state it knows that it may be there; the two mean the same.
 */
const nameStates = (css: string): string => css.replace(/(?<=^|[\s,>+~{}])(?=:(?!:|root))/gu, '*');
const dropAny = (css: string): string => css.replace(/\*(?=:[a-z])/gu, '');

async function purge(css: string, used: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: used, extension: 'html' }],
    css: [{ raw: nameStates(css) }],
    // Attributes are how scripts and readers' settings change a page; a tint is the page's own.
    safelist: { greedy: [/^(?:data-(?!tint)|aria-|open$|hidden$|dir$|popover$)/u] },
  });
  return dropAny(result?.css ?? css);
}

/** A page holds something that is not the site's own; `faults` says what, in Swedish. */
export class ForeignPartError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/**
 * Trims the styles of page after page. Most pages use the same of a rule: what is left of it is
 * worked out once for each set of its names that pages have.
 */
export class StyleTrimmer {
  readonly #shared: Set<string>;
  readonly #entries: [file: string, names: Set<string>][];
  readonly #asked: ReadonlySet<string>;
  readonly #sheets = new Map<string, Piece[]>();

  /**
   * `shared` is the text of all scripts that may come to change any page, `entries` that of those
   * which only change the pages that name their files, `later` that of the sheets that come later.
   */
  constructor(
    shared: string,
    entries: readonly (readonly [file: string, text: string])[] = [],
    later = '',
  ) {
    this.#shared = listNames(shared);
    this.#asked = listAsked(later);
    this.#entries = entries.map(([file, text]) => [file, listNames(text)]);
  }

  async #trim(css: string, names: ReadonlySet<string>): Promise<string> {
    const sheet = this.#sheets.get(css) ?? splitSheet(css);
    this.#sheets.set(css, sheet);
    const told = sheet.map((piece) => ({ piece, used: tellUsed(piece, names) }));
    for (const { piece, used } of told)
      if (!piece.trimmed.has(used)) piece.trimmed.set(used, await purge(piece.css, used));
    return told.map(({ piece, used }) => piece.trimmed.get(used) ?? '').join('');
  }

  /** Without the custom properties that neither these styles nor later ones nor scripts ask for. */
  #dropUnasked(styles: readonly string[], names: ReadonlySet<string>): string[] {
    const asked = listAsked(styles.join('\n'));
    return styles.map((css) => {
      const root = postcss.parse(css);
      root.walkDecls(/^--/u, (declaration) => {
        const { prop } = declaration;
        if (!asked.has(prop) && !this.#asked.has(prop) && !names.has(prop)) declaration.remove();
      });
      return root.toString();
    });
  }

  /**
   * The page with inlined styles that hold only what it can come to use: rules for names that stand
   * neither in it nor in the scripts are left out, and the policy names what is left. BAR.md, Pages,
   * weight. Throws a ForeignPartError when something on the page is not the site's own.
   */
  async trimPage(html: string, own: OwnParts): Promise<string> {
    const document = parse(html);
    const faults = judgePage(document, own);
    if (faults.length > 0) throw new ForeignPartError(faults);
    hyphenatePage(document);
    dropBlanks(document);
    const elements = listElements(document);
    const names = namesIn(document);
    const entries = this.#entries.filter(([file]) => html.includes(file));
    for (const script of [this.#shared, ...entries.map(([, own]) => own)])
      for (const name of script) names.add(name);
    const styles = elements.filter(({ tagName }) => tagName === 'style');
    const trimmed: string[] = [];
    for (const style of styles) trimmed.push(await this.#trim(textOf(style), names));
    for (const [index, css] of this.#dropUnasked(trimmed, names).entries())
      setText(styles[index]!, css);
    const scripts = elements.filter(
      (one) =>
        one.tagName === 'script' && readAttribute(one, 'src') === undefined && !isDataBlock(one),
    );
    const policy = findPolicy(document);
    if (policy) {
      const sources = (inline: typeof elements) => [
        "'self'",
        ...new Set(inline.map((one) => hashOf(textOf(one)))),
      ];
      const changes = { 'script-src': sources(scripts), 'style-src': sources(styles) };
      setAttribute(policy, 'content', writePolicy(readPolicy(policy), changes));
    }
    return serialize(document);
  }
}
