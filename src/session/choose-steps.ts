/** A part that shows a film from one step to another; each of them may be left out. */
type Between = { from?: string | undefined; to?: string | undefined };

/** The steps that a part shows, both named ones with them; none where they are named the wrong way round. */
export function chooseSteps<Step extends { id: string }>(
  steps: readonly Step[],
  { from, to }: Between,
): Step[] {
  const first = from === undefined ? 0 : steps.findIndex(({ id }) => id === from);
  const last = to === undefined ? steps.length - 1 : steps.findIndex(({ id }) => id === to);
  return first < 0 ? [] : steps.slice(first, last + 1);
}

/** Whether a part shows the whole film, with its title and its end. */
export const isWhole = ({ from, to }: Between): boolean => from === undefined && to === undefined;
