import { askChoice, askText } from './asker.ts';
import { type Interview, judgeAs } from './judge-answers.ts';
import { judgeAll, judgeName } from './judge-words.ts';

/** Asks whether the film shows one of the things that go wrong, in a chapter after its end. */
export async function askChapter(interview: Interview): Promise<void> {
  const { asker, answers } = interview;
  const { goesWrong = [], steps = [] } = answers;
  if (goesWrong.length === 0) return;
  const chapter = (answers.chapter ??= {});
  chapter.about ??= await askChoice(
    asker,
    'Vad av det ska filmen visa? Det kommer i ett kapitel efter filmens slut, för den som vill.',
    [
      ...goesWrong.map(({ see }, index) => ({ name: see, value: index + 1 })),
      { name: 'Inget av det.', value: 0 },
    ],
  );
  if (chapter.about === undefined) {
    delete answers.chapter;
    return;
  }
  if (chapter.about === 0) return;
  chapter.step ??= await askChoice(
    asker,
    'Vid vilket steg händer det? Kapitlet visar samma skärm.',
    steps.map(({ heading = '' }, index) => ({ name: heading, value: index + 1 })),
  );
  const judge = (key: 'heading' | 'say') =>
    judgeAs(
      interview,
      { file: /\/film\.yaml$/u, field: new RegExp(`^goesWrong › 1 › ${key}`, 'u') },
      (answer) => ({
        chapter: { heading: 'Om det går fel', say: 'Vänta en stund.', ...chapter, [key]: answer },
      }),
    );
  chapter.heading ??= await askText(asker, {
    ask: 'Vad heter kapitlet?',
    help: 'Till exempel: Om koden blir fel. Högst 40 tecken.',
    judge: judgeAll(judgeName, judge('heading')),
  });
  chapter.say ??= await askText(asker, {
    ask: 'Vad säger rösten där? Säg vad som har hänt, och vad man gör då.',
    judge: judge('say'),
  });
}
