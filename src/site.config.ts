import type { Site } from './model/site.ts';

/** How a language is used: films of its own, or subtitles on the films of other languages. */
export type LanguageUse = 'film' | 'subtitles';

/** Ett program som läser upp text: se "En annan röst" i README. */
export type SpeechProgram = {
  /**
   * Kommandot och dess värden. Texten kommer på standard in, eller där det står `{text}`. Ljudet ska
   * vara WAV och skrivas till standard ut, eller till filen som står i stället för `{output}`.
   */
  program: string[];
  /** Ändra när rösten låter annorlunda fast kommandot är detsamma: då läses allt in på nytt. */
  version?: string;
  /** Så länge får en mening ta, i sekunder. 60 om inget står. */
  timeoutSeconds?: number;
};

/** Var det som ändras i webbläsaren blir till förslag. */
export type Editing = {
  /** Arkivet på GitHub, som ägare/namn. */
  repository: string;
  /** Grenen som förslagen ska in i. */
  branch: string;
  /** Adressen till det som loggar in redaktörerna mot GitHub. Utan den loggar man in med en nyckel. */
  signIn?: string;
  /** Adressen till GitHubs API, om arkivet ligger på en egen server (GitHub Enterprise). */
  api?: string;
};

export type SiteConfig = {
  /** Språken, efter språkkod: se `languages`. */
  languages: Record<string, LanguageUse>;
  /** Talprogram efter språkkod, för den som har en annan röst än den inbyggda. */
  voices?: Record<string, SpeechProgram>;
  /**
   * Så många dagar håller en uppgift som någon har jämfört med källan. Sedan står den i det som
   * `npm run due` skriver.
   */
  claimsLastDays: number;
  /**
   * Så många dagar håller en kontroll av en plats, ett tillfälle eller en organisation. Sedan står det
   * på sidan att det är länge sedan, och i det som `npm run due` skriver.
   */
  placesLastDays: number;
  /**
   * Lättläst och översättningar som det väntas på. `expected` säger vad: `guide` om varje guide ska ha
   * den, `service` om det räcker att en av tjänstens guider har den. Kontrollen räknar upp det som fattas.
   * Det som står i `demanded` måste finnas: då blir det ett fel, och inget annat kan komma in förrän det
   * är skrivet. `easy` är lättläst, och språk skrivs med sin kod.
   */
  twins: { expected: Record<string, 'guide' | 'service'>; demanded: readonly string[] };
  /** Redigering i webbläsaren, på /redigera/. Utelämnas den finns sidan inte på webbplatsen. */
  editing?: Editing;
  /** Visa det som är påhittat, `example: true`. Sätt `false` när det finns riktiga platser. */
  examples: boolean;
};

/** Vems webbplatsen är. `npm run new -- --site` frågar och skriver det här. */
export const site: Site = {
  name: 'Koppla upp',
  // Namnet som det står överst på varje sida, med sladden bredvid: det andra i fetstil.
  wordmark: { plain: 'Koppla', bold: 'upp' },
  county: {
    names: { sv: 'Jönköpings län', en: 'Jönköping County', ar: 'محافظة يونشوبينغ' },
    codes: ['06'],
    box: { south: 56.85, north: 58.35, west: 12.95, east: 15.8 },
  },
};

/** Namnet som det står i filers namn: blad, USB-minnets zip, räknarens fil. */
export const slug = 'koppla-upp';

/**
 * Språken, efter språkkod. Varje språk har sidor, och sina ord i content/words. `film`: guider som är
 * översatta till språket får egna filmer på det. `subtitles`: språket läggs som undertext på guidens
 * andra filmer. Ett språk som får film ligger också som undertext på de andra. Svenska är alltid
 * film. En översättning till ett språk som inte står här används inte än.
 */
export const languages = {
  sv: 'film',
  en: 'film',
  ar: 'film',
} as const satisfies Record<string, LanguageUse>;

/** What is set for the whole site, where nothing else is said. */
export const siteConfig: SiteConfig = {
  languages,
  claimsLastDays: 180,
  placesLastDays: 120,
  twins: { expected: { easy: 'guide', en: 'guide', ar: 'service' }, demanded: [] },
  examples: true,
};
