/** What people leave for themselves where something is still to be written. */
const left = /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|XXX+|[Ll]orem ipsum)(?![\p{L}\p{N}])|\?\?\?+/u;

/** Says that a text is not finished, where whoever wrote it has left a mark of that. */
export const explainUnfinished = (
  text: string,
): { message: string; remedy: string } | undefined => {
  const mark = left.exec(text)?.[0];
  return mark === undefined
    ? undefined
    : {
        message: `Här står "${mark}". Texten är inte färdig.`,
        remedy:
          'Skriv det som ska stå här. En anteckning till dig själv skrivs efter # på en egen rad.',
      };
};
