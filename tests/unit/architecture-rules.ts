/** A source file: path from the project's root, with forward slashes. */
export type Source = { path: string; text: string };

/** Rooms without I/O, DOM, clock or Astro's runtime: same input, same output. */
const pureRooms = [
  'model',
  'i18n',
  'languages',
  'aloud',
  'film',
  'screen',
  'search',
  'glossary',
  'practice',
  'calendar',
  'open-data',
  'session',
  'checks',
  'lists',
  'drafting',
  'editing',
  'site',
  'site.config.ts',
  'site.theme.ts',
];

/** Who may know whom, HOUSE.md 1–5: the rooms that each may import, besides itself. */
const mayImport: Record<string, readonly string[]> = {
  ...Object.fromEntries(pureRooms.map((room) => [room, pureRooms])),
  studio: pureRooms,
  build: ['studio', ...pureRooms],
  scripts: ['studio', 'build', ...pureRooms],
  client: ['styles', ...pureRooms],
  components: ['client', 'styles', ...pureRooms],
  layouts: ['components', 'client', 'styles', ...pureRooms],
  pages: ['layouts', 'components', 'client', 'styles', ...pureRooms],
  'content.config.ts': ['build', ...pureRooms],
  'middleware.ts': pureRooms,
};

/** The model knows no other room: everything else is built on it. */
mayImport['model'] = [];

/** Rooms that may use what only Node has. */
const nodeRooms = ['studio', 'build', 'scripts', 'layouts', 'pages', 'content.config.ts'];

/** Rooms that may use Astro's runtime; `astro/zod` is free to all. */
const astroRooms = [
  'pages',
  'layouts',
  'components',
  'content.config.ts',
  'middleware.ts',
  'build',
  'scripts',
];

/** What pure rooms may use: parsers and drawing by rule, and words that the build has read for them. */
const purePackages =
  /^(?:astro\/zod|yaml|satteri|parse5|uqr|leven|personnummer|rrule-temporal|temporal-polyfill|opening_hours|ical\.js|@formatjs\/icu-messageformat-parser|site:words.*)$/u;

/** Packages that one part of the house keeps to itself, HOUSE.md 2. */
const keptPackages: [RegExp, RegExp][] = [
  [/^(?:playwright-core|@sparticuz\/chromium)$/u, /^src\/studio\/browser\/[^/]+$/u],
  [
    /^node-av(?:\/|$)/u,
    /^src\/studio\/(?:encode\/encode|sound\/(?:filter|decode)|footage\/decode|verify\/measure\/decode)[^/]*$/u,
  ],
  [/^tinypool$/u, /^src\/studio\/threads\.ts$/u],
  [/^sherpa-onnx/u, /^src\/studio\/voice\/neural\/[^/]+$/u],
  [/^(?:papaparse|read-excel-file|saxen|fflate)(?:\/|$)/u, /^src\/build\/spreadsheet\/[^/]+$/u],
  [/espeak/u, /^src\/studio\/voice\/narrate[^/]*$/u],
  [/^(?:rrule-temporal|temporal-polyfill|opening_hours|ical\.js)$/u, /^src\/calendar\/[^/]+$/u],
];

/** What a pure room does not touch: the page, the network, the clock, chance, the process. */
const impure =
  /\b(?:window|localStorage|sessionStorage|customElements|console|process|performance)\.[a-zA-Z]|\bdocument\.(?:query|create|getElement|body|documentElement|add)|\b(?:fetch|setTimeout|setInterval)\(|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/u;

const maxLines = 200;

export const roomOf = (path: string): string => {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second : top;
};

/** The parts of an Astro file that are code: front matter and scripts. */
const takeCode = ({ path, text }: Source): string => {
  if (!path.endsWith('.astro')) return text;
  const front = /^---\n([\s\S]*?)\n---/u.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gu)].map(([, code]) => code);
  return [front, ...scripts].join('\n');
};

/** What a file imports, by name: static, dynamic and re-exported. */
export const listImports = (source: Source): string[] => {
  const code = takeCode(source);
  const patterns = [
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"](?<name>[^'"]+)['"]/gmu,
    /^\s*import\s*['"](?<name>[^'"]+)['"]/gmu,
    /\bimport(?:\.meta\.resolve)?\(\s*['"](?<name>[^'"]+)['"]/gu,
  ];
  return patterns.flatMap((pattern) =>
    [...code.matchAll(pattern)].map(({ groups }) => groups?.['name'] ?? ''),
  );
};

/** The file that an import means, from the project's root; `undefined` for a package. */
export const resolveImport = (from: string, name: string): string | undefined =>
  name.startsWith('.')
    ? decodeURIComponent(new URL(name, `file:///${encodeURI(from)}`).pathname.slice(1))
    : undefined;

const checkImport = (path: string, name: string): string | undefined => {
  const room = roomOf(path);
  const file = resolveImport(path, name);
  if (file !== undefined) {
    const other = roomOf(file);
    const fine = other === room || (mayImport[room] ?? []).includes(other);
    return fine ? undefined : `${room} may not import ${other}`;
  }
  const kept = keptPackages.find(([pattern, keeper]) => pattern.test(name) && !keeper.test(path));
  if (kept) return `${name} is not for this file`;
  if (name.startsWith('node:') && !nodeRooms.includes(room)) return `${room} may not use ${name}`;
  const astro = /^(?:astro$|astro[:/]|@astrojs\/|virtual:)/u.test(name) && name !== 'astro/zod';
  if (astro && !astroRooms.includes(room)) return `${room} may not use Astro's runtime`;
  if (pureRooms.includes(room) && !purePackages.test(name)) return `${room} may not use ${name}`;
  return undefined;
};

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/^\s*\/\/.*$/gmu, '');

const checkText = (source: Source): string[] => {
  const { path, text } = source;
  const room = roomOf(path);
  const code = withoutComments(takeCode(source));
  const breaches: string[] = [];
  const touched = pureRooms.includes(room) ? impure.exec(code)?.[0] : undefined;
  if (touched) breaches.push(`${room} is pure and may not use ${touched}`);
  if (room !== 'pages' && /\bget(?:Collection|Entry)\b/u.test(code))
    breaches.push('only pages read collections');
  const isMarkup = path.endsWith('.astro') || room === 'screen';
  if (isMarkup && /\sstyle=/u.test(withoutComments(text))) breaches.push('no inline styles');
  if (text.trimEnd().split('\n').length > maxLines) breaches.push(`longer than ${maxLines} lines`);
  return breaches;
};

const checkName = (path: string): string[] => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isPage = roomOf(path) === 'pages';
  const breaches: string[] = [];
  if (/(?:^|\/|-)(?:utils?|helpers?|misc)(?:[./-]|$)/iu.test(path))
    breaches.push('name says nothing');
  if (/^index\.[jt]s$/u.test(name)) breaches.push('no barrel files');
  if (/\.(?:[jt]s|css)$/u.test(name) && !isPage && !/^[a-z0-9.-]+$/u.test(name))
    breaches.push('name is not kebab-case');
  if (name.endsWith('.astro') && !isPage && !/^[A-Z][A-Za-z0-9]*\.astro$/u.test(name))
    breaches.push('name is not PascalCase');
  return breaches;
};

/** Every breach of the house rules in some sources, as `path: what`. Empty when all is well. */
export const findBreaches = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) => {
    const imports = listImports(source).flatMap((name) => checkImport(source.path, name) ?? []);
    const all = [...imports, ...checkText(source), ...checkName(source.path)];
    return all.map((breach) => `${source.path}: ${breach}`);
  });
