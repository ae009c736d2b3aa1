import { buildSearch } from '../../../src/search/build-lexicon.ts';
import { type Lexicon, openLexicon } from '../../../src/search/lexicon.ts';

const texts = [
  [
    '1177/fornya-recept',
    'Förnya recept på 1177',
    'På 1177. Be vårdcentralen om ett nytt recept på din medicin, som du har. Skriv medicinens namn. Logga in med BankID. Läs ditt kolesterol. Skriv ett ord när du vill. Det tar dagar. Du öppnar och stänger.',
  ],
  [
    'bankid/skydda-dig',
    'Säg nej till en bluff om BankID',
    'Någon ringer och vill att du öppnar BankID eller säger din säkerhetskod till banken. Logga in själv, som vanligt. Fråga din son.',
  ],
  [
    'swish/betala',
    'Betala en person med Swish',
    'Skicka pengar med telefonen. Betala över nätet. Bankdosa behövs inte. Logga in med BankID.',
  ],
  [
    'videosamtal/ljud-och-bild',
    'Få ljud och bild att fungera',
    'Hör ni inte varandra i ett videosamtal? Slå på ljudet. Logga in med BankID. Läs av en QR-kod.',
  ],
] as const;

export const smallSearch = buildSearch(
  'sv',
  texts.map(([guide, title, content]) => ({
    ...{ guide, title, service: '', length: '', steps: [] },
    parts: [{ text: `${title}. ${content}`, weight: 1 }],
  })),
  {
    skip: ['av', 'hur', 'jag', 'man', 'för', 'att', 'vill', 'en', 'med', 'det', 'när'],
    means: [
      { say: ['facetime', 'zoom', 'ringa med bild'], find: 'videosamtal' },
      { say: ['mobil', 'luren'], find: 'telefon' },
      { say: ['lurad'], find: 'bluff' },
      { say: ['läsa av'], find: 'skanna' },
    ],
    asks: {
      'bankid/skydda-dig': ['någon ringer från banken'],
      'swish/betala': ['skicka pengar'],
      'videosamtal/ljud-och-bild': ['jag hör inget', 'ljudet är borta'],
    },
    near: {},
    municipalities: {},
  },
);
/** Four guides in a few words, and an editor's file: enough to misspell. */
export const smallLexicon: Lexicon = openLexicon(smallSearch.lexicon);
