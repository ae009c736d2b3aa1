import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Node, parse, type Token } from 'acorn';
import { build, type Plugin } from 'esbuild';
import { hashOf } from './cache.ts';

/** Where things are kept and how faults are told: nothing of it is seen or heard in what is made. */
const silent = /\/(?:cache|content-error|film-files|launch-browser|name-code)\.ts$/;

const leaveOut: Plugin = {
  name: 'leave-out-what-makes-nothing',
  setup: ({ onResolve }) => {
    onResolve({ filter: silent }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path, external: true, sideEffects: false },
    );
  },
};

/** What is reckoned from the theme: it is what comes out of it, and no code. */
const reckoned = /\/film-colours\.ts$/;

const nameValues: Plugin = {
  name: 'name-values',
  setup: ({ onLoad }) => {
    onLoad({ filter: reckoned }, async ({ path }) => {
      const values = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Record<
        string,
        unknown
      >;
      const lines = Object.entries(values).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { contents: lines.join('\n'), loader: 'ts' };
    });
  },
};

/** A piece of code as one text: what the entry uses of all files, each thing once, types gone. */
async function bundle(entry: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    treeShaking: true,
    plugins: [leaveOut, nameValues],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

const childrenOf = (node: object): Node[] =>
  Object.values(node)
    .flat()
    .filter((value): value is Node => typeof (value as Node | undefined)?.type === 'string');

type Call = Node & { callee?: { name?: string } };

/** What is said when something goes wrong: all within `new …Error(…)` and `contentFault(…)`. */
const isMessage = (node: Node): boolean =>
  /^(?:New|Call)Expression$/u.test(node.type) &&
  /Error$|Mismatch$|^contentFault$/u.test((node as Call).callee?.name ?? '');

const findMessages = (node: Node): Node[] =>
  isMessage(node) ? [node] : childrenOf(node).flatMap(findMessages);

/** The parts of a text of code that do something, each without comments, space and messages. */
function listParts(code: string): string[] {
  const tokens: Token[] = [];
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken: tokens });
  const isOwnImport = (node: Node & { source?: { value?: unknown } }) =>
    String(node.source?.value ?? '').startsWith('.');
  return program.body
    .filter((part) => !isOwnImport(part as Node) && part.type !== 'ExportNamedDeclaration')
    .map((part) => {
      const messages = findMessages(part);
      const isSaid = ({ start }: Token) =>
        messages.some((message) => start >= message.start && start < message.end);
      return tokens
        .filter((token) => token.start >= part.start && token.end <= part.end && !isSaid(token))
        .map(({ start, end }) => code.slice(start, end))
        .join(' ');
    });
}

/**
 * Names what some code does: 20 hexadecimal digits, from everything that the entries use of the
 * project's own files. It stays the same when a file or a function moves, when a comment or a
 * message of a fault is mended, and when other code beside it changes. Throws what the parser
 * throws for code that is none.
 */
export async function nameCode(...entries: URL[]): Promise<string> {
  const codes = await Promise.all(entries.map(bundle));
  return hashOf(...[...new Set(codes.flatMap(listParts))].sort());
}
