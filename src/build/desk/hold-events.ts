import type { Standing } from './check-work.ts';

/** What tells of changed files, to whoever listens: the builder's own watcher. */
type Watcher = { emit(name: string | symbol, ...args: unknown[]): boolean };

type Change = { path: string; key: string; replay: () => void };

const kinds = new Set(['add', 'addDir', 'change', 'unlink', 'unlinkDir']);

/**
 * Keeps the builder from hearing of a file as long as it is faulty: then it goes on showing the last
 * version that was in order. What is in order is told of when it has been checked; a file that was mended
 * back to what it was is never told of. `stand` gives how the content stands after a change, and `heard`
 * is called when anything has been told.
 */
export function holdEvents(
  watcher: Watcher,
  nameOf: (path: string) => string | undefined,
  stand: () => Promise<Standing>,
  heard: (standing: Standing, isTold: boolean) => void,
): void {
  const emit = watcher.emit.bind(watcher);
  let held: Change[] = [];
  let fresh: Change[] = [];
  let isAsked = false;

  async function letGo(): Promise<void> {
    isAsked = false;
    const [before, now] = [held, fresh];
    fresh = [];
    // Nobody is there to say what is in order: then the builder hears of all, as it would by itself.
    const standing = await stand().catch(() => undefined);
    if (!standing) {
      held = [];
      for (const { replay } of [...before, ...now]) replay();
      return;
    }
    const isHeld = ({ path }: Change) => standing.held.some((name) => isWithin(path, name));
    // The same thing may have happened to a file again while it was held back.
    const waiting = [
      ...new Map([...before, ...now].map((change) => [change.key, change])).values(),
    ];
    held = waiting.filter(isHeld);
    const changed = new Set(standing.changed);
    const toTell = waiting.filter((change) => !isHeld(change) && isNews(change.path, changed));
    for (const { replay } of toTell) replay();
    heard(standing, toTell.length > 0);
  }

  let queue: Promise<void> = Promise.resolve();
  watcher.emit = (name, ...args) => {
    // Each change is told of twice, by its own name and as one of all.
    const given = name === 'all' ? args[1] : kinds.has(String(name)) ? args[0] : undefined;
    const path = typeof given === 'string' ? nameOf(given) : undefined;
    if (path === undefined) return emit(name, ...args);
    const key = [name, args.find((arg) => kinds.has(String(arg))), path].map(String).join(' ');
    fresh.push({ path, key, replay: () => void emit(name, ...args) });
    if (!isAsked) {
      isAsked = true;
      queue = queue.then(letGo).catch(() => undefined);
    }
    return true;
  };
}

const isWithin = (path: string, name: string): boolean =>
  path === name || path.startsWith(`${name}/`);

/** Whether a path is one that is shown anew, a folder of such, or none of the content's texts. */
const isNews = (path: string, changed: ReadonlySet<string>): boolean =>
  changed.has(path) ||
  !/\.(?:ya?ml|mdx)$/u.test(path) ||
  [...changed].some((name) => isWithin(name, path));
