import type { Cue } from '../../src/film/captions.ts';
import { decodeHtml } from './read-html.ts';

const timePattern = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/u;

function parseTime(text: string): number {
  const parts = timePattern.exec(text);
  if (!parts) throw new SyntaxError(`Not a WebVTT time: ${text}`);
  const [, hours = '0', minutes, seconds, ms] = parts;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(ms);
}

/** A line without the mark that tells its direction, which nobody sees. */
/** A line as it is read: what tells its direction, and that of foreign words in it, is not seen. */
const readLine = (line: string): string =>
  decodeHtml(line).replace(/^\u200f|[\u2066-\u2069]/gu, '');

/**
 * Reads a WebVTT file as strictly as the standard (W3C WebVTT) lets a browser be; times in ms.
 * Throws a SyntaxError that names what is wrong.
 */
export function parseWebVtt(text: string): Cue[] {
  const [header, ...blocks] = text
    .replaceAll('\r\n', '\n')
    .trimEnd()
    .split(/\n{2,}/u);
  if (header !== 'WEBVTT') throw new SyntaxError(`Not a WebVTT file: ${header}`);
  return blocks.map((block) => {
    const lines = block.split('\n');
    if (!lines[0]?.includes('-->')) lines.shift();
    const [timing = '', ...words] = lines;
    const [start = '', end = ''] = timing.split(' --> ');
    const cue = { startMs: parseTime(start), endMs: parseTime(end), lines: words.map(readLine) };
    if (cue.endMs <= cue.startMs) throw new SyntaxError(`A cue ends before it starts: ${timing}`);
    if (words.some((line) => line.includes('-->') || /<[^>]*>/u.test(line))) {
      throw new SyntaxError(`A cue holds markup: ${block}`);
    }
    return cue;
  });
}
