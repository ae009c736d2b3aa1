import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Before a program's own files are loaded (`node --import`): what Node has made of them is kept under
// `.cache`, by what stands in them, and need not be made again the next time.
enableCompileCache(fileURLToPath(new URL('../.cache/compiled', import.meta.url)));
