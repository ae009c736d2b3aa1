import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { chromium, type Page } from 'playwright-core';
import { frameMs } from '../../src/film/pace.ts';
import { convertColours } from '../../src/studio/picture/convert-colours.ts';
import { type FilmEncoder, startEncoder } from '../../src/studio/encode/encode.ts';
import { findBrowser } from '../../src/studio/browser/find-browser.ts';
import type { FilmPlan } from '../../src/studio/picture/film-plan.ts';
import { wide } from '../../src/studio/picture/stage.ts';
import { lookAt, openPlainStage, showLook } from './plain-stage.ts';

const whole = { x: 0, y: 0, width: wide.widthPx, height: wide.heightPx };

/** `speed` is seconds of film made per second; `frames` how many of the wanted ones there are. */
export type PlainMeasured = { speed: number; frames: number; wanted: number };

type Work = (page: Page, encoder: FilmEncoder) => Promise<number>;

async function measure(plan: FilmPlan, styles: string, filmMs: number, work: Work) {
  const folder = await mkdtemp(join(tmpdir(), 'koppla-upp-bench-'));
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: whole.width, height: whole.height } });
    await openPlainStage(page, styles);
    await showLook(page, lookAt(plan, 0));
    const silence = { samples: new Float32Array(48 * filmMs), sampleRate: 48_000 };
    const begun = performance.now();
    const encoder = await startEncoder(join(folder, 'plain.mp4'), wide, silence);
    let frames: number;
    try {
      frames = await work(page, encoder);
    } catch (cause) {
      await encoder.abort();
      throw cause;
    }
    await encoder.stop(filmMs);
    return { speed: filmMs / (performance.now() - begun), frames, wanted: filmMs / frameMs };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A whole picture into the encoder, as a program that knows nothing of what changed must do. */
function createFeeder(encoder: FilmEncoder) {
  const canvas = createCanvas(whole.width, whole.height).getContext('2d');
  let last = -1;
  return async (picture: Buffer, atMs: number) => {
    if (atMs <= last) return;
    canvas.drawImage(await loadImage(picture), 0, 0);
    convertColours(
      canvas.getImageData(0, 0, whole.width, whole.height).data,
      whole,
      encoder.planes,
    );
    await encoder.handleFrame(atMs, last < 0);
    last = atMs;
  };
}

/**
 * Frame by frame, as Remotion and its kind do: every picture of the same film is photographed whole
 * in the browser and encoded by the same encoder.
 */
export const measureFrameByFrame = (plan: FilmPlan, styles: string, filmMs: number) =>
  measure(plan, styles, filmMs, async (page, encoder): Promise<number> => {
    const feed = createFeeder(encoder);
    let frames = 0;
    for (let atMs = 0; atMs < filmMs; atMs += frameMs, frames++) {
      await showLook(page, lookAt(plan, atMs));
      await feed(await page.screenshot(), atMs);
    }
    return frames;
  });

/** The browser's own recording: the film plays in real time and what the browser sends is encoded. */
export const measureRecording = (plan: FilmPlan, styles: string, filmMs: number) =>
  measure(plan, styles, filmMs, async (page, encoder): Promise<number> => {
    const feed = createFeeder(encoder);
    const session = await page.context().newCDPSession(page);
    const got: { data: Buffer; atMs: number }[] = [];
    const begun = performance.now();
    session.on('Page.screencastFrame', ({ data, sessionId }) => {
      got.push({ data: Buffer.from(data, 'base64'), atMs: Math.round(performance.now() - begun) });
      void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    });
    await session.send('Page.startScreencast', { format: 'jpeg', quality: 90 });
    for (;;) {
      const atMs = performance.now() - begun;
      if (atMs >= filmMs) break;
      await showLook(page, lookAt(plan, Math.floor(atMs / frameMs) * frameMs));
    }
    await session.send('Page.stopScreencast');
    for (const { data, atMs } of got) if (atMs < filmMs) await feed(data, atMs);
    return got.length;
  });
