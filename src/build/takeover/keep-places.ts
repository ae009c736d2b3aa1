import { stringify } from 'yaml';
import { slugOf } from '../../model/site.ts';
import type { Answers } from './answers.ts';
import type { ContentChange } from './content-change.ts';

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);

/** The kommuner, each a file, and their websites among the addresses that texts may lead to. */
function writeMunicipalities(
  content: ContentChange,
  { name, municipalities }: Answers,
  today: string,
): void {
  for (const one of municipalities) {
    const path = `content/municipalities/${slugOf(one.name)}.yaml`;
    if (content.has(path)) continue;
    const text = stringify({
      name: one.name,
      code: one.code,
      seat: one.seat ?? one.name,
      position: one.position,
      website: one.website,
      sources: [{ title: `${one.name}, kommunens webbplats`, url: one.website }],
      checked: { day: today, by: `${name}s redaktion` },
    });
    content.write(path, text.replace(/day: "?([\d-]+)"?/u, 'day: $1'));
  }
  content.change('content/addresses.yaml', (yaml) => {
    const known = (yaml.toJS() as { places?: { hosts?: string[] } }).places?.hosts ?? [];
    const hosts = municipalities.map(({ website }) => new URL(website).hostname);
    const all = [...new Set([...known, ...hosts])].sort();
    yaml.setIn(['places', 'hosts'], yaml.createNode(all));
  });
}

/**
 * The kommuner of the site, and what there is in them. Places, events and organisations of other
 * kommuner go: they are nobody's there.
 */
export function keepPlaces(content: ContentChange, answers: Answers, today: string): void {
  const own = new Set(answers.municipalities.map(({ name }) => slugOf(name)));
  const isOwn = (path: string) => own.has(String(content.data(path)['municipality']));
  for (const path of content.list('content/municipalities/', '.yaml'))
    if (!own.has(nameOf(path))) content.remove(path);
  for (const path of content.list('content/places/', '.yaml'))
    if (!isOwn(path)) content.remove(path);
  const places = new Set(content.list('content/places/', '.yaml').map(nameOf));
  for (const path of content.list('content/events/', '.yaml'))
    if (!places.has(String(content.data(path)['place']))) content.remove(path);
  const named = new Set(
    ['places', 'events'].flatMap((folder) =>
      content
        .list(`content/${folder}/`, '.yaml')
        .map((path) => String(content.data(path)['organisation'])),
    ),
  );
  for (const path of content.list('content/organisations/', '.yaml'))
    if (!named.has(nameOf(path)) && !isOwn(path)) content.remove(path);
  for (const path of content.list('content/search/', '.yaml'))
    content.change(path, (yaml) => {
      const known = (yaml.toJS() as { municipalities?: object }).municipalities ?? {};
      const others = Object.keys(known).filter((name) => !own.has(name));
      for (const name of others) yaml.deleteIn(['municipalities', name]);
      if (others.length > 0 && others.length === Object.keys(known).length)
        yaml.delete('municipalities');
    });
  writeMunicipalities(content, answers, today);
}
