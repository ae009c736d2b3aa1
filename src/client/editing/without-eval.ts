import { z } from 'astro/zod';

// The page's policy lets nobody make code of text: the schemas do without, from the first that is made.
z.config({ jitless: true });
