import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Content, parseContent } from '../../checks/parse-content.ts';
import { ContentFault } from '../../studio/content-error.ts';
import { type DeskPlace, hearTake, keepTake, listSaid, listTakes } from '../../studio/desk/desk.ts';
import { readContentFiles } from '../../studio/read-content.ts';
import { htmlType, sendOwn } from '../dev-page.ts';
import { bundleDesk } from './bundle-desk.ts';
import { type DeskGuide, writeDeskPage, writeGuidesPage, writeRefusal } from './desk-page.ts';
import { refuseRequest } from './guard-desk.ts';

/** Far more than a sentence: two minutes in 48 000 measurements of 16 bits. */
const mostBytes = 12_000_000;

class Refusal extends Error {
  status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes)
      throw new Refusal(413, 'Inspelningen är för lång. Läs en mening i taget.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A language's way to its guide: Swedish is the plain one. */
const pathOf = (guide: string, language: string): string =>
  language === 'sv' ? guide : `${guide}/${language}`;

async function listGuides(root: string, content: Content): Promise<DeskGuide[]> {
  const guides: DeskGuide[] = [];
  for (const [guide, { page, translations }] of content.guides) {
    for (const language of ['sv', ...translations.keys()]) {
      const parts = listSaid(content, guide, language) ?? [];
      const takes = await Promise.all(
        parts.map((said) => listTakes({ root, guide, language, said })),
      );
      const read = takes.flat();
      const title = translations.get(language)?.title ?? page.title;
      if (read.length > 0)
        guides.push({
          path: pathOf(guide, language),
          title,
          language,
          read: read.filter(Boolean).length,
          all: read.length,
        });
    }
  }
  return guides;
}

/** The parts of an address: a guide, perhaps a language, perhaps one sentence of a part. */
const address =
  /^(?<guide>[a-z0-9-]+\/[a-z0-9-]+)\/(?:(?<language>[a-z]{2,3})\/)?(?:(?<part>[a-z0-9-]+)\/(?<index>\d{1,3})\.wav)?$/u;

type Asked = { place: Omit<DeskPlace, 'said'>; parts: NonNullable<ReturnType<typeof listSaid>> };

function find(root: string, content: Content, groups: Record<string, string | undefined>): Asked {
  const { guide = '', language = 'sv' } = groups;
  const parts = listSaid(content, guide, language);
  if (!parts) throw new Refusal(404, 'Den guiden finns inte, eller inte på det språket.');
  return { place: { root, guide, language }, parts };
}

async function answerTake(
  request: IncomingMessage,
  response: ServerResponse,
  { place, parts }: Asked,
  { part, index }: Record<string, string | undefined>,
): Promise<void> {
  const said = parts.find((each) => each.part === part);
  const at = Number(index);
  if (!said || said.sentences[at] === undefined) throw new Refusal(404, 'Den meningen finns inte.');
  if (request.method === 'PUT') {
    const kept = await keepTake({ ...place, said }, at, await readBody(request));
    return sendOwn(response, 200, 'application/json', JSON.stringify(kept));
  }
  const wav = await hearTake({ ...place, said }, at);
  if (!wav) throw new Refusal(404, 'Meningen är inte inläst än.');
  sendOwn(response, 200, 'audio/wav', wav);
}

async function answer(
  root: string,
  base: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refused = refuseRequest(request);
  if (refused) throw new Refusal(403, refused);
  if (/^(?:desk\.js|capture\.js|desk\.css)$/u.test(path)) {
    const file = (await bundleDesk())[path];
    return sendOwn(response, 200, file?.type ?? '', file?.text ?? '');
  }
  const content = parseContent(await readContentFiles(root));
  if (path === '')
    return sendOwn(response, 200, htmlType, writeGuidesPage(base, await listGuides(root, content)));
  const groups = address.exec(path)?.groups;
  if (!groups) throw new Refusal(404, 'Sidan finns inte.');
  const asked = find(root, content, groups);
  if (groups['part']) return answerTake(request, response, asked, groups);
  const { guide, language } = asked.place;
  const page = content.guides.get(guide);
  const title = page?.translations.get(language)?.title ?? page?.page.title ?? guide;
  const state = await Promise.all(
    asked.parts.map(async (said) => ({ ...said, read: await listTakes({ ...asked.place, said }) })),
  );
  sendOwn(response, 200, htmlType, writeDeskPage(base, title, language, { parts: state }));
}

/**
 * Answers all under `<base>inspelning/`; `next` is called for what is not the desk's. Faults are told in
 * Swedish: as a page, or as JSON to the page's script.
 */
export function serveDesk(root: string, siteBase = '/') {
  const base = `${siteBase}/inspelning/`.replace(/\/+/gu, '/');
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = decodeURI((request.url ?? '').split('?')[0] ?? '');
    if (`${path}/` === base) return void response.writeHead(302, { location: base }).end();
    if (!path.startsWith(base)) return next();
    answer(root, base, path.slice(base.length), request, response).catch((error: unknown) => {
      const status = error instanceof Refusal ? error.status : 500;
      const told =
        error instanceof ContentFault
          ? `${error.place}: ${error.fault} ${error.remedy}`
          : error instanceof Error
            ? error.message
            : String(error);
      if (request.method === 'PUT')
        sendOwn(response, status, 'application/json', JSON.stringify({ fine: false, told }));
      else sendOwn(response, status, htmlType, writeRefusal(base, told));
      // What is still on its way is not waited for.
      if (status === 413) response.once('finish', () => request.destroy());
    });
  };
}
