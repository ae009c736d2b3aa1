import type { Addresses } from '../../model/address.ts';
import { type ContentProblem, type FieldPath, nameField } from '../read/content-file.ts';
import { findFileKind } from '../read/file-kind.ts';
import { type MdxNode, type ReadMdx, textIn, walkTree } from '../read/parse-mdx.ts';
import { digitsOf } from '../../model/address.ts';
import type { Texts } from '../read/only-new.ts';
import type { Source } from '../read/read-draft.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { explainAddress, explainMail, explainNumber, type Listed } from './judge-address.ts';

type Found = { message: string; remedy: string };

const none: Addresses['everywhere'] = { hosts: [], numbers: [], mail: [] };

/** What a file's texts may lead to: its service's, or for the site's own pages every service's. */
const listFor = (file: string, known: Addresses, phones: string[]): Listed => {
  const { everywhere, services, places } = known;
  const kind = findFileKind(file);
  const others = kind.kind === 'find' ? [places] : [...Object.values(services), places];
  const own = 'service' in kind ? [services[kind.service] ?? none] : others;
  const all = [everywhere, ...own];
  return {
    hosts: new Set(all.flatMap(({ hosts }) => hosts)),
    numbers: new Set([...phones, ...all.flatMap(({ numbers }) => numbers)]),
    mail: new Set(all.flatMap(({ mail }) => mail)),
  };
};

/** A host as people write it, who leave out `www.`. */
const isListed = (host: string, { hosts }: Listed): boolean => {
  const name = host.toLowerCase();
  return hosts.has(name) || hosts.has(`www.${name}`);
};

const noAddress = 'Är det ingen adress? Skriv ett mellanslag efter punkten.';

const explainMention = ({ kind, text }: Mention, listed: Listed): Found | undefined => {
  if (kind === 'number' || kind === 'code') return explainNumber(text, listed);
  if (kind === 'mail') return explainMail(text, listed);
  const found = isListed(text, listed) ? undefined : explainAddress(`https://${text}`, listed);
  return found && { ...found, remedy: `${found.remedy} ${noAddress}` };
};

/** A link whose words name one place and whose address is another. */
const explainWords = (node: MdxNode): Found | undefined => {
  const url = node.url ?? '';
  const target = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
  const named = findMentions(textIn(node))
    .find(({ kind }) => kind === 'host')
    ?.text.toLowerCase();
  if (named === undefined || named.replace(/^www\./u, '') === target) return undefined;
  return {
    message: `Länken ser ut att gå till ${named}, men går till ${target || url}.`,
    remedy: 'Skriv samma webbplats i orden som i adressen, eller skriv sidans namn.',
  };
};

const isRead = new Set(['paragraph', 'heading']);

const judgeNode = (node: MdxNode, listed: Listed): Found[] => {
  // As a whole: bold words in the midst of an address do not hide it.
  const text = isRead.has(node.type) ? textIn(node) : node.type === 'code' ? node.value : undefined;
  if (text !== undefined)
    return findMentions(text).flatMap((one) => explainMention(one, listed) ?? []);
  if (node.type !== 'link' && node.type !== 'definition') return [];
  const found = explainAddress(node.url ?? '', listed) ?? explainWords(node);
  return found ? [found] : [];
};

const judgeText = (file: string, result: ReadMdx, listed: Listed): ContentProblem[] => {
  if (!result.tree) return [];
  const problems: ContentProblem[] = [];
  let line = 1;
  walkTree(result.tree, (node) => {
    line = node.position?.start.line ?? line;
    for (const found of judgeNode(node, listed)) problems.push({ file, line, ...found });
  });
  return problems;
};

/** What is shown on a drawn screen, typed on it, or searched for leads nowhere, and is made up. */
const isMadeUpIn = (file: string): ((path: FieldPath) => boolean) => {
  if (/^content\/(?:screens|search|addresses)/u.test(file)) return () => true;
  if (file.endsWith('/film.yaml')) return (path) => path.at(-1) === 'text';
  // Whom one rings is judged by `find/check-contacts`; hours are read by `find/check-times`.
  if (findFileKind(file).kind === 'find')
    return (path) => ['phone', 'hours', 'postcode'].includes(String(path.at(-1)));
  return () => false;
};

/** A field that is an address and nothing else, whatever it is called. */
const isAddress = /^[a-z][a-z0-9+.-]*:\/\/\S*$/iu;

const judgeFields = (source: Source, listed: Listed): ContentProblem[] => {
  const { file, texts, lineOf, lineOfWords } = source;
  const isMadeUp = isMadeUpIn(file);
  return texts.flatMap(({ path, text }) => {
    if (isMadeUp(path)) return [];
    if (path.at(-1) === 'url' || isAddress.test(text)) {
      const found = explainAddress(text, listed);
      return found ? [{ file, line: lineOf(path), field: nameField(path), ...found }] : [];
    }
    return findMentions(text).flatMap((one) => {
      const found = explainMention(one, listed);
      if (!found) return [];
      return [{ file, line: lineOfWords(path, one.text), field: nameField(path), ...found }];
    });
  });
};

/**
 * Our texts lead where somebody has looked, and nowhere else: guides arrive from people we have never
 * met, and are read by people who press what they are told to.
 */
export const checkAddresses = ({ trees, sources, addresses, phones }: Texts): ContentProblem[] => {
  const known = addresses ?? { everywhere: none, services: {}, places: none };
  const numbers = (phones?.value ?? []).map(({ number }) => digitsOf(number));
  return [
    ...sources.flatMap((source) => judgeFields(source, listFor(source.file, known, numbers))),
    ...[...trees].flatMap(([file, tree]) => judgeText(file, tree, listFor(file, known, numbers))),
  ];
};
