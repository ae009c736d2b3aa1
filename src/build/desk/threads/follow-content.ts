import { join, relative, sep } from 'node:path';
import { isText } from '../../../studio/read-content.ts';
import { watchFolders } from './watch-folders.ts';

/** An editor's program often writes a file in two goes. */
const settleMs = 25;
/** So long after the last change all is read, whatever the system has told of. */
const quietMs = 400;

/**
 * Calls `look` with the texts that have changed under `<root>/content`, and once more for all of it when
 * there has been quiet for a while: a system may leave out what it tells of, when much happens.
 */
export function followContent(root: string, look: (paths?: readonly string[]) => void): void {
  const changed = new Set<string>();
  let soon: NodeJS.Timeout | undefined;
  let quiet: NodeJS.Timeout | undefined;
  const tell = () => {
    const paths = [...changed];
    changed.clear();
    if (paths.length > 0) look(paths);
  };
  const renew = watchFolders(join(root, 'content'), (path) => {
    if (path !== undefined && isText(path)) changed.add(relative(root, path).split(sep).join('/'));
    clearTimeout(soon);
    clearTimeout(quiet);
    soon = setTimeout(tell, settleMs);
    quiet = setTimeout(() => {
      // What is written in a new folder before it is watched is read all the same.
      renew().then(
        () => look(),
        () => look(),
      );
    }, quietMs);
  });
  void renew();
}
