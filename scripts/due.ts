import { parseArgs } from 'node:util';
import { formatStale, listStale } from '../src/checks/find/list-stale.ts';
import { formatDue } from '../src/checks/truth/format-due.ts';
import { listDue } from '../src/checks/truth/list-due.ts';
import { parseContent } from '../src/checks/parse-content.ts';
import { siteConfig } from '../src/site.config.ts';
import { readContentFiles } from '../src/studio/read-content.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() } } });

const files = await readContentFiles(values.root);
const today = new Date();
const { claimsLastDays, placesLastDays } = siteConfig;
const due = formatDue(listDue(parseContent(files), today, claimsLastDays), claimsLastDays);
const stale = formatStale(listStale(files, today, placesLastDays), placesLastDays);
console.log([due, stale].filter(Boolean).join('\n\n'));
