import type { Screen } from '../../model/screen.ts';
import { type ContentProblem, nameField } from '../read/content-file.ts';
import { listTexts } from '../read/list-texts.ts';
import type { Draft, Parsed } from '../read/read-draft.ts';

const findRepeatedIds = ({ file, value, lineOf }: Parsed<Screen>): ContentProblem[] => {
  const ids = listTexts(value, ['id']);
  return ids.flatMap(({ path, text: id }, index) => {
    const first = ids.findIndex(({ text }) => text === id);
    const firstPath = ids[first]?.path ?? [];
    if (first === index) return [];
    return [
      {
        file,
        line: lineOf(path),
        field: nameField(path),
        message: `Id "${id}" finns redan på skärmen, på rad ${lineOf(firstPath)}.`,
        remedy: 'Ge en av dem ett annat id, och ändra i filmerna som använder det.',
      },
    ];
  });
};

const findUnknownTabs = ({ file, value, lineOf }: Parsed<Screen>): ContentProblem[] =>
  (['elements', 'bottom'] as const).flatMap((part) =>
    (value[part] ?? []).flatMap((element, index) => {
      if (element.kind !== 'tabs') return [];
      const ids = element.tabs.map(({ id }) => id);
      if (ids.includes(element.selected)) return [];
      const path = [part, index, 'selected'];
      return [
        {
          file,
          line: lineOf(path),
          field: nameField(path),
          message: `Fliken "${element.selected}" finns inte.`,
          remedy: `Välj en av flikarna: ${ids.join(', ')}.`,
        },
      ];
    }),
  );

/** Holds each drawn screen together by itself: ids are its own, the chosen tab is there. */
export const checkScreens = ({ screens }: Draft): ContentProblem[] =>
  [...screens.values()].flatMap((screen) => [
    ...findRepeatedIds(screen),
    ...findUnknownTabs(screen),
  ]);
