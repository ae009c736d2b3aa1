import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A recording or a film that somebody has put beside a guide; `file` is the path that editors know. */
export type MediaFile = { path: string; file: string };

/** The file of that name with one of the endings, if there is one; the content check refuses two. */
export function findMedia(
  root: string,
  name: string,
  endings: readonly string[],
): MediaFile | undefined {
  const files = endings.map((ending) => `${name}.${ending}`);
  const file = files.find((each) => existsSync(join(root, each)));
  return file === undefined ? undefined : { path: join(root, file), file };
}
