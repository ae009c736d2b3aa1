import { z } from 'astro/zod';
import { slugSchema } from '../text.ts';
import { ages, outcomes, tallyFormat, tallyVersion, troubles, unsaid } from './tally-terms.ts';

const isoDaySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Skriv dagen som 2026-11-26.')
  .refine((day) => {
    const read = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
  }, 'Den dagen finns inte.');

/** Visits of one day that were alike; their order and their hours are not kept. */
export const tallyCountSchema = z.strictObject({
  day: isoDaySchema.describe('Dagen, till exempel 2026-11-26. Inget klockslag.'),
  service: slugSchema.describe('Tjänsten det gällde, eller other för något annat.'),
  trouble: z
    .enum([...troubles, unsaid])
    .describe(
      'Vad som var svårt: start (komma igång), log-in (logga in), find-way (hitta rätt), device (telefonen), fraud (bluff), other (annat) eller not-said.',
    ),
  solved: z.enum([...outcomes, unsaid]).describe('Löste det sig: yes, no eller not-said.'),
  age: z
    .enum([...ages, unsaid])
    .describe('Ungefär hur gammal: under-65, 65-79, 80-up eller not-said när ingen frågade.'),
  count: z.number().int().min(1).max(9999).describe('Hur många det var.'),
});
export type TallyCount = z.infer<typeof tallyCountSchema>;

/** `<slug>-raknat-<day>.json`: what people needed, as a helper's page saves it. */
export const tallySchema = z
  .strictObject({
    format: z.literal(tallyFormat).describe('Vad filen är.'),
    version: z.literal(tallyVersion).describe('Formatets version.'),
    id: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .describe(
        'Räkningens eget tal, draget på måfå. Två filer med samma tal är samma räkning: den med flest gäller.',
      ),
    made: isoDaySchema.describe('Dagen då filen sparades.'),
    municipality: slugSchema
      .optional()
      .describe('Kommunen, som filens namn i municipalities. Får utelämnas.'),
    counts: z.array(tallyCountSchema).max(5000).describe('Det som räknades, lika för sig.'),
  })
  .refine(({ counts }) => {
    const kinds = counts.map(({ count: _, ...kind }) => JSON.stringify(Object.values(kind)));
    return new Set(kinds).size === kinds.length;
  }, 'Samma sak är räknad på två rader.');
export type Tally = z.infer<typeof tallySchema>;
