import { z } from 'astro/zod';
import { readColour } from '../../site/contrast.ts';
import { refuseChosen } from '../../site/derive-theme.ts';

const line = (what: string) =>
  z.string(`Skriv ${what}.`).trim().min(1, `Skriv ${what}.`).max(60, `Skriv ${what} kortare.`);
const colour = z
  .string('Skriv en färg, som #12356b.')
  .refine((hex) => readColour(hex) !== undefined, 'Skriv # och sex tecken, 0–9 och a–f: #12356b.');
const webAddress = z.url({
  protocol: /^https$/u,
  error: 'Skriv hela adressen, med https:// först.',
});

const municipality = z.strictObject({
  name: line('kommunens namn utan ordet kommun'),
  code: z.string().regex(/^\d{4}$/u, 'Skriv kommunkoden med fyra siffror, som 2031.'),
  seat: line('centralorten').optional(),
  position: z.strictObject({
    latitude: z.number('Skriv ett tal, som 60.886.').min(55).max(70),
    longitude: z.number('Skriv ett tal, som 15.118.').min(10).max(25),
  }),
  website: webAddress,
});

/** What a region or a kommun answers to make the site its own. */
export const answersSchema = z.strictObject({
  name: line('webbplatsens namn'),
  /** How the name stands with the cord; its last word is bold where nothing is said. */
  wordmark: z.strictObject({ plain: line('början'), bold: line('slutet') }).optional(),
  address: webAddress.optional(),
  publisher: z
    .strictObject({
      name: line('vem som ansvarar'),
      email: z.email('Skriv en e-postadress, som hjalp@exempel.se.').optional(),
      contactPage: webAddress.optional(),
    })
    .refine(
      ({ email, contactPage }) => email !== undefined || contactPage !== undefined,
      'Skriv en e-postadress eller en sida där man når er.',
    )
    .optional(),
  county: z.string('Skriv länets namn, som Dalarnas län.').trim().min(1).max(60),
  municipalities: z.array(municipality, 'Skriv minst en kommun.').min(1, 'Skriv minst en kommun.'),
  languages: z
    .record(z.string(), z.enum(['film', 'subtitles']))
    .refine((languages) => languages['sv'] === 'film', 'Svenska är alltid med: sv: film.'),
  services: z.array(z.string(), 'Välj minst en tjänst.').min(1, 'Välj minst en tjänst.'),
  colours: z
    .strictObject({ press: colour, amber: colour.optional(), paper: colour.optional() })
    .superRefine((chosen, context) => {
      const { press, amber, paper } = chosen;
      const refused = refuseChosen({ press, ...(amber && { amber }), ...(paper && { paper }) });
      if (refused) context.addIssue({ code: 'custom', path: ['press'], message: refused });
    })
    .optional(),
});
export type Answers = z.infer<typeof answersSchema>;
export type NewMunicipality = Answers['municipalities'][number];

/** Something in the answers that cannot be; told in Swedish, each on a line of its own. */
export class AnswerFault extends Error {
  override name = 'AnswerFault';
}

/** What there is to choose among in the project. */
export type Choices = { services: readonly string[]; languages: readonly string[] };

/** What is said of an answer whose question says nothing of it itself. */
const unread = 'Svaret går inte att använda. docs/own-site.md visar hur det skrivs.';

/** Reads answers. Throws an AnswerFault that names every one that will not do, and what to write. */
export function readAnswers(value: unknown, { services, languages }: Choices): Answers {
  const read = answersSchema.safeParse(value, { error: () => unread });
  if (!read.success)
    throw new AnswerFault(
      read.error.issues
        .map((issue) =>
          issue.code === 'unrecognized_keys'
            ? `${issue.keys.join(', ')}: frågan finns inte.`
            : `${issue.path.join(' › ')}: ${issue.message}`,
        )
        .join('\n'),
    );
  const unknown = read.data.services.filter((service) => !services.includes(service));
  const without = Object.keys(read.data.languages).filter((code) => !languages.includes(code));
  const faults = [
    ...unknown.map((name) => `services: ${name} finns inte. Välj bland ${services.join(', ')}.`),
    ...without.map(
      (code) =>
        `languages: content/words/${code}.yaml fattas. Skriv den först: se "Lägga till ett språk" i content/README.md.`,
    ),
  ];
  if (faults.length > 0) throw new AnswerFault(faults.join('\n'));
  return read.data;
}
