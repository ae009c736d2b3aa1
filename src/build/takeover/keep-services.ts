import { type Document, isMap, isSeq } from 'yaml';
import type { ContentChange } from './content-change.ts';

const guideOf = (path: string): string | undefined =>
  /^content\/guides\/([^/]+\/[^/]+)\//u.exec(path)?.[1];

const serviceOf = (guide: string): string => guide.split('/')[0] ?? '';

/** Leaves in a list under a key what `isKept` says, and takes the key away when nothing is left. */
function keepInList(yaml: Document, key: string, isKept: (name: string) => boolean): void {
  const list = yaml.get(key);
  if (!isSeq(list)) return;
  const kept = list.toJSON() as string[];
  for (let at = kept.length - 1; at >= 0; at--)
    if (!isKept(kept[at] ?? '')) yaml.deleteIn([key, at]);
  if (!kept.some(isKept)) yaml.delete(key);
}

/** Takes away what stands under other names than those that are kept. */
function keepKeys(yaml: Document, field: string, isKept: (name: string) => boolean): void {
  const named = yaml.get(field);
  if (!isMap(named)) return;
  for (const name of Object.keys(named.toJSON() as object))
    if (!isKept(name)) yaml.deleteIn([field, name]);
  if (field === 'inBrief' && named.items.length === 0) yaml.delete(field);
}

/** The guides that a session shows, wherever in it. */
const guidesIn = (data: Record<string, unknown>): string[] =>
  ((data['parts'] ?? []) as { guide?: string; guides?: string[] }[]).flatMap(
    ({ guide, guides = [] }) => [...(guide === undefined ? [] : [guide]), ...guides],
  );

/** Takes away the sessions that show a guide which is gone, in every language. */
function keepSessions(content: ContentChange, isKept: (guide: string) => boolean): void {
  for (const path of content.list('content/sessions/', '.yaml')) {
    if (!/^content\/sessions\/[^/]+$/u.test(path)) continue;
    if (guidesIn(content.data(path)).every(isKept)) continue;
    const name = path.slice('content/sessions/'.length, -'.yaml'.length);
    for (const other of content.list('content/sessions/'))
      if (other.endsWith(`/${name}.yaml`) || other.endsWith(`/${name}.mdx`)) content.remove(other);
  }
}

/**
 * Keeps some services and the guides that `isKept`, and takes away the others with all that refers to
 * them. What nobody shows any more goes too: drawn screens are listed by `isShown`.
 */
export function keepServices(
  content: ContentChange,
  services: readonly string[],
  isChosen: (guide: string) => boolean = () => true,
): void {
  const isService = (name: string) => services.includes(name);
  const isKept = (guide: string) => isService(serviceOf(guide)) && isChosen(guide);
  for (const path of content.list('content/guides/')) {
    const guide = guideOf(path);
    if (guide !== undefined && !isKept(guide)) content.remove(path);
  }
  for (const path of content.list('content/services/', '.mdx'))
    if (!isService(path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length))) content.remove(path);
  keepSessions(content, isKept);
  for (const path of content.list('content/services/', '.mdx')) {
    const service = path.slice(path.lastIndexOf('/') + 1, -'.mdx'.length);
    content.change(path, (yaml) => {
      keepInList(yaml, 'guides', (guide) => isKept(`${service}/${guide}`));
      keepKeys(yaml, 'inBrief', (guide) => isKept(`${service}/${guide}`));
    });
  }
  for (const path of content.list('content/guides/', '/sv.mdx'))
    content.change(path, (yaml) => keepInList(yaml, 'first', isKept));
  for (const path of content.list('content/glossary/', '.yaml'))
    content.change(path, (yaml) => {
      const guide = yaml.get('guide');
      if (typeof guide === 'string' && !isKept(guide)) yaml.delete('guide');
    });
  for (const path of content.list('content/search/', '.yaml'))
    content.change(path, (yaml) => keepKeys(yaml, 'asks', isKept));
  for (const folder of ['places', 'events', 'organisations'])
    for (const path of content.list(`content/${folder}/`, '.yaml'))
      content.change(path, (yaml) => {
        keepInList(yaml, 'services', isService);
        keepInList(yaml, 'guides', isKept);
      });
}

/** Takes away the drawn screens that no film shows. */
export function keepShownScreens(content: ContentChange): void {
  const films = content.list('content/guides/', '/film.yaml').map((path) => content.read(path));
  const shown = new Set(
    films.flatMap((film) =>
      [...film.matchAll(/screen: ['"]?([a-z0-9/-]+)|then: ['"]?([a-z0-9/-]+)/gu)].map(
        ([, one, other]) => one ?? other ?? '',
      ),
    ),
  );
  for (const path of content.list('content/screens/', '.yaml'))
    if (!shown.has(path.slice('content/screens/'.length, -'.yaml'.length))) content.remove(path);
}
