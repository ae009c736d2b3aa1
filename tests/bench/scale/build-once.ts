import { build } from 'astro';

/** Run by `measure-build` in a process of its own: builds the site in a folder and tells its memory. */
const [folder = '.'] = process.argv.slice(2);
process.chdir(folder);
await build({ root: folder, logLevel: 'error' });
console.log(`maxRssKb=${process.resourceUsage().maxRSS}`);
