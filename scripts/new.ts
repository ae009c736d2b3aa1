/** `npm run new`: a guide, a place, an event or a word; with `--site` a site of one's own. */
const args = process.argv.slice(2);

process.exitCode = args.includes('--site')
  ? await (await import('./new-site.ts')).newSite(args)
  : await (await import('./new-content.ts')).newContent(args);

export {};
