import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../src/checks/parse-content.ts';
import { isDrawn } from '../../../src/model/film.ts';
import { listTasks, type Task } from '../../../src/practice/list-tasks.ts';
import { act, isOver, type Move, startPractice } from '../../../src/practice/practise.ts';
import { readContentFiles } from '../../../src/studio/read-content.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const { guides, screens } = parseContent(await readContentFiles(root));

const rightMove = ({ kind, target, text = '' }: Task): Move => {
  if (kind === 'tap' || kind === 'scan') return { kind, id: target };
  return kind === 'type' ? { kind, id: target ?? '', text } : { kind: 'pass' };
};

describe.each([...guides])('%s', (_, { film }) => {
  const tasks = listTasks(film.steps.filter(isDrawn), screens);

  test('can be practised to its end by doing what it says', () => {
    const end = tasks.reduce((practice, task) => {
      const done = act(tasks, practice, rightMove(task));
      // What came of it is looked at.
      return done.isAfter ? act(tasks, done, { kind: 'pass' }) : done;
    }, startPractice());
    expect(tasks.length).toBeGreaterThanOrEqual(4);
    expect(isOver(tasks, end)).toBe(true);
    expect(end.fell).toBe(0);
  });

  test('says in words what to look for, wherever something is pressed', () => {
    for (const { kind, label } of tasks.filter(({ kind }) => kind === 'tap' || kind === 'type')) {
      expect(label, kind).toBeTruthy();
    }
  });
});
