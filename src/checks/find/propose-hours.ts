import { findHoursFault } from '../../calendar/open-times.ts';
import { CellFault } from '../../lists/cell.ts';
import { readHours } from '../../lists/hours/read-hours.ts';

/** What OpenStreetMap and the English call days, in words that people here write. */
const swedish: [RegExp, string][] = [
  [/\bJun 19-25 Fr\b/giu, 'midsommarafton'],
  [/\bDec 24\b/giu, 'julafton'],
  [/\bDec 31\b/giu, 'nyårsafton'],
  [/(?<!\p{L})mo(?:n(?:day)?s?)?(?!\p{L})/giu, 'mån'],
  [/(?<!\p{L})tu(?:e(?:s(?:day)?s?)?)?(?!\p{L})/giu, 'tis'],
  [/(?<!\p{L})we(?:d(?:nesday)?s?)?(?!\p{L})/giu, 'ons'],
  [/(?<!\p{L})th(?:u(?:rsday|rs)?s?)?(?!\p{L})/giu, 'tors'],
  [/(?<!\p{L})fr(?:i(?:day)?s?)?(?!\p{L})/giu, 'fre'],
  [/(?<!\p{L})sa(?:t(?:urday)?s?)?(?!\p{L})/giu, 'lör'],
  [/(?<!\p{L})su(?:n(?:day)?s?)?(?!\p{L})/giu, 'sön'],
  [/(?<!\p{L})ph(?!\p{L})/giu, 'röda dagar'],
  [/(?<!\p{L})(?:off|closed)(?!\p{L})/giu, 'stängt'],
  [/(?<!\p{L})kl(?:\.|ockan)?(?=\s*\d)/giu, ''],
];

const example = 'Skriv som OpenStreetMap, till exempel: Mo-Fr 09:00-18:00; Sa 10:00-14:00; PH off';

type Read = { hours: string; isClosed: boolean } | { fault: CellFault };

/** Hours as a person writes them, read; of red days that nothing is said of it is taken that it is closed. */
const tryHours = (written: string): Read => {
  const isClosed = !/röda|helgdag|afton/iu.test(written);
  try {
    const hours = readHours(written, isClosed ? 'stängt' : '');
    const isSound = findHoursFault(hours) === undefined;
    return isSound ? { hours, isClosed } : { fault: new CellFault('', '') };
  } catch (error) {
    if (error instanceof CellFault) return { fault: error };
    throw error;
  }
};

/**
 * What to write instead of opening hours that cannot be read, and in Swedish what is wrong with them where that
 * is known. Nobody guesses days that are not there.
 */
export const proposeHours = (written: string): { why: string; remedy: string } => {
  const said = swedish.reduce((text, [name, word]) => text.replace(name, word), written);
  const closed = ', om det är stängt på röda dagar och aftnar';
  const read = tryHours(said);
  if ('hours' in read)
    return { why: '', remedy: `Skriv så här${read.isClosed ? closed : ''}: ${read.hours}` };
  const onWeekdays = tryHours(`mån-fre ${said}`);
  if (/^\D{0,4}\d/u.test(written) && 'hours' in onWeekdays)
    return {
      why: 'Det står inte vilka dagar tiderna gäller.',
      remedy: `Skriv dagarna först. Är det måndag till fredag skriver du så här${closed}: ${onWeekdays.hours}`,
    };
  return { why: read.fault.message, remedy: example };
};
