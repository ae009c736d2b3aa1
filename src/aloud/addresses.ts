import type { Writing } from './writing.ts';

/** What the signs in an address are called, and those of its endings that are spelt. */
export type AddressWords = {
  at: string;
  dot: string;
  slash: string;
  dash: string;
  www: string;
  endings: Record<string, string>;
  /** A part that is digits alone, such as 1177. */
  number: (digits: string) => string;
};

/** Addresses on the web and of mail: `1177.se`, `www.polisen.se/bedrageri`, `namn@exempel.se`. */
export const addressWriting = (words: AddressWords): Writing => {
  const sayPart = (part: string): string =>
    part
      .split('-')
      .map((piece) => (/^\d+$/u.test(piece) ? words.number(piece) : piece))
      .join(` ${words.dash} `);
  const sayHost = (host: string): string => {
    const parts = host.split('.');
    const last = parts.pop()?.toLowerCase() ?? '';
    const said = parts.map((part) => (/^www$/iu.test(part) ? words.www : sayPart(part)));
    return [...said, words.endings[last] ?? last].join(` ${words.dot} `);
  };
  return {
    pattern:
      /(?:https?:\/\/)?(?:(?<user>[\p{L}\d._-]+)@)?(?<host>(?:[\p{L}\d-]+\.)+(?:se|nu|com|org|net|eu|gov|info|app|uk|fi|no|dk|example))(?<path>(?:\/[\p{L}\d_.-]*)*)/iu,
    say: ({ user, host = '', path = '' }) => {
      const name =
        user === undefined
          ? ''
          : `${user.split('.').map(sayPart).join(` ${words.dot} `)} ${words.at} `;
      const steps = path.split('/').filter(Boolean);
      return [`${name}${sayHost(host)}`, ...steps.map(sayPart)].join(` ${words.slash} `);
    },
  };
};
