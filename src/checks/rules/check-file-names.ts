import { filmEndings, soundEndings } from '../../model/film.ts';
import type { ContentProblem } from '../read/content-file.ts';
import { findFileKind } from '../read/file-kind.ts';
import { writePlain } from '../safety/write-plain.ts';
import { pageNames } from '../safety/reserved-names.ts';
import type { Draft } from '../read/read-draft.ts';

const media =
  /\.(?:mp4|m4v|mov|qt|webm|mkv|avi|wmv|3gp|mts|m2ts|mpe?g|wav|m4a|mp3|flac|og[ag]|opus|aac|aiff?|caf|wma|amr)$/iu;

/** Films and recordings: what they may be called, and saved as. */
const renameMedia = (path: string, name: string): string => {
  const small = path.replace(name, name.toLowerCase());
  if (findFileKind(small).kind !== 'unknown') return `Byt namn till "${name.toLowerCase()}".`;
  const isVoice = path.includes('/voice/');
  const endings = (isVoice ? soundEndings : filmEndings).map((ending) => `.${ending}`).join(', ');
  return isVoice
    ? `En inspelning heter som sitt steg: voice/steg.wav, för andra språk voice/en/steg.wav. Den slutar på ${endings}.`
    : `I guidens mapp får film.mp4, sign.mp4 och voice/steg.wav ligga, för andra språk voice/en/steg.wav. En film slutar på ${endings}.`;
};

const image = /\.(?:png|jpe?g|gif|webp|svg|heic|avif)$/iu;
const paper = /\.(?:pdf|docx?|odt|rtf)$/iu;

/** The new name alone, where the folders are the same. */
const nameAsIn = (path: string, plain: string): string => {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return plain.startsWith(folder) ? plain.slice(folder.length) : plain.replace(/^content\//u, '');
};

/** What programs add to the name of a copy. */
const copied =
  / ?(?:\((?:kopia|copy|\d+)\)|[-–—_]? ?(?:kopia|copy)(?: ?\(?\d+\)?)?)(?<ending>\.[a-z0-9]+)$/iu;

const rename = (path: string, files: Draft['files']): string => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const original = path.replace(copied, '$<ending>');
  if (original !== path && files.has(original))
    return `Är det en kopia av ${original.slice(original.lastIndexOf('/') + 1)}? Ta bort den.`;
  // An editor's program that hides how names end puts one more there.
  const read = path.replace(/\.txt$/iu, '');
  if (read !== path && findFileKind(read).kind !== 'unknown')
    return `Byt namn till "${read.slice(read.lastIndexOf('/') + 1)}".`;
  if (media.test(name)) return renameMedia(path, name);
  if (image.test(name))
    return 'Ta bort filen. Bilderna ritas från film.yaml och skärmarna i screens.';
  if (paper.test(name)) return 'Ta bort filen. Det som ska stå på sidan skrivs i guidens sv.mdx.';
  if (/[^a-z0-9./-]/u.test(path.replace(/\.mdx$/u, ''))) {
    const plain = writePlain(path);
    const isFree = findFileKind(plain).kind !== 'unknown';
    const rule = 'små bokstäver a–z, siffror och bindestreck.';
    return isFree
      ? `Byt namn till "${nameAsIn(path, plain)}": ${rule}`
      : `Byt namn på filen eller mappen: ${rule}`;
  }
  if (name.endsWith('.yml')) return `Byt namn till "${name.replace(/\.yml$/u, '.yaml')}".`;
  if (name.endsWith('.md')) return `Byt namn till "${name}x".`;
  if (path.startsWith('content/guides/'))
    return 'En guide ligger i guides/tjänst/guide/ och har film.yaml, sv.mdx och en fil för varje språk, till exempel en.mdx.';
  if (path.startsWith('content/screens/')) return 'En skärm ligger i screens/app/skärm.yaml.';
  if (path.startsWith('content/services/')) return 'En tjänst ligger i services/tjänst.mdx.';
  if (path.startsWith('content/search/'))
    return 'Sökningens ord ligger i search/sv.yaml, och för andra språk search/en.yaml.';
  if (path.startsWith('content/words/'))
    return 'Webbplatsens egna ord ligger i words/sv.yaml, och för andra språk words/en.yaml.';
  if (/^content\/(?:municipalities|organisations|places|events)\//u.test(path))
    return 'Här ligger en fil för varje: places/plats.yaml, events/tillfalle.yaml och så vidare.';
  if (path.startsWith('content/sessions/'))
    return 'Ett pass har två filer: sessions/pass.mdx och sessions/pass.yaml, med samma namn. På andra språk ligger de i sessions/en/.';
  if (path.startsWith('content/helping/'))
    return 'Ett råd ligger i helping/rad.mdx, och på andra språk helping/en/rad.mdx.';
  if (path.startsWith('content/pages/'))
    return `Sidorna heter ${pageNames.map((name) => `pages/${name}.mdx`).join(', ')}, och på andra språk pages/en/om.mdx.`;
  return 'Flytta filen till rätt mapp. README.md visar vilka som finns.';
};

const isRead = (path: string): boolean => {
  const kind = findFileKind(path);
  if (kind.kind === 'page' || kind.kind === 'page-translation')
    return pageNames.includes(kind.page);
  return kind.kind !== 'unknown';
};

/** The folder, as `guides/bankid/på-nätet`, whose own name is why nothing in it is read. */
function findFolder(path: string): string | undefined {
  const folder = path.slice('content/'.length, path.lastIndexOf('/'));
  const plain = writePlain(path);
  const isWhy = /[^a-z0-9/-]/u.test(folder) && findFileKind(plain).kind !== 'unknown';
  return isWhy ? folder : undefined;
}

const tellFolder = (folder: string, [file = '']: readonly string[]): ContentProblem => {
  const to = writePlain(`content/${folder}/sv.mdx`).split('/').slice(1, -1).join('/');
  return {
    file,
    line: 1,
    message: `Inget i mappen ${folder} används, för mappen heter fel.`,
    remedy: `Låt mappen heta ${to}: små bokstäver a–z, siffror och bindestreck.`,
  };
};

/** A file under a name that nothing reads would be missed without a word; a folder is told of once. */
export const checkFileNames = ({ files }: Draft): ContentProblem[] => {
  const unread = [...files.keys()]
    .filter((path) => !isRead(path))
    // What is hidden is told of as that.
    .filter((path) => !path.includes('/.'))
    // That it differs from another in capitals alone is told with the entries.
    .filter((path) => path === path.toLowerCase() || !files.has(path.toLowerCase()));
  const folders = Map.groupBy(unread, (path) => findFolder(path) ?? path);
  return [...folders].flatMap(([folder, paths]) =>
    paths.length > 1
      ? [tellFolder(folder, paths)]
      : paths.map((path) => ({
          file: path,
          line: 1,
          message: 'Filen används inte, för den heter fel eller ligger fel.',
          remedy: rename(path, files),
        })),
  );
};
