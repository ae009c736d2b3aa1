import { expect, test } from 'vitest';
import { filterSound, type Sound } from '../../../src/studio/sound/sound.ts';
import { alignWords } from '../../../src/studio/voice/listen/align-words.ts';
import { takeSentence } from '../../../src/studio/voice/listen/split-recording.ts';
import { createNarrator, voiceFor } from '../../../src/studio/voice/narrate.ts';

const sentences = [
  'Öppna appen på din telefon och vänta en stund.',
  'Skriv ditt personnummer i rutan, och tryck sedan på den gröna knappen längst ner.',
  'Du kan alltid börja om från början om något blir fel.',
  'Ring någon som du litar på, och fråga innan du skriver din kod.',
  'När du är klar ser du vilken tid du har fått hos din vårdcentral.',
];

/** Somebody else than the built-in voice: another pace, pitch, throat, microphone and room. */
type Speaker = { pace: number; pitch: number; throat: number };

function move({ samples, sampleRate }: Sound, throat: number): Sound {
  const filter = [
    `asetrate=${Math.round(sampleRate * throat)}`,
    `aresample=${sampleRate}`,
    'equalizer=f=500:t=q:w=1:g=4',
    'equalizer=f=2500:t=q:w=1:g=-4',
  ].join(',');
  const moved = filterSound({ samples, sampleRate }, filter, sampleRate).samples;
  const quiet = sampleRate / 2;
  const room = new Float32Array(moved.length + 2 * quiet);
  room.set(moved, quiet);
  let seed = 1;
  for (const at of room.keys()) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    room[at] = (room[at] ?? 0) + (seed / 1_073_741_824 - 1) * 0.002;
  }
  return { samples: room, sampleRate };
}

const trimmedMs = 20;

test.each<Speaker>([
  { pace: 0.85, pitch: 1.3, throat: 1.12 },
  { pace: 1.15, pitch: 0.9, throat: 0.9 },
  { pace: 1, pitch: 1.6, throat: 1.18 },
])(
  'words of a voice that tells no times are found within 80 ms, of $throat times the throat',
  async (speaker) => {
    const own = voiceFor('sv');
    const say = createNarrator({ ...own, pitch: Math.round(own.pitch * speaker.pitch) }, []);
    const errors: number[] = [];
    for (const text of sentences) {
      const said = await say(text, speaker.pace * speaker.throat);
      const heard = takeSentence(move(said, speaker.throat), text);
      const { sentence } = await alignWords(heard, { language: 'sv', list: [] });
      expect(sentence.words.map((word) => word.text)).toEqual(text.split(' '));
      for (const [index, word] of sentence.words.entries()) {
        const realMs = (said.sentence.words[index]?.startMs ?? 0) / speaker.throat;
        if (index > 0) errors.push(Math.abs(word.startMs - trimmedMs - realMs));
      }
    }
    const sorted = errors.toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThanOrEqual(80);
    expect(sorted[sorted.length >> 1]).toBeLessThanOrEqual(30);
  },
  60_000,
);
