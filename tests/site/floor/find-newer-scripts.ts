import { parse, type Node } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { api, css, javascript, lacking, partsOf } from './support.ts';

const builtins = javascript['builtins'] ?? {};
const globals = new Map([...partsOf(api), ...partsOf(builtins)]);

/** Every feature that can be asked for by a name after a dot. */
const members = new Map<string, ReturnType<typeof partsOf>[number][1][]>();
for (const [, type] of globals)
  for (const [name, feature] of partsOf(type)) {
    const asked = name.replace(/_static$/u, '');
    members.set(asked, [...(members.get(asked) ?? []), feature]);
  }

const selectors = new Map(partsOf(css['selectors']));
const lackingSelector = (name: string): string[] => {
  const selector = selectors.get(name);
  return selector ? lacking(selector) : [];
};

/** The browsers that are in every one of the lists. */
const inEach = (lists: string[][]): string[] =>
  (lists[0] ?? []).filter((browser) => lists.every((all) => all.includes(browser)));

type Named = Node & {
  name?: string;
  value?: unknown;
  object?: Named;
  property?: Named;
  regex?: { pattern: string; flags: string };
} & { computed?: boolean; key?: Named };

/** The texts that stand in a script, as events and selectors do. */
const readTexts = (at: Named): string[] => {
  if (at.type === 'Literal' && typeof at.value === 'string') return [at.value];
  return at.type === 'TemplateElement' ? [(at.value as { cooked?: string }).cooked ?? ''] : [];
};

/** What browsers of the floor lack, where all that could be meant by a name is lacking in one. */
function lackingMember(name: string, object: string | undefined): string[] {
  const type = object === undefined ? undefined : globals.get(object);
  const exact = type && new Map(partsOf(type));
  const found = exact?.get(`${name}_static`) ?? exact?.get(name);
  const meant = found ? [found] : (members.get(name) ?? []);
  return inEach(meant.map(lacking));
}

/**
 * Names in a script that a browser of the floor lacks, each with the browsers: `toSorted: chrome 95`.
 * What a name is asked of is not known in a built script, so one counts where nothing of that name is
 * old enough. Throws a SyntaxError at syntax that is newer than the floor.
 */
export function findNewerScripts(script: string): string[] {
  const found = new Set<string>();
  const tell = (name: string, browsers: readonly string[]): void => {
    if (browsers.length > 0) found.add(`${name}: ${browsers.join(', ')}`);
  };
  const tree = parse(script, { ecmaVersion: 2022, sourceType: 'module' });
  fullAncestor(tree, (node, _state, ancestors) => {
    const at = node as Named;
    if (at.type === 'StaticBlock') tell('static { }', ['safari 15.6']);
    const pattern = at.regex?.pattern ?? readTexts(at).join('');
    if (/\(\?<[=!]/u.test(pattern)) tell('(?<=…)', ['safari 15.6']);
    if (at.type === 'MemberExpression' && at.property) {
      const name = at.computed ? at.property.value : at.property.name;
      // One letter is what the bundler calls what one file takes from another.
      if (typeof name === 'string' && name.length > 1)
        tell(`.${name}`, lackingMember(name, at.object?.name));
    }
    if (at.type === 'Identifier') {
      const parent = ancestors.at(-2) as Named | undefined;
      const isOwnName =
        (parent?.type === 'MemberExpression' && parent.property === at && !parent.computed) ||
        parent?.key === at;
      const feature = isOwnName ? undefined : globals.get(at.name ?? '');
      if (feature) tell(at.name ?? '', lacking(feature));
    }
    for (const text of readTexts(at)) {
      const events = (members.get(`${text}_event`) ?? []).map(lacking);
      tell(`"${text}"`, inEach(events));
      for (const [, name = ''] of text.matchAll(/:([a-z-]+)/gu))
        tell(`":${name}"`, lackingSelector(name));
    }
  });
  return [...found];
}
