import { isDrawn } from '../../model/film.ts';
import type { ContentProblem } from '../read/content-file.ts';
import { findFileKind } from '../read/file-kind.ts';
import { listSteps } from '../read/list-steps.ts';
import { languages } from '../../site.config.ts';
import type { Draft } from '../read/read-draft.ts';
import { nameTwin } from '../twins/list-missing.ts';

/** A drawn screen that no film shows. A film that cannot be read, or has another name, may show any of them. */
const listUnusedScreens = ({ screens, guides, files }: Draft): ContentProblem[] => {
  const isLost = (path: string) =>
    path.endsWith('/film.yaml') && findFileKind(path).kind === 'unknown';
  if ([...files.keys()].some(isLost)) return [];
  const read = [...guides.values()].flatMap(({ film }) => (film ? [film] : []));
  if (read.length < guides.size) return [];
  const shown = new Set(
    read.flatMap(({ value }) =>
      listSteps(value).flatMap(({ step }) => (isDrawn(step) ? [step.screen, step.then] : [])),
    ),
  );
  return [...screens]
    .filter(([name]) => !shown.has(name))
    .map(([name, { file }]) => ({
      file,
      line: 1,
      message: 'Ingen film visar skärmen.',
      remedy: `Skriv "screen: ${name}" i ett steg, eller ta bort filen.`,
    }));
};

/** What `npm run done` has written of a twin whose text is gone, and which is not even named. */
const listLeftTwins = ({ guides, files, serviceTranslations }: Draft): ContentProblem[] =>
  [...guides.values()].flatMap(({ service, guide, twins }) =>
    Object.keys(twins?.value.twins ?? {})
      .filter((twin) => {
        const path = `content/guides/${service}/${guide}/${twin}.mdx`;
        if (files.has(path) || files.has(`${path}.txt`)) return false;
        const names = `content/services/${twin}/${service}.mdx`;
        // A file that cannot be read may name it.
        const page = serviceTranslations.get(`${twin}/${service}`);
        return page ? !page.value.inBrief?.[guide] : !files.has(names);
      })
      .map((twin) => ({
        file: twins?.file ?? '',
        line: twins?.lineOf(['twins', twin]) ?? 1,
        message: `Guiden finns inte längre ${nameTwin(twin)}.`,
        remedy: `Ta bort "${twin}" och raderna under.`,
      })),
  );

/** A translation within a file into a language that the site does not have. */
const listUnusedLanguages = ({ sources }: Draft): ContentProblem[] =>
  sources.flatMap(({ file, texts, lineOf }) => {
    const codes = texts.flatMap(({ path }) =>
      path[0] === 'translations' ? [String(path[1])] : [],
    );
    return [...new Set(codes)]
      .filter((code) => !(code in languages))
      .map((code) => ({
        file,
        line: lineOf(['translations', code]),
        field: `translations › ${code}`,
        message: `Webbplatsen har inget språk "${code}", och då används inte översättningen.`,
        remedy: `Språken är ${Object.keys(languages).join(', ')}. De står i src/site.config.ts.`,
      }));
  });

/** What lies in the content and nothing uses. Names that nothing could use are faults, told elsewhere. */
export const listStray = (draft: Draft): ContentProblem[] => [
  ...listUnusedScreens(draft),
  ...listLeftTwins(draft),
  ...listUnusedLanguages(draft),
];
