import { expect, test } from 'vitest';
import { breakLine } from '../../../src/film/break-line.ts';

test('a short line stays one line', () => {
  expect(breakLine('Öppna appen BankID.', 37)).toEqual(['Öppna appen BankID.']);
});

test('breaks after a comma', () => {
  expect(breakLine('När du har skrivit koden, tryck på knappen.', 37)).toEqual([
    'När du har skrivit koden,',
    'tryck på knappen.',
  ]);
});

test('breaks before a conjunction or a preposition', () => {
  expect(breakLine('Öppna appen BankID och tryck på kameran.', 32)).toEqual([
    'Öppna appen BankID',
    'och tryck på kameran.',
  ]);
});

test('never leaves an article or preposition alone at the end of a line', () => {
  const lines = breakLine('Nu kommer du tillbaka till den sida du var på.', 32);
  expect(lines?.[0]).not.toMatch(/ (till|den)$/);
});

test('never parts a verb from the preposition that belongs to it', () => {
  expect(breakLine('Tryck på "Skanna QR-kod" längst ner.', 32)).toEqual([
    'Tryck på "Skanna QR-kod"',
    'längst ner.',
  ]);
});

test('a phrase matters more than even lines', () => {
  expect(breakLine('Läs först vem du ska identifiera dig hos.', 37)).toEqual([
    'Läs först',
    'vem du ska identifiera dig hos.',
  ]);
  expect(breakLine('Först ansluter du Swish hos din bank.', 32)).toEqual([
    'Först ansluter du Swish',
    'hos din bank.',
  ]);
});

test('a clause matters more than a phrase, and a word in a label leans on nothing', () => {
  expect(breakLine('Tryck på "Stäng" längst ner när du är klar.', 32)).toEqual([
    'Tryck på "Stäng" längst ner',
    'när du är klar.',
  ]);
  expect(breakLine('Tryck på "Skriv under" längst ner.', 32)).toEqual([
    'Tryck på "Skriv under"',
    'längst ner.',
  ]);
});

test('never parts a number from what it counts', () => {
  expect(breakLine('Skriv din kod som har 6 siffror i rutan nu.', 32)?.[0]).not.toMatch(/6$/);
});

test('keeps a quoted label whole where it can', () => {
  expect(breakLine('Tryck på den gröna knappen "Ja, det är jag".', 37)).toEqual([
    'Tryck på den gröna knappen',
    '"Ja, det är jag".',
  ]);
});

test('splits a quoted label when there is no other way', () => {
  expect(breakLine('Tryck på "Jag godkänner att banken läser mina uppgifter".', 37)).toHaveLength(
    2,
  );
});

test('top line is not the longer where it can be helped', () => {
  const lines = breakLine('Vänta lite medan telefonen söker igen.', 32) ?? [];
  expect(lines[0]!.length).toBeLessThanOrEqual(lines[1]!.length);
});

test('gives nothing when two lines are not enough', () => {
  expect(breakLine('Det här är en mening som är alldeles för lång för två rader text.', 20)).toBe(
    undefined,
  );
  expect(breakLine('Donaudampfschiffahrtsgesellschaftskapitän', 32)).toBe(undefined);
});
