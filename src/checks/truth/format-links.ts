import { formatDay } from '../../i18n/format.ts';
import { isStale } from '../find/list-stale.ts';
import { countWords } from '../format-problems.ts';
import type { SourceLink } from './list-links.ts';

/** How a page answered. `moved` leads on to `to` for good; `silent` may be there and not for machines. */
export type Answer =
  | { state: 'there' }
  | { state: 'moved'; to: string }
  | { state: 'gone'; why: string }
  | { state: 'silent'; why: string; isOffline?: boolean };

/** The pages that nobody has read for so long, as `npm run due` prints them. */
export const formatUnread = (
  links: readonly SourceLink[],
  today: Date,
  maxAgeDays: number,
): string => {
  const count = `Innehållet leder till ${countWords(links.length, 'sida', 'sidor')} hos andra.`;
  const unread = links.filter(({ read }) => read && isStale(read, today, maxAgeDays));
  const how = 'Om de finns kvar provar "npm run links".';
  if (unread.length === 0)
    return `${count} Alla är lästa de senaste ${countWords(maxAgeDays, 'dagen', 'dagarna')}. ${how}`;
  const lines = unread.map(({ url, files, read }) =>
    [`  ${url}${read ? `, ${formatDay(read)}` : ''}`, ...files.map((file) => `    ${file}`)].join(
      '\n',
    ),
  );
  return [
    `${count} De här lästes för mer än ${countWords(maxAgeDays, 'dag', 'dagar')} sedan. ${how}`,
    ...lines,
  ].join('\n');
};

const headings = {
  gone: 'De här sidorna finns inte längre. Leta efter en ny sida som säger samma sak, och byt adressen:',
  moved: 'De här sidorna har flyttat. Läs den nya sidan, och byt adressen:',
  silent: 'De här sidorna svarade inte. Öppna dem själv. En del släpper inte in program:',
};

/** True when nothing of it could be asked: that is said of no page. */
export const isOffline = (answers: readonly Answer[]): boolean =>
  answers.length > 0 &&
  answers.every((answer) => answer.state === 'silent' && answer.isOffline === true);

export const offline =
  'Datorn når inte internet, och ingen sida är provad. Se efter att den är uppkopplad, och kör kommandot igen.';

/** How the pages answered, as `npm run links` prints it: what needs somebody first. */
export const formatAnswers = (
  answered: readonly { link: SourceLink; answer: Answer }[],
): string => {
  if (isOffline(answered.map(({ answer }) => answer))) return offline;
  const parts = (['gone', 'moved', 'silent'] as const).flatMap((state) => {
    const lines = answered.flatMap(({ link, answer }) => {
      if (answer.state !== state) return [];
      const how = answer.state === 'moved' ? `till ${answer.to}` : answer.why;
      return [`  ${link.url}`, `    ${how}`, ...link.files.map((file) => `    ${file}`)];
    });
    return lines.length === 0 ? [] : [[headings[state], ...lines].join('\n')];
  });
  const well = answered.filter(({ answer }) => answer.state === 'there').length;
  return [
    `${countWords(answered.length, 'sida', 'sidor')} provade, ${well} svarade som de ska.`,
    ...parts,
  ].join('\n\n');
};
