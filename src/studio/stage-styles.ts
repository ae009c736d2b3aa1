import { readFile } from 'node:fs/promises';

const font = '@fontsource-variable/atkinson-hyperlegible-next/files';

const read = (specifier: string) => readFile(new URL(import.meta.resolve(specifier)));

/** All the CSS of the stage as one text, with the typeface inside it. */
export async function loadStageStyles(): Promise<string> {
  const [latin, stage, screen] = await Promise.all([
    read(`${font}/atkinson-hyperlegible-next-latin-wght-normal.woff2`),
    readFile(new URL('./stage.css', import.meta.url), 'utf8'),
    readFile(new URL('../screen/screen.css', import.meta.url), 'utf8'),
  ]);
  const source = `url(data:font/woff2;base64,${latin.toString('base64')}) format('woff2')`;
  const face = `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:200 800;src:${source}}`;
  return `${face}\n${screen}\n${stage}`;
}
