import { isDrawn, type Step } from '../../model/film.ts';
import type { Part } from '../../model/session/session.ts';
import { chooseSteps } from '../../session/choose-steps.ts';
import { estimateFilm } from '../../session/estimate-film.ts';
import {
  isLengthRight,
  proposeMinutes,
  reckonPart,
  toMinutes,
} from '../../session/reckon-length.ts';
import { type ContentProblem, type FieldPath, nameField } from '../read/content-file.ts';
import { suggestNames } from '../read/nearest-names.ts';
import type { Draft } from '../read/read-draft.ts';

type Found = { path: FieldPath; message: string; remedy: string };

/** The steps that a session can show: the main film's. */
const stepsOf = ({ guides }: Draft, guide: string): Step[] =>
  guides.get(guide)?.film?.value.steps ?? [];

const findUnknown = (draft: Draft, guide: string, path: FieldPath): Found[] =>
  draft.guides.has(guide)
    ? []
    : [
        {
          path,
          message: `Guiden "${guide}" finns inte.`,
          remedy: `${suggestNames(guide, draft.guides.keys())} Annars: ta bort delen.`.trim(),
        },
      ];

const findSteps = (
  part: Extract<Part, { kind: 'film' }>,
  steps: Step[],
  at: FieldPath,
): Found[] => {
  if (steps.length === 0) return [];
  const ids = steps.map(({ id }) => id);
  const unknown = (['from', 'to'] as const).flatMap((key) => {
    const id = part[key];
    if (id === undefined || ids.includes(id)) return [];
    return [
      {
        path: [...at, key],
        message: `Filmen har inget steg som heter "${id}".`,
        remedy: `Skriv id på ett av stegen: ${ids.join(', ')}.`,
      },
    ];
  });
  if (unknown.length > 0 || chooseSteps(steps, part).length > 0) return unknown;
  return [
    {
      path: [...at, 'to'],
      message: 'Det sista steget kommer före det första.',
      remedy: `Så här ligger stegen: ${ids.join(', ')}.`,
    },
  ];
};

const checkPart = (draft: Draft, part: Part, at: FieldPath): Found[] => {
  if (part.kind === 'handout')
    return part.guides.flatMap((guide, index) =>
      findUnknown(draft, guide, [...at, 'guides', index]),
    );
  if (part.kind === 'talk' || part.kind === 'pause') return [];
  const steps = stepsOf(draft, part.guide);
  const unknown = findUnknown(draft, part.guide, [...at, 'guide']);
  if (part.kind === 'film') return [...unknown, ...findSteps(part, steps, at)];
  // What is filmed in a real telephone cannot be pressed.
  if (steps.every(isDrawn)) return unknown;
  return [
    {
      path: [...at, 'guide'],
      message: `Guiden "${part.guide}" är filmad och har ingen övning.`,
      remedy: 'Välj en guide med ritade skärmar, eller gör delen till ett samtal (talk).',
    },
  ];
};

const checkLength = (draft: Draft, parts: readonly Part[], minutes: number): Found[] => {
  const ms = parts.reduce((sum, part) => {
    const film =
      part.kind === 'film'
        ? estimateFilm(chooseSteps(stepsOf(draft, part.guide), part))
        : undefined;
    return sum + reckonPart(part, film);
  }, 0);
  if (isLengthRight(minutes, ms)) return [];
  return [
    {
      path: ['minutes'],
      message: `Det står ${minutes} minuter, men delarna tar ungefär ${toMinutes(ms)}.`,
      remedy: `Skriv ${proposeMinutes(ms)}, eller ändra delarna.`,
    },
  ];
};

/** A session has both its files, shows what there is, and is as long as it says. */
export const checkSessions = (draft: Draft): ContentProblem[] => {
  const { sessions, sessionParts, files } = draft;
  const missing = [...new Set([...sessions.keys(), ...sessionParts.keys()])].flatMap((name) =>
    [`content/sessions/${name}.mdx`, `content/sessions/${name}.yaml`]
      .filter((file) => !files.has(file))
      .map((file) => ({
        file,
        line: 1,
        message: 'Filen fattas. Ett pass har både .mdx och .yaml, med samma namn.',
        remedy: 'Skriv filen, eller ta bort den andra.',
      })),
  );
  const wrong = [...sessionParts].flatMap(([name, { file, value, lineOf }]) => {
    const page = sessions.get(name);
    const place = ({ path, ...told }: Found, at = { file, lineOf }): ContentProblem => ({
      file: at.file,
      line: at.lineOf(path),
      field: nameField(path),
      ...told,
    });
    const inParts = value.parts.flatMap((part, index) => checkPart(draft, part, ['parts', index]));
    const isKnown = inParts.length === 0 && page !== undefined;
    const length = isKnown ? checkLength(draft, value.parts, page.value.minutes) : [];
    return [...inParts.map((found) => place(found)), ...length.map((found) => place(found, page))];
  });
  return [...missing, ...wrong];
};
