import {
  type Element,
  isElement,
  listElements,
  type ParentNode,
  readAttribute,
  textOf,
} from '../html/html.ts';
import { isDataBlockText } from '../../open-data/data-block.ts';
import { hashOf, findPolicy, isDataBlock, readPolicy } from './page-policy.ts';

/** What is known of a site before a page of it is read. */
export type OwnParts = {
  /** What the site's addresses begin with: `/`, or `/koppla-upp/`. */
  base: string;
  /** The hashes of the site's own inline scripts; all other inline scripts are somebody else's. */
  scripts: ReadonlySet<string>;
};

/** Elements that bring in another document, change what addresses mean, or change the page in time. */
const foreign = new Set([
  ...['base', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'portal', 'fencedframe'],
  ...[
    'animate',
    'animatemotion',
    'animatetransform',
    'set',
    'foreignobject',
    'noembed',
    'plaintext',
  ],
]);

/** Attributes that a browser fetches from, or sends to, without anybody pressing. */
const fetching = [
  ...['src', 'srcset', 'poster', 'action', 'formaction', 'data', 'background', 'manifest', 'ping'],
  ...['imagesrcset', 'data-sign', 'data-src', 'lowsrc', 'dynsrc', 'longdesc', 'cite', 'usemap'],
];

/** Links that tell where the page is; they may be whole addresses, and nothing is fetched. */
const telling = ['canonical', 'alternate'];
const knownLinks = ['icon', 'manifest', 'preload', 'modulepreload', 'stylesheet', ...telling];

const misread = /[\\\u0000-\u0020\u007f]/u;

const isOwn = (address: string, base: string): boolean =>
  // Empty where a script fills it in, and the page itself till then.
  address === '' ||
  address.startsWith('#') ||
  (address.startsWith(base) && !address.startsWith('//') && !misread.test(address));

const isLink = (address: string, base: string): boolean =>
  isOwn(address, base) ||
  (/^(?:https:\/\/[^/]|mailto:|tel:|geo:\d)/u.test(address) && !misread.test(address));

const judgeAddresses = (element: Element, base: string): string[] =>
  element.attrs.flatMap(({ name, value, prefix }) => {
    const { tagName } = element;
    const isLeading = tagName === 'a' || tagName === 'area';
    const full = prefix ? `${prefix}:${name}` : name;
    const isHref = name === 'href';
    if (!isHref && !fetching.includes(name)) return [];
    const rel = readAttribute(element, 'rel') ?? '';
    const isFine =
      isHref && (isLeading || (tagName === 'link' && telling.includes(rel)))
        ? isLink(value, base)
        : value.split(',').every((part) => isOwn(part.trim().split(/\s+/u)[0] ?? '', base));
    return isFine ? [] : [`<${tagName} ${full}="${value}"> leder bort från våra egna filer`];
  });

/**
 * Data that no browser runs. It may stand in the head alone, where nothing that contributors have
 * written stands, with no attribute but its type, and only as our own writer has it: then no text in
 * it can end it.
 */
const judgeData = (element: Element): string[] => {
  const { attrs, parentNode } = element;
  const isInHead = parentNode !== null && isElement(parentNode) && parentNode.tagName === 'head';
  return isInHead && attrs.length === 1 && isDataBlockText(textOf(element))
    ? []
    : [`Uppgifter i sidan är inte våra: ${textOf(element).slice(0, 60)}`];
};

const judgeElement = (element: Element, own: OwnParts, styles: readonly string[]): string[] => {
  const { tagName, attrs } = element;
  if (isDataBlock(element)) return judgeData(element);
  const faults: string[] = [];
  if (foreign.has(tagName.toLowerCase())) faults.push(`<${tagName}> får inte finnas på en sida`);
  for (const { name, value } of attrs) {
    if (/^on/iu.test(name)) faults.push(`<${tagName} ${name}="${value}"> kör kod`);
    if (name === 'style') faults.push(`<${tagName} style="${value}"> är en stil i taggen`);
    if (name === 'srcdoc') faults.push(`<${tagName} srcdoc> är en sida i sidan`);
    if (/^\s*(?:java|vb)script:/iu.test(value))
      faults.push(`<${tagName} ${name}="${value}"> kör kod`);
  }
  const rel = readAttribute(element, 'rel') ?? '';
  if (tagName === 'link' && !knownLinks.includes(rel))
    faults.push(`<link rel="${rel}"> är inte vår`);
  const file = readAttribute(element, tagName === 'script' ? 'src' : 'href');
  const isCode = tagName === 'script' || (tagName === 'link' && /stylesheet|preload/u.test(rel));
  if (isCode && file !== undefined && !file.startsWith(`${own.base}_astro/`))
    faults.push(`<${tagName}> hämtar "${file}", som bygget inte har gjort`);
  if (tagName === 'script' && file === undefined && !own.scripts.has(hashOf(textOf(element))))
    faults.push(`Ett skript i sidan är inte vårt: ${textOf(element).slice(0, 60)}`);
  if (tagName === 'style' && !styles.includes(hashOf(textOf(element))))
    faults.push(`En stil i sidan är inte vår: ${textOf(element).slice(0, 60)}`);
  return [...faults, ...judgeAddresses(element, own.base)];
};

/**
 * Finds what on a built page is not ours: each thing that runs, fetches, or rules over the page and
 * was not known before the page was written. Empty when there is nothing. The page's policy is held
 * against the known scripts; it is never made from what the page happens to hold. HOUSE.md, 7.
 */
export const judgePage = (document: ParentNode, own: OwnParts): string[] => {
  const elements = listElements(document);
  const policies = elements.filter((one) => readAttribute(one, 'http-equiv') !== undefined);
  const policy = findPolicy(document);
  if (!policy || policies.length !== 1 || policies[0] !== policy)
    return [`Sidan ska ha en enda <meta http-equiv>, men har ${policies.length}`];
  const allowed = readPolicy(policy);
  const known = ["'self'", ...own.scripts];
  const unknown = (allowed.get('script-src') ?? []).filter((value) => !known.includes(value));
  const data = elements.filter(isDataBlock);
  const first = elements.find(({ tagName }) => tagName === 'style' || tagName === 'body');
  return [
    ...unknown.map((value) => `Sidans policy släpper fram ett skript som inte är vårt: ${value}`),
    ...(data.length > 1 ? [`Sidan ska ha uppgifter på ett ställe, men har ${data.length}`] : []),
    ...(first && elements.indexOf(first) < elements.indexOf(policy)
      ? ['Sidans policy står efter det som den ska gälla']
      : []),
    ...elements.flatMap((one) => judgeElement(one, own, allowed.get('style-src') ?? [])),
  ];
};
