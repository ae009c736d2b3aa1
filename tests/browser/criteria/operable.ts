import type { Criteria } from '../criteria.ts';

const axe = 'browser/axe.test.ts';
const keyboard = 'browser/keyboard.test.ts';
const guide = 'browser/guide-page.test.ts';
const practice = 'browser/practice.test.ts';

/** WCAG 2.2, principle 2. */
export const operable: Criteria = {
  '2.1.1': {
    name: 'Keyboard',
    how: 'Films, settings, search, words, cards and a whole practice are used by keyboard alone.',
    tests: [keyboard, practice, guide],
  },
  '2.1.2': {
    name: 'No Keyboard Trap',
    how: 'Tab leads into the player and out of it; Escape closes what opens.',
    tests: [keyboard, guide],
  },
  '2.1.4': {
    name: 'Character Key Shortcuts',
    how: 'Single keys work only while the film has the focus.',
    tests: ['browser/player-stops.test.ts'],
  },
  '2.2.1': {
    name: 'Timing Adjustable',
    how: 'Nothing ends by itself. A film waits after each step if asked to; a hint in practice can be turned off.',
    tests: ['browser/player-stops.test.ts', practice],
  },
  '2.2.2': {
    name: 'Pause, Stop, Hide',
    how: 'Nothing moves until "Spela" is pressed, and "Pausa" is where it was.',
    tests: ['browser/player.test.ts'],
  },
  '2.3.1': {
    name: 'Three Flashes or Below Threshold',
    how: 'Every film is measured for flashes when it is made.',
    tests: ['unit/verify/verify-film.test.ts'],
  },
  '2.4.1': {
    name: 'Bypass Blocks',
    how: 'The first Tab is "Hoppa till innehållet"; each part has a heading.',
    tests: [keyboard],
  },
  '2.4.2': {
    name: 'Page Titled',
    how: 'Each page has a title of its own in its language.',
    tests: ['site/pages.test.ts'],
  },
  '2.4.3': {
    name: 'Focus Order',
    how: 'Tab follows the page; a closed card gives the focus back to what opened it.',
    tests: [keyboard, guide],
  },
  '2.4.4': {
    name: 'Link Purpose (In Context)',
    how: 'Links say where they lead, and the same words lead to the same page.',
    tests: [axe, 'site/pages.test.ts'],
  },
  '2.4.5': {
    name: 'Multiple Ways',
    how: 'Services, search, a list of all guides, and links between guides and words.',
    tests: ['browser/search.test.ts', 'browser/without-script.test.ts'],
  },
  '2.4.6': {
    name: 'Headings and Labels',
    how: 'Headings say what follows; each field has a label and a hint.',
    tests: ['site/pages.test.ts', 'browser/report.test.ts'],
  },
  '2.4.7': {
    name: 'Focus Visible',
    how: 'A thick amber ring wherever Tab leads.',
    tests: [keyboard],
  },
  '2.4.11': {
    name: 'Focus Not Obscured (Minimum)',
    how: 'Whatever Tab leads to is in sight; the film that stays on screen stands beside the steps.',
    tests: ['browser/focus.test.ts'],
  },
  '2.5.1': {
    name: 'Pointer Gestures',
    how: 'One press is enough everywhere; scrolling in practice has a button.',
    tests: [practice],
  },
  '2.5.2': {
    name: 'Pointer Cancellation',
    how: 'Everything acts on click, when the finger is lifted.',
    tests: ['browser/focus.test.ts'],
  },
  '2.5.3': {
    name: 'Label in Name',
    how: 'What is written on a control is its name.',
    tests: [axe, 'browser/player.test.ts'],
  },
  '2.5.4': { name: 'Motion Actuation', notApplicable: 'Nothing is done by moving the device.' },
  '2.5.7': {
    name: 'Dragging Movements',
    how: 'The place in a film is also chosen by pressing a step, "Nästa steg" or a sentence.',
    tests: [guide, 'browser/player-stops.test.ts'],
  },
  '2.5.8': {
    name: 'Target Size (Minimum)',
    how: 'Buttons are 44 px or more; words in a text are in its line.',
    tests: [axe, 'browser/player.test.ts', practice],
  },
};
