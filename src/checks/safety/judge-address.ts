import leven from 'leven';
import { listNames } from '../read/nearest-names.ts';
import { explainLink } from './judge-link.ts';

type Found = { message: string; remedy: string };

/** What a text may lead to: hosts, numbers of digits alone, and e-mail addresses. */
export type Listed = {
  hosts: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  mail: ReadonlySet<string>;
};

const where = 'content/addresses.yaml';
const howToAdd = (list: keyof Listed, looks: string, it: 'den' | 'det'): string =>
  `Är ${it} rätt? Den som granskar ${looks} och skriver in ${it} under ${list} i ${where}.`;

/** Services whose addresses say nothing of where they lead. */
const shorteners =
  /^(?:bit\.ly|t\.co|t\.ly|goo\.gl|tinyurl\.com|ow\.ly|is\.gd|v\.gd|buff\.ly|rb\.gy|cutt\.ly|lnkd\.in|rebrand\.ly|shorturl\.at|s\.id|qrco\.de)$/u;

/** Files that install something, or hide such a file. */
const installs =
  /\.(?:apk|aab|ipa|exe|msi|dmg|pkg|bat|cmd|scr|jar|vbs|ps1|iso|img|zip|rar|7z|deb|rpm|mobileconfig)$/iu;

/** The name of a site, without what stands before it and the ending that many share. */
const nameOf = (host: string): string => host.replace(/^www\./u, '').replace(/\.[^.]+$/u, '');

/** A site under nearly the same name: another one is never a slip of the hand, and not ours to propose. */
const isSlip = (host: string, known: string): boolean => {
  const [name, other] = [nameOf(host), nameOf(known)];
  return leven(name, other) <= (Math.min(name.length, other.length) < 4 ? 0 : 1);
};

const explainHost = (host: string, { hosts }: Listed): Found | undefined => {
  if (/^[\d.]+$|^\[/u.test(host))
    return {
      message: `Adressen går till ett nummer, ${host}, i stället för ett namn.`,
      remedy: 'Skriv webbplatsens namn. Den som läser ska kunna se vart länken leder.',
    };
  if (/(?:^|\.)xn--/u.test(host))
    return {
      message: `Adressen har bokstäver som ser ut som andra: ${host}.`,
      remedy: 'Skriv webbplatsens namn med a–z. Åäö och andra alfabet går inte i adresser.',
    };
  if (shorteners.test(host))
    return {
      message: `Adressen är förkortad: ${host} säger inte vart den leder.`,
      remedy: 'Öppna den, och skriv adressen till sidan du kom till.',
    };
  if (hosts.has(host)) return undefined;
  const near = [...hosts].filter((known) => isSlip(host, known)).sort();
  return {
    message: `Webbplatsen "${host}" finns inte i listan över granskade adresser.`,
    remedy:
      `${near.length > 0 ? `Menade du ${listNames(near)}?` : ''} ${howToAdd('hosts', 'öppnar den', 'den')}`.trim(),
  };
};

const explainWeb = (address: string, listed: Listed): Found | undefined => {
  const unusable = explainLink(address);
  if (unusable) return unusable;
  if (!URL.canParse(address))
    return {
      message: `Länken "${address}" går inte att använda.`,
      remedy: 'Skriv hela adressen. Den börjar med https://',
    };
  const onward = /https?(?::|%3a)|(?:\/|%2f){2}/iu.exec(address.slice('https://'.length))?.[0];
  if (onward !== undefined)
    return {
      message: `Adressen har en annan adress i sig: ${onward}`,
      remedy: 'Öppna den, och skriv adressen till sidan du kom till.',
    };
  const { username, password, port, hostname, pathname } = new URL(address);
  const authority = address.slice('https://'.length).split(/[/?#]/u)[0] ?? '';
  if (username || password || authority.includes('@'))
    return {
      message: `Adressen har ett @ före webbplatsens namn: den leder till ${hostname}.`,
      remedy: 'Skriv adressen utan det som står före @.',
    };
  if (port || /:\d*$/u.test(authority))
    return {
      message: `Adressen har ett portnummer: ${authority}.`,
      remedy: 'Ta bort kolonet och siffrorna efter det.',
    };
  const found = explainHost(hostname, listed);
  if (found) return found;
  if (installs.test(decodeURIComponent(pathname.replace(/%(?![\da-f]{2})/giu, '%25'))))
    return {
      message: `Länken hämtar en fil som installerar något: ${pathname.split('/').at(-1) ?? ''}.`,
      remedy: 'Led till sidan där man kan läsa om den. Appar hämtas i App Store och Google Play.',
    };
  return undefined;
};

/** A number as the list has it: signs that only part the digits are left out. */
export const plainNumber = (number: string): string => number.replace(/[\s()./-]/gu, '');

export const explainNumber = (number: string, { numbers }: Listed): Found | undefined => {
  const plain = plainNumber(number);
  if (!/^\+?\d+$/u.test(plain))
    return {
      message: `Numret "${number}" har tecken som telefonen kan ta för en kod.`,
      remedy: 'Skriv numret med bara siffror.',
    };
  if (/^(?:\+46|0046|0)(?:900|939|944)/u.test(plain))
    return {
      message: `Numret "${number}" är ett betalnummer.`,
      remedy: 'Ta bort det. Våra texter leder inte till nummer som kostar extra.',
    };
  if (numbers.has(plain)) return undefined;
  return {
    message: `Numret "${number}" finns inte i listan över granskade nummer.`,
    remedy: howToAdd('numbers', 'ringer det', 'det'),
  };
};

export const explainMail = (address: string, { mail }: Listed): Found | undefined =>
  mail.has(address.toLowerCase())
    ? undefined
    : {
        message: `Mejladressen "${address}" finns inte i listan över granskade adresser.`,
        remedy: howToAdd('mail', 'frågar den som har den', 'den'),
      };

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Says what is wrong with where an address leads; undefined when it may stand. */
export const explainAddress = (address: string, listed: Listed): Found | undefined => {
  const scheme = /^(https:\/\/|tel:|mailto:)/u.exec(address)?.[0];
  if (scheme === 'https://') return explainWeb(address, listed);
  if (scheme === 'tel:') return explainNumber(decode(address.slice(4)), listed);
  if (scheme === 'mailto:') return explainMail(decode(address.slice(7)), listed);
  return undefined;
};
