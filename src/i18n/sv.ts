/** What the pages say that does not come from content. Swedish, du, short main clauses. */
export const sv = {
  skipToContent: 'Hoppa till innehållet',
  home: 'Till startsidan',
  homeLabel: 'Koppla upp. Till startsidan',
  search: 'Sök',
  languages: 'Språk',
  untranslated: 'Den här guiden finns på svenska.',
  start: {
    title: 'Lär dig det digitala, i lugn och ro',
    heading: 'Lär dig det digitala, i\u00a0lugn och\u00a0ro',
    lead: 'Korta filmer visar hur du gör, ett steg i taget.',
    services: 'Vad vill du ha hjälp med?',
    search: 'Hittar du inte det du söker?',
    comfortHeading: 'Är du osäker? Här kan inget gå fel.',
    comfort:
      'Filmerna är tecknade. Inget som du trycker på här händer på riktigt. Pausa och se om så ofta du vill, och gör sedan själv när det passar dig.',
  },
  service: {
    readSteps: 'Läs stegen med bilder',
    moreFilms: (service: string) => `Fler filmer om ${service}`,
    about: (service: string) => `Vad är ${service}?`,
    support: (service: string) => `Hjälp från ${service}`,
    supportLead: 'Här svarar de som gör tjänsten.',
  },
  film: {
    label: (title: string) => `Film: ${title}`,
    play: 'Spela filmen',
    length: (words: string) => `Filmen är ${words}. Den har text.`,
    download: 'Öppna filmen',
    card: (length: string) => `Film, ${length}`,
    /** `{}` is a place in the film, as in 0:42. */
    resume: 'Fortsätt från {}',
    restart: 'Börja om från början',
  },
  guide: {
    back: (service: string) => `Allt om ${service}`,
    youNeed: 'Det här behöver du',
    steps: 'Gör så här',
    drawn: 'Bilderna är tecknade. Hos dig kan det se lite annorlunda ut.',
    showInFilm: 'Visa i filmen',
    done: 'Nu är du klar.',
    ways: 'Fler sätt att lära sig',
    practise: 'Prova själv',
    practiseLead: 'Öva på låtsas. Här kan inget gå fel.',
    practiseStart: 'Börja öva',
    easy: 'Lättläst',
    easyLead: 'Samma guide med färre ord.',
    sheet: 'På papper',
    sheetLead: 'Stegen med stor text, att skriva ut.',
    print: 'Skriv ut',
    goodToKnow: 'Bra att veta',
    goesWrong: 'Om det går fel',
    seeChapter: 'Visa i filmen',
    transcript: 'Läs det som sägs i filmen',
    sources: 'Härifrån kommer uppgifterna',
    step: 'Steg',
    written: (day: string) => `Skriven ${day}.`,
    checked: (day: string) => `Provad mot tjänsten ${day}.`,
    unchecked: 'Ingen har ännu provat stegen mot tjänsten.',
  },
  easy: {
    label: 'Lättläst',
    back: 'Till den vanliga guiden',
    film: 'Se filmen',
  },
  searchPage: {
    title: 'Sök',
    summary: 'Sök bland alla guider på Koppla upp.',
    all: 'Alla guider',
    services: 'Välj en tjänst',
    person: 'Fråga en människa',
    personLead: 'Hittar du inte rätt? Någon kan hjälpa dig.',
    personLink: 'Så får du hjälp av en människa',
  },
  notFound: {
    title: 'Sidan finns inte',
    lead: 'Det är inte ditt fel. Sidan kan ha flyttat, eller så är adressen fel skriven.',
  },
  pagesTitles: {
    words: 'Ord som förklaras',
    help: 'Hjälp av en människa',
    mine: 'Mina filmer',
  },
  footer: {
    label: 'Om webbplatsen',
    about: 'Om Koppla upp',
    accessibility: 'Tillgänglighet',
    licence:
      'Texter och filmer får användas fritt enligt CC BY 4.0 om du anger Koppla upp som källa. Programkoden är öppen och har licensen EUPL 1.2.',
  },
  accessibility: {
    facts: 'Kort om redogörelsen',
    site: 'Webbplats',
    publisher: 'Ansvarig',
    noPublisher: 'Ingen organisation har ännu tagit webbplatsen i drift.',
    complianceLabel: 'Uppfyller lagens krav',
    compliance: {
      full: 'Helt. Webbplatsen är helt förenlig med lagen.',
      partial: 'Delvis. Webbplatsen är delvis förenlig med lagen.',
      none: 'Nej. Webbplatsen är inte förenlig med lagen.',
    },
    assessed: 'Bedömd',
    updated: 'Uppdaterad',
    contact: 'Berätta för oss om något inte fungerar',
    contactLead:
      'Behöver du något på ett annat sätt, till exempel på papper eller uppläst? Eller har du hittat ett fel? Hör av dig.',
    contactPage: (name: string) => `Kontakta ${name}`,
    noContact:
      'Den offentliga organisation som tar webbplatsen i drift skriver sin kontaktväg här. Tills dess finns ingen att vända sig till genom den här sidan.',
    report: 'Anmäl till Digg',
    reportLead:
      'Digg, Myndigheten för digital förvaltning, ser till att lagen följs. Du kan anmäla till Digg om du inte är nöjd med svaret du får, eller om du hellre vänder dig dit direkt.',
    reportLink: 'Anmäl bristande tillgänglighet till Digg',
  },
} as const;

type Widen<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { [Key in keyof T]: Widen<T[Key]> };

/** The same words in any language. */
export type Words = Widen<typeof sv>;
