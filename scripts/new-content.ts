import {
  DraftFault,
  newEntry,
  newGuide,
  newWord,
  openAsker,
} from '../src/build/drafting/drafting.ts';
import { type NewOptions, OptionError, readNewOptions } from '../src/build/terminal/terminal.ts';

async function run({ root, what, file, isAsking }: NewOptions) {
  const today = new Date().toISOString().slice(0, 10);
  const asker = isAsking ? openAsker(process.stdin, process.stdout) : undefined;
  try {
    if (asker && (what === 'places' || what === 'events'))
      return await newEntry({ root, today, folder: what, asker });
    if (asker && what === 'word') return await newWord(root, asker);
    return await newGuide({
      root,
      today,
      ...(file !== undefined && { file }),
      ...(asker && { asker }),
    });
  } finally {
    asker?.close();
  }
}

/** `npm run new`: a guide, or with --place, --event or --word one of those. Gives the exit code. */
export async function newContent(args: string[]): Promise<number> {
  try {
    const { told, isDone } = await run(readNewOptions(args));
    console.log(told);
    return isDone ? 0 : 1;
  } catch (error) {
    const isTold = error instanceof OptionError || error instanceof DraftFault;
    console.error(isTold ? error.message : error);
    return 1;
  }
}
