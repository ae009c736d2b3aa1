import { pictogramTitles } from '../drafting/pictogram-titles.ts';

/** What is chosen, as the forms say it; the file has the key. */
const choices: Readonly<Record<string, string>> = {
  all: 'alla',
  booked: 'boka tid',
  both: 'båda',
  bus: 'buss',
  'bus-stop': 'hållplatsen',
  button: 'en text med en knapp',
  call: 'ringa',
  calls: 'videosamtal',
  care: 'vård',
  choices: 'en lista att välja i',
  church: 'kyrka',
  code: 'en kod att skriva',
  computer: 'dator',
  devices: 'mobil och dator',
  done: 'ett besked',
  'drop-in': 'kom när du vill',
  face: 'ett ansikte',
  field: 'en ruta att skriva i',
  first: 'den första',
  fourth: 'den fjärde',
  fraud: 'bedrägeri',
  friday: 'fredag',
  full: 'helt',
  fuel: 'mack',
  good: 'bra',
  hall: 'samlingslokal',
  'id-card': 'ett id-kort',
  identity: 'BankID',
  impairments: 'personer med funktionsnedsättning',
  info: 'upplysning',
  keep: 'också röda dagar',
  kitchen: 'köket',
  last: 'den sista',
  library: 'bibliotek',
  loan: 'låna dator',
  look: 'tittar',
  mail: 'post, mejl och foton',
  main: 'huvudknapp',
  me: 'jag',
  monday: 'måndag',
  money: 'pengar',
  month: 'varje månad',
  'new-to-swedish': 'nya i svenskan',
  no: 'nej',
  off: 'av',
  none: 'inte',
  office: 'kontor',
  older: 'äldre',
  on: 'på',
  online: 'på nätet',
  own: 'var och en på sin egen telefon',
  partial: 'delvis',
  phone: 'telefon',
  plain: 'vanlig',
  printing: 'utskrift',
  qr: 'en QR-kod',
  question: 'en fråga med två knappar',
  reading: 'böcker och att låna',
  saturday: 'lördag',
  school: 'skola',
  second: 'den andra',
  services: 'digitala tjänster',
  shop: 'butik',
  sign: 'skylt eller automat',
  skip: 'inte röda dagar',
  sms: 'skicka meddelande',
  stop: 'avsluta',
  sunday: 'söndag',
  tablet: 'surfplatta',
  tap: 'trycker',
  'telephone-rings': 'telefonen ringer',
  them: 'den andra',
  third: 'den tredje',
  thursday: 'torsdag',
  together: 'alla tillsammans på väggen',
  travel: 'resor och parkering',
  tuesday: 'tisdag',
  'two-weeks': 'varannan vecka',
  type: 'skriver',
  unknown: 'vet inte',
  wait: 'väntar',
  warning: 'varning',
  wednesday: 'onsdag',
  week: 'varje vecka',
  wifi: 'wifi',
  yes: 'ja',
};

/** What a choice is called in the forms; undefined for what is no choice. */
export const nameOfChoice = (value: string): string | undefined => choices[value];

/** Names that are the same in the file and in the form: colours. */
const own = new Set(['tint']);

const titles: Readonly<Record<string, string>> = pictogramTitles;
const nameChoice = (key: string, value: string): string => {
  if (own.has(key)) return value;
  // What a picture shows may be called as something else is: a camera is a thing there, and on or off here.
  return (key === 'pictogram' ? titles[value] : choices[value]) ?? value;
};

/** The values of a choice with their names. */
export const nameChoices = (
  key: string,
  values: readonly string[],
): { value: string; label: string }[] =>
  values.map((value) => ({
    value,
    label: nameChoice(key, value),
  }));

/** What one item of a list is called, where one is added. */
const items: Readonly<Record<string, string>> = {
  apps: 'app',
  asks: 'sätt att fråga',
  avoid: 'sak att låta bli',
  bottom: 'sak längst ner',
  buttons: 'knapp',
  ask: 'fråga',
  bring: 'sak',
  cancelled: 'inställd gång',
  checklist: 'del',
  claims: 'uppgift',
  elements: 'sak på skärmen',
  except: 'dag',
  first: 'guide',
  forms: 'form',
  goesWrong: 'sak som kan gå fel',
  guides: 'guide',
  intro: 'rad',
  items: 'rad',
  labels: 'text',
  languages: 'språk',
  messages: 'meddelande',
  localities: 'ort',
  means: 'betydelse',
  moved: 'flyttad gång',
  phones: 'nummer',
  parts: 'del',
  prepare: 'sak',
  say: 'sak att säga',
  sources: 'källa',
  steps: 'steg',
  support: 'sida',
  tabs: 'flik',
  tiles: 'ruta',
  youNeed: 'sak',
};

export const itemName = (key: string): string => items[key] ?? 'rad';
