import { z } from 'astro/zod';
import { type When, whenSchema } from '../../../src/model/find/when.ts';

/** When something happens, as an editor writes it. */
export const when = (written: z.input<typeof whenSchema>): When => whenSchema.parse(written);
