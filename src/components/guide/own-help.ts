/** What whoever does not read a guide's language can be given in their own. */
export type OwnHelp = {
  /**
   * What its service is, in the reader's language where that is translated; nothing where the guide itself
   * is told of.
   */
  service: { title: string; summary: string; isForeign: boolean } | undefined;
  steps: number;
  lengthMs: number;
  help: {
    /** The names that stand on the guide's screens or are said, in the order they are met, with what each means. */
    names: { name: string; meaning: string }[];
    /** Guides in the reader's language that lead here, and of the same service. */
    guides: { path: string; title: string }[];
    /** Whether anybody is known of who speaks the language. */
    isSpoken: boolean;
  };
};
