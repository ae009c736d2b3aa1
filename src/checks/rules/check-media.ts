import { isDrawn, isFilmed } from '../../model/film.ts';
import { type ContentProblem, nameField } from '../read/content-file.ts';
import { findFileKind } from '../read/file-kind.ts';
import { suggestNames } from '../read/nearest-names.ts';
import type { Draft, GuideDraft } from '../read/read-draft.ts';

const folderOf = ({ service, guide }: GuideDraft): string => `content/guides/${service}/${guide}`;

/** A filmed guide: its film is there, its steps are all filmed and follow one another. */
function checkFootage(guide: GuideDraft, files: Draft['files']): ContentProblem[] {
  const { film } = guide;
  if (!film) return [];
  const { file, value, lineOf } = film;
  const footage = `${folderOf(guide)}/film.mp4`;
  const problems: ContentProblem[] = [];
  const report = (path: (string | number)[], message: string, remedy: string) =>
    problems.push({ file, line: lineOf(path), field: nameField(path), message, remedy });
  const filmed = value.steps.filter(isFilmed);
  if (filmed.length === 0) {
    if (files.has(footage))
      problems.push({
        file: footage,
        line: 1,
        message: 'Filmen används inte, för stegen i film.yaml är ritade.',
        remedy: 'Skriv "at" på varje steg i stället för "screen", eller ta bort film.mp4.',
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
  if (!files.has(footage))
    report(
      ['steps', value.steps.findIndex(isFilmed), 'at'],
      'Stegen hör till en egen film, men film.mp4 finns inte.',
      `Lägg filmen i ${footage}, eller rita stegen med "screen".`,
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

/** A recording that no step asks for would never be heard. */
const checkRecordings = ({ files, guides }: Draft): ContentProblem[] =>
  [...files.keys()].flatMap((file) => {
    const kind = findFileKind(file);
    if (kind.kind !== 'recording') return [];
    const film = guides.get(`${kind.service}/${kind.guide}`)?.film;
    const parts = ['title', ...(film?.value.steps ?? []).map(({ id }) => id), 'end'];
    if (!film || parts.includes(kind.part)) return [];
    return [
      {
        file,
        line: 1,
        message: `Inspelningen används inte: det finns inget steg "${kind.part}".`,
        remedy: `${suggestNames(kind.part, parts)} Annars: ta bort filen.`,
      },
    ];
  });

/** Holds films and recordings together with the script that they belong to. */
export const checkMedia = (draft: Draft): ContentProblem[] => [
  ...[...draft.guides.values()].flatMap((guide) => checkFootage(guide, draft.files)),
  ...checkRecordings(draft),
];
