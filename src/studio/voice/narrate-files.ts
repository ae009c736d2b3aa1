import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const engineFolder = '/usr/share/espeak-ng-data';

/** Languages that occur within the others' sentences. */
const alwaysSpelt = ['en'];

/**
 * Writes the built-in voice's knowledge of how a language is spelt and sounds into a folder: eSpeak
 * NG's own files, without the dictionaries of other languages (24 MB). Neural voices are taught with it.
 */
export async function writeEngineFiles(folder: string, language: string): Promise<void> {
  // Large, and fetched for those few who put in a voice.
  const { default: loadEspeak } = await import('@echogarden/espeak-ng-emscripten');
  const { FS } = await loadEspeak();
  const dictionaries = [language, ...alwaysSpelt].map((each) => `${each}_dict`);
  const write = async (from: string, to: string): Promise<void> => {
    await mkdir(to, { recursive: true });
    for (const name of FS.readdir(from).filter((each) => !/^\.\.?$/u.test(each))) {
      const path = `${from}/${name}`;
      if (FS.isDir(FS.stat(path).mode)) await write(path, join(to, name));
      else if (!name.endsWith('_dict') || dictionaries.includes(name))
        await writeFile(join(to, name), FS.readFile(path));
    }
  };
  await write(engineFolder, folder);
}
