import { frameMs } from '../../../film/pace.ts';
import {
  coversWords,
  type FilmPlan,
  placeFilm,
  type PlacedFilm,
  poseAt,
  project,
  type Shot,
  type Target,
} from '../../picture/picture.ts';
import { type FilmProblem, inSeconds } from '../film-problem.ts';

/** The label of what is used, in px; the device's share of the picture's width, close and at rest. */
const leastLabelPx = 60;
const leastShare = {
  wide: { close: 0.45, rest: 0.3 },
  tall: { close: 0.62, rest: 0.62 },
};
/** Something calm moves within this time; a camera that moves does so for this long. */
const longestStillMs = 6000;
const cameraMs = { least: 300, most: 500 };
/** A camera that has stopped stays so long before it moves again: to and fro is a flicker, not a look. */
const leastRestMs = 800;

const inPercent = (share: number) => `${Math.floor(share * 100)} %`;

type Add = (what: string, measured: string, bar: string) => void;

/** What is used is large, seen whole, and its words are not under the hand while they are said. */
function checkGestures(
  film: PlacedFilm,
  targetsOf: (shot: Shot) => Record<string, Target>,
  add: Add,
) {
  const { shape } = film.plan;
  for (const gesture of film.gestures) {
    const { kind, target, label, window, arriveMs, actMs } = gesture;
    if (kind === 'scroll') continue;
    const where = `"${target}" vid ${inSeconds(arriveMs)}`;
    const targets = targetsOf(gesture.device);
    const pose = poseAt(film, arriveMs);
    const textPx = (targets[target]?.textPx ?? leastLabelPx) * pose.view.scale;
    if (textPx < leastLabelPx)
      add(`${where} har för små ord`, `${textPx} px`, `${leastLabelPx} px`);
    const device = targets[':device'];
    const share = device ? project(device, pose.view).width / shape.widthPx : 0;
    const least = leastShare[shape.shape].close;
    if (share < least) add(`${where}: enheten är för liten`, inPercent(share), inPercent(least));
    const isInside =
      label.x >= Math.max(window.x, 0) &&
      label.x + label.width <= Math.min(window.x + window.width, shape.widthPx) &&
      label.y >= window.y &&
      label.y + label.height <= window.y + window.height;
    if (!isInside) add(`Orden på ${where} syns inte hela`, 'utanför bilden', 'hela');
    for (const atMs of [arriveMs - 2 * frameMs, arriveMs, actMs - frameMs]) {
      const { hand } = poseAt(film, atMs);
      if (hand && coversWords(hand, label)) {
        add(`Handen ligger över orden på ${where}`, inSeconds(atMs), 'aldrig medan de sägs');
        break;
      }
    }
  }
}

/** How long the film stands stillest, in ms, and when that begins. */
function findStillest(film: PlacedFilm): { fromMs: number; lastsMs: number } {
  let [before, sinceMs] = [['', '', ''], 0];
  let stillest = { fromMs: 0, lastsMs: 0 };
  for (let atMs = 0; atMs <= film.plan.durationMs; atMs += frameMs) {
    const { scene, ...moving } = poseAt(film, Math.min(atMs, film.plan.durationMs - frameMs));
    const look = [scene.device.html, scene.panel.html, JSON.stringify(moving)];
    const isOver = atMs >= film.plan.durationMs;
    if (look.every((part, index) => part === before[index]) && !isOver) continue;
    if (atMs - sinceMs > stillest.lastsMs) stillest = { fromMs: sinceMs, lastsMs: atMs - sinceMs };
    [before, sinceMs] = [look, atMs];
  }
  return stillest;
}

/**
 * How a drawn film moves, worked out from its plan and where its photographs say that things are: no
 * picture is decoded. Texts never lie over each other, since scenes are cut to or slide in beside
 * one another and the words stand outside the window; that is held here too.
 */
export function checkMoving(
  name: string,
  plan: FilmPlan,
  targetsOf: (shot: Shot) => Record<string, Target>,
): FilmProblem[] {
  const problems: FilmProblem[] = [];
  const add: Add = (what, measured, bar) => problems.push({ film: name, what, measured, bar });
  const film = placeFilm(plan, targetsOf);
  const { shape } = plan;
  checkGestures(film, targetsOf, add);
  for (const { fromMs, panel, window, device } of plan.scenes) {
    const { x, y, width, height } = panel.area;
    const isApart =
      x + width <= window.x ||
      window.x + window.width <= x ||
      y + height <= window.y ||
      window.y + window.height <= y;
    if (!isApart) add('Ord och bild ligger över varandra', inSeconds(fromMs), 'bredvid varandra');
    const seen = targetsOf(device)[':device'];
    if (targetsOf(device)[':scene']) continue;
    const share = seen ? project(seen, poseAt(film, fromMs).view).width / shape.widthPx : 0;
    const least = leastShare[shape.shape].rest;
    if (share < least)
      add(`Enheten är för liten vid ${inSeconds(fromMs)}`, inPercent(share), inPercent(least));
  }
  for (const { fromMs, untilMs } of film.moves) {
    const lastsMs = untilMs - fromMs;
    if (lastsMs === 0 || (lastsMs >= cameraMs.least && lastsMs <= cameraMs.most)) continue;
    add(`Kameran rör sig vid ${inSeconds(fromMs)}`, `${lastsMs} ms`, '300–500 ms');
  }
  for (const [index, { fromMs, untilMs }] of film.moves.entries()) {
    const next = film.moves[index + 1];
    if (!next || untilMs === fromMs || next.fromMs === next.untilMs) continue;
    const restsMs = next.fromMs - untilMs;
    if (restsMs >= leastRestMs) continue;
    add(`Kameran vänder vid ${inSeconds(untilMs)}`, `${restsMs} ms`, `${leastRestMs} ms`);
  }
  const { fromMs, lastsMs } = findStillest(film);
  if (lastsMs > longestStillMs) {
    add(
      `Bilden står still från ${inSeconds(fromMs)}`,
      inSeconds(lastsMs),
      inSeconds(longestStillMs),
    );
  }
  return problems;
}
