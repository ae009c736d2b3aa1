/** Who answers for a running copy of the site, and where people reach them. */
export type Publisher = {
  /** The organisation's name, as in "Exempelstads kommun". */
  name: string;
  /** Where one reports a problem with accessibility; at least one of them is filled in. */
  contactPage?: string;
  email?: string;
};

/** Where the people that the site is for live: a county, or some kommuner of it. */
export type County = {
  /** By language, `sv` always: "Jönköpings län". A language without a name of its own has the Swedish. */
  names: Readonly<Record<string, string>>;
  /** What the codes of its kommuner begin with: "06". */
  codes: readonly string[];
  /** A box round it with a few kilometres to spare, in degrees (WGS 84): no place lies outside it. */
  box: { south: number; north: number; west: number; east: number };
};

export type Site = {
  name: string;
  /** The name as it is written with the cord on every page: as it is, and in bold. */
  wordmark: { plain: string; bold: string };
  /** Where it is published, as `https://hjalp.exempel.se`; `SITE_URL` goes before it. */
  address?: string;
  county: County;
  /**
   * The public body that has put the site in operation. It is left out until there is one: the
   * accessibility statement then says so, instead of naming somebody who cannot be reached.
   */
  publisher?: Publisher;
};

/** Whose texts and films they were first: a site with another name says so in its footer (CC BY 4.0). */
export const origin = 'Koppla upp';

/** A name as files and folders can have it: small letters, digits and hyphens. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
