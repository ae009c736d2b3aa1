/** Who answers for a running copy of the site, and where people reach them. */
export type Publisher = {
  /** The organisation's name, as in "Exempelstads kommun". */
  name: string;
  /** Where one reports a problem with accessibility; at least one of them is filled in. */
  contactPage?: string;
  email?: string;
};

export type Site = {
  name: string;
  /**
   * The public body that has put the site in operation. It is left out until there is one: the
   * accessibility statement then says so, instead of naming somebody who cannot be reached.
   */
  publisher?: Publisher;
};

/** The one place that says whose site this is. */
export const site: Site = { name: 'Koppla upp' };
