import type { Criteria } from '../criteria.ts';

const languages = 'browser/languages.test.ts';
const report = 'browser/report.test.ts';
const practice = 'browser/practice.test.ts';

/** WCAG 2.2, principles 3 and 4. */
export const understandable: Criteria = {
  '3.1.1': {
    name: 'Language of Page',
    how: 'Each page says its language and direction.',
    tests: ['site/pages.test.ts', languages],
  },
  '3.1.2': {
    name: 'Language of Parts',
    how: 'What is in another language than the page says so, as do captions and the language switch.',
    tests: [languages],
  },
  '3.2.1': {
    name: 'On Focus',
    how: 'Focus alone changes nothing.',
    tests: ['browser/focus.test.ts'],
  },
  '3.2.2': {
    name: 'On Input',
    how: 'A choice in the settings changes looks alone; nothing is sent before a button is pressed.',
    tests: ['browser/settings.test.ts', report],
  },
  '3.2.3': {
    name: 'Consistent Navigation',
    how: 'One header and one footer for all pages, in the same order.',
    tests: ['browser/focus.test.ts'],
  },
  '3.2.4': {
    name: 'Consistent Identification',
    how: 'The words of a control are written once for each language and used everywhere.',
    tests: ['browser/player.test.ts', 'site/pages.test.ts'],
  },
  '3.2.6': {
    name: 'Consistent Help',
    how: '"Hjälp av en människa" is in the footer of every page, and help ends every guide.',
    tests: ['browser/focus.test.ts', 'browser/guide-page.test.ts'],
  },
  '3.3.1': {
    name: 'Error Identification',
    how: 'Practice says in words what was pressed or written; a search without hits says so.',
    tests: [practice, 'browser/search.test.ts'],
  },
  '3.3.2': {
    name: 'Labels or Instructions',
    how: 'Each field has its label and, where it helps, an example.',
    tests: [report, 'browser/axe.test.ts'],
  },
  '3.3.3': {
    name: 'Error Suggestion',
    how: 'Practice says what to look for or write, and can fill it in.',
    tests: [practice],
  },
  '3.3.4': {
    name: 'Error Prevention (Legal, Financial, Data)',
    how: 'Nothing binding can be done here. The one thing that removes data asks first.',
    tests: ['browser/my-films.test.ts'],
  },
  '3.3.7': {
    name: 'Redundant Entry',
    how: 'Whoever tells the editors has guide and step filled in.',
    tests: [report],
  },
  '3.3.8': {
    name: 'Accessible Authentication (Minimum)',
    notApplicable: 'There is no account and nothing to log in to.',
  },
  '4.1.2': {
    name: 'Name, Role, Value',
    how: 'HTML controls with words on them; switches say whether they are on.',
    tests: ['browser/axe.test.ts', 'browser/player.test.ts', practice],
  },
  '4.1.3': {
    name: 'Status Messages',
    how: 'Hits, copies, waiting films and answers in practice are told in status regions.',
    tests: ['browser/search.test.ts', 'browser/player-stops.test.ts', practice, report],
  },
};
