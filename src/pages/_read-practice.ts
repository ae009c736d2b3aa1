import { getEntry } from 'astro:content';
import practiceWords from 'site:words/practice';
import { directionOf } from '../i18n/direction.ts';
import { isolateRuns } from '../i18n/isolate.ts';
import { isDrawn } from '../model/film.ts';
import { listTasks } from '../practice/list-tasks.ts';
import { retell } from '../practice/retell.ts';
import { tapTargets } from '../screen/tap-targets.ts';
import type { ReadGuide } from './_read-guide.ts';
import { readMeanings } from './_read-meanings.ts';

/** What the practice of a guide is made of: tasks, screens, and what stands on them. */
export async function readPractice({
  id,
  steps,
  service,
  contentLanguage,
  youNeed,
  language,
}: ReadGuide) {
  const drawn = steps.map(({ step }) => step).filter(isDrawn);
  const named = drawn.flatMap(({ screen, then }) => [screen, ...(then ? [then] : [])]);
  const screens = new Map(
    await Promise.all(
      [...new Set(named)].map(async (name) => {
        const screen = await getEntry('screens', name);
        if (!screen) throw new RangeError(`${id}: there is no screen ${name}`);
        return [name, screen.data] as const;
      }),
    ),
  );
  /** What a script puts in the page later is ready for it now, and nobody is in the film. */
  const put = (text: string): string =>
    isolateRuns(retell(text, practiceWords[contentLanguage]), contentLanguage);
  /** What can be pressed, or is said on a screen, and what that means in the language of the page. */
  const meanings = readMeanings(language);
  const tasks = listTasks(drawn, screens).map((task) => ({
    ...task,
    seen: task.seen.filter((text) => meanings.has(text)),
    heading: put(task.heading),
    say: put(task.say),
    sentence: task.sentence && put(task.sentence),
  }));
  const labels = [
    ...[...screens.values()].flatMap(tapTargets).map(({ label }) => label),
    ...tasks.flatMap(({ seen }) => seen),
  ];
  const names =
    language === 'sv'
      ? {}
      : Object.fromEntries(labels.map((label) => [label, meanings.get(label) ?? '']));
  const foreign =
    contentLanguage === language
      ? {}
      : { lang: contentLanguage, dir: directionOf(contentLanguage) };
  return { guide: id, tasks, screens, names, start: service.data.start, youNeed, foreign };
}
export type ReadPractice = Awaited<ReturnType<typeof readPractice>>;
