import type { ContentProblem } from '../read/content-file.ts';

type Found = { message: string; remedy: string };

/** Lines are folded so that two stand side by side on a screen; `.prettierrc.json` says the same. */
export const longestLine = 100;

const byItself = 'Kommandot "npm run fix" gör det åt dig.';

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const withoutQuotes = (text: string): string => text.replace(/["']/gu, '');

const write = (formed: string): string =>
  `Skriv raden så här, eller kör "npm run fix": ${formed.trim()}`;

/** What is wrong with one line, held against the same place in the text's own form. */
const explainLine = (line: string, formed: string | undefined): Found => {
  if (line !== '' && line.trim() === '')
    return { message: 'Raden har mellanslag men inga ord.', remedy: `Ta bort dem. ${byItself}` };
  if (line.trim() === '')
    return { message: 'Här är en tom rad för mycket.', remedy: `Ta bort den. ${byItself}` };
  if (formed === undefined)
    return { message: 'Raden ska inte stå här.', remedy: `Ta bort den. ${byItself}` };
  if (formed.trim() === '')
    return { message: 'Här fattas en tom rad.', remedy: `Sätt in en tom rad före. ${byItself}` };
  if (line.trimEnd() === formed)
    return { message: 'Raden slutar med mellanslag.', remedy: `Ta bort dem. ${byItself}` };
  if (line.trim() === formed.trim())
    return {
      message: 'Raden är inte indragen som de andra.',
      remedy: `Börja den med ${formed.length - formed.trimStart().length} mellanslag. ${byItself}`,
    };
  if (squeeze(line) === squeeze(formed))
    return { message: 'Raden har mellanslag för mycket.', remedy: write(formed) };
  if (line.length > longestLine && formed.length < line.length)
    return {
      message: `Raden är för lång: ${line.length} tecken, högst ${longestLine}.`,
      remedy: `Dela den på flera rader, eller kör "npm run fix". Den börjar då så här: ${formed.trim()}`,
    };
  if (withoutQuotes(line) === withoutQuotes(formed))
    return { message: 'Citattecknen är inte de som filerna har.', remedy: write(formed) };
  return { message: 'Raden har inte den form som filerna har.', remedy: write(formed) };
};

/**
 * Says where a text is not in its own form, which is the same in all files so that nothing but words
 * differs between two versions: the first place, for the rest often follows. `formed` is the form.
 */
export const explainForm = (
  file: string,
  text: string,
  formed: string,
): ContentProblem | undefined => {
  if (text === formed) return undefined;
  if (text.includes('\r'))
    return {
      file,
      line: 1,
      message: 'Filens rader slutar på Windows sätt (CRLF).',
      remedy: `Spara filen med radslutet LF. ${byItself}`,
    };
  const lines = text.split('\n');
  const wanted = formed.split('\n');
  const index = lines.findIndex((line, at) => line !== wanted[at]);
  if (
    index < 0 ||
    (lines.length < wanted.length && index === lines.length - 1 && lines[index] === '')
  )
    return {
      file,
      line: lines.length,
      message: 'Filens sista rad är inte avslutad.',
      remedy: `Tryck på Enter efter den, och spara. ${byItself}`,
    };
  return { file, line: index + 1, ...explainLine(lines[index] ?? '', wanted[index]) };
};
