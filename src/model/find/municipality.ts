import { z } from 'astro/zod';
import { lineOf, sourceSchema } from '../text.ts';
import { checkedSchema, positionSchema, webAddressSchema } from './shared.ts';

/** `content/municipalities/<kommun>.yaml`: a kommun that the site is for. Nothing here is made up. */
export const municipalitySchema = z.strictObject({
  name: lineOf(40).describe('Kommunens namn utan ordet kommun, till exempel Nässjö.'),
  code: z
    .string()
    .regex(/^\d{4}$/u, 'Skriv kommunkoden med fyra siffror inom citattecken, till exempel "0682".')
    .describe('Kommunkoden, fyra siffror inom citattecken, till exempel "0682".'),
  seat: lineOf(40).describe('Centralorten.'),
  position: positionSchema.describe('Centralortens läge.'),
  localities: z
    .array(
      z.strictObject({
        name: lineOf(40).describe('Ortens namn.'),
        position: positionSchema.describe('Ortens läge.'),
      }),
    )
    .max(60)
    .default([])
    .describe('Andra orter i kommunen, för den som letar efter det som är närmast.'),
  website: webAddressSchema.describe('Kommunens egen webbplats.'),
  sources: z.array(sourceSchema).min(1).max(5).describe('Sidorna som uppgifterna kommer från.'),
  checked: checkedSchema,
});
export type Municipality = z.infer<typeof municipalitySchema>;
