import type { OwnHelp } from '../components/guide/own-help.ts';
import type { SiteLanguage } from '../i18n/languages.ts';
import { actionTarget, isDrawn } from '../model/film.ts';
import { listTold } from '../practice/list-tasks.ts';
import { tapTargets } from '../screen/tap-targets.ts';
import { readFind } from './_read-find.ts';
import type { ReadGuide } from './_read-guide.ts';
import { readMeanings } from './_read-meanings.ts';
import { readCard, readCards } from './_read-service.ts';

/** What is in the language of what one has to have done before, and of the same service. */
async function listGuides({ id, service }: ReadGuide, language: SiteLanguage) {
  const own = await readCards(service, language);
  const { first } = await readCard(id, language);
  const before = await Promise.all(first.map((path) => readCard(path, language)));
  const near = [...before, ...own].filter(({ contentLanguage }) => contentLanguage === language);
  return [...new Map(near.map(({ path, title }) => [path, { path, title }])).values()];
}

/** What is said, pressed and then told on the screen, step by step: each where it is met first. */
function listNames(steps: ReadGuide['steps'], meanings: ReadonlyMap<string, string>) {
  const met = steps.flatMap(({ step, screen, then }) => {
    const said = [...step.say.matchAll(/"([^"]+)"/gu)].map(([, name = '']) => name);
    const target = isDrawn(step) && step.do && actionTarget(step.do);
    const pressed = screen && tapTargets(screen).find(({ id }) => id === target);
    return [...said, ...(pressed ? [pressed.label] : []), ...listTold(then ?? screen)];
  });
  return [...new Set(met)].flatMap((name) => {
    const meaning = meanings.get(name);
    return meaning === undefined ? [] : [{ name, meaning }];
  });
}

/** Reads what there is; undefined for a guide that is in the page's language already. */
export async function readOwnHelp(guide: ReadGuide): Promise<OwnHelp | undefined> {
  const { language, contentLanguage, steps, service, film } = guide;
  if (contentLanguage === language) return undefined;
  const { places } = await readFind();
  const { title, summary } = service.data;
  const isForeign = service.contentLanguage !== language;
  return {
    service: guide.named.namedIn === language ? undefined : { title, summary, isForeign },
    steps: steps.length,
    lengthMs: film.timeline.end.endMs,
    help: {
      names: listNames(steps, readMeanings(language)),
      guides: await listGuides(guide, language),
      isSpoken: places.some(({ languages }) => languages.includes(language)),
    },
  };
}
