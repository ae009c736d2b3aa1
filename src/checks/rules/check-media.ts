import { isDrawn, isFilmed } from '../../model/film.ts';
import { filmEndings } from '../../model/film.ts';
import { type ContentProblem, nameField } from '../read/content-file.ts';
import { findFileKind } from '../read/file-kind.ts';
import { suggestInstead } from '../read/nearest-names.ts';
import type { Draft, GuideDraft } from '../read/read-draft.ts';

const folderOf = ({ service, guide }: GuideDraft): string => `content/guides/${service}/${guide}`;

/** A filmed guide: its film is there, its steps are all filmed and follow one another. */
function checkFootage(guide: GuideDraft, files: Draft['files']): ContentProblem[] {
  const { film } = guide;
  if (!film) return [];
  const { file, value, lineOf } = film;
  const [footage] = filmEndings
    .map((ending) => `${folderOf(guide)}/film.${ending}`)
    .filter((path) => files.has(path));
  const problems: ContentProblem[] = [];
  const report = (path: (string | number)[], message: string, remedy: string) =>
    problems.push({ file, line: lineOf(path), field: nameField(path), message, remedy });
  const filmed = value.steps.filter(isFilmed);
  if (filmed.length === 0) {
    if (footage !== undefined)
      problems.push({
        file: footage,
        line: 1,
        message: 'Filmen används inte, för stegen i film.yaml är ritade.',
        remedy: 'Skriv "at" på varje steg i stället för "screen", eller ta bort filmen.',
      });
    return problems;
  }
  if (filmed.length < value.steps.length) {
    const index = value.steps.findIndex(isDrawn);
    report(
      ['steps', index, 'screen'],
      'En del steg är ritade och andra filmade.',
      'Välj ett sätt för hela guiden: "screen" på alla steg, eller "at" på alla.',
    );
  }
  if (footage === undefined)
    report(
      ['steps', value.steps.findIndex(isFilmed), 'at'],
      'Stegen hör till en egen film, men film.mp4 finns inte.',
      `Lägg filmen i ${folderOf(guide)}/film.mp4, eller rita stegen med "screen".`,
    );
  for (const [index, step] of value.steps.entries()) {
    const before = value.steps[index - 1];
    if (!before || !isFilmed(step) || !isFilmed(before) || step.at > before.at) continue;
    report(
      ['steps', index, 'at'],
      `Steget börjar vid ${step.at} sekunder, men steget före börjar vid ${before.at}.`,
      'Skriv stegen i den ordning de kommer i filmen, vart och ett med en senare tid.',
    );
  }
  return problems;
}

/** The same thing saved twice: one of them would never be seen or heard. */
function checkTwice({ files }: Draft): ContentProblem[] {
  const seen = new Map<string, string>();
  return [...files.keys()].sort().flatMap((file) => {
    const { kind } = findFileKind(file);
    if (kind !== 'footage' && kind !== 'sign' && kind !== 'recording') return [];
    const name = file.replace(/\.[^.]+$/u, '');
    const other = seen.get(name);
    seen.set(name, file);
    if (other === undefined) return [];
    const message = `Filen finns redan, som ${other}. Det går inte att veta vilken som gäller.`;
    return [{ file, line: 1, message, remedy: 'Ta bort den ena.' }];
  });
}

/** A recording that no step asks for would never be heard. */
const checkRecordings = ({ files, guides }: Draft): ContentProblem[] =>
  [...files.keys()].flatMap((file) => {
    const kind = findFileKind(file);
    if (kind.kind !== 'recording') return [];
    const film = guides.get(`${kind.service}/${kind.guide}`)?.film;
    if (!film) return [];
    const { steps, goesWrong = [] } = film.value;
    const isOwnFilm = steps.every(isFilmed);
    const unused = (message: string, remedy: string) => [
      { file, line: 1, message: `Inspelningen används inte: ${message}`, remedy },
    ];
    if (isOwnFilm && kind.language !== 'sv')
      return unused(
        'en egen film talar svenska på alla språk.',
        'Ta bort filen. Andra språk blir undertext.',
      );
    const ids = [...steps, ...goesWrong].map(({ id }) => id);
    // A film of one's own has neither title card nor end card.
    const parts = isOwnFilm ? ids : ['title', ...ids, 'end'];
    if (parts.includes(kind.part)) return [];
    return unused(
      `det finns inget steg "${kind.part}".`,
      suggestInstead(kind.part, parts, 'ta bort filen'),
    );
  });

/** Holds films and recordings together with the script that they belong to. */
export const checkMedia = (draft: Draft): ContentProblem[] => [
  ...[...draft.guides.values()].flatMap((guide) => checkFootage(guide, draft.files)),
  ...checkTwice(draft),
  ...checkRecordings(draft),
];
