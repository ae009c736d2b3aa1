import type { SiteLanguage } from '../../i18n/languages.ts';
import { isShown, type KioskChoice } from './kiosk-choice.ts';

/** A film as the page carries it for the screen; addresses as pages have them, times in ms. */
export type CarriedFilm = {
  /** `<service>/<guide>`. */
  guide: string;
  /** The language of what is said and written in it. */
  language: SiteLanguage;
  /** The language of its name. */
  namedIn: SiteLanguage;
  /** How long it is, in words. */
  length: string;
  /** Its shapes, the widest first: width by height. */
  shapes: { ratio: number; video: string; poster: string }[];
  /** The step that shows what it is about. */
  picture: string;
  steps: number[];
  /** The end of the main film; what may go wrong follows until `lastMs`. */
  endMs: number;
  lastMs: number;
  cueLanguage: string;
  cues: [startMs: number, endMs: number, text: string][];
};

/** A film with its name, and the address of its guide for one's own telephone. */
export type KioskFilm = CarriedFilm & { title: string; link: string };

export type KioskService = {
  id: string;
  tint: string;
  title: string;
  summary: string;
  /** The language of the summary. */
  language: string;
  pictogram: Element | undefined;
  films: KioskFilm[];
};

function readFilm(item: HTMLElement): KioskFilm {
  const carried = JSON.parse(item.dataset['film'] ?? '{}') as CarriedFilm;
  return { ...carried, title: item.textContent?.trim() ?? '', link: item.dataset['link'] ?? '' };
}

/** The services that the page carries in a language, each with its films; none is without. */
export function readServices(page: HTMLElement, language: SiteLanguage): KioskService[] {
  const carried = page.querySelector<HTMLTemplateElement>(`template[data-films="${language}"]`);
  const items = carried?.content.querySelectorAll<HTMLElement>('[data-service]') ?? [];
  return [...items]
    .map((item) => ({
      id: item.dataset['service'] ?? '',
      tint: item.dataset['tint'] ?? '',
      title: item.querySelector('b')?.textContent ?? '',
      summary: item.querySelector('p')?.textContent ?? '',
      language: item.querySelector('p')?.lang || language,
      pictogram: item.querySelector('svg') ?? undefined,
      films: [...item.querySelectorAll<HTMLElement>('[data-film]')].map(readFilm),
    }))
    .filter(({ films }) => films.length > 0);
}

/** What of them staff have chosen. Where nothing of it is there any more, all are shown. */
export function chooseServices(
  services: readonly KioskService[],
  choice: KioskChoice,
): KioskService[] {
  const chosen = services
    .map((service) => ({
      ...service,
      films: service.films.filter(({ guide }) => isShown(choice, guide)),
    }))
    .filter(({ films }) => films.length > 0);
  return chosen.length > 0 ? chosen : [...services];
}
