import { DeskView } from './desk-view.ts';
import { explainMicrophone } from './desk-words.ts';
import { type Line, listLines, nextUnread, type Part } from './desk-state.ts';
import { type Microphone, openMicrophone } from './microphone.ts';

/** So long nobody says anything while the room is heard, before the first sentence. */
const roomMs = 1200;
/** A sentence is over when it has been silent for so long after a voice. */
const endMs = 1300;
const leastSpokenMs = 300;
/** Nobody reads one sentence for longer. */
const longestMs = 60_000;
/** How often the words about the sound may change: to be read they must stand still. */
const wordsMs = 300;

type Stage = 'off' | 'opening' | 'ready' | 'reading' | 'saving' | 'fine' | 'poor';
const mainWords: Record<Stage, string> = {
  off: 'Slå på mikrofonen',
  opening: 'Vänta …',
  ready: 'Läs in',
  reading: 'Klar',
  saving: 'Sparar …',
  fine: 'Nästa mening',
  poor: 'Gör om',
};

type Verdict = { fine: boolean; told: string; advice?: string };

/** A guide that somebody reads aloud: one press to read a sentence, to hear it, to read it again. */
class RecordingDesk extends HTMLElement {
  private lines: Line[] = [];
  private at = 0;
  private stage: Stage = 'off';
  private view!: DeskView;
  private microphone: Microphone | undefined;
  private startedAt = 0;
  private worded = 0;
  private sound: HTMLAudioElement | undefined;

  connectedCallback(): void {
    const { parts } = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as {
      parts: Part[];
    };
    this.lines = listLines(parts);
    this.at = nextUnread(this.lines, 0);
    this.view = new DeskView(this, this.dataset['language'] ?? 'sv');
    this.view.main.addEventListener('click', () => void this.press());
    this.view.again.addEventListener('click', () => this.begin());
    this.view.listen.addEventListener('click', () => void this.hear());
    this.view.back.addEventListener('click', () => this.go(this.at - 1));
    this.view.next.addEventListener('click', () => this.go(this.at + 1));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowLeft') this.go(this.at - 1);
      if (event.key === 'ArrowRight') this.go(this.at + 1);
    });
    this.go(this.at);
    this.view.tell(
      'Sitt en halv meter från datorn, i ett tyst rum. Slå på mikrofonen och läs meningen ovan.',
    );
  }

  private get line(): Line {
    return this.lines[this.at]!;
  }

  private get address(): string {
    return `${location.pathname.replace(/\/?$/u, '/')}${this.line.part}/${this.line.index}.wav`;
  }

  private set(stage: Stage): void {
    this.stage = stage;
    const { main, listen, again, back, next } = this.view;
    main.textContent = mainWords[stage];
    const isBusy = stage === 'saving' || stage === 'opening' || stage === 'reading';
    main.setAttribute('aria-disabled', String(isBusy && stage !== 'reading'));
    this.toggleAttribute('data-reading', stage === 'reading');
    listen.hidden = isBusy || !this.line.isRead;
    again.hidden = isBusy || !this.line.isRead || !this.microphone || stage === 'ready';
    if (stage === 'ready' && this.line.isRead) main.textContent = 'Läs in igen';
    back.hidden = next.hidden = isBusy;
  }

  private go(index: number): void {
    if (['opening', 'reading', 'saving'].includes(this.stage) || !this.lines[index]) return;
    this.at = index;
    this.view.showLine(this.lines, index);
    this.view.showList(this.lines, index, (to) => this.go(to));
    this.view.tell(
      this.line.isRead ? 'Meningen är inläst.' : 'Tryck på "Läs in" och läs meningen.',
    );
    this.set(this.microphone ? 'ready' : 'off');
  }

  private async press(): Promise<void> {
    if (this.stage === 'off') await this.open();
    else if (this.stage === 'ready' || this.stage === 'poor') this.begin();
    else if (this.stage === 'reading') await this.end();
    else if (this.stage === 'fine') this.go(nextUnread(this.lines, this.at + 1));
  }

  private async open(): Promise<void> {
    this.set('opening');
    this.view.tell('Svara ja när webbläsaren frågar om mikrofonen.');
    try {
      this.microphone = await openMicrophone(this.dataset['base'] ?? '/', () => this.follow());
    } catch (error) {
      this.set('off');
      return this.view.tell(explainMicrophone(error), 'bad');
    }
    this.view.tell('Var tyst en liten stund. Jag lyssnar på rummet.');
    await new Promise((resolve) => setTimeout(resolve, roomMs));
    const isNoisy = this.microphone.ear.heard.room === 'noisy';
    this.set('ready');
    if (isNoisy)
      this.view.tell('Det bullrar i rummet. Stäng fönster och fläktar om det går.', 'bad');
    else this.view.tell('Rummet är tyst och bra. Tryck på "Läs in" och läs meningen.', 'good');
  }

  /** Called as sound comes: shows how it is, and hears when the sentence is over. */
  private follow(): void {
    if (!this.microphone) return;
    const { heard } = this.microphone.ear;
    const now = performance.now();
    if (now - this.worded > wordsMs) {
      this.worded = now;
      this.view.showHeard(heard);
    }
    if (this.stage !== 'reading') return;
    this.view.followPace(this.line.text, heard.spokenMs);
    const isOver = heard.spokenMs >= leastSpokenMs && heard.silentMs >= endMs;
    if (isOver || now - this.startedAt > longestMs) void this.end();
  }

  private begin(): void {
    if (!this.microphone || this.stage === 'reading' || this.stage === 'saving') return;
    this.sound?.pause();
    this.startedAt = performance.now();
    this.microphone.begin();
    this.set('reading');
    this.view.main.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
    this.view.tell('Läs nu. Jag hör när du är klar.');
  }

  private async end(): Promise<void> {
    const take = this.microphone?.end();
    if (!take) return;
    this.set('saving');
    this.view.followPace(this.line.text, undefined);
    const verdict = await fetch(this.address, {
      method: 'PUT',
      headers: { 'Content-Type': 'audio/wav' },
      body: take,
    })
      .then((answer) => answer.json() as Promise<Verdict>)
      .catch((): Verdict => ({
        fine: false,
        told: 'Det gick inte att spara.',
        advice: 'Kör "npm run dev" fortfarande? Starta det, och gör om meningen.',
      }));
    if (verdict.fine) this.line.isRead = true;
    this.set(verdict.fine ? 'fine' : 'poor');
    this.view.showList(this.lines, this.at, (to) => this.go(to));
    const isAll = this.lines.every(({ isRead }) => isRead);
    const rest =
      isAll && verdict.fine ? ' Nu är alla meningar inlästa. Filmen talar med din röst.' : '';
    this.view.tell(
      `${verdict.told}${verdict.advice ? ` ${verdict.advice}` : ''}${rest}`,
      verdict.fine && !verdict.advice ? 'good' : 'bad',
    );
    if (isAll) this.set('ready');
    this.view.main.focus({ preventScroll: true });
  }

  private async hear(): Promise<void> {
    this.sound?.pause();
    this.sound = new Audio(`${this.address}?${Date.now()}`);
    await this.sound
      .play()
      .catch(() => this.view.tell('Det går inte att spela upp ljudet.', 'bad'));
  }
}

customElements.define('recording-desk', RecordingDesk);
