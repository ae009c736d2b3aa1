import { speakerMark, type Told } from './speaker.ts';

/**
 * The plan of a session. Opened by a showing it follows what is on the wall: the part is marked, and
 * the minutes gone are told. Read by itself it stands still.
 */
class SessionPlan extends HTMLElement {
  connectedCallback(): void {
    const opener = window.opener as Window | null;
    if (!opener) return;
    this.classList.add('is-led');
    addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      const told = data as Partial<Told> & { mark?: string };
      if (source === opener && told?.mark === speakerMark) this.#follow(told.part ?? 0);
    });
    opener.postMessage(speakerMark, '*');
  }

  #follow(part: number): void {
    const parts = this.querySelectorAll<HTMLElement>('[data-plan-part]');
    for (const each of parts) {
      const isNow = Number(each.dataset['planPart']) === part;
      if (isNow === (each.getAttribute('aria-current') === 'step')) continue;
      if (!isNow) each.removeAttribute('aria-current');
      else {
        each.setAttribute('aria-current', 'step');
        each.scrollIntoView({ block: 'start' });
      }
    }
  }
}

customElements.define('session-plan', SessionPlan);
