import { Parser } from 'saxen';

/** A sheet of a workbook: its name, the part that has its cells, and whether it is hidden. */
export type SheetPart = { name: string; part: string; isHidden: boolean };

function listTags(xml: string, wanted: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    if (name.replace(/^.*:/u, '') !== wanted) return;
    const decoded = Object.entries(attributes()).map(
      ([key, value]) => [key, decode(value)] as const,
    );
    found.push(Object.fromEntries(decoded));
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(xml);
  return found;
}

const partOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`;

/** The sheets of a workbook, in its order. */
export function listSheets(workbook: string, relations: string): SheetPart[] {
  const targets = new Map(
    listTags(relations, 'Relationship').map(({ Id = '', Target = '' }) => [Id, partOf(Target)]),
  );
  return listTags(workbook, 'sheet').map((sheet) => {
    const id = Object.entries(sheet).find(([key]) => /^.+:id$/u.test(key))?.[1] ?? '';
    return {
      name: sheet['name'] ?? '',
      part: targets.get(id) ?? '',
      isHidden: sheet['state'] === 'hidden' || sheet['state'] === 'veryHidden',
    };
  });
}
