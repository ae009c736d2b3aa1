import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixTexts } from '../../../src/build/form/form.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { parseContent } from '../../../src/checks/parse-content.ts';
import { listRemarks } from '../../../src/checks/remarks/list-remarks.ts';
import { buildCaptions, calmCaptions, standardCaptions } from '../../../src/film/captions.ts';
import { buildTimeline } from '../../../src/film/build-timeline.ts';
import { checkCaptions } from '../../../src/film/check-captions.ts';
import { buildTranscript } from '../../../src/film/transcript.ts';
import { writeScript } from '../../../src/film/write-script.ts';
import { isDrawn } from '../../../src/model/film.ts';
import { listTasks } from '../../../src/practice/list-tasks.ts';
import { saySentence } from '../film/sample-script.ts';
import { changeNames, changes, type Files, listFiles, startFiles } from './change-content.ts';

const today = new Date('2026-11-26');
const speak = (texts: readonly string[]) => texts.map((text) => saySentence(text));

/** What the site's own tests ask of every film, its captions and its practice. */
function holdFilms(files: Files): void {
  const { guides, screens } = parseContent(listFiles(files));
  const folders = Object.keys(files).filter((file) => file.endsWith('/film.yaml'));
  expect(guides.size).toBe(folders.length);
  for (const { film, page, translations } of guides.values()) {
    const spoken = [undefined, ...translations.values()];
    for (const translation of spoken) {
      const title = translation?.title ?? page.title;
      const words = {
        titleSay: 'Vi tar det lugnt.',
        endSay: ['Nu är du klar.'],
        afterSay: 'Om det går fel.',
      } as never;
      const script = writeScript(title, film, screens, words, translation?.steps);
      const { say } = script;
      const parts = {
        title: speak(say.title),
        steps: say.steps.map(speak),
        end: speak(say.end),
      };
      const timeline = buildTimeline(script.steps, parts);
      for (const rules of [standardCaptions, calmCaptions])
        expect(checkCaptions(buildCaptions(timeline, rules), rules)).toEqual([]);
      expect(buildTranscript(timeline).length).toBe(film.steps.length + 2);
    }
    for (const task of listTasks(film.steps.filter(isDrawn), screens))
      if (task.target !== undefined) expect(task.label, task.target).toBeTruthy();
  }
}

/** No two pages of a language have the same title, as `tests/site/pages` asks. */
function holdTitles(files: Files): void {
  const { guides, services } = parseContent(listFiles(files));
  for (const language of ['sv', 'en', 'ar']) {
    const titles = [
      ...[...services.values()].map(({ title }) => title),
      ...[...guides.values()].map(
        ({ page, translations }) => translations.get(language)?.title ?? page.title,
      ),
    ];
    expect(new Set(titles).size).toBe(titles.length);
  }
}

const passed = new Map<string, number>();

test('what passes the check of content is what the tests of the site ask for', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(changes, { minLength: 1, maxLength: 4, selector: ({ name }) => name }),
      (made) => {
        const files = startFiles();
        for (const { change } of made) change(files);
        if (checkContent(listFiles(files), today).length > 0) return;
        for (const { name } of made) passed.set(name, (passed.get(name) ?? 0) + 1);
        holdFilms(files);
        holdTitles(files);
        // What may be wrong stops nothing, and is told without an error of its own.
        listRemarks(listFiles(files));
      },
    ),
    { numRuns: 240, seed: 20_261_126 },
  );
  // Each change has passed somewhere: no rule refuses all of it, and nothing of it went untried.
  expect([...passed.keys()].sort()).toEqual(changeNames);
});

/** What the tools of editors read lies in a hidden folder, and is no content. */
const isWritten = ({ path }: { path: string }): boolean => !path.includes('/.schemas/');

test('what is put right by itself passes the check as before, and needs no more', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(changes, { maxLength: 3, selector: ({ name }) => name }),
      async (made) => {
        const files = startFiles();
        for (const { change } of made) change(files);
        const before = checkContent(listFiles(files), today).map(({ message }) => message);
        const fixed = (await fixTexts('', listFiles(files))).filter(isWritten);
        const right = {
          ...files,
          ...Object.fromEntries(fixed.map(({ path, text }) => [path, text])),
        };
        expect(checkContent(listFiles(right), today).map(({ message }) => message)).toEqual(before);
        expect((await fixTexts('', listFiles(right))).filter(isWritten)).toEqual([]);
      },
    ),
    { numRuns: 8, seed: 20_261_126 },
  );
});
