import type { Choices } from '../cells/read-choice.ts';

/** What a place can be. */
export const kinds: Choices = {
  library: 'bibliotek | bibliotekfilial | biblioteksfilial | meröppet bibliotek',
  shop: 'butik | affär | lanthandel | livs | livsmedelsbutik | handel | matbutik | lanthandeln | bybutik',
  fuel: 'mack | bensinmack | bensinstation | drivmedelsstation | tankstation',
  hall: 'samlingslokal | bygdegård | hembygdsgård | föreningslokal | folkets hus | församlingssal | gård | träffpunkt | mötesplats | medborgarhus',
  church: 'kyrka | församlingshem | församlingsgård | frikyrka | moské',
  school: 'skola | folkhögskola | lärcenter | vuxenutbildning',
  office: 'kontor | medborgarkontor | kommunhus | servicekontor | kommunkontor | stadshus',
  bus: 'buss | bokbuss | mobil plats',
  online: 'på nätet | digital | digitalt | nätet | internet | video | videomöte | digital plats',
};

/** What one can be helped with. */
export const helps: Choices = {
  services: 'digitala tjänster | tjänster | e-tjänster | bank-id | appar',
  devices:
    'mobil och dator | enheter | telefon | mobil | dator | datorer | surfplatta | telefon och dator | teknik',
  printing: 'utskrift | utskrifter | skriva ut | skrivare | kopiering',
  loan: 'låna dator | lån | låna | utlåning | lånedator | datorer att låna | låna surfplatta | låna enhet',
  wifi: 'wifi | wi-fi | trådlöst nät | gratis wifi | fritt wifi | nät | trådlöst internet',
};
