import { makeFilms, openStudio, prepareGuide } from '../../../src/studio/film/film.ts';

// Run as a program of its own, because the fault it looks for ends the whole program: breaks off
// the making of a project's films over and over, each time a little later.

const [, , root = ''] = process.argv;
const studio = await openStudio(root);
const films = [];
for (const guide of studio.content.guides.keys())
  films.push(await prepareGuide(studio, guide, 'sv'));
// Close together while the threads load the codecs, then while sound and picture are made.
for (const afterMs of [
  10, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 80, 110, 150, 200, 300, 400,
]) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Error('Stopped')), afterMs);
  await makeFilms(studio, films, undefined, { force: true, signal: controller.signal }).catch(
    (error: unknown) => {
      if (!controller.signal.aborted) throw error;
    },
  );
  clearTimeout(timer);
}
console.log('Every stop was survived.');
