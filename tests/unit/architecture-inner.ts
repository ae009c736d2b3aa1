import { listImports, resolveImport, type Source } from './architecture-rules.ts';

/** An inner room: the files that others may import, and the inner rooms that it may know itself. */
type InnerRoom = { doors: string[]; knows: string[] };

/** The floor of a room: what all its inner rooms stand on. Files beside the inner rooms are floor too. */
const page = ['page'];

/** The rooms that are divided, room by room in the order of who may know whom; HOUSE.md, Rooms. */
export const innerRooms: Record<string, Record<string, InnerRoom>> = {
  studio: {
    sound: { doors: ['sound.ts'], knows: [] },
    voice: { doors: ['voice.ts', 'choose-voice.ts'], knows: ['sound'] },
    picture: { doors: ['picture.ts'], knows: [] },
    browser: { doors: ['browser.ts'], knows: ['picture'] },
    encode: { doors: ['encode.ts'], knows: ['sound', 'picture'] },
    footage: { doors: ['footage.ts'], knows: ['sound', 'voice', 'picture', 'encode'] },
    spoken: { doors: ['spoken.ts'], knows: ['voice'] },
    check: { doors: ['check-project.ts'], knows: ['voice', 'footage', 'spoken'] },
    film: {
      doors: ['film.ts'],
      knows: ['sound', 'voice', 'picture', 'browser', 'encode', 'footage', 'spoken'],
    },
    verify: {
      doors: ['verify.ts'],
      knows: ['sound', 'picture', 'browser', 'encode', 'film'],
    },
    report: { doors: ['report.ts'], knows: ['film', 'verify'] },
    desk: { doors: ['desk.ts'], knows: ['sound', 'voice', 'film', 'spoken'] },
  },
  build: {
    terminal: { doors: ['terminal.ts'], knows: [] },
    html: { doors: ['html.ts'], knows: [] },
    policy: { doors: ['policy.ts'], knows: ['html'] },
    pages: { doors: ['pages.ts'], knows: ['html', 'policy'] },
    words: { doors: ['words.ts'], knows: [] },
    films: { doors: ['films.ts'], knows: ['terminal'] },
    search: { doors: ['search.ts'], knows: ['html'] },
    offline: { doors: ['offline.ts'], knows: ['html'] },
    theme: { doors: ['theme.ts'], knows: [] },
    takeover: { doors: ['takeover.ts'], knows: ['form', 'spreadsheet'] },
    usb: { doors: ['usb.ts'], knows: ['html', 'policy', 'search', 'offline', 'theme'] },
    serve: { doors: ['serve.ts'], knows: ['terminal'] },
    recording: { doors: ['recording.ts'], knows: ['theme'] },
    spreadsheet: { doors: ['spreadsheet.ts'], knows: [] },
    form: { doors: ['form.ts'], knows: [] },
    spelling: { doors: ['spelling.ts'], knows: [] },
    drawings: { doors: ['drawings.ts'], knows: [] },
    links: { doors: ['links.ts'], knows: [] },
    proposal: {
      doors: ['proposal.ts'],
      knows: ['html', 'policy', 'offline', 'usb'],
    },
    desk: { doors: ['desk.ts'], knows: ['form', 'spelling', 'theme'] },
    drafting: { doors: ['drafting.ts'], knows: ['form', 'spreadsheet'] },
    editing: { doors: ['editing.ts'], knows: [] },
  },
  client: {
    page: {
      doors: [
        'draw-code.ts',
        'fold-groups.ts',
        'keep-awake.ts',
        'keep-place.ts',
        'load-styles.ts',
        'lock-page.ts',
        'make-button.ts',
        'media-place.ts',
        'page-language.ts',
        'public-address.ts',
        'site-files.ts',
      ],
      knows: [],
    },
    comfort: { doors: ['reading-settings.ts', 'apply-settings.ts'], knows: page },
    language: { doors: ['choose-language.ts'], knows: page },
    head: { doors: ['page-script.ts'], knows: ['comfort', 'language'] },
    mine: { doors: ['my-films.ts'], knows: [...page, 'offline'] },
    offline: { doors: ['saves.ts'], knows: page },
    captions: {
      doors: ['caption-tracks.ts', 'draw-captions.ts', 'spoken-captions.ts', 'system-captions.ts'],
      knows: page,
    },
    sight: {
      doors: [
        'full-screen.ts',
        'follow-shape.ts',
        'meet-film.ts',
        'show-film.ts',
        'start-large.ts',
      ],
      knows: page,
    },
    room: { doors: ['film-room.ts', 'room.ts'], knows: [...page, 'captions'] },
    player: {
      doors: ['film-keys.ts', 'film-steps.ts', 'player-choices.ts'],
      knows: [...page, 'mine', 'captions', 'sight', 'room'],
    },
    show: {
      doors: ['open-pass.ts', 'show-keys.ts', 'show-place.ts', 'show-time.ts', 'speaker.ts'],
      knows: [...page, 'player', 'comfort'],
    },
    notes: { doors: [], knows: [...page, 'show'] },
    kiosk: { doors: ['kiosk-choice.ts'], knows: [...page, 'player', 'offline'] },
    own: { doors: [], knows: [...page, 'show'] },
    practice: { doors: [], knows: page },
    search: { doors: [], knows: [...page, 'find', 'municipality'] },
    guide: { doors: [], knows: [...page, 'mine'] },
    find: { doors: ['say-distance.ts'], knows: [...page, 'municipality'] },
    municipality: { doors: ['own-municipality.ts'], knows: page },
    stick: { doors: [], knows: page },
    recording: { doors: [], knows: [] },
    desk: { doors: [], knows: [] },
    tally: { doors: [], knows: [] },
    editing: { doors: [], knows: [] },
  },
};

/** What a page loads by itself: a custom element, or a script that begins by itself. */
const isEntry = (text: string): boolean =>
  /\bcustomElements\.define\(/u.test(text) || !/^export\b/mu.test(text);

/** The room and the inner room of a path in `src`; no inner room for a file beside them. */
export function innerRoomOf(path: string): [room: string, inner: string | undefined] {
  const [top = '', room = '', ...rest] = path.split('/');
  if (top !== 'src') return [top, undefined];
  return [room, rest.length > 1 ? rest[0] : undefined];
}

const isDoor = (room: string, inner: string, path: string, texts: Map<string, string>): boolean => {
  const name = path.split('/').slice(3).join('/');
  if (innerRooms[room]?.[inner]?.doors.includes(name)) return true;
  return room === 'client' && isEntry(texts.get(path) ?? '');
};

function checkInner(from: string, to: string, texts: Map<string, string>): string | undefined {
  const [room, inner] = innerRoomOf(from);
  const [otherRoom, other] = innerRoomOf(to);
  const rooms = innerRooms[otherRoom];
  if (!rooms) return undefined;
  if (room === otherRoom) {
    if (inner === other) return undefined;
    if (inner === undefined) return `what lies beside the inner rooms may not know ${other}`;
    if (other === undefined) return undefined;
    if (!rooms[inner]) return `${room}/${inner} is not among the inner rooms`;
    if (!rooms[inner].knows.includes(other)) return `${inner} may not import ${other}`;
  }
  if (other === undefined || isDoor(otherRoom, other, to, texts)) return undefined;
  return `${to} is not a door of ${otherRoom}/${other}`;
}

/** Every import that breaks the rules of the inner rooms, as `path: what`. */
export function findInnerBreaches(sources: readonly Source[]): string[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  return sources.flatMap((source) =>
    listImports(source).flatMap((name) => {
      const to = resolveImport(source.path, name);
      const breach = to?.startsWith('src/') ? checkInner(source.path, to, texts) : undefined;
      return breach ? [`${source.path}: ${breach}`] : [];
    }),
  );
}

/** Every circle of imports, types included, as the files it goes through. Empty when there is none. */
export function findCircles(sources: readonly Source[]): string[][] {
  const known = new Map(
    sources.map((source) => [
      source.path,
      listImports(source).flatMap((name) => resolveImport(source.path, name) ?? []),
    ]),
  );
  const done = new Set<string>();
  const circles: string[][] = [];
  const follow = (path: string, way: string[]): void => {
    const begins = way.indexOf(path);
    if (begins >= 0) circles.push([...way.slice(begins), path]);
    if (begins >= 0 || done.has(path)) return;
    for (const next of known.get(path) ?? []) follow(next, [...way, path]);
    done.add(path);
  };
  for (const path of known.keys()) follow(path, []);
  return circles;
}

const mostFiles = 16;

/** Rooms, divided or not, that hold so many files side by side that a door is missing, with their count. */
export function findCrowdedRooms(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths.filter((each) => each.startsWith('src/'))) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].flatMap(([folder, count]) =>
    count > mostFiles ? [`${folder}: ${count} files side by side`] : [],
  );
}
