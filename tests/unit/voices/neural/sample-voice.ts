import { createHash } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NeuralVoice, RemoteFile } from '../../../../src/studio/voice/neural/voices.ts';
import { writeVoice, writeVoiceConfig } from './write-voice.ts';

const model = writeVoice();
const config = writeVoiceConfig();

const remote = (address: string, bytes: Buffer): RemoteFile => ({
  address,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** The voice that a test writes, as the list of voices would tell of it. */
export const sampleVoice = (origin: string): NeuralVoice => ({
  id: 'sv_SE-hum-small',
  language: 'sv',
  espeak: 'sv',
  about: 'En ton.',
  licence: 'Fri.',
  card: `${origin}/MODEL_CARD`,
  model: remote(`${origin}/hum.onnx`, model),
  config: remote(`${origin}/hum.onnx.json`, config),
});

/** How the place that files are fetched from behaves. */
export type Behaviour = {
  /** After so many bytes of an answer the line breaks; as often as `breaks` says. */
  breakAfter?: number;
  breaks?: number;
  /** Answers that are no file. */
  status?: number;
  /** The bytes that are sent in place of the right ones. */
  model?: Buffer;
  /** Nothing is known of parts of files: all is sent, always. */
  wholeAlways?: boolean;
};

export type Place = { origin: string; asked: string[]; close(): Promise<void> };

/** Serves the voice's files as a web host does, parts of them too, as badly as is asked for. */
export async function serveVoice(behaviour: Behaviour = {}): Promise<Place> {
  const asked: string[] = [];
  let breaks = behaviour.breaks ?? Infinity;
  const send = (response: ServerResponse, bytes: Buffer): void => {
    const { breakAfter } = behaviour;
    if (breakAfter === undefined || bytes.length <= breakAfter || breaks-- <= 0)
      return void response.end(bytes);
    response.write(bytes.subarray(0, breakAfter), () => setTimeout(() => response.destroy(), 20));
  };
  const server: Server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.range ?? 'allt'}`);
    if (behaviour.status) return void response.writeHead(behaviour.status).end();
    const file = request.url?.endsWith('.json') ? config : (behaviour.model ?? model);
    const [, from] = /^bytes=(\d+)-$/u.exec(request.headers.range ?? '') ?? [];
    if (from === undefined || behaviour.wholeAlways) {
      response.writeHead(200, { 'content-length': file.length });
      return void send(response, file);
    }
    const part = file.subarray(Number(from));
    const range = `bytes ${from}-${file.length - 1}/${file.length}`;
    response.writeHead(206, { 'content-length': part.length, 'content-range': range });
    send(response, part);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
