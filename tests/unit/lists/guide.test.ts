import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { foldName, splitWords } from '../../../src/lists/fold-name.ts';
import { lists } from '../../../src/lists/lists.ts';

test.each(Object.values(lists))('the editors’ guide has the columns of $folder', async (list) => {
  const guide = await readFile('content/README.md', 'utf8');
  const part = guide.slice(guide.indexOf(`### Kolumner för ${list.many}`));
  const rows = [...part.slice(0, part.indexOf('\n## ')).matchAll(/^\| (.+?) +\| (.+?) +\|$/gmu)];
  for (const column of [...list.columns, ...list.splits]) {
    const name = 'isRequired' in column && column.isRequired ? `**${column.name}**` : column.name;
    expect(rows.map(([, written]) => written)).toContain(name);
    expect(rows.map(([, , about]) => about)).toContain(column.about);
  }
});

test.each(Object.values(lists))(
  'no word is above two columns of $folder',
  ({ columns, splits }) => {
    const words = [...columns, ...splits].flatMap(({ name, also }) => {
      const folded = [name, ...splitWords(also)].map(foldName);
      return [...new Set(folded)];
    });
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  },
);
