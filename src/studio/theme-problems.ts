import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentProblem } from '../checks/read/content-file.ts';
import { theme } from '../site.theme.ts';
import { judgeTheme, type ThemeFault } from '../site/judge-theme.ts';

const file = 'src/site.theme.ts';

/** The line in the theme's file where a colour of one of its parts stands; 1 where it is not found. */
function lineOf(text: string, { theme: part, colour }: ThemeFault): number {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith(`  ${part}: {`));
  const at = lines.findIndex((line, index) => index > from && line.trim().startsWith(`${colour}:`));
  return from < 0 || at < 0 ? 1 : at + 1;
}

/** What is wrong with the theme that this program runs with, told where it stands under `root`. */
export async function findThemeProblems(root: string): Promise<ContentProblem[]> {
  const faults = judgeTheme(theme);
  if (faults.length === 0) return [];
  const text = await readFile(join(root, file), 'utf8').catch(() => '');
  return faults.map((fault) => ({
    file,
    line: lineOf(text, fault),
    field: `${fault.theme} › ${fault.colour}`,
    message: fault.message,
    remedy: fault.remedy,
  }));
}
