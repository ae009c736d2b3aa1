import { buildLexicon } from '../../../src/search/build-lexicon.ts';
import { type Lexicon, openLexicon } from '../../../src/search/lexicon.ts';

/** Four guides in a few words, and an editor's file: enough to misspell. */
export const smallLexicon: Lexicon = openLexicon(
  buildLexicon(
    'sv',
    [
      {
        hit: 'a',
        guide: '1177/fornya-recept',
        title: 'Förnya recept på 1177',
        content:
          'På 1177. Be vårdcentralen om ett nytt recept på din medicin, som du har. Skriv medicinens namn. Logga in med BankID. Läs ditt kolesterol. Skriv ett ord när du vill. Det tar dagar. Du öppnar och stänger.',
      },
      {
        hit: 'b',
        guide: 'bankid/skydda-dig',
        title: 'Säg nej till en bluff om BankID',
        content:
          'Någon ringer och vill att du öppnar BankID eller säger din säkerhetskod till banken. Logga in själv, som vanligt. Fråga din son.',
      },
      {
        hit: 'c',
        guide: 'swish/betala',
        title: 'Betala en person med Swish',
        content:
          'Skicka pengar med telefonen. Betala över nätet. Bankdosa behövs inte. Logga in med BankID.',
      },
      {
        hit: 'd',
        guide: 'videosamtal/ljud-och-bild',
        title: 'Få ljud och bild att fungera',
        content:
          'Hör ni inte varandra i ett videosamtal? Slå på ljudet. Logga in med BankID. Läs av en QR-kod.',
      },
    ],
    {
      skip: ['av', 'hur', 'jag', 'man', 'för', 'att', 'vill', 'en', 'med', 'det', 'när'],
      means: [
        { say: ['facetime', 'zoom', 'ringa med bild'], find: 'videosamtal' },
        { say: ['mobil'], find: 'telefon' },
        { say: ['läsa av'], find: 'skanna' },
      ],
      asks: {
        'bankid/skydda-dig': ['någon ringer från banken'],
        'swish/betala': ['skicka pengar'],
        'videosamtal/ljud-och-bild': ['jag hör inget', 'ljudet är borta'],
      },
    },
  ),
);
