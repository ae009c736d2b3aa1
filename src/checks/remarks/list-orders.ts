import type { ContentProblem } from '../read/content-file.ts';
import type { Draft } from '../read/read-draft.ts';

/** Services that stand at the same place in the list: which comes first nobody has chosen. */
export const listOrders = ({ services }: Draft): ContentProblem[] => {
  const seen = new Map<number, string>();
  return [...services.values()].flatMap(({ file, value: { order, title }, lineOf }) => {
    const known = seen.get(order);
    if (known === undefined) seen.set(order, title);
    return known === undefined
      ? []
      : [
          {
            file,
            line: lineOf(['order']),
            field: 'order',
            message: `Tjänsterna "${known}" och "${title}" har samma order: ${order}.`,
            remedy: 'Ge dem olika tal, så att den som läser ser dem i den ordning du vill.',
          },
        ];
  });
};
