import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SpeechProgram } from '../../site.config.ts';
import { contentFault } from '../content-error.ts';

/** A neural voice on a slow machine reads a sentence in a few seconds, and loads for some more. */
const usualTimeoutSeconds = 60;
const toldLines = 6;

const settingsFile = 'src/site.config.ts';

type Ended = { code: number | null; hung: boolean; output: Buffer; told: string };

function run(command: string[], input: string, timeoutMs: number): Promise<Ended> {
  const [name = '', ...values] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(name, values, { stdio: ['pipe', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    const told: Buffer[] = [];
    let hung = false;
    const timer = setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
      // What it started itself may still hold the pipes.
      child.stdout.destroy();
      child.stderr.destroy();
    }, timeoutMs);
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.on('data', (part: Buffer) => told.push(part));
    // A program that reads no text closes its door: that is no fault.
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, hung, output: Buffer.concat(output), told: Buffer.concat(told).toString() });
    });
    child.stdin.end(input);
  });
}

const lastLines = (told: string): string => {
  const lines = told.trim().split(/\r?\n/u).filter(Boolean).slice(-toldLines);
  return lines.length === 0
    ? ''
    : ` Programmet skrev:\n${lines.map((l) => `      ${l}`).join('\n')}`;
};

const isWav = (bytes: Buffer): boolean =>
  bytes.length > 44 && /^(?:RIFF|RF64)....WAVE/su.test(bytes.toString('latin1', 0, 12));

/**
 * Lets a program read a text aloud: the text on standard input or in place of `{text}`, the WAV on
 * standard output or at the path in place of `{output}`. Gives the WAV's bytes. Throws a
 * ContentError, in Swedish with the program's last words, when it fails, hangs or gives no WAV.
 */
export async function runSpeechProgram(
  { program, timeoutSeconds = usualTimeoutSeconds }: SpeechProgram,
  language: string,
  text: string,
): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'koppla-upp-tal-'));
  const output = join(folder, 'tal.wav');
  const name = program[0] ?? '';
  const fault = (message: string, remedy: string) =>
    contentFault(`${settingsFile}  voices › ${language} › program`, message, remedy);
  try {
    const command = program.map((part) =>
      part.replaceAll('{output}', output).replaceAll('{text}', text),
    );
    const reads = !program.some((part) => part.includes('{text}'));
    const ended = await run(command, reads ? `${text}\n` : '', timeoutSeconds * 1000).catch(
      (cause: unknown) => {
        const { code, message } = cause as NodeJS.ErrnoException;
        throw fault(
          code === 'ENOENT'
            ? `Talprogrammet "${name}" finns inte på den här datorn.`
            : `Talprogrammet "${name}" går inte att starta: ${message}`,
          'Installera programmet, eller skriv hela sökvägen till det. Utan raden används den inbyggda rösten.',
        );
      },
    );
    if (ended.hung)
      throw fault(
        `Talprogrammet "${name}" blev inte klart på ${timeoutSeconds} sekunder med meningen "${text}".${lastLines(ended.told)}`,
        'Prova kommandot för sig. Behöver det längre tid? Ändra "timeoutSeconds".',
      );
    if (ended.code !== 0)
      throw fault(
        `Talprogrammet "${name}" slutade med fel (kod ${ended.code ?? 'saknas'}) på meningen "${text}".${lastLines(ended.told)}`,
        'Prova kommandot för sig, och rätta det i "program".',
      );
    const toFile = program.some((part) => part.includes('{output}'));
    const sound = toFile ? await readFile(output).catch(() => Buffer.alloc(0)) : ended.output;
    if (!isWav(sound))
      throw fault(
        `Talprogrammet "${name}" gav inget ljud i formatet WAV för meningen "${text}".${lastLines(ended.told)}`,
        'Låt programmet skriva en WAV-fil till {output}, eller till standard ut.',
      );
    return sound;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lets something that only reads files have bytes; the file is gone afterwards. */
export async function withFile<T>(bytes: Buffer, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'koppla-upp-ljud-'));
  const path = join(folder, 'tal.wav');
  try {
    await writeFile(path, bytes);
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
