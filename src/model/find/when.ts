import { z } from 'astro/zod';
import { daySchema, lineOf } from '../text.ts';
import { referenceSchema } from './shared.ts';
import { weekdays } from './weekdays.ts';

export const monthWeeks = ['first', 'second', 'third', 'fourth', 'last'] as const;

const timeSchema = z
  .string()
  .regex(
    /^(?:[01]\d|2[0-3]):[0-5]\d$/u,
    'Skriv klockslaget med fyra siffror inom citattecken: "09:30".',
  );

const repeatSchema = z.strictObject({
  every: z
    .enum(['week', 'two-weeks', 'month'])
    .describe('week (varje vecka), two-weeks (varannan vecka) eller month (varje månad).'),
  days: z
    .array(z.enum(weekdays))
    .min(1)
    .max(7)
    .optional()
    .describe(
      'Veckodagarna: monday, tuesday och så vidare. Utelämnas de är det den dag som first är.',
    ),
  week: z
    .enum(monthWeeks)
    .optional()
    .describe('Vilken veckodag i månaden: first, second, third, fourth eller last.'),
  until: daySchema.optional().describe('Sista dagen. Utelämnas när inget slut är bestämt.'),
});

const movedSchema = z.strictObject({
  day: daySchema.describe('Dagen då det skulle ha varit.'),
  to: daySchema.describe('Dagen då det blir i stället.'),
  starts: timeSchema.optional().describe('När det börjar den dagen, om det är en annan tid.'),
  ends: timeSchema.optional().describe('När det slutar den dagen, om det är en annan tid.'),
  place: referenceSchema.optional().describe('Platsen den dagen, om det är en annan.'),
});

const cancelledSchema = z.strictObject({
  day: daySchema.describe('Dagen som är inställd.'),
  why: lineOf(100).optional().describe('Varför, i några ord.'),
});

/** When something happens, on the clock of Sweden: once, or again and again with exceptions. */
export const whenSchema = z.strictObject({
  first: daySchema.describe('Dagen för första gången, till exempel 2026-09-03.'),
  starts: timeSchema.describe('När det börjar, till exempel "10:00".'),
  ends: timeSchema.describe('När det slutar. Är det tidigare än starts slutar det dagen efter.'),
  repeat: repeatSchema.optional().describe('Hur det upprepas. Utelämnas när det är en enda gång.'),
  holidays: z
    .enum(['skip', 'keep'])
    .default('skip')
    .describe('skip: inte röda dagar och aftnar som julafton. keep: också då.'),
  except: z.array(daySchema).max(60).default([]).describe('Dagar då det inte är något.'),
  cancelled: z
    .array(cancelledSchema)
    .max(60)
    .default([])
    .describe('Gånger som är inställda. De visas, så att ingen åker i onödan.'),
  moved: z.array(movedSchema).max(60).default([]).describe('Gånger som är flyttade.'),
});
export type When = z.infer<typeof whenSchema>;
