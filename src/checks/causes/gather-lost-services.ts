import type { ContentProblem } from '../read/content-file.ts';
import type { Draft } from '../read/read-draft.ts';

/** A service whose file and whose folder of guides have different names. */
type Parted = { file: string; folder: string };

/** Addresses and numbers are one service's own: in a file that seems to be of another they are unknown. */
export const isOfAddresses = ({ message }: ContentProblem): boolean =>
  /finns inte i listan över granskade (?:adresser|nummer)\.$/u.test(message);

const listParted = ({ guides, services, files }: Draft): Parted[] => {
  const folders = Map.groupBy(guides.values(), ({ service }) => service);
  return [...services]
    .filter(([file]) => !folders.has(file))
    .flatMap(([file, { value }]) =>
      [...folders]
        .filter(([folder]) => !files.has(`content/services/${folder}.mdx`))
        .filter(([, own]) => own.some(({ guide }) => value.guides.includes(guide)))
        .slice(0, 1)
        .map(([folder]) => ({ file, folder })),
    );
};

/**
 * Tells once that a service's file has another name than its folder of guides, and not at each of the places that
 * lead to the one or the other: nobody has touched those. They say which of the two was renamed.
 */
export const gatherLostServices = (
  problems: readonly ContentProblem[],
  draft: Draft,
): ContentProblem[] => {
  let rest = [...problems];
  for (const { file, folder } of listParted(draft)) {
    const path = `content/services/${file}.mdx`;
    const isFile = rest.some(({ message }) => message === `Tjänsten "${folder}" finns inte.`);
    const begins = [
      `Tjänsten "${folder}" finns inte`,
      `Guiden hör till tjänsten "${folder}"`,
      `Guiden "${isFile ? folder : file}/`,
    ];
    const follows = (problem: ContentProblem): boolean =>
      begins.some((words) => problem.message.startsWith(words)) ||
      problem.message.endsWith(`finns inte i mappen guides/${file}.`) ||
      (isOfAddresses(problem) &&
        (problem.file === path || problem.file.startsWith(`content/guides/${folder}/`)));
    rest = rest.filter((problem) => !follows(problem));
    rest.push({
      file: path,
      line: 1,
      message: `Tjänstens fil heter ${file}.mdx, men dess guider ligger i mappen guides/${folder}.`,
      remedy: isFile
        ? `Det andra innehållet säger "${folder}". Ge filen namnet ${folder}.mdx igen.`
        : `Det andra innehållet säger "${file}". Ge mappen namnet "${file}" igen.`,
    });
  }
  return rest;
};
