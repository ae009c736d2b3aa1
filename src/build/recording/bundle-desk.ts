import { type BundledFile, bundleFile } from '../theme/theme.ts';

/** What the desk's page loads: its own script, what hears the microphone, and how it looks. */
export type DeskFiles = Record<string, BundledFile>;

const bundle = (path: string) => bundleFile(new URL(path, import.meta.url));

/** Bundles what the desk's page loads, anew each time: somebody may be at work on it. */
export async function bundleDesk(): Promise<DeskFiles> {
  const [desk, capture, styles] = await Promise.all([
    bundle('../../client/recording/recording-desk.ts'),
    bundle('../../client/recording/capture-worklet.ts'),
    bundle('../../styles/desk/recording.css'),
  ]);
  return { 'desk.js': desk, 'capture.js': capture, 'desk.css': styles };
}
