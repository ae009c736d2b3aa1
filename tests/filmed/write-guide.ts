import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A guide that has been filmed: what it is called, and when each of its steps begins. */
export type FilmedGuide = { name: string; title: string; atSeconds: readonly number[] };

/** What is said in each step, in Swedish and in Finnish. */
export const steps = [
  { id: 'lagg-fram', heading: 'Lägg fram boken', say: 'Lägg fram boken på bordet.' },
  { id: 'sla-upp', heading: 'Slå upp en sida', say: 'Slå upp en sida. Läs den högt.' },
  { id: 'satt-marke', heading: 'Sätt ett märke', say: 'Sätt ett märke där du slutar.' },
  { id: 'stang', heading: 'Stäng boken', say: 'Stäng sedan boken.' },
] as const;

const finnish: Record<(typeof steps)[number]['id'], [heading: string, say: string]> = {
  'lagg-fram': ['Ota kirja esiin', 'Ota kirja esiin.'],
  'sla-upp': ['Avaa sivu', 'Avaa sivu. Lue se.'],
  'satt-marke': ['Laita merkki', 'Laita merkki.'],
  stang: ['Sulje kirja', 'Sulje kirja.'],
};

const failures = (see: [string, string], remedy: string) =>
  `goesWrong:\n${see.map((text) => `  - see: ${text}\n    do: ${remedy}\n`).join('')}`;

const page = (title: string) => `---
title: ${title}
summary: Du läser i en bok, och hittar tillbaka till rätt sida. ${title}.
wish: ${title}
topics: [calls]
picture: sla-upp
youNeed:
  - En bok.
${failures(['Märket ramlar ut.', 'Boken stängs.'], 'Bläddra tills du känner igen dig.')}sources:
  - title: Om böcker
    url: https://www.bankid.com/privat
claims:
  - claim: En bok går att lägga på bordet.
    holds: Lägg fram boken på bordet.
    source: none found
    checked: 2026-11-23
factCheck:
  written: 2026-11-23
---

Det är ingen fara om du tappar bort dig.
`;

const easy = (title: string) => `---
title: ${title}
intro:
  - Boken heter ${title}.
youNeed:
  - En bok.
steps:
${steps.map(({ id, heading }) => `  ${id}: [${heading}.]`).join('\n')}
goesWrong:
  - see: Märket ramlar ut.
    do: [Sätt i det igen.]
---

Ta den tid du behöver.
`;

const translation = (title: string) => `---
title: ${title} (suomeksi)
summary: Luet kirjaa. ${title}.
wish: ${title}
youNeed:
  - Kirja.
${failures(['Merkki putoaa.', 'Kirja sulkeutuu.'], 'Selaa sivuja.')}steps:
${steps.map(({ id }) => `  ${id}: { heading: ${finnish[id][0]}, say: ${finnish[id][1]} }`).join('\n')}
---

Ei se mitään.
`;

/** The script of a filmed guide. */
const script = (atSeconds: readonly number[]): string =>
  `steps:\n${steps
    .map(
      ({ id, heading, say }, index) =>
        `  - id: ${id}\n    heading: ${heading}\n    at: ${atSeconds[index] ?? 0}\n    say: ${say}\n`,
    )
    .join('')}`;

/** Writes all that an editor writes for a filmed guide, but the film itself. */
export async function writeGuide(folder: string, { title, atSeconds }: FilmedGuide): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = {
    'film.yaml': script(atSeconds),
    'sv.mdx': page(title),
    'easy.mdx': easy(title),
    'fi.mdx': translation(title),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
