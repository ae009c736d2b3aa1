import { deviceName } from '../../checks/safety/reserved-names.ts';

/** Signs that FAT32 and Windows take in no name. */
const forbidden = /[<>:"|?*\\\u0000-\u001f]/u;

/** Windows takes 260 signs in all; the stick's letter and a folder of one's own want some. */
const longestPath = 180;

/** What is wrong with some paths on a stick, a line for each; empty when all can be copied. */
export function checkNames(paths: readonly string[]): string[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const faults: string[] = [];
    for (const name of path.split('/')) {
      if (deviceName.test(name)) faults.push(`${path}: "${name}" är upptaget av Windows`);
      if (forbidden.test(name)) faults.push(`${path}: "${name}" har ett tecken som inte går`);
      if (/[. ]$/u.test(name)) faults.push(`${path}: "${name}" slutar på punkt eller mellanslag`);
    }
    if (path.length > longestPath) faults.push(`${path}: längre än ${longestPath} tecken`);
    const key = path.normalize('NFC').toLowerCase();
    const twin = seen.get(key);
    if (twin !== undefined && twin !== path)
      faults.push(`${path}: är samma namn som ${twin} på en sticka`);
    seen.set(key, path);
    return faults;
  });
}
