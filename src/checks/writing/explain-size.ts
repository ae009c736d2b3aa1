import type { z } from 'astro/zod';

/** Says what is wrong with the length of a text or a list. `isNeeded`: it cannot be left out. */
export const explainSize = (
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  found: unknown,
  isNeeded: boolean,
) => {
  const tooBig = issue.code === 'too_big';
  const limit = Number(tooBig ? issue.maximum : issue.minimum);
  const bound = `${tooBig ? 'högst' : 'minst'} ${limit}`;
  if (Array.isArray(found))
    return {
      message: `Listan har ${found.length}, men ska ha ${bound}.`,
      remedy: tooBig ? 'Ta bort något, eller dela upp det.' : 'Lägg till fler rader med "- ".',
    };
  const length = String(found).length;
  return tooBig
    ? {
        message: `Texten är för lång: ${length} tecken, högst ${limit}.`,
        remedy: `Stryk minst ${length - limit} tecken.`,
      }
    : {
        message: 'Texten är tom.',
        remedy: isNeeded ? 'Skriv något här.' : 'Skriv något här, eller ta bort raden.',
      };
};
