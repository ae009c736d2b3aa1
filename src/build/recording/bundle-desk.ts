import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { themedFiles } from '../theme/theme.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the desk's page loads: its own script, what hears the microphone, and how it looks. */
export type DeskFiles = Record<string, { type: string; text: string }>;

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [at(entry)],
    bundle: true,
    write: false,
    minify: false,
    format: 'esm',
    target: 'es2022',
    loader: { '.woff2': 'dataurl' },
    plugins: [themedFiles],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Bundles what the desk's page loads, anew each time: somebody may be at work on it. */
export async function bundleDesk(): Promise<DeskFiles> {
  const [desk, capture, styles] = await Promise.all([
    bundle('../../client/recording/recording-desk.ts'),
    bundle('../../client/recording/capture-worklet.ts'),
    bundle('../../styles/desk/recording.css'),
  ]);
  const script = 'text/javascript; charset=utf-8';
  return {
    'desk.js': { type: script, text: desk },
    'capture.js': { type: script, text: capture },
    'desk.css': { type: 'text/css; charset=utf-8', text: styles },
  };
}
