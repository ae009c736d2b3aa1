import { z } from 'astro/zod';
import { lineOf } from './text.ts';

/** `content/pronunciation.yaml`: how the synthetic voice says words that it would read wrongly. */
export const pronunciationSchema = z
  .array(
    z.strictObject({
      written: lineOf(60).describe('Ordet som det står i filmen, till exempel BankID.'),
      spoken: lineOf(100).describe('Så ska rösten läsa det, skrivet som det låter: bank-i-de.'),
    }),
  )
  .max(500);
export type Pronunciation = z.infer<typeof pronunciationSchema>;
