import type { Criteria } from '../criteria.ts';

const axe = 'browser/axe.test.ts';
const layout = 'browser/layout.test.ts';

/** WCAG 2.2, principle 1. */
export const perceivable: Criteria = {
  '1.1.1': {
    name: 'Non-text Content',
    how: 'Each drawn screen is one picture with a text that says what is on it and what to press. Ornaments are hidden.',
    tests: [axe, 'unit/screen/describe-screen.test.ts'],
  },
  '1.2.1': {
    name: 'Audio-only and Video-only (Prerecorded)',
    how: '"Lyssna" plays sound alone, and its words stand in the step beside it.',
    tests: ['browser/read-aloud.test.ts'],
  },
  '1.2.2': {
    name: 'Captions (Prerecorded)',
    how: 'Every film has captions that say all that is said.',
    tests: ['site/captions.test.ts', 'browser/films.test.ts'],
  },
  '1.2.3': {
    name: 'Audio Description or Media Alternative (Prerecorded)',
    how: 'The narration describes, and transcript and steps with pictures stand on the page.',
    tests: ['site/captions.test.ts', 'browser/without-script.test.ts'],
  },
  '1.2.4': { name: 'Captions (Live)', notApplicable: 'Nothing is sent live.' },
  '1.2.5': {
    name: 'Audio Description (Prerecorded)',
    how: 'The narration says everything that the picture shows; "tryck här" is refused.',
    tests: ['unit/checks/language.test.ts'],
  },
  '1.3.1': {
    name: 'Info and Relationships',
    how: 'Headings, lists, definition lists, regions and labels are HTML.',
    tests: [axe, 'site/pages.test.ts'],
  },
  '1.3.2': {
    name: 'Meaningful Sequence',
    how: 'The order of the HTML is that of the eye, in both directions of writing.',
    tests: ['browser/keyboard.test.ts', 'browser/languages.test.ts'],
  },
  '1.3.3': {
    name: 'Sensory Characteristics',
    how: 'A control is called by the words on it; place and colour only help.',
    tests: ['unit/checks/check-content.test.ts'],
  },
  '1.3.4': {
    name: 'Orientation',
    how: 'Pages and films fit both, and a film goes on when the phone is turned.',
    tests: ['browser/shapes.test.ts', layout],
  },
  '1.3.5': {
    name: 'Identify Input Purpose',
    notApplicable: 'No field asks for anything about the person.',
  },
  '1.4.1': {
    name: 'Use of Color',
    how: 'Links are underlined; what is chosen, marked or current also has a line, a mark or words.',
    tests: [axe],
    reviewed: 'Pages were looked at as pictures in the light theme, some in the others.',
  },
  '1.4.2': { name: 'Audio Control', notApplicable: 'No sound begins by itself.' },
  '1.4.3': {
    name: 'Contrast (Minimum)',
    how: 'At least 7:1 for every text in every theme, which is more than is asked.',
    tests: [axe],
  },
  '1.4.4': {
    name: 'Resize Text',
    how: 'Text up to 200 % on a screen 320 px wide, without sideways scrolling.',
    tests: [layout],
  },
  '1.4.5': {
    name: 'Images of Text',
    how: 'Text is text, in the drawn screens too. Films show text as the screen they teach has it.',
    tests: [axe, 'site/captions.test.ts'],
  },
  '1.4.10': {
    name: 'Reflow',
    how: 'Every page fits 320 px.',
    tests: [layout],
  },
  '1.4.11': {
    name: 'Non-text Contrast',
    how: 'Buttons, fields and the focus ring have lines in the colours of the text.',
    tests: ['unit/styles/theme-contrast.test.ts'],
    reviewed:
      'The variables of src/styles/every-page/themes.css were measured against their grounds.',
  },
  '1.4.12': {
    name: 'Text Spacing',
    how: "With a person's own spacing of letters, words, lines and paragraphs every page still fits.",
    tests: [layout],
  },
  '1.4.13': {
    name: 'Content on Hover or Focus',
    notApplicable: 'Nothing appears by hovering or focus alone; words open at a press.',
  },
};
