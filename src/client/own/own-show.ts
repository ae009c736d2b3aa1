import ownWords from 'site:words/own';
import showWords from 'site:words/show';
import { fill } from '../../i18n/pattern.ts';
import { dropGone, readOwn } from '../../session/own-session.ts';

/** So many codes have room on a wall at a time. */
const codesAtOnce = 3;

type NamedPart = { name: string; part: HTMLElement };

/** The parts of one guide, from its template: its film, its practice and its paper. */
const copyParts = (template: HTMLTemplateElement): NamedPart[] =>
  [...template.content.children].flatMap((holder) => {
    const part = holder.querySelector<HTMLElement>('[data-part-kind]');
    if (!part) return [];
    return [
      { name: holder.getAttribute('data-name') ?? '', part: part.cloneNode(true) as HTMLElement },
    ];
  });

/** Papers to take home are told of at the end, three at a time. */
function joinPapers(papers: readonly NamedPart[]): NamedPart[] {
  const joined: NamedPart[] = [];
  for (const [index, paper] of papers.entries()) {
    if (index % codesAtOnce === 0) joined.push(paper);
    else
      joined
        .at(-1)
        ?.part.querySelector('.show-codes')
        ?.append(...(paper.part.querySelector('.show-codes')?.children ?? []));
  }
  return joined;
}

/** Puts the session that the address names into the page; gives its parts' names. */
function fillRoom(room: HTMLElement, pass: string): void {
  const templates = new Map(
    [...document.querySelectorAll<HTMLTemplateElement>('template[data-own-guide]')].map(
      (template) => [template.dataset['ownGuide'] ?? '', template],
    ),
  );
  const read = readOwn(pass);
  const session = read.state === 'read' ? dropGone(read.own, [...templates.keys()]).own : undefined;
  const find = (name: string) => room.querySelector<HTMLElement>(`[data-own-${name}]`);
  const isEmpty = !session || session.guides.length === 0;
  for (const name of ['nothing', 'begin']) {
    const part = find(name);
    if (part) part.hidden = (name === 'begin') === isEmpty;
  }
  if (isEmpty) return;

  const all = session.guides.flatMap((guide) => {
    const template = templates.get(guide);
    return template ? copyParts(template) : [];
  });
  const isKind = (kind: string) => (one: NamedPart) => one.part.dataset['partKind'] === kind;
  const shown = all.filter(
    (one) => isKind('film')(one) || (session.practise && isKind('practice')(one)),
  );
  const parts = [...shown, ...joinPapers(all.filter(isKind('handout')))];
  const end = room.querySelector('[data-part-kind=end]');
  end?.before(...parts.map(({ part }) => part));

  const name = session.name || ownWords.sv.unnamed;
  const title = fill(showWords.sv.title, { title: name });
  for (const place of [find('title'), document.querySelector('title')])
    if (place) place.textContent = title;
  const wall = find('name');
  if (wall) wall.textContent = name;
  const names = [name, ...parts.map((part) => part.name), showWords.sv.end];
  find('list')?.append(...names.slice(1, -1).map((each) => makeItem(each)));
  room.querySelector('.show-jump')?.append(
    ...names.map((each, at) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'show-press';
      button.dataset['do'] = `part-${at}`;
      button.textContent = each;
      return makeItem(button);
    }),
  );
  // Where it was left is remembered for this list, and no other.
  room.dataset['show'] = `eget:${session.guides.join(',')}${session.practise ? ':o' : ''}`;
}

function makeItem(content: string | Node): HTMLLIElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}

const room = document.querySelector<HTMLElement>('show-room[data-own-show]');
// As it stands in the address: a name in it is decoded once, when the session is read.
if (room) fillRoom(room, /[?&]pass=([^&#]*)/u.exec(location.search)?.[1] ?? '');
// Only now: what shows the parts looks for them once, and a file that is imported runs first.
void import('../show/show-room.ts');
