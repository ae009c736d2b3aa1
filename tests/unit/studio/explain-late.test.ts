import { expect, test } from 'vitest';
import { buildTimeline } from '../../../src/film/build-timeline.ts';
import { explainLate } from '../../../src/studio/spoken/explain-late.ts';
import { tellFault } from '../../../src/studio/spoken/film-fault.ts';
import { saySentence } from '../film/sample-script.ts';

const long =
  'När du har tryckt på "Boka tid" längst ner ser du vilka tider som är lediga, och kan välja en.';
const step = { id: 'boka', heading: 'Boka', screen: 'prov/start' };
const sayAt = (msPerCharacter: number) =>
  buildTimeline([step], {
    title: [saySentence('Boka en tid.')],
    steps: [[saySentence(long, msPerCharacter)]],
    end: [],
  });

test('a voice that leaves time for every caption is not told of', () => {
  expect(explainLate('film.yaml', sayAt(110))).toEqual([]);
});

test('a voice that is too fast for the calm captions is told with the sentence and what to do', () => {
  const [late] = explainLate('film.yaml', sayAt(90));
  expect(late).toMatchObject({ path: ['steps', 'boka', 'say'], words: long });
  expect(late && tellFault(late)).toBe(`film.yaml  steps › boka › say
    Fel: Undertexten "som är lediga, och kan välja en." kommer 0,6 sekunder efter rösten, för att texten före ska hinna läsas. Meningen är "${long}"
    Gör så här: Dela meningen i två. Eller vila längre före "som är lediga, och kan välja en." när du läser in den.`);
});
