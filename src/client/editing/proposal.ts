import { readYamlEntry } from '../../editing/entry-text.ts';
import { type Text, withTexts } from '../../drafting/write-guide.ts';
import { judgeDraft } from './before-saving.ts';
import { checkTexts } from './check-entry.ts';
import { listFiles, paragraph, tell } from './tell-faults.ts';
import { listSaved, readFiles, readPublished } from './written-files.ts';

type Addition = { path: string; contents: string };

/** GitHub's own call that writes files in a branch; the editor makes it, with one file. */
type Commit = {
  query: string;
  variables: {
    input: {
      branch: { repositoryNameWithOwner: string; branchName: string };
      fileChanges: { additions: Addition[]; deletions: { path: string }[] };
      message: { headline: string };
    };
  };
};

const decode = (contents: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(contents), (sign) => sign.charCodeAt(0)));

const encode = ({ path, text }: Text): Addition => {
  const bytes = new TextEncoder().encode(text);
  return { path, contents: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
};

/** Asks for some files as they are in a branch now, in the words and with the key of another question. */
type Ask = (paths: readonly string[]) => Promise<Map<string, string>>;

const askIn =
  (fetch: typeof window.fetch, address: string, init: RequestInit, { variables }: Commit): Ask =>
  async (paths) => {
    const { repositoryNameWithOwner, branchName } = variables.input.branch;
    const [owner, repo] = repositoryNameWithOwner.split('/');
    const parts = paths.map(
      (path, at) =>
        `file_${at}: object(expression: ${JSON.stringify(`${branchName}:${path}`)}) { ... on Blob { text } }`,
    );
    const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${parts.join(' ')} } }`;
    const body = JSON.stringify({ query, variables: { owner, repo } });
    const answer = (await (await fetch(address, { ...init, body })).json()) as {
      data?: { repository?: Record<string, { text?: string } | null> };
    };
    const found = answer.data?.repository ?? {};
    return new Map(
      paths.flatMap((path, at) => {
        const text = found[`file_${at}`]?.text;
        return typeof text === 'string' ? [[path, text] as const] : [];
      }),
    );
  };

/**
 * In place of answers that are whole, the guide that they become: with its screens, and the lists that it
 * is to stand in as they are in the branch now. Answers that lack something go as they are.
 */
async function putGuide(commit: Commit, { path, contents }: Addition, ask: Ask): Promise<void> {
  const data = readYamlEntry(decode(contents));
  const first = await judgeDraft(data);
  if (!('texts' in first)) return;
  const there = await ask([path, ...first.texts.map((text) => text.path)]);
  const fresh = [...there].flatMap(([at, text]) => (at === path ? [] : [{ path: at, text }]));
  const judged = await judgeDraft(data, withTexts(await readFiles(), fresh));
  if (!('texts' in judged)) return;
  const { here, elsewhere } = judged.verdict;
  if (here.length > 0 || elsewhere.length > 0) return;
  const { input } = commit.variables;
  input.fileChanges.additions = judged.texts.map(encode);
  if (there.has(path)) input.fileChanges.deletions.push({ path });
  input.message.headline = `Lägg till guiden ${String(data['title'])}`;
}

/**
 * What has been saved before in the same visit, and this file does not stand without: a button with a new
 * name and the film that says it, the two files of a session. A proposal that holds one of them alone
 * would be refused.
 */
async function listNeeded(text: Text): Promise<Text[]> {
  let needed = listSaved().filter(({ path }) => path !== text.path);
  if (needed.length === 0) return [];
  const published = await readPublished();
  const count = (others: readonly Text[]): number => {
    const { here, elsewhere } = checkTexts(published, [...others, text]);
    return here.length + elsewhere.length;
  };
  for (const one of [...needed]) {
    const without = needed.filter((other) => other !== one);
    if (count(without) <= count(needed)) needed = without;
  }
  return needed;
}

async function complete(commit: Commit, ask: Ask): Promise<void> {
  const { fileChanges } = commit.variables.input;
  const [only, ...more] = fileChanges.additions;
  if (!only || more.length > 0) return;
  if (only.path.startsWith('drafts/')) return putGuide(commit, only, ask);
  const needed = await listNeeded({ path: only.path, text: decode(only.contents) });
  if (needed.length === 0) return;
  fileChanges.additions.push(...needed.map(encode));
  tell(
    'Förslaget har fått med sig mer',
    paragraph('Det du sparade hänger ihop med det här, och därför är det med i samma förslag:'),
    listFiles(needed.map(({ path }) => path)),
  );
}

/** What a proposal says of itself, for whoever reads it. */
const about =
  'Skrivet på webbplatsens sida för att redigera. Kontrollen läste det innan det sparades. Svaret nedanför säger vad som ändras.';

/**
 * Lets each proposal be whole before it is sent: the editor makes one of every file, and sends it with the
 * calls of GitHub's own interface. Nothing is sent anywhere but where it was on its way.
 */
export function completeProposals(): void {
  const fetch = window.fetch.bind(window);
  const headlines = new Map<string, string>();
  window.fetch = async (address, init) => {
    const { method, body } = init ?? {};
    if (typeof address !== 'string' || !init || method !== 'POST' || typeof body !== 'string')
      return fetch(address, init);
    if (address.endsWith('/graphql') && body.includes('createCommitOnBranch')) {
      const commit = JSON.parse(body) as Commit;
      await complete(commit, askIn(fetch, address, init, commit));
      const { branch, message } = commit.variables.input;
      headlines.set(branch.branchName, message.headline);
      return fetch(address, { ...init, body: JSON.stringify(commit) });
    }
    if (!address.endsWith('/pulls')) return fetch(address, init);
    const pull = JSON.parse(body) as { title: string; head: string };
    const title = headlines.get(pull.head.split(':').at(-1) ?? '') ?? pull.title;
    return fetch(address, { ...init, body: JSON.stringify({ ...pull, title, body: about }) });
  };
}
