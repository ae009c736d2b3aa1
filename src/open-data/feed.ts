import type { Day } from '../calendar/days.ts';

export type FeedEntry = {
  uuid: string;
  title: string;
  summary: string;
  address: string;
  changed: Day;
  /** What it is about, for readers that sort: a word of ours, and what a person reads. */
  categories: readonly (readonly [term: string, label: string])[];
};
export type Feed = {
  uuid: string;
  title: string;
  subtitle: string;
  /** Who answers for it. */
  author: string;
  rights: string;
  address: string;
  page: string;
  entries: readonly FeedEntry[];
};

/** So many are carried: a reader that comes by once a month misses nothing. */
const mostEntries = 150;

const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** Signs that no XML may hold, not even as a number (XML 1.0, 2.2). */
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;

const escape = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"]/gu, (sign) => `&${names[sign] ?? ''};`);

const tag = (name: string, text: string): string => `<${name}>${escape(text)}</${name}>`;
const link = (rel: string, type: string, address: string): string =>
  `<link rel="${rel}" type="${type}" href="${escape(address)}"/>`;
const moment = (day: Day): string => `${day}T00:00:00Z`;

const writeEntry = (entry: FeedEntry): string =>
  [
    '<entry>',
    tag('id', `urn:uuid:${entry.uuid}`),
    tag('title', entry.title),
    tag('updated', moment(entry.changed)),
    link('alternate', 'text/html', entry.address),
    ...entry.categories.map(
      ([term, label]) => `<category term="${escape(term)}" label="${escape(label)}"/>`,
    ),
    tag('summary', entry.summary),
    '</entry>',
  ].join('\n');

/** What was last checked, the newest first, as an Atom feed (RFC 4287). `whenEmpty` dates an empty one. */
export function writeFeed(feed: Feed, whenEmpty: Day): string {
  const entries = [...feed.entries]
    .sort((one, other) =>
      one.changed === other.changed
        ? one.address.localeCompare(other.address, 'en')
        : other.changed.localeCompare(one.changed, 'en'),
    )
    .slice(0, mostEntries);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">',
    tag('id', `urn:uuid:${feed.uuid}`),
    tag('title', feed.title),
    tag('subtitle', feed.subtitle),
    tag('updated', moment(entries[0]?.changed ?? whenEmpty)),
    `<author>${tag('name', feed.author)}</author>`,
    tag('rights', feed.rights),
    link('self', 'application/atom+xml', feed.address),
    link('alternate', 'text/html', feed.page),
    ...entries.map(writeEntry),
    '</feed>',
  ].join('\n')}\n`;
}
