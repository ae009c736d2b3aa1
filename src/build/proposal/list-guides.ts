import { parseContent } from '../../checks/parse-content.ts';
import type { ContentFile } from '../../checks/read/content-file.ts';
import { findFileKind } from '../../checks/read/file-kind.ts';
import { isDrawn } from '../../model/film.ts';

/** The guides that changed files are a part of, before or after: their own, and those that show a screen. */
export const listGuides = (
  before: readonly ContentFile[],
  after: readonly ContentFile[],
  paths: readonly string[],
): string[] => {
  const kinds = paths.map(findFileKind);
  const screens = new Set(kinds.flatMap((kind) => (kind.kind === 'screen' ? [kind.screen] : [])));
  const own = new Set(
    kinds.flatMap((kind) => ('guide' in kind ? [`${kind.service}/${kind.guide}`] : [])),
  );
  const all = [before, after].flatMap((files) => [...parseContent(files).guides]);
  const found = all.flatMap(([name, { film }]) => {
    const steps = [...film.steps, ...(film.goesWrong ?? [])].filter(isDrawn);
    const isShown = steps.some(
      ({ screen, then }) => screens.has(screen) || (then !== undefined && screens.has(then)),
    );
    return own.has(name) || isShown ? [name] : [];
  });
  return [...new Set(found)].sort();
};
