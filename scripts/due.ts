import { parseArgs } from 'node:util';
import { formatDue } from '../src/checks/truth/format-due.ts';
import { listDue } from '../src/checks/truth/list-due.ts';
import { parseContent } from '../src/checks/parse-content.ts';
import { siteConfig } from '../src/site.config.ts';
import { readContentFiles } from '../src/studio/read-content.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() } } });

const content = parseContent(await readContentFiles(values.root));
const { claimsLastDays } = siteConfig;
console.log(formatDue(listDue(content, new Date(), claimsLastDays), claimsLastDays));
