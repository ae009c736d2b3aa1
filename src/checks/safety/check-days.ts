import { type ContentProblem, type FieldPath, nameField } from '../read/content-file.ts';
import type { Draft, Parsed } from '../read/read-draft.ts';

/** Nothing here was written before, and so no day is earlier. */
const firstDay = new Date('2020-01-01');
const dayMs = 24 * 60 * 60 * 1000;

type Day = { path: FieldPath; day: Date | undefined };

const judge = ({ file, lineOf }: Parsed<unknown>, days: Day[], today: Date): ContentProblem[] =>
  days.flatMap(({ path, day }) => {
    if (!day) return [];
    const place = { file, line: lineOf(path), field: nameField(path) };
    const written = day.toISOString().slice(0, 10);
    // Somewhere on earth it is tomorrow already.
    if (day.getTime() > today.getTime() + dayMs)
      return [
        {
          ...place,
          message: `Dagen ${written} har inte varit än.`,
          remedy: 'Skriv dagen då det gjordes.',
        },
      ];
    return day < firstDay
      ? [{ ...place, message: `Dagen ${written} är för länge sedan.`, remedy: 'Rätta året.' }]
      : [];
  });

/** A day on which something was done has been, and not before there was anything to do it to. */
export const checkDays = ({ guides, pages, find }: Draft, today: Date): ContentProblem[] => [
  ...[...guides.values()].flatMap(({ page }) =>
    page
      ? judge(
          page,
          [
            ...(['written', 'checked'] as const).map((key) => ({
              path: ['factCheck', key],
              day: page.value.factCheck[key],
            })),
            ...page.value.claims.map(({ checked }, index) => ({
              path: ['claims', index, 'checked'],
              day: checked,
            })),
          ],
          today,
        )
      : [],
  ),
  ...[find.municipalities, find.organisations, find.places, find.events]
    .flatMap((files): Parsed<{ checked: { day: Date } }>[] => [...files.values()])
    .flatMap((file) => {
      const { day } = file.value.checked;
      return judge(file, [{ path: ['checked', 'day'], day }], today);
    }),
  ...[...pages.values()].flatMap((page) =>
    judge(
      page,
      [
        { path: ['updated'], day: page.value.updated },
        { path: ['accessibility', 'assessed'], day: page.value.accessibility?.assessed },
      ],
      today,
    ),
  ),
];
