import type { Stick } from '../page/site-files.ts';

/**
 * The first script of every page on a USB stick. A page that is a file may fetch nothing: what the
 * search needs comes as scripts that carry it, by their name in `sticka/`.
 */
type OwnStick = Stick & {
  /** Called by the scripts that carry files: each by its address on the site, in base64. */
  put(files: Record<string, string>): void;
};

const { currentScript } = document;
const root = new URL(document.documentElement.dataset['root'] ?? './', location.href).href;
const base = currentScript?.dataset['base'] ?? '/';

const files = new Map<string, Uint8Array<ArrayBuffer>>();
const scripts = new Map<string, Promise<void>>();

/** Loads a script of the stick, once. Rejects when the stick is not there. */
function load(name: string): Promise<void> {
  const known = scripts.get(name);
  if (known) return known;
  const loaded = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${root}sticka/${name}.js`;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      scripts.delete(name);
      reject(new Error(`The stick has no ${name}`));
    });
    document.head.append(script);
  });
  scripts.set(name, loaded);
  return loaded;
}

/** The file that an address names, whatever stands before and after it. */
const find = (address: string): Uint8Array<ArrayBuffer> | undefined =>
  files.get(
    address
      .replace(/[?#].*$/u, '')
      .split('/')
      .slice(-2)
      .join('/'),
  );

const stick: OwnStick = {
  root,
  base,
  put(carried) {
    for (const [name, text] of Object.entries(carried))
      files.set(
        name,
        Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
      );
  },
  async readJson(address) {
    const [folder = '', file = ''] = address.split('/').slice(-2);
    const name = file.replace(/\.json$/u, '');
    // What a language is searched with comes all at once, however many parts it has.
    await load(`ord-${folder.startsWith('search') ? (name.split('-')[0] ?? '') : name}`);
    const bytes = find(address);
    if (!bytes) throw new Error(`The stick has no ${address}`);
    return JSON.parse(new TextDecoder().decode(bytes));
  },
};

globalThis.kopplaUppStick = stick;
