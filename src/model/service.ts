import { z } from 'astro/zod';
import { pictogramSchema } from './pictogram.ts';
import { lineOf, lineSchema, slugSchema, sourceSchema } from './text.ts';

/** The quiet colours of services. Their values are in `src/site.theme.ts`. */
export const tints = [
  ...(['sky', 'rose', 'plum', 'wheat', 'moss'] as const),
  ...(['stone', 'heather', 'sea', 'clay', 'dusk'] as const),
] as const;
export type Tint = (typeof tints)[number];

/** `content/services/<service>.mdx`: one digital service that people need. The text below is shown on its page. */
export const serviceSchema = z.strictObject({
  title: lineSchema.describe('Tjänstens namn, till exempel BankID.'),
  summary: lineOf(90).describe('En mening om vad man har tjänsten till. Visas på startsidan.'),
  order: z.number().int().positive().describe('Plats på startsidan: 1 kommer först.'),
  pictogram: pictogramSchema.describe('Tecknad bild för tjänsten.'),
  tint: z
    .enum(tints)
    .describe(
      'Tjänstens stilla färgton: sky, rose, plum, wheat, moss, stone, heather, sea, clay eller dusk.',
    ),
  guides: z
    .array(slugSchema)
    .min(1)
    .max(100)
    .describe('Guiderna i den ordning de ska visas på tjänstens sida.'),
  start: sourceSchema
    .optional()
    .describe(
      'Sidan där man börjar använda tjänsten på riktigt. Dit leder slutet av "Öva själv". Utelämna raden om det inte finns en enda sådan sida.',
    ),
  phones: z
    .array(z.string().max(20))
    .max(4)
    .default([])
    .describe('Telefonnummer till någon som kan hjälpa, som de står i content/phones.yaml.'),
  bank: z
    .boolean()
    .default(false)
    .describe('true när det är banken som hjälper till. Då står banken först bland numren.'),
  support: z.array(sourceSchema).min(1).max(20).describe('Tjänstens egen hjälp: officiella sidor.'),
});
export type Service = z.infer<typeof serviceSchema>;
