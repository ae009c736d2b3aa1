import { expect, test } from 'vitest';
import { breakContent, filmPath, pagePath, startPath } from './sample-content.ts';

type Case = {
  name: string;
  from: string;
  to: string;
  line: number;
  message: string;
  remedy: string;
};

const cases: Case[] = [
  {
    name: 'a quotation mark that is never closed',
    from: 'title: Första skärmen i BankID',
    to: 'title: "Första skärmen i BankID',
    line: 1,
    message: 'inte stängt',
    remedy: 'Sätt dit tecknet som fattas',
  },
  {
    name: 'a colon in a text',
    from: 'title: Första skärmen i BankID',
    to: 'title: Obs: första skärmen',
    line: 1,
    message: 'kolon på fel ställe',
    remedy: 'efter ">-"',
  },
  {
    name: 'a text that begins with a quotation mark and goes on',
    from: 'title: Första skärmen i BankID',
    to: 'title: "Start" i BankID',
    line: 1,
    message: 'inte kan läsas',
    remedy: 'efter ">-"',
  },
  {
    name: 'a line without a colon',
    from: 'device: phone',
    to: 'device phone',
    line: 2,
    message: 'saknar kolon',
    remedy: 'nyckel, kolon, mellanslag och värde',
  },
  {
    name: 'a tab',
    from: '    id: borja',
    to: '\tid: borja',
    line: 7,
    message: 'indragen med tabb',
    remedy: 'två mellanslag',
  },
  {
    name: 'a bracket that is never closed',
    from: 'title: Första skärmen i BankID',
    to: 'title: Första skärmen i BankID\nbottom: [{ kind: text, text: Hej }',
    line: 2,
    message: 'inte stängt',
    remedy: 'Sätt dit tecknet som fattas',
  },
  {
    name: 'a word by itself',
    from: '    label: Börja\n',
    to: '    label: Börja\nslut\n',
    line: 9,
    message: 'Ett tecken fattas, eller så är raden indragen fel.',
    remedy: '"- " om den är en del av en lista',
  },
  {
    name: 'wrong indentation',
    from: 'device: phone',
    to: 'device: phone\naddress:\n    text: a\n  id: b',
    line: 5,
    message: 'indragen fel',
    remedy: 'mellanslagen i början av raden',
  },
  {
    name: 'the same key twice',
    from: 'device: phone',
    to: 'device: phone\ndevice: tablet',
    line: 3,
    message: 'står två gånger',
    remedy: 'Ta bort en av raderna',
  },
  {
    name: 'an unusual first character',
    from: 'title: Första skärmen i BankID',
    to: 'title: @BankID',
    line: 1,
    message: 'något särskilt',
    remedy: 'efter ">-"',
  },
  {
    name: 'a backslash between quotation marks',
    from: 'title: Första skärmen i BankID',
    to: 'title: "Första \\skärmen"',
    line: 1,
    message: 'omvänt snedstreck',
    remedy: 'Ta bort',
  },
  {
    name: 'two documents in one file',
    from: 'device: phone',
    to: '---\ndevice: phone',
    line: 2,
    message: 'flera delar',
    remedy: 'Ta bort raden',
  },
  {
    name: 'an alias to nothing',
    from: 'title: Första skärmen i BankID',
    to: 'title: *start',
    line: 1,
    message: '*',
    remedy: 'efter ">-"',
  },
  {
    name: 'an anchor',
    from: 'title: Första skärmen i BankID',
    to: 'title: &start Första skärmen',
    line: 1,
    message: 'Hänvisningar med & och *',
    remedy: 'efter ">-"',
  },
  {
    name: 'two anchors',
    from: 'title: Första skärmen i BankID',
    to: 'title: &a &b Första skärmen',
    line: 1,
    message: 'Tecknet & i början av en text',
    remedy: 'efter ">-"',
  },
  {
    name: 'a tag',
    from: 'title: Första skärmen i BankID',
    to: 'title: !viktigt Första skärmen',
    line: 1,
    message: 'Tecknet ! i början av en text',
    remedy: 'efter ">-"',
  },
  {
    name: 'a directive',
    from: 'title: Första skärmen i BankID',
    to: '%viktigt\ntitle: Första skärmen',
    line: 1,
    message: 'Tecknet % i början av en rad',
    remedy: 'efter ">-"',
  },
  {
    name: 'an error that is not in the list',
    from: 'title: Första skärmen i BankID',
    to: `${'a'.repeat(1100)}: b\ntitle: Första skärmen i BankID`,
    line: 1,
    message: 'kan inte läsas härifrån (KEY_OVER_1024_CHARS)',
    remedy: 'Jämför med en fil som fungerar',
  },
  {
    name: 'something rare',
    from: 'device: phone',
    to: 'device: phone\n? [a, b]\n: c\n]',
    line: 5,
    message: 'inte kan läsas',
    remedy: 'efter ">-"',
  },
];

test.each(cases)('$name', ({ from, to, line, message, remedy }) => {
  const problems = breakContent(startPath, from, to).filter(({ file }) => file === startPath);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems).toContainEqual({
    file: startPath,
    line,
    message: expect.stringContaining(message),
    remedy: expect.stringContaining(remedy),
  });
});

test('a broken screen is not also called unknown', () => {
  const problems = breakContent(startPath, 'device: phone', 'device phone');
  expect(problems.filter(({ file }) => file === filmPath)).toEqual([]);
});

test('lines of front matter are counted from the top of the file', () => {
  expect(breakContent(pagePath, 'title: Skaffa BankID', 'title: Skaffa: BankID')).toContainEqual(
    expect.objectContaining({ file: pagePath, line: 2 }),
  );
});

test('a page without dashes', () => {
  expect(breakContent(pagePath, '---\ntitle', 'title')).toContainEqual({
    file: pagePath,
    line: 1,
    message: expect.stringContaining('saknar uppgifterna överst'),
    remedy: expect.stringContaining('---'),
  });
});
