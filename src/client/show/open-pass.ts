import { listOwnParts } from '../../session/own-parts.ts';
import {
  dropGone,
  guideOf,
  type OwnSession,
  readOwn,
  writeOwn,
} from '../../session/own-session.ts';

/** A part of an own session as the page carries it: of several papers each guide's. */
export type CarriedPart = {
  kind: string;
  name: string;
  /** The language of the name, where it is another than the page's. */
  lang: string;
  elements: HTMLElement[];
};

/** What `?pass=` names: the session, its text for an address, and its parts, each copied from the page. */
export type Pass = { own: OwnSession; code: string; parts: CarriedPart[] };

/**
 * Opens the session that the page's address names. The page carries every guide's parts in a template
 * `data-own-guide`, each in a holder with its kind and its name. Undefined where nothing is to be shown.
 */
export function openPass(): Pass | undefined {
  // As it stands in the address: a name in it is decoded once, when the session is read.
  const read = readOwn(/[?&]pass=([^&#]*)/u.exec(location.search)?.[1] ?? '');
  if (read.state !== 'read') return undefined;
  const templates = new Map(
    [...document.querySelectorAll<HTMLTemplateElement>('template[data-own-guide]')].map(
      (template) => [template.dataset['ownGuide'] ?? '', template.content],
    ),
  );
  const { own } = dropGone(read.own, [...templates.keys()]);
  if (own.guides.length === 0) return undefined;
  // What is not carried in its language is shown in the page's.
  const holderOf = (film: string, kind: string) =>
    (templates.get(film) ?? templates.get(guideOf(film)))?.querySelector<HTMLElement>(
      `[data-own-kind=${kind}]`,
    ) ?? undefined;
  const listed = listOwnParts(
    own.guides,
    (guide) => holderOf(guide, 'practice') !== undefined,
    own.practise,
  );
  const parts = listed.map((part) => {
    const guides = part.kind === 'handout' ? part.guides : [part.guide];
    const holders = guides.flatMap((guide) => holderOf(guide, part.kind) ?? []);
    const elements = holders.flatMap(({ firstElementChild }) =>
      firstElementChild instanceof HTMLElement
        ? [firstElementChild.cloneNode(true) as HTMLElement]
        : [],
    );
    const [holder] = holders;
    // A practice and papers are called by what they are, in the page's language.
    const lang = part.kind === 'film' ? (holder?.lang ?? '') : '';
    return { kind: part.kind, name: holder?.dataset['name'] ?? '', lang, elements };
  });
  return { own, code: writeOwn(own), parts };
}
