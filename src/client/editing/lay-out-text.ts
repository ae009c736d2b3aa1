import * as markdown from 'prettier/plugins/markdown';
import * as yaml from 'prettier/plugins/yaml';
import { format } from 'prettier/standalone';
import { mendText } from '../../checks/writing/mend-text.ts';

/** The project's own settings of form, which the build puts in. */
declare const projectForm: { printWidth: number; singleQuote: boolean };

/** A text as `npm run fix` leaves it; as it is where it cannot be read. */
export async function layOutText(path: string, text: string): Promise<string> {
  const mended = mendText(path, text).text;
  const isPage = path.endsWith('.mdx');
  return format(mended, {
    ...projectForm,
    parser: isPage ? 'mdx' : 'yaml',
    plugins: [yaml, markdown],
    ...(isPage && { proseWrap: 'preserve' }),
  }).catch(() => mended);
}
