import { isDrawn } from '../model/film.ts';
import type { ContentFile, ContentProblem } from './read/content-file.ts';
import { listSteps } from './read/list-steps.ts';
import { suggestNames } from './read/nearest-names.ts';
import { readDraft } from './read/read-draft.ts';

/** Whether a problem is about a guide, or in Swedish why nobody can tell. */
export type About = { isAbout: (problem: ContentProblem) => boolean } | { refused: string };

/**
 * What is about one guide, `service/guide`: its own files, the screens that its film shows, its service, and
 * what is said by its name elsewhere.
 */
export const aboutGuide = (files: readonly ContentFile[], name: string): About => {
  const draft = readDraft(files);
  const guide = draft.guides.get(name);
  if (!guide)
    return { refused: `Guiden "${name}" finns inte. ${suggestNames(name, draft.guides.keys())}` };
  const shown = (guide.film ? listSteps(guide.film.value) : []).flatMap(({ step }) =>
    isDrawn(step) ? [step.screen, step.then] : [],
  );
  const own = new Set([
    `content/services/${guide.service}.mdx`,
    ...shown.map((screen) => `content/screens/${screen ?? ''}.yaml`),
  ]);
  return {
    isAbout: ({ file, message }) =>
      file.startsWith(`content/guides/${name}/`) || own.has(file) || message.includes(`"${name}"`),
  };
};
