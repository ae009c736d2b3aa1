import { newSite } from './new-site.ts';

process.exitCode = await newSite(process.argv.slice(2));
