/** Ordinary Swedish words, for guides that nobody will read but the machine. */
const split = (words: string): string[] => words.trim().split(/\s+/u);

/** First parts of compounds; with `things` they make 2,000 different words. */
export const kinds = split(`
  apoteks avfalls barn bibliotek bil bio bostads bredbands buss båt cykel dans el familje fastighets
  fiske flyg försäkrings förskole fritids färdtjänst garage gym hemtjänst hotell hund hyres hörsel
  jakt katt konto kort kör körkorts kurs kår lån mat medlems mobil museum mus park parkerings pass
  pensions post radio rese röst sim skatte skol sjuk sop språk syn taxi tandvårds teater tidnings
  trädgårds tv tåg vaccin val vatten vård värme växt ärende
`);

export const things = split(`
  ansökan anmälan avgiften avtalet beskedet besöket biljetten blanketten boken brevet intyget
  kortet kvittot köpet listan numret platsen planen påsen resan räkningen saldot svaret tiden
`);

export const verbs = split(`
  Ansök Avboka Beställ Betala Boka Byt Flytta Följ Hitta Hämta Lämna Läs Skicka Spara Spärra Ändra
`);

export const places = split(`
  apoteket banken biblioteket föreningen kommunen kontoret mottagningen museet posten receptionen
  simhallen skolan stationen teatern vårdcentralen växeln
`);

export const towns = split(`
  Arvika Borås Borlänge Eksjö Falun Flen Gnesta Gävle Halmstad Härnösand Jönköping Kalmar Karlstad
  Kiruna Kumla Laholm Linköping Luleå Lund Lycksele Malmö Mora Motala Nora Nybro Ockelbo Pajala
  Piteå Rättvik Sala Sigtuna Skara Skövde Sunne Säter Tierp Torsby Trosa Umeå Uppsala Vadstena
  Varberg Vetlanda Visby Vänersborg Västerås Växjö Ystad Åmål Åre Älmhult Örebro Östersund
`);

export const people = split(`
  Aisha Anders Anna Astrid Bengt Birgitta Bo Carina Elsa Erik Eva Fatima Greta Gunnar Hassan Helena
  Inger Ivan Karin Kerstin Lars Lena Lisbet Maja Margareta Maria Mehmet Mona Nils Olle Per Rosa Sara
  Signe Sven Tora Ulla Yusuf Åke Östen
`);

export const days = split('måndag tisdag onsdag torsdag fredag');

/** Patterns of sentences: `{thing}` and the like are filled in anew each time. */
export const spoken = [
  'Ta den tid du behöver.',
  'Nu syns {thing} på skärmen.',
  'Vänta medan sidan öppnas.',
  'Läs gärna en gång till.',
  'Längre ner syns {thing}.',
  'Titta först efter {thing}.',
  'Du kan ta en paus nu.',
  'Här heter det {thing}.',
];

export const summaries = [
  'Se hur du kommer till {thing} på nätet, i lugn takt.',
  'Ordna {thing} i telefonen, utan att gå till {place}.',
  'Få fram {thing} och spara den till en {day}.',
];

export const needs = [
  'Det brev du fick om {thing}.',
  'Din telefon, med mer än hälften av batteriet kvar.',
  'Ditt BankID och {hour} minuter i lugn och ro.',
  'Numret till {place} i {town}.',
  'Ett papper där du kan skriva upp {thing}.',
];

export const sights = [
  'Du ser inte {thing} på sidan.',
  'Det står att {thing} redan finns.',
  'Sidan blir vit när du letar efter {thing}.',
  'Någon ringer och frågar om {thing}.',
  'Du kom till fel sida i {town}.',
  'Koden tar slut innan du hinner till {thing}.',
];

export const remedies = [
  'Gå tillbaka ett steg. Tryck sedan på {thing} igen.',
  'Ring {place}. De svarar varje {day} efter klockan {hour}.',
  'Stäng sidan och öppna den på nytt. Det du har skrivit kan vara borta.',
  'Lägg på. Ring sedan själv till {place} och fråga.',
  'Vänta en stund. I {town} kan det ta {hour} minuter.',
  'Be {person} eller någon annan du litar på att titta.',
];

export const advice = [
  'Det kan se lite olika ut i {town} och {town}.',
  'Har du frågor om {thing} kan du ringa {place}.',
  '{person} på {place} i {town} hjälper till varje {day}.',
  'Du kan alltid gå till {place} i stället.',
  'Säg aldrig din kod till någon, inte ens till {place}.',
  'Spara {thing} på ett ställe där du hittar det igen.',
  'Oftast kommer {thing} inom {hour} dagar.',
  'Ibland heter det {thing} och ibland {thing}.',
  'Skriv upp vad {person} sa, så minns du det till {day}.',
  'Får du ett sms om {thing}? Öppna inte länken om du inte väntar på det.',
  'Ta med legitimation om du ska hämta {thing}.',
];
