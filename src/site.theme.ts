import type { Theme } from './site/theme.ts';

/**
 * Hur webbplatsen ser ut: varje färg på sidorna, i filmerna, i ikonerna och på affischerna. Ändra en
 * färg här, så följer allt med. `npm run check:content` räknar ut kontrasten och säger till om den inte
 * räcker. Ändras `film` eller typsnittet görs filmerna om.
 */
export const theme: Theme = {
  // Papper och bläck.
  light: {
    paper: '#fbf3e1',
    card: '#fffbf1',
    ink: '#2b2019',
    soft: '#51443a',
    line: '#c9b793',
    // Allt som går att trycka på, och texten på det.
    press: '#0d4635',
    onPress: '#fff',
    // "Här är du", med bläck runt om och på.
    amber: '#f2a71b',
    wood: '#6d4b33',
    tints: {
      sky: '#c5dfec',
      rose: '#f6cfc5',
      plum: '#dfcee7',
      wheat: '#f3dc98',
      moss: '#d4e3b3',
      stone: '#dcd8cf',
      heather: '#f2cbe0',
      sea: '#bde4d8',
      clay: '#f3d0ae',
      dusk: '#cdd2ef',
    },
  },
  // Lampsken.
  dark: {
    paper: '#231a13',
    card: '#31261c',
    ink: '#f8ecd9',
    soft: '#dccbb5',
    line: '#77624d',
    press: '#abe0c3',
    onPress: '#12251b',
    amber: '#ffbf4d',
    wood: '#93694a',
    tints: {
      sky: '#2c4755',
      rose: '#603a32',
      plum: '#4b3a54',
      wheat: '#57461c',
      moss: '#3f4b22',
      stone: '#47443d',
      heather: '#5b344c',
      sea: '#1f4a40',
      clay: '#5d4027',
      dusk: '#373d63',
    },
  },
  // Gult och vitt på svart. Linjer i stället för toner.
  contrast: {
    paper: '#000',
    card: '#000',
    ink: '#fff',
    soft: '#fff',
    line: '#fff',
    press: '#ff0',
    onPress: '#000',
    amber: '#ff0',
    wood: '#ff0',
    tints: {
      sky: '#000',
      rose: '#000',
      plum: '#000',
      wheat: '#000',
      moss: '#000',
      stone: '#000',
      heather: '#000',
      sea: '#000',
      clay: '#000',
      dusk: '#000',
    },
  },
  film: {
    paper: '#fbf5e9',
    ink: '#241d16',
    // Siffror, ärmen, och knapparna på ritade skärmar: som de är, nertryckta, och bakom det valda.
    press: '#1c4a38',
    pressDeep: '#0f2c21',
    pressSoft: '#dcebe0',
    amber: '#f2a413',
    // Ramen runt det som ska tryckas på, på en ritad skärm.
    mark: '#f0a202',
    tints: {
      sky: '#d3e3ec',
      rose: '#f3d9d2',
      plum: '#e6d8e6',
      wheat: '#f3e2b8',
      moss: '#e0e9ca',
      stone: '#e4e1da',
      heather: '#f3dbe7',
      sea: '#d3e9e1',
      clay: '#f3dfc9',
      dusk: '#dcdff2',
    },
  },
  typeface: {
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    weights: '200 800',
    fallback: { size: '99.2%', ascent: '99.2%', descent: '31.9%' },
  },
};
