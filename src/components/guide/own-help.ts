/** What whoever does not read a guide's language can be given in their own. */
export type OwnHelp = {
  /** With what its service is, in the reader's language where that is translated. */
  service: { title: string; summary: string; isForeign: boolean };
  steps: number;
  lengthMs: number;
  help: {
    /** The names that stand on the guide's screens or are said, with what each means. */
    names: { name: string; meaning: string }[];
    /** Guides in the reader's language, those of the same service first. */
    guides: { path: string; title: string }[];
    /** Whether anybody is known of who speaks the language. */
    isSpoken: boolean;
  };
};
