import { hearNews, type Told } from './hear-news.ts';
import { panelStyles } from './panel-styles.ts';

/** Where the desk lies: beside this script. */
const base = new URL('.', import.meta.url);

function make(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

const writeFault = ({
  file,
  line,
  field,
  message,
  shown: lines = [],
  remedy,
}: Told): HTMLElement => {
  const place = make('p', '', make('code', '', `${file}:${line}`), field ? ` ${field}` : '');
  const more = lines.flatMap((each) => [make('br', ''), each]);
  const said = make('p', '', make('strong', '', 'Fel: '), message, ...more);
  const cure = make('p', '', make('strong', '', 'Gör så här: '), remedy);
  return make('li', '', place, said, cure);
};

/** The guide's storyboard, at the step where a fault is. */
function wayTo({ place: { guide, twin, step } }: Told): HTMLElement | undefined {
  if (!guide) return undefined;
  const way = make('a', '', `Se den i storyboarden för ${guide}`) as HTMLAnchorElement;
  const end = twin === 'easy' ? 'lattlast/' : twin && twin !== 'sv' ? `${twin}/` : '';
  way.href = new URL(`${guide}/${end}${step ? `#steg-${step}` : ''}`, base).href;
  return way;
}

/** Styles of its own, untouched by the page's. */
function enclose(host: HTMLElement, ...children: Node[]): HTMLElement {
  host.lang = 'sv';
  host.dir = 'ltr';
  const root = host.attachShadow({ mode: 'open' });
  root.append(make('style', '', panelStyles), ...children);
  return host;
}

const sum = (count: number): string => (count === 1 ? '1 fel' : `${count} fel`);

/** All faults, folded at the foot of the page: it covers as little of it as can be. */
function writePanel(faults: readonly Told[], wasOpen: boolean): HTMLElement {
  const list = make('ul', '', ...faults.map(writeFault));
  for (const [index, fault] of faults.entries()) {
    const way = wayTo(fault);
    if (way) list.children[index]?.append(make('p', '', way));
  }
  const told = make('span', '', `${sum(faults.length)} i innehållet.`);
  told.setAttribute('role', 'status');
  const fold = make(
    'details',
    'panel',
    make('summary', '', told, ' Det som inte går att visa står kvar som det var.'),
    list,
  );
  fold.toggleAttribute('open', wasOpen);
  const region = make('section', '', fold);
  region.setAttribute('aria-label', 'Fel i innehållet');
  return enclose(make('faults-panel', ''), region);
}

/** The steps of the page that some faults belong to, in the order that the film has them. */
function listSteps(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-guide] .steps > .step')];
}

let panel: HTMLElement | undefined;
let notes: HTMLElement[] = [];
let shown = '';

/** Shows the faults; what is told anew and is the same stays as it is, with the focus that is in it. */
function show(told: readonly Told[]): void {
  const faults = told.filter(({ kind }) => kind === 'fault');
  const shows = JSON.stringify(faults);
  if (shows === shown) return;
  shown = shows;
  const wasOpen = panel?.shadowRoot?.querySelector('details')?.open ?? false;
  panel?.remove();
  panel = undefined;
  for (const note of notes) note.remove();
  notes = [];
  if (faults.length === 0) return;
  panel = writePanel(faults, wasOpen);
  document.body.append(panel);
  const guide = document.querySelector<HTMLElement>('[data-guide]')?.dataset['guide'];
  const steps = listSteps();
  for (const fault of faults.filter(({ place }) => place.guide === guide && guide !== undefined)) {
    const step = steps[(fault.place.number ?? 0) - 1];
    if (!step) continue;
    const note = enclose(make('fault-note', ''), make('ul', 'note', writeFault(fault)));
    step.querySelector('h3')?.after(note);
    notes.push(note);
  }
}

/** On a guide's page, after all of it: the way to its storyboard. */
function offerBoard(): void {
  const article = document.querySelector<HTMLElement>('[data-guide]');
  if (!article) return;
  const way = make('a', '', 'Se guiden steg för steg på skrivbordet') as HTMLAnchorElement;
  way.href = new URL(`${article.dataset['guide']}/`, base).href;
  article.append(enclose(make('desk-way', ''), make('p', '', way)));
}

offerBoard();
hearNews(new URL('nytt.events', base).href, (news) => {
  if (news.kind === 'told') show(news.told);
});
