import type { Words } from 'site:words';
import { makeButton } from '../page/make-button.ts';

/** The parts of a guide that are read by the device: the steps have the film's own voice. */
const listReadable = (page: ParentNode): HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>('section h2')].filter(
    (heading) => !heading.closest('section')?.querySelector('.steps'),
  );

/** Texts of at most so many characters: some voices fall silent in the middle of a longer one. */
const mostCharacters = 180;

const voiceFor = (language: string): SpeechSynthesisVoice | undefined => {
  const voices = speechSynthesis.getVoices();
  const fitting = voices.filter((voice) => voice.lang.toLowerCase().startsWith(language));
  // A voice on the device says nothing to the network.
  return fitting.find((voice) => voice.localService);
};

/** A section's words, a passage at a time, each in the language it is marked with. */
function listPassages(section: Element): { text: string; language: string }[] {
  const blocks = [...section.querySelectorAll<HTMLElement>('h2, h3, li, p, dt, dd > span')];
  return blocks
    .filter((block) => !block.closest('[hidden], .step-tools') && block.textContent?.trim())
    .flatMap((block) => {
      const language = block.closest<HTMLElement>('[lang]')?.lang ?? 'sv';
      // Where a word may be divided is nothing to say.
      const spoken = block.textContent?.replace(/[\u00ad\u2060]/gu, '');
      const sentences = spoken?.match(/[^.!?؟]+[.!?؟]*/gu) ?? [];
      const texts: string[] = [];
      for (const sentence of sentences) {
        const last = texts.at(-1);
        if (last !== undefined && last.length + sentence.length < mostCharacters)
          texts[texts.length - 1] = last + sentence;
        else texts.push(sentence);
      }
      return texts.map((text) => ({ text, language }));
    });
}

/** Puts "Lyssna" at every section that the device has a voice for, now or when its voices come. */
export function offerReading(page: HTMLElement, words: Words['tools']): void {
  let reading: HTMLElement | undefined;
  const rest = (): void => {
    if (reading) reading.textContent = words.listen;
    reading = undefined;
  };
  const read = (section: Element, button: HTMLElement): void => {
    const wasReading = reading === button;
    speechSynthesis.cancel();
    rest();
    if (wasReading) return;
    reading = button;
    button.textContent = words.stop;
    const passages = listPassages(section);
    for (const [index, { text, language }] of passages.entries()) {
      const speech = new SpeechSynthesisUtterance(text);
      const voice = voiceFor(language);
      if (voice) speech.voice = voice;
      speech.lang = voice?.lang ?? language;
      speech.rate = 0.9;
      if (index === passages.length - 1)
        speech.addEventListener('end', () => reading === button && rest());
      speechSynthesis.speak(speech);
    }
  };
  const offer = (): void => {
    for (const heading of listReadable(page)) {
      const section = heading.closest('section');
      const text = section?.querySelector<HTMLElement>('[lang]') ?? heading;
      const language = text.closest<HTMLElement>('[lang]')?.lang ?? 'sv';
      const hasButton = section?.querySelector('.read-aloud') !== null;
      if (!section || hasButton || !voiceFor(language)) continue;
      const button = makeButton(words.listen, 'tool read-aloud', () => read(section, button));
      button.setAttribute('aria-describedby', heading.id);
      // In a part that is folded the button lies with what it reads.
      const inside = heading.closest('summary')?.nextElementSibling;
      if (inside) inside.prepend(button);
      else heading.after(button);
    }
  };
  speechSynthesis.addEventListener('voiceschanged', offer);
  addEventListener('pagehide', () => speechSynthesis.cancel());
  offer();
}
