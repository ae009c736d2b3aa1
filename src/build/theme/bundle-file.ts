import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { themedFiles } from './themed-styles.ts';

/** A file of a page that is there under `npm run dev` alone: its type, and its text. */
export type BundledFile = { type: string; text: string };

const types: Record<string, string> = {
  ts: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** A script or a stylesheet with all that it imports, typefaces too, as one file. */
export async function bundleFile(entry: URL): Promise<BundledFile> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    minify: false,
    format: 'esm',
    target: 'es2022',
    loader: { '.woff2': 'dataurl' },
    plugins: [themedFiles],
    logLevel: 'silent',
  });
  const ending = entry.pathname.slice(entry.pathname.lastIndexOf('.') + 1);
  return { type: types[ending] ?? '', text: outputFiles[0]?.text ?? '' };
}
