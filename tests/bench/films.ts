import { availableParallelism } from 'node:os';
import { loadStageStyles } from '../../src/studio/picture/stage-styles.ts';
import { openStudio } from '../../src/studio/film/open-studio.ts';
import { prepareGuide } from '../../src/studio/film/prepare-guide.ts';
import { root } from '../site/read-site.ts';
import { measureFilms } from './measure-films.ts';
import { measureFrameByFrame, measureRecording } from './measure-plain-films.ts';

const perSecond = (speed: number) => `${speed.toFixed(2)} s film per second`;

/** So much of one film is made the two other ways. */
const sampleMs = 8000;

/** Seconds of finished film per second, beside two other ways to make the same film, in one run. */
async function run(): Promise<void> {
  const guide = 'bankid/skaffa';
  const studio = await openStudio(root);
  const [plan] = (await prepareGuide(studio, guide, 'sv')).plans;
  if (!plan) throw new RangeError(`${guide} has no film`);
  const styles = await loadStageStyles();

  const ours = await measureFilms(root);
  const made = ours.filmMs / (ours.speechMs + ours.pictureMs);
  const frames = await measureFrameByFrame(plan, styles, sampleMs);
  const recorded = await measureRecording(plan, styles, sampleMs);

  console.log(`Films from an empty cache, ${ours.films} films, ${availableParallelism()} cores`);
  console.log(`  everything               ${perSecond(made)}`);
  console.log(
    `    of ${(ours.filmMs / 1000).toFixed(0)} s film: speech ${(ours.speechMs / 1000).toFixed(1)} s, the rest ${(ours.pictureMs / 1000).toFixed(1)} s`,
  );
  console.log(`The same film (${guide}, ${sampleMs / 1000} s of it) in two other ways`);
  console.log(
    `  frame by frame           ${perSecond(frames.speed)}; ratio ${(made / frames.speed).toFixed(0)}×`,
  );
  console.log(
    `  recorded in real time    ${perSecond(recorded.speed)}; ratio ${(made / recorded.speed).toFixed(0)}×, ${recorded.frames} of ${recorded.wanted} pictures`,
  );
}

await run();
