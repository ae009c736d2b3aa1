import { describe, expect, test } from 'vitest';
import { findArea } from '../../../src/search/near/find-area.ts';
import { findNear } from '../../../src/search/near/find-near.ts';
import { makeChoices } from '../../../src/search/near/make-choices.ts';
import { knownIn, planAnswer } from '../../../src/search/near/plan-answer.ts';
import { readWishes } from '../../../src/search/near/read-wishes.ts';
import { suggestAll } from '../../../src/search/near/suggest-near.ts';
import { smallLexicon } from './small-lexicon.ts';
import { now, smallNear } from './small-near.ts';

const known = knownIn(smallLexicon);
const read = (query: string, isExact = false) => readWishes(query, smallNear, known, isExact);
const names = (query: string) => [...read(query).names];
const find = (query: string) =>
  findNear(read(query), smallNear, now).hits.map((hit) =>
    hit.kind === 'organisation'
      ? hit.organisation.id
      : hit.kind === 'event'
        ? hit.event.id
        : hit.place.id,
  );

describe('what somebody wishes', () => {
  test.each([
    ['hjälp vetlanda', ['help', 'kommun:vetlanda']],
    ['Bibliotek Nässjö torsdag', ['kind:library', 'kommun:nassjo', 'thursday']],
    ['bibliotekets öppettider i Bodafors', ['kind:library', 'open', 'ort:Bodafors']],
    ['nassjobiblioteket', ['kommun:nassjo', 'kind:library']],
    ['vettlanda hörslnga', ['kommun:vetlanda', 'slinga']],
    ['Vetlandas bibliotek', ['kommun:vetlanda', 'kind:library']],
    ['hjälp في فيتلاندا', ['help', 'kommun:vetlanda']],
    ['torsdagar', ['thursday']],
  ])('%s', (query, wished) => {
    expect(names(query)).toEqual(wished);
  });

  test('a word that tells nothing is no weekday without its dots', () => {
    expect(names('hur gör man')).toEqual([]);
    expect(names('mån')).toEqual(['monday']);
  });

  test('help with something is help, and the something is told apart', () => {
    const { names: wished, rest } = read('datorhjälp vetlanda');
    expect([[...wished], rest]).toEqual([['help', 'kommun:vetlanda'], ['dator']]);
  });

  test('what is misspelt is mended, unless the words are to be taken as they are', () => {
    expect(read('hjälp i vettlanda').mended).toBe('hjälp i vetlanda');
    expect(read('hjälp i vetlanda').mended).toBeUndefined();
    expect([...read('vettlanda', true).names]).toEqual([]);
  });

  test('a word with another first letter and more slips is another word', () => {
    expect(read('tandläkare').mended).toBeUndefined();
    expect(read('handleddare').mended).toBe('handledare');
  });

  test('the guides are asked without where it is to be', () => {
    expect(read('betala med swish i Bodafors').elsewhere).toBe('betala med swish i');
  });
});

describe('who answers', () => {
  test('in a kommun those that are there, and from a locality the nearest first', () => {
    expect(find('hjälp vetlanda')).toEqual(['macken']);
    expect(find('bodafors')).toEqual(['butiken', 'bibblan']);
    expect(findArea(new Set(['ort:Bodafors']), smallNear)?.municipality).toBe('nassjo');
  });

  test('what exists comes before what is made up and answers better', () => {
    const places = smallNear.places.map((place) => ({
      ...place,
      isExample: place.id !== 'bibblan',
    }));
    // On a Thursday the library may be open: nobody has written its hours.
    for (const query of ['bodafors', 'hjälp nässjö torsdag']) {
      const { hits } = findNear(read(query), { ...smallNear, places }, now);
      const found = hits.map((hit) => hit.kind !== 'organisation' && hit.place.id);
      expect(found, query).toEqual(['bibblan', 'butiken']);
    }
  });

  test('what is wished for comes first, and what happens before where it happens', () => {
    expect(find('bibliotek nässjö')[0]).toBe('bibblan');
    expect(find('någon som talar arabiska')).toEqual(['butiken']);
    expect(find('swish och fika nässjö')[0]).toBe('fika');
    expect(find('handens vänner')).toEqual(['hand']);
  });
});

describe('guides and people', () => {
  const ranked = [{ guide: 2, score: 2.2, cover: 1 }];
  const plan = (query: string, guides = ranked) =>
    planAnswer(read(query), smallNear, guides, smallLexicon, now);

  test('a question for a guide has guides first, and then who helps with its service', () => {
    const { isPersonFirst, near, hasGuides } = plan('swish');
    expect([isPersonFirst, hasGuides]).toEqual([false, true]);
    expect(near.hits.map((hit) => hit.kind !== 'organisation' && hit.place.id)).toEqual([
      'butiken',
    ]);
    // The service is that of the guide which answers, named or not.
    expect(plan('skicka pengar').near.hits).toHaveLength(1);
  });

  test('a place, a kommun and opening hours have people first, and no guides beside', () => {
    for (const query of ['hjälp vetlanda', 'bodafors', 'öppet', 'i närheten'])
      expect([plan(query, []).isPersonFirst, plan(query).hasGuides], query).toEqual([true, false]);
  });

  test('a weekday among other words is no search for a place', () => {
    expect(plan('kan inte på torsdag vill byta tid hos doktorn').isPersonFirst).toBe(false);
  });

  test('whoever asks for a person gets the page about that first, and one in a kommun what is there', () => {
    for (const query of ['prata med en människa', 'människa', 'jag vill prata med en mäniska'])
      expect([plan(query).isHelpFirst, plan(query).isPersonFirst], query).toEqual([true, false]);
    // With more of something else it is that which is asked for.
    for (const query of ['prata med en människa i Bodafors', 'swish', 'människa på tåget till byn'])
      expect(plan(query).isHelpFirst, query).toBe(false);
  });

  test('with a service and a place, people come first and guides after', () => {
    const { isPersonFirst, hasGuides } = plan('hjälp med swish i Bodafors');
    expect([isPersonFirst, hasGuides]).toEqual([true, true]);
  });
});

test('what was asked for is chosen in the finder', () => {
  const choose = (query: string) => {
    const { names: wished } = read(query);
    const area = findArea(wished, smallNear);
    return makeChoices(wished, area, area?.town ? undefined : area && 'Nässjö');
  };
  expect(choose('torsdag nässjö')).toEqual({ nar: 'thursday', ort: 'Nässjö' });
  expect(choose('öppet i Bodafors')).toEqual({ nar: 'idag', ort: 'Bodafors' });
  expect(choose('hörslinga och arabiska')).toEqual({ slinga: '1', sprak: 'ar' });
  expect(choose('hjälp')).toEqual({});
});

test('kommuner, localities and places are suggested beside guides', () => {
  const texts = (typed: string) =>
    suggestAll(typed, smallLexicon, smallNear, 'Hjälp i {name}', 'Hjälp').map(({ text, page }) => [
      text,
      page,
    ]);
  expect(texts('vetl')).toEqual([['Hjälp i Vetlanda', 'hitta/vetlanda']]);
  expect(texts('boda')).toEqual([['Hjälp i Bodafors', undefined]]);
  expect(texts('swish')).toEqual([
    ['Betala en person med Swish', 'swish/betala'],
    ['Swish och fika', undefined],
  ]);
  expect(texts('prata m')[0]).toEqual(['Hjälp', 'hjalp']);
  expect(suggestAll('vetl', smallLexicon, undefined, '', '')).toEqual([]);
});
