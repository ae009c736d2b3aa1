/** What the search says, in the page and in the browser. */
export const searchWords = {
  label: 'Skriv vad du vill göra',
  example: 'Till exempel: logga in, recept, ringa',
  button: 'Sök',
  searching: 'Söker …',
  failed: 'Det gick inte att söka just nu. Här är alla guider i stället.',
  /** Read aloud and shown when the search is done. */
  found: (count: number, query: string): string => {
    if (count === 0)
      return `Ingen guide passar "${query}". Prova ett annat ord, eller välj här nedanför.`;
    return count === 1 ? `1 guide passar "${query}".` : `${count} guider passar "${query}".`;
  },
} as const;
