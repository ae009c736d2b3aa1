/** Words a minute: what a voice is led to, and the limits with a little to spare. */
export type SpeechRate = { least: number; best: number; most: number };

/** 120–140 words a minute (BAR.md), as for Swedish. */
const usual: SpeechRate = { least: 122, best: 133, most: 138 };

/**
 * Arabic puts into one word what others say with two or three: the same text is read aloud at 138
 * words a minute where Swedish has 199 (Trauzettel-Klosinski and Dietz 2012). As calm as 120–140
 * Swedish words are therefore 83–97.
 */
const rates: Record<string, SpeechRate> = { ar: { least: 84, best: 90, most: 96 } };

export const wantedRateIn = (language: string): SpeechRate => rates[language] ?? usual;
