import { parseArgs } from 'node:util';
import { askAll } from '../src/build/links/links.ts';
import { formatAnswers, isOffline } from '../src/checks/truth/format-links.ts';
import { listLinks } from '../src/checks/truth/list-links.ts';
import { readContentFiles } from '../src/studio/read-content.ts';

const { values } = parseArgs({ options: { root: { type: 'string', default: process.cwd() } } });

// Told and no more: that somebody else's page is down today is no fault of ours.
const links = listLinks(await readContentFiles(values.root));
const answers = await askAll(links.map(({ url }) => url));
if (isOffline([...answers.values()])) process.exitCode = 1;
console.log(
  formatAnswers(
    links.flatMap((link) => {
      const answer = answers.get(link.url);
      return answer ? [{ link, answer }] : [];
    }),
  ),
);
