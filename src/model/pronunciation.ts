import { z } from 'astro/zod';
import { lineSchema } from './text.ts';

/** `content/pronunciation.yaml`: how the synthetic voice says words that it would read wrongly. */
export const pronunciationSchema = z.array(
  z.strictObject({
    written: lineSchema.describe('Ordet som det står i filmen, till exempel BankID.'),
    spoken: lineSchema.describe('Så ska rösten läsa det, skrivet som det låter: bank-i-de.'),
  }),
);
export type Pronunciation = z.infer<typeof pronunciationSchema>;
