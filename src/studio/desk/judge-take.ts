import { findSpeech, RecordingMismatch, type Speech, takeSentence } from '../voice/voice.ts';
import { measureRoom, type Sound } from '../sound/sound.ts';
import { speechRateOf } from '../../languages/traits.ts';

/** What is said of a reading to the one who read, and whether it can be used. */
export type Verdict = { fine: boolean; told: string; advice?: string };

/** So many samples in a row at the top are a peak that was cut off. */
const cutSamples = 3;
const top = 0.985;
/** A voice is heard well when it is so much louder than the room. */
const wellClearDb = 26;
/** Slower and faster than the films' own pace by so much still sounds right. */
const slack = 1.3;

export function isCutOff({ samples }: Sound): boolean {
  let row = 0;
  for (const value of samples) {
    row = Math.abs(value) >= top ? row + 1 : 0;
    if (row >= cutSamples) return true;
  }
  return false;
}

/** What could be better in a reading that can be used; the most important alone. */
function advise(sound: Sound, { sentence }: Speech, language: string): string | undefined {
  const rate = (sentence.words.length * 60_000) / sentence.durationMs;
  const { least, most } = speechRateOf(language);
  const isLong = sentence.words.length > 3;
  if (isCutOff(sound)) return 'Det sprack till i ljudet. Backa lite från mikrofonen och gör om.';
  if (measureRoom(sound, findSpeech(sound)) < wellClearDb)
    return 'Rummet hörs bakom rösten. Sitt lite närmare mikrofonen och gör om, om du vill.';
  if (isLong && rate > most * slack)
    return 'Det gick fort. Läs lite lugnare och gör om, om du vill.';
  if (isLong && rate < least / slack)
    return 'Det gick långsamt. Läs lite snabbare och gör om, om du vill.';
  return undefined;
}

/** Hears a reading of one sentence: whether it is that, and how it could be better. In Swedish. */
export function judgeTake(sound: Sound, text: string, language: string): Verdict {
  try {
    const speech = takeSentence(sound, text);
    const advice = advise(sound, speech, language);
    return {
      fine: true,
      told: advice ? 'Meningen är sparad.' : 'Bra! Meningen är sparad.',
      ...(advice && { advice }),
    };
  } catch (cause) {
    if (!(cause instanceof RecordingMismatch)) throw cause;
    return {
      fine: false,
      told: cause.message,
      advice: cause.remedy ?? 'Läs in meningen igen, precis som den står.',
    };
  }
}
