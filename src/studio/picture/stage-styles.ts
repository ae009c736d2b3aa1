import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { scriptOf } from '../../i18n/direction.ts';
import { theme } from '../../site.theme.ts';
import { fillTheme } from '../../site/fill-theme.ts';

/** Typefaces besides the site's own, each for the letters of some languages. */
export type Typefaces = { arabic: string };
export type TypefaceName = keyof Typefaces;

/** The typeface that a language's letters need besides the site's own, if any. */
export const typefaceOf = (language: string): TypefaceName | undefined =>
  scriptOf(language) === 'Arab' ? 'arabic' : undefined;

/** What the stage calls the site's own typeface, whichever it is: the name that its styles have. */
const siteFace = 'Atkinson Hyperlegible Next';

/** What drawn screens are written in; the same as on pages, `screen/styles/device.css`. */
const neutral = '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2';

const arabic =
  '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2';

async function loadFace(family: string, weights: string, specifier: string): Promise<string> {
  const font = await readFile(new URL(import.meta.resolve(specifier)));
  const source = `url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')`;
  return `@font-face{font-family:'${family}';font-weight:${weights};src:${source}}`;
}

/** A stylesheet and those that it imports as one text, without space and comments. */
async function loadStyles(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    minifyWhitespace: true,
    write: false,
    logLevel: 'silent',
  });
  return fillTheme(outputFiles[0]?.text ?? '');
}

/** All the CSS of the stage as one text, with its typefaces inside it. */
export async function loadStageStyles(): Promise<string> {
  const faces = await Promise.all([
    loadFace(siteFace, theme.typeface.weights, theme.typeface.file),
    loadFace('Public Sans', '100 900', neutral),
  ]);
  return [...faces, await loadStyles('./stage.css')].join('\n');
}

/** The CSS of the other typefaces. Apart, so that a film without them is the same when they change. */
export const loadTypefaces = async (): Promise<Typefaces> => ({
  arabic: await loadFace('Noto Sans Arabic', '100 900', arabic),
});
