/** A column's name in the first row, and what its values mean. Both are Swedish in every language. */
export type Column = { name: string; about: string };

/**
 * The columns of the public CSV files, in their order: what a value is called in the code and on the
 * page that explains it, and the column itself. A name is never changed or given a new
 * meaning, since others' spreadsheets ask for it; a new column goes last. What an editor's own list has
 * too is called as there (`src/lists/columns`). No file begins with `ID`: Excel would take it for
 * another format.
 */
export const placeColumns = {
  name: { name: 'Namn', about: 'Vad platsen heter.' },
  example: { name: 'Påhittat', about: 'Ja betyder att allt på raden är påhittat.' },
  kind: { name: 'Slag', about: 'Vad det är för ställe, till exempel Bibliotek eller Butik.' },
  municipality: { name: 'Kommun', about: 'Kommunens namn, utan ordet kommun.' },
  town: { name: 'Ort', about: 'Orten.' },
  street: { name: 'Gata', about: 'Gata och nummer.' },
  postcode: { name: 'Postnummer', about: 'Postnumret.' },
  latitude: { name: 'Latitud', about: 'Hur långt norrut, i grader.' },
  longitude: { name: 'Longitud', about: 'Hur långt österut, i grader.' },
  about: { name: 'Om', about: 'Vad det är, i en eller två meningar.' },
  organisation: { name: 'Organisation', about: 'Organisationen som ordnar hjälpen.' },
  phone: { name: 'Telefon', about: 'Numret att ringa.' },
  website: { name: 'Webbplats', about: 'Den egna webbplatsen.' },
  link: { name: 'Länk', about: 'Adressen till ett möte på nätet.' },
  hours: { name: 'Öppettider', about: 'Skrivet som i OpenStreetMap. PH är röda dagar.' },
  hoursPage: { name: 'Sida med öppettider', about: 'Sidan med öppettider, när vi inte har dem.' },
  stop: { name: 'Hållplats', about: 'Närmaste hållplats.' },
  stopMetres: { name: 'Meter från hållplatsen', about: 'Hur långt det är att gå därifrån.' },
  parking: { name: 'Parkering', about: 'Ja, Nej eller Vi vet inte.' },
  note: { name: 'Vägen dit', about: 'Något mer om vägen dit.' },
  stepFree: {
    name: 'Trappfritt',
    about: 'Kommer man in utan trappsteg? Ja, Nej eller Vi vet inte.',
  },
  toilet: { name: 'Toalett för rullstol', about: 'Ja, Nej eller Vi vet inte.' },
  hearingLoop: { name: 'Hörslinga', about: 'Ja, Nej eller Vi vet inte.' },
  quietRoom: { name: 'Lugnt rum', about: 'Ja, Nej eller Vi vet inte.' },
  seating: { name: 'Sittplatser', about: 'Ja, Nej eller Vi vet inte.' },
  help: { name: 'Hjälp', about: 'Vad man får hjälp med.' },
  services: { name: 'Tjänster', about: 'Tjänsterna man får hjälp med.' },
  languages: { name: 'Språk', about: 'Språk man kan tala.' },
  booking: { name: 'Bokning', about: 'Om man behöver boka.' },
  isFree: {
    name: 'Gratis',
    about: 'Ja när det inte kostar något. Tomt när ingen har sagt det.',
  },
  cost: { name: 'Kostnad', about: 'Vad det kostar, om det kostar något.' },
  checkedDay: { name: 'Kontrollerad', about: 'Dagen då någon senast frågade eller var där.' },
  checkedBy: { name: 'Kontrollerad av', about: 'Vem som frågade. En roll, aldrig ett personnamn.' },
  page: { name: 'Sida', about: 'Sidan på webbplatsen.' },
  id: { name: 'Id', about: 'Ett namn som inte ändras, för den som kopplar ihop filer.' },
} as const satisfies Record<string, Column>;

export const organisationColumns = {
  name: { name: 'Namn', about: 'Vad organisationen heter.' },
  example: { name: 'Påhittat', about: 'Ja betyder att allt på raden är påhittat.' },
  about: { name: 'Om', about: 'Vad det är, i en eller två meningar.' },
  municipality: { name: 'Kommun', about: 'Kommunens namn, utan ordet kommun.' },
  meets: { name: 'Möter', about: 'Vilka organisationen är till för.' },
  languages: { name: 'Språk', about: 'Språk man kan tala.' },
  phone: { name: 'Telefon', about: 'Numret att ringa.' },
  website: { name: 'Webbplats', about: 'Den egna webbplatsen.' },
  checkedDay: { name: 'Kontrollerad', about: 'Dagen då någon senast frågade eller var där.' },
  checkedBy: { name: 'Kontrollerad av', about: 'Vem som frågade. En roll, aldrig ett personnamn.' },
  page: { name: 'Sida', about: 'Sidan på webbplatsen.' },
  id: { name: 'Id', about: 'Ett namn som inte ändras, för den som kopplar ihop filer.' },
} as const satisfies Record<string, Column>;

export const eventColumns = {
  title: { name: 'Namn', about: 'Vad det som händer heter.' },
  example: { name: 'Påhittat', about: 'Ja betyder att allt på raden är påhittat.' },
  about: { name: 'Om', about: 'Vad det är, i en eller två meningar.' },
  place: { name: 'Plats', about: 'Platsens namn.' },
  municipality: { name: 'Kommun', about: 'Kommunens namn, utan ordet kommun.' },
  town: { name: 'Ort', about: 'Orten.' },
  organisation: { name: 'Organisation', about: 'Organisationen som ordnar hjälpen.' },
  often: { name: 'När', about: 'När det är, i ord.' },
  first: { name: 'Dag', about: 'Dagen, eller den första om det upprepas.' },
  starts: { name: 'Börjar', about: 'När det börjar.' },
  ends: {
    name: 'Slutar',
    about: 'När det slutar. Är det tidigare än början slutar det dagen efter.',
  },
  until: { name: 'Till och med', about: 'Sista dagen. Tomt när inget slut är bestämt.' },
  holidays: {
    name: 'Också röda dagar',
    about: 'Nej betyder att det inte är något på röda dagar och aftnar.',
  },
  except: { name: 'Inte', about: 'Dagar då det inte är något.' },
  cancelled: { name: 'Inställt', about: 'Dagar som är inställda.' },
  moved: { name: 'Flyttat', about: 'Dagar som är flyttade, och vart.' },
  rule: { name: 'Regel', about: 'Hur det upprepas, så som kalendrar skriver det (iCalendar).' },
  booking: { name: 'Bokning', about: 'Om man behöver boka.' },
  services: { name: 'Tjänster', about: 'Tjänsterna man får hjälp med.' },
  guides: { name: 'Guider', about: 'Guiderna man går igenom.' },
  languages: { name: 'Språk', about: 'Språk man kan tala.' },
  isFree: {
    name: 'Gratis',
    about: 'Ja när det inte kostar något. Tomt när ingen har sagt det.',
  },
  phone: { name: 'Telefon', about: 'Numret att ringa.' },
  link: { name: 'Länk', about: 'Adressen till ett möte på nätet.' },
  checkedDay: { name: 'Kontrollerad', about: 'Dagen då någon senast frågade eller var där.' },
  checkedBy: { name: 'Kontrollerad av', about: 'Vem som frågade. En roll, aldrig ett personnamn.' },
  calendar: { name: 'Kalender', about: 'En kalenderfil att prenumerera på.' },
  page: { name: 'Sida', about: 'Sidan på webbplatsen.' },
  placeId: { name: 'Platsens id', about: 'Id på platsen, i filen med platser.' },
  id: { name: 'Id', about: 'Ett namn som inte ändras, för den som kopplar ihop filer.' },
} as const satisfies Record<string, Column>;

export type PlaceColumn = keyof typeof placeColumns;
export type OrganisationColumn = keyof typeof organisationColumns;
export type EventColumn = keyof typeof eventColumns;
export type OpenColumn = PlaceColumn | OrganisationColumn | EventColumn;
