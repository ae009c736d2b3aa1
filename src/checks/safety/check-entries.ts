import {
  type ContentFile,
  type ContentProblem,
  type EntryFault,
  findFault,
  findTwoVersions,
  maxBytesOf,
} from '../read/content-file.ts';
import { findFileKind } from '../read/file-kind.ts';
import { deviceName, guideNames, rootNames } from './reserved-names.ts';

type Found = { message: string; remedy: string };

const faults: Record<Exclude<EntryFault, 'too-big'>, Found> = {
  link: {
    message: 'Filen är en länk till en annan plats.',
    remedy: 'Ta bort länken och lägg dit själva filen.',
  },
  special: {
    message: 'Det här är ingen vanlig fil.',
    remedy: 'Ta bort den. Innehållet är text, filmer och inspelningar.',
  },
  'two-versions': {
    message: 'Här står två versioner av samma rader, en från var och en som har ändrat.',
    remedy:
      'Behåll den version som är rätt. Ta bort den andra, och raderna som börjar med <<<<<<<, ======= och >>>>>>>.',
  },
  'not-text': {
    message: 'Filen är inte sparad som UTF-8.',
    remedy: 'Öppna den i en textredigerare, välj Spara som och teckenkodningen UTF-8.',
  },
};

const explainFault = (fault: EntryFault, path: string): Found =>
  fault === 'too-big'
    ? {
        message: `Filen är för stor: den får vara högst ${maxBytesOf(path) / 1000} kB.`,
        remedy: 'Dela upp den, eller ta bort det som inte hör dit.',
      }
    : faults[fault];

/** A stick, and Windows with long folders before, take no more; see `build/usb/check-names`. */
const maxPath = 120;

const explainPath = (path: string): Found[] => {
  const names = path.split('/');
  const device = names.find((name) => deviceName.test(name));
  const found: Found[] = [];
  if (device !== undefined)
    found.push({
      message: `Namnet "${device}" är upptaget av Windows.`,
      remedy: 'Byt namn på filen eller mappen.',
    });
  if (path.length > maxPath)
    found.push({
      message: `Sökvägen är för lång: ${path.length} tecken, högst ${maxPath}.`,
      remedy: 'Ge filen eller mappen ett kortare namn.',
    });
  const hidden = names.find((name) => name.startsWith('.'));
  if (hidden !== undefined)
    found.push({
      message: `"${hidden}" är dold: namnet börjar med punkt.`,
      remedy: 'Ta bort den. Det som är dolt kan ingen granska.',
    });
  return found;
};

/** A service or guide whose address is the site's own already. */
const explainTaken = (path: string): Found[] => {
  const kind = findFileKind(path);
  const taken = (what: string, name: string): Found[] => [
    {
      message: `${what} kan inte heta "${name}": den adressen har sidan redan.`,
      remedy: 'Välj ett annat namn.',
    },
  ];
  if (kind.kind === 'service' && rootNames.includes(kind.service))
    return taken('En tjänst', kind.service);
  if (kind.kind === 'film' || kind.kind === 'guide') {
    if (rootNames.includes(kind.service)) return taken('En tjänst', kind.service);
    if (guideNames.includes(kind.guide)) return taken('En guide', kind.guide);
  }
  return [];
};

/** Two names that are one on a Mac, on Windows and on a stick. */
const findTwins = (files: readonly ContentFile[]): ContentProblem[] => {
  const seen = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const key = path.normalize('NFC').toLowerCase();
    const twin = seen.get(key);
    seen.set(key, path);
    if (twin === undefined || twin === path) return [];
    return [
      {
        file: path,
        line: 1,
        message: `Filen heter likadant som ${twin}, så när som på stora och små bokstäver.`,
        remedy: 'Byt namn på den ena.',
      },
    ];
  });
};

/** Every entry under `content/` is a file that we know, under a name that works everywhere. */
export const checkEntries = (files: readonly ContentFile[]): ContentProblem[] => [
  ...files.flatMap((file) => {
    const { path } = file;
    const fault = findFault(file);
    return [
      ...(fault ? [explainFault(fault, path)] : []),
      ...explainPath(path),
      ...explainTaken(path),
    ].map((found) => ({ file: path, line: Math.max(1, findTwoVersions(file.text)), ...found }));
  }),
  ...findTwins(files),
];
