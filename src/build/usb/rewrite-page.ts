import { posix } from 'node:path';
import { parse, serialize } from 'parse5';
import postcss from 'postcss';
import { findPolicy, hashOf, isDataBlock, judgePage, readPolicy } from '../policy/policy.ts';
import { type Shelf, stickAddress } from './stick-address.ts';
import {
  closest,
  type Element,
  listElements,
  makeElement,
  type ParentNode,
  readAttribute,
  removeNode,
  setAttribute,
  setText,
  textOf,
  unwrap,
} from '../html/html.ts';

/** A script of a page as it was built: a file of the site, or its own text. */
export type PageScript = { file: string } | { text: string };

/** What the rewriting of one page needs to know of the stick. */
export type Rewriting = Shelf & {
  languages: readonly string[];
  /** The stick's own script for a page's scripts, as a path from the folder of the site. */
  scriptFor(scripts: readonly PageScript[]): string;
  /** A track's text by its path. */
  readTrack(path: string): string;
  /** When the copy was made, as 2026-11-24, and in words by language. */
  madeDay: string;
  tellDay(language: string): string;
  tellHolding(language: string): string;
};

/** Files that every page of the stick loads, from the folder of the site. */
export const stickScript = 'sticka/sticka.js';
export const stickTypeface = 'sticka/typsnitt.css';

const addressed = ['href', 'src', 'poster', 'action'];
/** What tells browsers and search engines of a site on a server. */
const servedLinks = ['manifest', 'preload', 'canonical', 'alternate'];

/** A link that leads off the stick goes with its card or line; within a text its words stay. */
function dropLink(link: Element): void {
  const item = closest(link, 'li');
  const isAlone = item && textOf(item).trim().startsWith(textOf(link).trim());
  if (item && (isAlone || readAttribute(item, 'class')?.includes('chart'))) removeNode(item);
  else if (closest(link, 'nav') || closest(link, 'language-switch')) removeNode(link);
  else unwrap(link);
}

/** What a page on a stick goes without. */
const isForWeb = (element: Element): boolean =>
  element.tagName === 'save-guide' || readAttribute(element, 'data-only') === 'web';

function moveAddresses(element: Element, page: string, stick: Rewriting): void {
  for (const name of addressed) {
    const value = readAttribute(element, name);
    if (value === undefined || !value.startsWith(stick.base)) continue;
    const moved = stickAddress(value, page, stick);
    if (moved !== undefined) setAttribute(element, name, moved);
    else if (element.tagName === 'a') dropLink(element);
    else throw new RangeError(`${page}: ${value} is not on the stick`);
  }
  const srcset = readAttribute(element, 'srcset');
  if (srcset !== undefined)
    setAttribute(element, 'srcset', stickAddress(srcset, page, stick) ?? srcset);
}

/** From a file a page may load no text track: the text itself is its address. */
function carryTrack(track: Element, stick: Rewriting): void {
  const path = (readAttribute(track, 'src') ?? '').slice(stick.base.length);
  const text = Buffer.from(stick.readTrack(path)).toString('base64');
  setAttribute(track, 'src', `data:text/vtt;charset=utf-8;base64,${text}`);
}

/** The page's styles without typefaces: a file may not be one, so they come in a sheet of their own. */
function trimStyle(style: Element): void {
  const sheet = postcss.parse(textOf(style));
  sheet.walkAtRules('font-face', (rule) => {
    if (rule.toString().includes('url(')) rule.remove();
  });
  setText(style, sheet.toString());
}

/** What is only for the stick is shown and filled in. */
function fillIn(element: Element, language: string, stick: Rewriting): void {
  const only = readAttribute(element, 'data-only');
  if (only === 'stick') setAttribute(element, 'hidden', undefined);
  if (readAttribute(element, 'data-made') !== undefined) {
    setAttribute(element, 'datetime', stick.madeDay);
    setText(element, stick.tellDay(language));
  }
  if (readAttribute(element, 'data-holds') !== undefined)
    setText(element, stick.tellHolding(language));
}

/** No other origin, nothing inline but what is named; files, and what the page carries itself. */
const policyFor = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    'form-action file:',
    'img-src file: data:',
    'media-src file: data: blob:',
    'font-src data:',
    'connect-src data: blob:',
    `style-src file: ${styles.map(hashOf).join(' ')}`,
    `script-src file: 'wasm-unsafe-eval' ${scripts.map(hashOf).join(' ')}`,
  ].join('; ');

/**
 * What the site's build has named in a page's policy is the page's own, and nothing else comes along.
 * The policy was written when the page was built, from scripts that were known before.
 */
function refuseForeign(document: ParentNode, page: string, base: string): void {
  const policy = findPolicy(document);
  if (!policy) throw new RangeError(`${page} has no policy`);
  const scripts = (readPolicy(policy).get('script-src') ?? []).filter(
    (value) => value !== "'self'",
  );
  const faults = judgePage(document, { base, scripts: new Set(scripts) });
  if (faults.length > 0) throw new Error(faults.map((fault) => `${page}: ${fault}.`).join('\n'));
}

/**
 * A page of the built site as a page of the stick. `page` is its path. Throws on a dead address, and
 * on a page that holds what is not the site's own.
 */
export function rewritePage(html: string, page: string, stick: Rewriting): string {
  // What is for whoever has no scripts has addresses too.
  const document = parse(html, { scriptingEnabled: false });
  refuseForeign(document, page, stick.base);
  const elements = listElements(document);
  const root = elements.find(({ tagName }) => tagName === 'html');
  const head = elements.find(({ tagName }) => tagName === 'head');
  if (!root || !head) throw new RangeError(`${page} is no page`);
  const toRoot = posix.relative(posix.dirname(page), '.') || '.';
  const language = readAttribute(root, 'lang') ?? 'sv';
  setAttribute(root, 'data-root', `${toRoot}/`);
  // A page that not every language has says itself which do.
  const own = readAttribute(root, 'data-languages')?.split(' ') ?? stick.languages;
  const carried = stick.languages.filter((one) => own.includes(one));
  setAttribute(root, 'data-languages', carried.join(' '));

  const scripts: PageScript[] = [];
  for (const element of elements) {
    const rel = readAttribute(element, 'rel') ?? '';
    if (element.tagName === 'link' && servedLinks.includes(rel)) removeNode(element);
    else if (element.tagName === 'meta' && readAttribute(element, 'property')) removeNode(element);
    else if (isDataBlock(element)) removeNode(element);
    else if (element.tagName === 'script' && readAttribute(element, 'type') === 'module') {
      const src = readAttribute(element, 'src');
      scripts.push(
        src === undefined ? { text: textOf(element) } : { file: src.slice(stick.base.length) },
      );
      removeNode(element);
    } else if (isForWeb(element)) removeNode(element);
    else if (element.tagName === 'track') carryTrack(element, stick);
    else if (element.tagName === 'style') trimStyle(element);
    else {
      fillIn(element, language, stick);
      moveAddresses(element, page, stick);
    }
  }

  const add = (tagName: string, attributes: Record<string, string>) =>
    head.childNodes.push(makeElement(head, tagName, attributes));
  add('link', { rel: 'stylesheet', href: `${toRoot}/${stickTypeface}` });
  add('script', { src: `${toRoot}/${stickScript}`, 'data-base': stick.base });
  if (scripts.length > 0)
    add('script', { src: `${toRoot}/${stick.scriptFor(scripts)}`, defer: '' });

  const left = listElements(document);
  const textsOf = (name: string) =>
    left
      .filter((one) => one.tagName === name && readAttribute(one, 'src') === undefined)
      .map(textOf);
  const policy = findPolicy(document);
  if (!policy) throw new RangeError(`${page} has no policy`);
  setAttribute(policy, 'content', policyFor(textsOf('script'), textsOf('style')));
  return serialize(document);
}
