import { splitSentences } from '../../../src/film/split-sentences.ts';
import { type DrawnStep, type Film, isDrawn } from '../../../src/model/film.ts';
import { fillIn, makeUpLines, makeUpThing, slugOf } from './make-up-text.ts';
import type { Chance } from './seeded.ts';
import * as words from './words.ts';

/** A whole guide as an editor would have written it. */
export type MadeUpGuide = { name: string; film: Film; page: object; easy: object; body: string };

/** Most that is said in a film, in characters; the content check says no to more than 640. */
const mostSaid = 600;

/** What names a button stays, for that is what is drawn; what stands around it is made up. */
function makeUpSay(step: DrawnStep, chance: Chance): string {
  const naming = splitSentences(step.say).filter((sentence) => sentence.includes('"'));
  const kept = naming.length > 0 ? naming : splitSentences(step.say).slice(0, 1);
  return [...kept, ...makeUpLines(words.spoken, 1, chance)].join('\n');
}

/** Six to eight steps on the site's own drawn screens, from one or two of its own films. */
function makeUpSteps(films: readonly Film[], chance: Chance): DrawnStep[] {
  const count = 6 + chance.below(3);
  const steps = chance.pickMany(films, 2).flatMap((film) => film.steps.filter(isDrawn));
  const chosen = steps.slice(0, count).map((step, index) => ({
    ...step,
    id: `${step.id}-${index + 1}`,
    heading: step.heading.length < 26 && chance.below(2) ? `${step.heading} igen` : step.heading,
    say: makeUpSay(step, chance),
  }));
  while (chosen.reduce((sum, { say }) => sum + say.length, 0) > mostSaid) chosen.pop();
  return chosen;
}

const fromOneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** A guide with its film and its easy-read twin; `films` are those that the screens are taken from. */
export function makeUpGuide(films: readonly Film[], chance: Chance): MadeUpGuide {
  const title = `${chance.pick(words.verbs)} ${makeUpThing(chance)}`;
  const name = slugOf(title);
  const steps = makeUpSteps(films, chance);
  const remedies = chance.pickMany(words.remedies, 4).map((line) => fillIn(line, chance));
  const goesWrong = makeUpLines(words.sights, 3 + chance.below(2), chance).map((see, index) => ({
    see,
    do: remedies[index] ?? '',
  }));
  const paragraphs = fromOneTo(3).map(() => makeUpLines(words.advice, 3, chance).join(' '));
  return {
    name,
    film: { steps },
    page: {
      title,
      summary: fillIn(chance.pick(words.summaries), chance),
      wish: title,
      topics: ['care'],
      picture: steps[0]?.id,
      youNeed: makeUpLines(words.needs, 3, chance),
      goesWrong,
      sources: fromOneTo(2).map((number) => ({
        title: `Om ${makeUpThing(chance)}, ${chance.pick(words.towns)}`,
        url: `https://www.example.org/${name}/${number}`,
      })),
      claims: [{ claim: 'Det är så.', holds: title, source: 'none found', checked: '2026-11-24' }],
      factCheck: { written: '2026-11-24' },
    },
    easy: {
      title,
      intro: ['Du kan göra det på nätet.', 'Vi visar hur.'],
      youNeed: ['Din telefon.', 'Ditt BankID.'],
      steps: Object.fromEntries(
        steps.map(({ id, heading }) => [id, [`${heading}.`, 'Ta god tid på dig.']]),
      ),
      goesWrong: [
        { see: 'Det går inte.', do: ['Prova en gång till.', 'Ring någon du litar på.'] },
        { see: 'Du blir osäker.', do: ['Stäng sidan.', 'Inget har hänt.'] },
      ],
    },
    body: paragraphs.join('\n\n'),
  };
}
