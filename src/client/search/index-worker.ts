import { indexOf, type Pagefind, type WordIndex } from './word-index.ts';

/** Asked of the worker: the index's address and language first, then words or a guide. */
export type IndexQuestion =
  | { number: number; open: string; language: string }
  | { number: number; find: string[] }
  | { number: number; read: string; title: string };
export type IndexAnswer = { number: number; value?: unknown; error?: string };

let index: WordIndex | undefined;

async function answer(question: IndexQuestion): Promise<unknown> {
  if ('open' in question) {
    const { open, language } = question;
    // Pagefind asks the page for its language, and a worker has no page.
    const page = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
    Object.assign(globalThis, { document: page });
    const pagefind = (await import(/* @vite-ignore */ open)) as Pagefind;
    // This is a worker already: Pagefind needs no other, nor the script that it would be.
    const basePath = open.replace(/[^/]+$/u, '');
    await pagefind.options({ basePath, noWorker: true });
    await pagefind.init();
    index = indexOf(pagefind);
    return undefined;
  }
  if (!index) throw new Error('The index was asked before it was opened');
  return 'find' in question ? index.find(question.find) : index.read(question.read, question.title);
}

addEventListener('message', ({ data }: MessageEvent<IndexQuestion>) => {
  const { number } = data;
  const tell = (reply: IndexAnswer): void => postMessage(reply);
  answer(data).then(
    (value) => tell({ number, value }),
    (error: unknown) => tell({ number, error: String(error) }),
  );
});
