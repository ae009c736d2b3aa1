import { parseArgs } from 'node:util';
import { formatStale, listStale } from '../src/checks/find/list-stale.ts';
import { formatProblems } from '../src/checks/format-problems.ts';
import { listDrifted } from '../src/checks/twins/list-drifted.ts';
import { formatUnread } from '../src/checks/truth/format-links.ts';
import { listLinks } from '../src/checks/truth/list-links.ts';
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
const drifted = listDrifted(files);
const what = { label: 'Att göra', one: 'text att jämföra', many: 'texter att jämföra' };
const twins =
  drifted.length === 0
    ? 'Lättläst och översättningar följer det svenska.'
    : `Lättläst och översättningar som är äldre än det svenska, de äldsta först:\n\n${formatProblems(drifted, what)}`;
const links = formatUnread(listLinks(files), today, claimsLastDays);
console.log([due, twins, links, stale].filter(Boolean).join('\n\n'));
