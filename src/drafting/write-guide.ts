import { parse, parseDocument, stringify } from 'yaml';
import type { ContentFile } from '../checks/read/content-file.ts';
import { splitFrontMatter } from '../checks/read/split-front-matter.ts';
import { slugOf } from '../lists/fold-name.ts';
import { tints } from '../model/service.ts';
import { appTints } from '../screen/elements/app-tints.ts';
import type { Answers, StepAnswers } from './answers.ts';
import { writeFilm } from './write-film.ts';

export type Text = { path: string; text: string };

/** The list of addresses that somebody has looked at. */
export const addressesPath = 'content/addresses.yaml';

const layout = { lineWidth: 0, singleQuote: true } as const;

/** Some data and a text under it. */
const writePage = (data: object, body: string): string =>
  `---\n${stringify(data, layout)}---\n\n${body.trim()}\n`;

const textAt = (files: readonly ContentFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? '';

/** A file with something put in, and the rest of it as it was. */
function change(text: string, put: (yaml: ReturnType<typeof parseDocument>) => void): string {
  const yaml = parseDocument(text);
  put(yaml);
  return yaml.toString(layout);
}

/** A place on the start page after all the others, and a colour that fits its picture. */
function writeNewService(answers: Answers, files: readonly ContentFile[]): string {
  const { newService = {}, guide = '', sources = [] } = answers;
  const others = files.filter(({ path }) => /^content\/services\/[^/]+\.mdx$/u.test(path));
  const used = (pattern: RegExp) =>
    others.flatMap(({ text }) => pattern.exec(text)?.[1]?.trim() ?? []);
  const order = Math.max(0, ...used(/^order: (\d+)/mu).map(Number)) + 1;
  const taken = used(/^tint: (\S+)/mu);
  const { pictogram = 'question' } = newService;
  const tint =
    appTints[pictogram] ?? tints.find((name) => !taken.includes(name)) ?? tints[order % 10];
  return writePage(
    {
      title: newService.title ?? '',
      summary: newService.summary ?? '',
      order,
      pictogram,
      tint,
      guides: [guide],
      support: sources.slice(0, 1),
    },
    newService.text ?? '',
  );
}

function writeService(answers: Answers, files: readonly ContentFile[]): Text {
  const { service = '', guide = '', newService } = answers;
  const path = `content/services/${service}.mdx`;
  if (newService) return { path, text: writeNewService(answers, files) };
  const written = textAt(files, path);
  const front = splitFrontMatter(written);
  if (!front) return { path, text: written };
  const head = change(front.yaml, (yaml) => {
    const { guides = [] } = yaml.toJS() as { guides?: string[] };
    if (!guides.includes(guide)) yaml.addIn(['guides'], guide);
  });
  return { path, text: `---\n${head}---\n${front.body}` };
}

/** A name in a film that is an example is said to be one: it is another on each telephone, and rests on nothing. */
const isExample = (say: string, label: string): boolean =>
  ['i filmen', 'till exempel', 't.ex.'].some((before) =>
    say.toLowerCase().includes(`${before} "${label.toLowerCase()}"`),
  ) || !say.includes(`"${label}"`);

/** What a step names that must be so called in the service: a button, or a box that one writes in. */
const claimOf = ({ do: doing, on, say = '' }: StepAnswers): string | undefined => {
  if (on === undefined || isExample(say, on)) return undefined;
  if (doing === 'tap') return `Där man trycker står det "${on}".`;
  return doing === 'type' ? `Där man skriver står det "${on}".` : undefined;
};

function writeSwedish(
  answers: Answers,
  { ids, chapter }: { ids: readonly string[]; chapter: string | undefined },
  today: string,
): string {
  const { title, summary, wish, topics, youNeed, goesWrong, sources, tried } = answers;
  const { buttonsFrom = 'none found', steps = [], picture = 1 } = answers;
  const named = steps.flatMap((step, index) => {
    const claim = claimOf(step);
    return claim === undefined ? [] : [{ claim, on: step.on ?? '', step: ids[index] ?? '' }];
  });
  const [{ heading = '' } = {}] = steps;
  // Where every name is an example the guide still rests on its order.
  const order = { claim: 'Man gör stegen i den här ordningen.', on: heading, step: ids[0] ?? '' };
  const all = named.length > 0 ? named : [order];
  const once = all.filter(({ on }, index) => all.findIndex((one) => one.on === on) === index);
  const { about = 0, step: where = 1 } = answers.chapter ?? {};
  return writePage(
    {
      title,
      summary,
      wish,
      topics,
      picture: ids[picture - 1],
      youNeed,
      goesWrong: goesWrong?.map((one, index) =>
        chapter !== undefined && index === about - 1
          ? { ...one, step: ids[where - 1], chapter }
          : one,
      ),
      sources,
      claims: once.map(({ claim, on, step }) => ({
        claim,
        holds: on,
        step,
        source: buttonsFrom,
        checked: today,
      })),
      factCheck: {
        written: today,
        ...(tried !== undefined && tried !== 'no' && { checked: tried }),
      },
    },
    answers.know ?? '',
  );
}

type Listed = {
  everywhere?: { hosts?: string[] };
  services?: Record<string, { hosts?: string[] } | undefined>;
};

/** Websites in the answers that the service's texts may not lead to yet. */
export function listNewHosts(
  { sources = [], service = '' }: Pick<Answers, 'sources' | 'service'>,
  files: readonly ContentFile[],
): string[] {
  const text = files.find(({ path }) => path === addressesPath)?.text ?? '';
  const { everywhere, services } = (parse(text) ?? {}) as Listed;
  const known = new Set([...(everywhere?.hosts ?? []), ...(services?.[service]?.hosts ?? [])]);
  const hosts = sources.flatMap(({ url }) => (URL.canParse(url) ? [new URL(url).hostname] : []));
  return [...new Set(hosts)].filter((host) => !known.has(host));
}

/** Addresses that somebody has opened and seen to be right. */
function writeAddresses(answers: Answers, files: readonly ContentFile[]): Text[] {
  const hosts = answers.isOpened ? listNewHosts(answers, files) : [];
  if (hosts.length === 0) return [];
  const path = addressesPath;
  const { service = '' } = answers;
  const text = change(textAt(files, path), (yaml) => {
    for (const host of hosts)
      if (yaml.hasIn(['services', service, 'hosts']))
        yaml.addIn(['services', service, 'hosts'], host);
      else yaml.setIn(['services', service], yaml.createNode({ hosts: [host] }));
  });
  return [{ path, text }];
}

function writeAsks(answers: Answers, files: readonly ContentFile[]): Text[] {
  const { asks = [], service = '', guide = '' } = answers;
  const path = 'content/search/sv.yaml';
  const written = textAt(files, path);
  if (asks.length === 0 || written === '') return [];
  return [
    { path, text: change(written, (yaml) => yaml.setIn(['asks', `${service}/${guide}`], asks)) },
  ];
}

/**
 * The files that answers become: the guide, its new screens, and the lists that it is to stand in. `today`
 * is a day as 2026-11-23. What is missing in the answers is missing in the files.
 */
export function writeGuide(answers: Answers, files: readonly ContentFile[], today: string): Text[] {
  const { service = '', guide = slugOf(answers.title ?? '') } = answers;
  const film = writeFilm({ ...answers, service, guide }, files);
  const folder = `content/guides/${service}/${guide}`;
  return [
    ...film.screens,
    { path: `${folder}/film.yaml`, text: film.text },
    { path: `${folder}/sv.mdx`, text: writeSwedish(answers, film, today) },
    writeService({ ...answers, guide }, files),
    ...writeAddresses(answers, files),
    ...writeAsks({ ...answers, guide }, files),
  ];
}

/** Files as they would be with some others written among them. */
export const withTexts = (files: readonly ContentFile[], texts: readonly Text[]): ContentFile[] => {
  const paths = new Set(texts.map(({ path }) => path));
  return [...files.filter(({ path }) => !paths.has(path)), ...texts];
};
