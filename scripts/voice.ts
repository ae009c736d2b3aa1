import { writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import {
  OptionError,
  readVoiceOptions,
  StoppedError,
  stopOnSignal,
  stoppedExitCode,
  type VoiceOptions,
} from '../src/build/terminal/terminal.ts';
import { parseContent } from '../src/checks/parse-content.ts';
import { formatSize } from '../src/i18n/format-size.ts';
import { nameLanguage } from '../src/i18n/name-language.ts';
import { siteConfig } from '../src/site.config.ts';
import { readContentFiles } from '../src/studio/read-content.ts';
import {
  fetchedFrom,
  findVoice,
  installVoice,
  type NeuralVoice,
  neuralVoices,
  removeVoice,
  trySentence,
  VoiceFault,
} from '../src/studio/voice/voice.ts';

const sizeOf = ({ model, config }: NeuralVoice) => formatSize(model.bytes + config.bytes);

/** Which voices there are, and which of them speaks here. */
function list(root: string): void {
  for (const voice of neuralVoices) {
    const isHere = findVoice(root, voice.language)?.id === voice.id;
    console.log(
      [
        `${voice.id} (${nameLanguage(voice.language)})${isHere ? ': hämtad' : ''}`,
        `  ${voice.about}`,
        `  Licens: ${voice.licence} ${voice.card}`,
        `  Storlek: ${sizeOf(voice)}. Hämtas från ${voice.model.address}`,
        `  Kontrollsumma (SHA-256): ${voice.model.sha256}`,
        `  Hämta den: npm run voice -- ${voice.language}`,
      ].join('\n'),
    );
  }
}

/** Tells every tenth part of a file. */
function tellParts({ model }: NeuralVoice): (bytes: number) => void {
  let told = 0;
  return (bytes) => {
    const part = Math.floor((bytes * 10) / model.bytes);
    if (part <= told) return;
    told = part;
    console.log(`${part * 10} procent (${formatSize(bytes)})`);
  };
}

async function fetchVoice(
  { root, language, from }: Extract<VoiceOptions, { do: 'fetch' }>,
  signal: AbortSignal,
): Promise<void> {
  const known = neuralVoices.find((voice) => voice.language === language)!;
  const voice = from ? fetchedFrom(known, /^https?:/u.test(from) ? from : resolve(from)) : known;
  console.log(`Hämtar ${voice.id} (${sizeOf(voice)}). ${voice.about} Licens: ${voice.licence}`);
  await installVoice(root, voice, { signal, onBytes: tellParts(voice) });
  console.log(
    `Klart. Nu talar filmerna på ${nameLanguage(language).toLowerCase()} med den rösten. De görs om nästa gång du bygger.`,
  );
  if (siteConfig.voices?.[language])
    console.log(
      `Men ett talprogram står för språket i src/site.config.ts, under "voices". Det går före. Ta bort raden om den hämtade rösten ska tala.`,
    );
  console.log(`Lyssna först: npm run voice -- ${language} --try "En mening."`);
}

async function say({
  root,
  language,
  text,
  out,
}: Extract<VoiceOptions, { do: 'try' }>): Promise<void> {
  const list = language === 'sv' ? parseContent(await readContentFiles(root)).pronunciation : [];
  const wav = await trySentence(root, siteConfig, language, text, list);
  await writeFile(resolve(root, out), wav);
  const voice = findVoice(root, language);
  console.log(
    `${voice ? voice.id : 'Den inbyggda rösten'} säger det i ${relative(process.cwd(), resolve(root, out))}.`,
  );
}

async function run(signal: AbortSignal): Promise<void> {
  const languages = neuralVoices.map(({ language }) => language);
  const options = readVoiceOptions(process.argv.slice(2), languages);
  if (options.do === 'list') return list(options.root);
  if (options.do === 'try') return say(options);
  if (options.do === 'fetch') return fetchVoice(options, signal);
  const wasThere = await removeVoice(options.root, options.language);
  console.log(
    wasThere
      ? 'Rösten är borttagen. Nu talar den inbyggda rösten igen.'
      : 'Det fanns ingen hämtad röst för språket.',
  );
}

try {
  await stopOnSignal(run);
} catch (error) {
  const isTold =
    error instanceof OptionError || error instanceof StoppedError || error instanceof VoiceFault;
  console.error(isTold ? error.message : error);
  process.exitCode = error instanceof StoppedError ? stoppedExitCode : 1;
}
