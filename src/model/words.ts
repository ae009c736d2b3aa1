import { z } from 'astro/zod';

/**
 * `content/words/<language>.yaml`: the site's own words, in groups. Which keys there are is told by the
 * Swedish file; what each of them holds is looked at by `checks/words/check-words`.
 */
export const wordsSchema = z.record(z.string(), z.unknown());
export type WordsFile = z.infer<typeof wordsSchema>;
