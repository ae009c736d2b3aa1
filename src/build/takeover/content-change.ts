import { type Document, parseDocument } from 'yaml';

/** The content as texts by path, from the project's root. */
export type Texts = ReadonlyMap<string, string>;

/** What becomes of the content: files that go, and files as they are to be. */
export class ContentChange {
  readonly #texts: Map<string, string>;
  readonly gone = new Set<string>();
  readonly changed = new Set<string>();

  constructor(texts: Texts) {
    this.#texts = new Map(texts);
  }

  /** The paths that are left under a folder, `content/places/`, with what they end in. */
  list(folder: string, ending = ''): string[] {
    return [...this.#texts.keys()].filter(
      (path) => path.startsWith(folder) && path.endsWith(ending),
    );
  }

  has(path: string): boolean {
    return this.#texts.has(path);
  }

  read(path: string): string {
    return this.#texts.get(path) ?? '';
  }

  write(path: string, text: string): void {
    if (this.#texts.get(path) === text) return;
    this.#texts.set(path, text);
    this.changed.add(path);
    this.gone.delete(path);
  }

  remove(path: string): void {
    if (!this.#texts.delete(path)) return;
    this.gone.add(path);
    this.changed.delete(path);
  }

  /** A file's data, and for a page what stands between its dashes. */
  data(path: string): Record<string, unknown> {
    return (this.#parse(path).toJS() ?? {}) as Record<string, unknown>;
  }

  /** Changes a file's data and nothing else in it. */
  change(path: string, edit: (yaml: Document) => void): void {
    const yaml = this.#parse(path);
    const before = yaml.toString({ lineWidth: 0 });
    edit(yaml);
    const after = yaml.toString({ lineWidth: 0 });
    if (before === after) return;
    const text = this.read(path);
    const body = /^---\n[^]*?\n---\n([^]*)$/u.exec(text)?.[1];
    this.write(path, body === undefined ? after : `---\n${after}---\n${body}`);
  }

  /** Every file that has been changed, as it is to be. */
  texts(): { path: string; text: string }[] {
    return [...this.changed].map((path) => ({ path, text: this.read(path) }));
  }

  #parse(path: string): Document {
    const text = this.read(path);
    return parseDocument(/^---\n([^]*?)\n---\n/u.exec(text)?.[1] ?? text);
  }
}
