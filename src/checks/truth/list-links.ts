import type { Claim } from '../../model/guide.ts';
import type { ContentFile } from '../read/content-file.ts';
import { type Draft, readDraft } from '../read/read-draft.ts';

/** A page that something rests on: its address, the files that name it, and when somebody last read it. */
export type SourceLink = { url: string; files: string[]; read?: Date };

type Named = { url: string; file: string; read?: Date | undefined };
type Sourced = { sources: readonly { url: string }[]; claims: readonly Claim[] };

/** A page that a claim rests on was read when the claim was; others when the guide was written, if that is known. */
const listSourced = (file: string, { sources, claims }: Sourced, written?: Date): Named[] =>
  sources.map(({ url }) => ({
    url,
    file,
    read: latest([
      written,
      ...claims.map((claim) => (claim.source === url ? claim.checked : undefined)),
    ]),
  }));

const latest = (days: readonly (Date | undefined)[]): Date | undefined =>
  days.filter((day) => day !== undefined).sort((a, b) => b.getTime() - a.getTime())[0];

const listFound = ({ find }: Draft): Named[] => {
  const { municipalities, organisations, places, events } = find;
  return [municipalities, organisations, places, events].flatMap((all) =>
    [...all.values()].flatMap(({ file, value }) => {
      const { checked } = value;
      const pages = ['website', 'hoursPage', 'link'].flatMap((key) => {
        const url = (value as Record<string, unknown>)[key];
        return typeof url === 'string' ? [url] : [];
      });
      const sources = 'sources' in value ? value.sources.map(({ url }) => url) : [];
      return [...pages, ...sources].map((url) => ({ url, file, read: checked.day }));
    }),
  );
};

/** Every page that the content leads to as a source or as somebody's own, those read longest ago first. */
export const listLinks = (files: readonly ContentFile[]): SourceLink[] => {
  const draft = readDraft(files);
  const named: Named[] = [
    ...[...draft.guides.values()].flatMap(({ page }) =>
      page ? listSourced(page.file, page.value, page.value.factCheck.written) : [],
    ),
    ...[...draft.advice.values()].flatMap(({ file, value }) => listSourced(file, value)),
    ...[...draft.services.values()].flatMap(({ file, value }) =>
      value.support.map(({ url }) => ({ url, file })),
    ),
    ...(draft.phones?.value ?? []).map(({ source, checked }) => ({
      url: source.url,
      file: draft.phones?.file ?? '',
      read: checked,
    })),
    ...listFound(draft),
  ];
  return [...Map.groupBy(named, ({ url }) => url)]
    .map(([url, all]) => {
      const read = latest(all.map((one) => one.read));
      return { url, files: [...new Set(all.map(({ file }) => file))], ...(read && { read }) };
    })
    .sort(
      (a, b) =>
        (a.read?.getTime() ?? Infinity) - (b.read?.getTime() ?? Infinity) ||
        a.url.localeCompare(b.url),
    );
};
