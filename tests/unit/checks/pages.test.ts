import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { buildContent } from './sample-content.ts';

const page = (more = '', body = 'Det är ingen fara.'): string =>
  `---\ntitle: Sidan\nsummary: Här står något.\nupdated: 2026-11-26\n${more}---\n\n${body}\n`;
const status = 'accessibility: { compliance: partial, assessed: 2026-11-26 }\n';
const statementPath = 'content/pages/tillganglighet.mdx';
const statement = `Inget är oskäligt betungande. Vi jämför med WCAG 2.2 och EN 301 549.

## Det här brister

Filmen har inget teckenspråk. Det beror på att den är ny.

## Det här omfattas inte

Andras sidor.

## Så har vi granskat

Det är en självskattning.`;
const sound: Record<string, string> = {
  'content/pages/om.mdx': page(),
  'content/pages/data.mdx': page().replace('Sidan', 'Data').replace('något', 'data'),
  'content/pages/hjalp.mdx': page().replace('Sidan', 'Hjälp').replace('något', 'hjälp'),
  [statementPath]: page(status, statement).replace('Sidan', 'Alla').replace('något', 'allt'),
};
const check = (changes: Record<string, string | undefined>) =>
  checkContent(buildContent({ ...sound, ...changes }));
const change = (from: string, to: string) => ({
  [statementPath]: sound[statementPath]?.replace(from, to),
});

test('a site with its pages is sound', () => {
  expect(check({})).toEqual([]);
});

test.each(['om', 'data', 'hjalp', 'tillganglighet'])('%s is missed, and nothing else', (name) => {
  const file = `content/pages/${name}.mdx`;
  expect(check({ [file]: undefined })).toEqual([
    {
      file,
      line: 1,
      message: 'Sidan fattas. Alla andra sidor leder till den.',
      remedy: 'Skriv den på nytt, eller hämta tillbaka filen ur projektets historia.',
    },
  ]);
});

test('an accessibility statement says how well the law is met, in each language', () => {
  const file = 'content/pages/en/tillganglighet.mdx';
  const lacks = expect.objectContaining({
    field: 'accessibility',
    message: 'Här står inte hur väl lagens krav uppfylls.',
    remedy: expect.stringContaining('compliance') as string,
  }) as unknown;
  expect(check(change(status, ''))).toEqual([lacks]);
  expect(check({ [file]: page() })).toEqual([lacks]);
});

test.each([
  ['oskäligt betungande', 'för dyrt', 'vad som skulle vara oskäligt betungande'],
  ['Det här brister', 'Fel', 'vad som brister, och vad det beror på'],
  ['beror på', 'är så för', 'vad som brister, och vad det beror på'],
  ['omfattas inte', 'är undantaget', 'vad lagen inte omfattar'],
  ['en självskattning', 'granskat', 'hur webbplatsen är bedömd'],
  ['WCAG 2.2', 'WCAG', 'vad den är jämförd med'],
])('a statement with "%s" as "%s" does not say %s', (from, to, name) => {
  expect(check(change(from, to))).toEqual([
    {
      file: statementPath,
      line: 1,
      message: `Redogörelsen säger inte ${name}. Det ska den, enligt lagen (MDFFS 2019:2).`,
      remedy: expect.stringMatching(/^Skriv /u) as string,
    },
  ]);
});
