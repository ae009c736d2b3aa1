import type { Content } from '../../checks/parse-content.ts';
import { isFilmed } from '../../model/film.ts';
import { writeScriptIn } from '../spoken/spoken.ts';

/** A part of a film (`title`, a step's id, `end`) with what is said in it, sentence by sentence. */
export type SaidPart = { part: string; heading: string; sentences: string[] };

/** All that somebody has to read for a guide's film in a language. Undefined where there is none. */
export function listSaid(
  content: Content,
  guide: string,
  language: string,
): SaidPart[] | undefined {
  const page = content.guides.get(guide);
  if (!page || (language !== 'sv' && !page.translations.has(language))) return undefined;
  const { title, steps, after = [], say } = writeScriptIn(content, page, language);
  const headings = new Map([...steps, ...after].map(({ id, heading }) => [id, heading]));
  const part = (id: string, sentences: string[] = []): SaidPart => ({
    part: id,
    heading: headings.get(id) ?? page.film.steps.find((step) => step.id === id)?.heading ?? id,
    sentences,
  });
  const middle = page.film.steps.map(({ id }, index) => part(id, say.steps[index]));
  // A film of one's own has neither title card nor end card.
  if (page.film.steps.every(isFilmed)) return language === 'sv' ? middle : undefined;
  return [
    { ...part('title', say.title), heading: `Början: ${title}` },
    ...middle,
    { ...part('end', say.end), heading: 'Slutet' },
    ...after.map(({ id }, index) => part(id, say.after?.[index])),
  ];
}
