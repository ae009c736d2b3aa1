import { parseContent } from '../../checks/parse-content.ts';
import type { ContentFile, ContentProblem } from '../../checks/read/content-file.ts';
import { readDraft } from '../../checks/read/read-draft.ts';
import { siteConfig } from '../../site.config.ts';
import { type Cache, readCached, readOrMake } from '../cache.ts';
import { ContentError } from '../content-error.ts';
import { type FilmFault, judgeFilm, speakFilm } from '../spoken/spoken.ts';
import { listSpoken, type ToSpeak } from './list-spoken.ts';
import { nameRules } from './name-rules.ts';
import { placeFault } from './place-fault.ts';

/** What is wrong with films that have been spoken, and how many nobody had the patience to wait for. */
export type Judged = { problems: ContentProblem[]; unspoken: number };

const kind = 'judged';

/** Says a film and judges it; the verdict is kept, and holds as long as nothing of the film changes. */
async function judge(
  cache: Cache,
  content: ReturnType<typeof parseContent>,
  { order, voice, name }: ToSpeak,
): Promise<FilmFault[]> {
  const bytes = await readOrMake(cache, kind, name, async () => {
    const { guide, narration } = order;
    const spoken = await speakFilm(content, order, voice);
    const faults = judgeFilm({ guide, narration, isFilmed: false, ...spoken });
    return Buffer.from(JSON.stringify(faults));
  });
  return JSON.parse(bytes.toString()) as FilmFault[];
}

/**
 * Lets the voice say the films whose words or rules are new since it was last asked, and tells where one
 * gets too long or its captions do not keep up: the very times that the film will have, and no estimate.
 * A film takes a second or two. Those changed last come first, and when `patienceMs` have passed the rest
 * is counted. Guides with `faults` of another kind wait: they may have no words to say.
 */
export async function judgeSpoken(
  root: string,
  cache: Cache,
  files: readonly ContentFile[],
  { faults, patienceMs }: { faults: readonly ContentProblem[]; patienceMs: number },
): Promise<Judged> {
  const [content, draft] = [parseContent(files), readDraft(files)];
  const isFaulty = (guide: string): boolean =>
    faults.some(
      ({ file }) =>
        file.startsWith(`content/guides/${guide}/`) || !file.startsWith('content/guides/'),
    );
  const guides = new Map([...content.guides].filter(([guide]) => !isFaulty(guide)));
  const options = { config: siteConfig, rules: await nameRules() };
  const films = await listSpoken(root, cache, { ...content, guides }, options);
  const found: FilmFault[] = [];
  let unspoken = 0;
  const untilMs = performance.now() + patienceMs;
  for (const film of films) {
    const known = await readCached(cache, kind, film.name);
    if (known) found.push(...(JSON.parse(known.toString()) as FilmFault[]));
    else if (performance.now() > untilMs) unspoken += 1;
    else
      try {
        found.push(...(await judge(cache, content, film)));
      } catch (error) {
        // A recording that is not what the film says: whoever opens recordings tells of it.
        if (!(error instanceof ContentError)) throw error;
      }
  }
  return { problems: found.map((fault) => placeFault(draft, fault)), unspoken };
}
