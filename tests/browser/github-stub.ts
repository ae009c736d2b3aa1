import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ContentFile } from '../../src/checks/read/content-file.ts';

type Files = Map<string, string>;
export type Pull = { number: number; title: string; body: string; head: string; draft: boolean };
type Json = Record<string, unknown>;

/**
 * As much of GitHub as the editor asks for: one repository, a copy of it where somebody may not write, and
 * what is done to them. The calls are those of GitHub's own API, REST and GraphQL, and nothing leaves this
 * computer.
 */
export type GitHubStub = {
  origin: string;
  /** Branches by `owner/repository:branch`. */
  branches: Map<string, Files>;
  pulls: Pull[];
  /** What has been changed, in order, as `createRef cms/…`. */
  done: string[];
  /** Whether whoever signs in may write in the repository itself. */
  mayWrite: boolean;
  close: () => Promise<void>;
};

const home = 'agare/arkiv';
const copy = 'redaktor/arkiv';
const hash = (text: string): string => createHash('sha1').update(text).digest('hex');
const headOf = (files: Files): string => hash(JSON.stringify([...files]));
const blobOf = (text: string | undefined) =>
  text === undefined
    ? null
    : { oid: hash(text), byteSize: text.length, isBinary: false, isTruncated: false, text };

const listFiles = (base: Files, files: Files) =>
  [...files].flatMap(([path, text]) =>
    base.get(path) === text ? [] : [{ path, changeType: base.has(path) ? 'MODIFIED' : 'ADDED' }],
  );

async function readBody(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Json);
}

/** Serves a repository with some files on the branch `main`. Close it when done. */
export async function openGitHub(files: readonly ContentFile[]): Promise<GitHubStub> {
  const main: Files = new Map(files.map(({ path, text }) => [path, text]));
  const stub = {
    branches: new Map([[`${home}:main`, main]]),
    pulls: [] as Pull[],
    done: [] as string[],
    mayWrite: true,
  };
  const blobs = () =>
    new Map(
      [...stub.branches.values()]
        .flatMap((branch) => [...branch.values()])
        .map((text) => [hash(text), text]),
    );
  const pullNode = (pull: Pull) => {
    const [owner = '', branch = ''] = pull.head.includes(':')
      ? pull.head.split(':')
      : ['agare', pull.head];
    const whole = stub.branches.get(`${owner}/arkiv:${branch}`) ?? new Map<string, string>();
    return {
      id: `PR_${pull.number}`,
      number: pull.number,
      title: pull.title,
      url: `https://github.com/${home}/pull/${pull.number}`,
      state: 'OPEN',
      isDraft: pull.draft,
      isCrossRepository: owner !== 'agare',
      createdAt: '2026-11-26T10:00:00Z',
      updatedAt: '2026-11-26T10:00:00Z',
      headRefName: branch,
      headRefOid: headOf(whole),
      headRepositoryOwner: { login: owner },
      author: { login: 'redaktor', name: 'Redaktör', email: 'r@exempel.se', databaseId: 7 },
      labels: {
        nodes: [{ name: pull.draft ? 'sveltia-cms/draft' : 'sveltia-cms/pending_review' }],
      },
      files: { nodes: listFiles(main, whole) },
    };
  };
  const commit = (input: {
    branch: { repositoryNameWithOwner: string; branchName: string };
    fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
    message: { headline: string };
  }) => {
    const { repositoryNameWithOwner: name, branchName } = input.branch;
    const branch = stub.branches.get(`${name}:${branchName}`);
    if (!branch) throw new Error(`No branch ${name}:${branchName}`);
    if (name === home && !stub.mayWrite) throw new Error('Resource not accessible');
    for (const { path } of input.fileChanges.deletions)
      if (!branch.delete(path)) throw new Error(`No file ${path}`);
    for (const { path, contents } of input.fileChanges.additions)
      branch.set(path, Buffer.from(contents, 'base64').toString('utf8'));
    stub.done.push(`commit ${name}:${branchName} ${input.message.headline}`);
    return branch;
  };
  /** The fields of an aliased question, `file_0: object(…)`, each answered by itself. */
  const answerParts = (query: string, name: string): Json => {
    const known = blobs();
    const parts = [...query.matchAll(/(?<alias>\w+_\d+):\s+(?<field>\w+)\((?<args>[^)]*)\)/gu)];
    return Object.fromEntries(
      parts.map(({ groups }) => {
        const { alias = '', field = '', args = '' } = groups ?? {};
        const quoted = /"(?<text>(?:[^"\\]|\\.)*)"/u.exec(args)?.groups?.['text'] ?? '';
        if (field === 'pullRequests')
          return [
            alias,
            { nodes: stub.pulls.map(pullNode).filter(({ headRefName }) => headRefName === quoted) },
          ];
        if (field === 'ref') {
          const author = {
            name: 'Redaktör',
            email: 'r@exempel.se',
            avatarUrl: 'https://avatars.exempel.se/1',
            user: { id: 7, login: 'redaktor' },
          };
          return [
            alias,
            {
              target: {
                history: { nodes: [{ oid: '1', author, committedDate: '2026-11-26T10:00:00Z' }] },
              },
            },
          ];
        }
        const [branch = '', path = ''] = quoted.split(':');
        return [
          alias,
          blobOf(
            args.includes('oid:')
              ? known.get(quoted)
              : stub.branches.get(`${name}:${branch}`)?.get(path),
          ),
        ];
      }),
    );
  };
  function answerGraph(query: string, variables: Json): Json {
    const name = `${String(variables['owner'])}/${String(variables['repo'])}`;
    const input = variables['input'] as never;
    if (query.includes('createCommitOnBranch')) {
      const branch = commit(input);
      const asked = [...query.matchAll(/(?<alias>file_\d+): file\(path: "(?<path>[^"]+)"\)/gu)];
      const shas = asked.map(({ groups }) => {
        const text = branch.get(groups?.['path'] ?? '');
        return [groups?.['alias'], text === undefined ? null : { oid: hash(text) }];
      });
      const made = { oid: headOf(branch), committedDate: '2026-11-26T10:00:00Z' };
      return {
        createCommitOnBranch: { commit: { ...made, ...(Object.fromEntries(shas) as Json) } },
      };
    }
    if (query.includes('createRef')) {
      const { repositoryId, name: ref } = input as { repositoryId: string; name: string };
      const branch = ref.replace('refs/heads/', '');
      stub.branches.set(`${repositoryId}:${branch}`, new Map(main));
      stub.done.push(`createRef ${repositoryId}:${branch}`);
      return { createRef: { ref: { name: ref } } };
    }
    if (query.includes('forkOwner'))
      return {
        fork: { id: `${String(variables['forkOwner'])}/${String(variables['forkRepo'])}` },
        base: { ref: { target: { oid: headOf(main) } } },
      };
    if (
      query.includes('pullRequestId') ||
      query.includes('PullRequestInput') ||
      /PullRequest\w*Input/u.test(query)
    ) {
      const { pullRequestId } = input as { pullRequestId: string };
      const pull = stub.pulls.find(({ number }) => `PR_${number}` === pullRequestId);
      if (pull) pull.draft = query.includes('ToDraft');
      stub.done.push(`draft ${pullRequestId} ${String(pull?.draft)}`);
      return {};
    }
    if (query.includes('refs(refPrefix')) {
      const prefix = String(variables['prefix']).replace('refs/heads/', '');
      const found = [...stub.branches].filter(([key]) => key.startsWith(`${name}:${prefix}`));
      const nodes = found.map(([key, branch]) => ({
        name: key.slice(`${name}:${prefix}`.length),
        target: { oid: headOf(branch), message: key, committedDate: '2026-11-26T10:00:00Z' },
      }));
      return { repository: { refs: { nodes } } };
    }
    if (/\w+_\d+:\s/u.test(query)) return { repository: answerParts(query, name) };
    if (query.includes('object(expression: $expression)')) {
      const [branch = '', path = ''] = String(variables['expression']).split(':');
      return { repository: { object: blobOf(stub.branches.get(`${name}:${branch}`)?.get(path)) } };
    }
    if (query.includes('forks(')) return { repository: { forks: { nodes: [] } } };
    if (query.includes('totalCount')) return { repository: { pullRequests: { totalCount: 0 } } };
    if (query.includes('pullRequests('))
      return { repository: { pullRequests: { nodes: stub.pulls.map(pullNode) } } };
    const branch = stub.branches.get(`${name}:${String(variables['branch'])}`) ?? main;
    const last = { oid: headOf(branch), message: 'Senast' };
    return { repository: { ref: { target: { history: { nodes: [last] } } } } };
  }
  function answerRest(method: string, path: string, body: Json): [number, unknown] {
    const of = path.replace(
      /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)/u,
      (_, owner: string, repo: string) => `${owner}/${repo} `,
    );
    if (path === '/user')
      return [
        200,
        {
          id: 7,
          login: 'redaktor',
          name: 'Redaktör',
          email: 'r@exempel.se',
          html_url: 'https://github.com/redaktor',
          avatar_url: 'https://avatars.exempel.se/1',
        },
      ];
    if (of === `${home} `)
      return [
        200,
        {
          permissions: { push: stub.mayWrite },
          private: false,
          owner: { type: 'Organization' },
          allow_forking: true,
          full_name: home,
        },
      ];
    if (of === `${copy} `)
      return stub.done.includes('fork')
        ? [200, { fork: true, parent: { full_name: home }, full_name: copy }]
        : [404, {}];
    if (of === `${home} /forks`) {
      stub.done.push('fork');
      return [202, { full_name: copy }];
    }
    if (of.includes('/git/trees/')) {
      const tree = [...main].map(([file, text]) => ({
        type: 'blob',
        path: file,
        sha: hash(text),
        size: text.length,
      }));
      return [200, { tree }];
    }
    if (of === `${home} /pulls` && method === 'POST') {
      const { title, body: about, head, draft } = body as Pull;
      const pull = { number: stub.pulls.length + 1, title, body: about, head, draft };
      stub.pulls.push(pull);
      stub.done.push(`pull ${head} draft=${String(draft)}`);
      const { id, url, headRefOid, createdAt } = pullNode(pull);
      return [
        201,
        {
          number: pull.number,
          node_id: id,
          title,
          html_url: url,
          head: { sha: headRefOid },
          created_at: createdAt,
          updated_at: createdAt,
        },
      ];
    }
    if (of.includes('/compare/')) {
      const [owner = '', branch = ''] =
        (decodeURIComponent(of).split('...')[1] ?? '').split('?')[0]?.split(':') ?? [];
      const found = listFiles(main, stub.branches.get(`${owner}/arkiv:${branch}`) ?? new Map());
      return [
        200,
        { files: found.map(({ path: filename }) => ({ filename, status: 'modified' })) },
      ];
    }
    if (of.includes('/merge-upstream') || of.includes('/issues/')) return [200, { labels: [] }];
    return [404, { message: `Not in the stub: ${method} ${path}` }];
  }
  const server = createServer((request, response) => {
    void (async () => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Allow-Headers', '*, Authorization');
      response.setHeader('Access-Control-Allow-Methods', '*');
      if (request.method === 'OPTIONS') return void response.end();
      const body = await readBody(request);
      const path = (request.url ?? '').replace(/^\/api(?:\/v3)?/u, '');
      const [status, answer] = ((): [number, unknown] => {
        if (path !== '/graphql') return answerRest(request.method ?? '', path, body);
        try {
          return [200, { data: answerGraph(String(body['query']), body['variables'] as Json) }];
        } catch (error) {
          return [200, { errors: [{ message: (error as Error).message }] }];
        }
      })();
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(answer));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(stub, {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}
