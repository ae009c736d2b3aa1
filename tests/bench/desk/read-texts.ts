import { splitFrontMatter } from '../../../src/checks/read/split-front-matter.ts';
import { readContentFiles } from '../../../src/studio/read-content.ts';
import { parse } from 'yaml';

/** The least that any check of the content has to do: read every file's data, and nothing with it. */
for (const { path, text } of await readContentFiles(process.cwd()))
  if (path.endsWith('.yaml')) parse(text);
  else if (path.endsWith('.mdx')) parse(splitFrontMatter(text)?.yaml ?? '');
