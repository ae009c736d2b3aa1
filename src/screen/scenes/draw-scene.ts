import type { SceneName } from '../../model/film.ts';
import { drawArm, drawPerson } from './person.ts';
import { drawBooks, drawCup, drawGoods, drawPhone, drawPlant, drawTerminal } from './things.ts';

const line = 'stroke="#241d16" stroke-width="6" stroke-linejoin="round" stroke-linecap="round"';
const wood = '#c99a6b';

const table = (y: number): string =>
  `<path fill="${wood}" ${line} d="M-40 ${y}H1240V1100H-40Z"/><path fill="none" stroke="#a9784e" stroke-width="5" d="M-40 ${y + 70}C300 ${y + 50} 700 ${y + 96} 1240 ${y + 60}M-40 ${y + 170}C400 ${y + 190} 800 ${y + 140} 1240 ${y + 170}"/>`;

const kitchenWindow = `<path fill="#fffaf0" ${line} d="M330 90h540v430H330z"/><path fill="#bcd7e6" ${line} d="M362 122h224v366H362zM614 122h224v366H614z"/><path fill="#7fa487" d="M365 485v-96c60-50 130-60 218-26v122zM617 485v-130c70-30 140-16 218 40v90z"/><path fill="#b5623f" ${line} d="M300 70h600v30H300z"/><path fill="#f3d9d2" ${line} d="M318 100h92c6 120-22 210-92 250zM882 100h-92c-6 120 22 210 92 250z"/><path fill="${wood}" ${line} d="M300 516h600v28H300z"/>`;

/** How a telephone is heard. */
const ringing =
  'M396 470c-40 60-36 130 4 190M340 430c-66 100-58 200 2 280M716 430c48 54 56 122 26 188M768 380c76 90 84 190 34 286';

/** What the scenes show, in 1200 × 1000; the middle is seen in every shape of film. */
const drawings: Record<SceneName, string> = {
  kitchen: [
    kitchenWindow,
    drawPlant(430, 516, 0.8),
    table(700),
    drawCup(300, 800),
    drawPhone(470, 850, 62, '#fffaf0', 0.8),
    drawPerson({
      ...{ x: 790, y: 1010, size: 1.2, cloth: '#4f6d8c', hair: '#c9bfb2' },
      ...{ bun: true, reaches: true },
    }),
  ].join(''),
  shop: [
    drawGoods(160, 250, 880),
    drawGoods(160, 450, 880, 4),
    `<path fill="${wood}" ${line} d="M-40 640H1240V1100H-40Z"/><path fill="#fffaf0" ${line} d="M-40 600H1240v52H-40z"/>`,
    drawTerminal(380, 600),
    `<g ${line}><path fill="#d9c7a6" d="M860 600l-12-150h150l-12 150z"/><path fill="none" d="M890 450c0-66 66-66 66 0"/><path fill="#6f8f7d" d="M880 446c-20-40 10-70 30-50 6-40 56-34 44 4 24-6 34 24 10 46z"/></g>`,
    drawPerson({ x: 650, y: 1010, size: 1.2, cloth: '#9b5c3c', hair: '#8a7c6c' }),
  ].join(''),
  'bus-stop': [
    '<path fill="#a9c7a4" d="M-40 640C200 500 420 560 620 520C860 470 1000 540 1240 480V1100H-40Z"/>',
    `<path fill="#8d8579" d="M-40 700H1240V840H-40Z"/><path stroke="#fffaf0" stroke-width="10" stroke-dasharray="90 60" d="M-40 770H1240"/><path fill="#d9c7a6" ${line} d="M-40 840H1240V1100H-40Z"/>`,
    `<g ${line}><path fill="#4f6d8c" d="M880 880V180h22v700z"/><path fill="#1c4a38" d="M800 130h182v150H800z"/><path fill="#fffaf0" d="M830 164h122v60H830zM842 244a14 14 0 1 0 .1 0zM940 244a14 14 0 1 0 .1 0z"/></g>`,
    drawPerson({ x: 440, y: 890, size: 1.05, cloth: '#b5623f', hair: '#c9bfb2', bun: true }),
    `<g ${line}><path fill="#6f8f7d" d="M640 800v-110h96v110z"/><path fill="none" d="M662 690c0-48 52-48 52 0"/></g>`,
    `<g ${line}><path fill="${wood}" d="M236 740v230h28V740zM706 740v230h28V740z"/><path fill="${wood}" d="M190 756h590v34H190zM190 812h590v34H190zM190 880h590v30H190z"/></g>`,
  ].join(''),
  library: [
    drawBooks(120, 220, 960),
    drawBooks(120, 420, 960, 3),
    drawBooks(120, 620, 960, 1),
    table(760),
    `<g ${line}><path fill="#3a332c" d="M460 760V540h300v220z"/><path fill="#d3e3ec" d="M480 560h260v170H480z"/></g>`,
    drawPerson({ x: 430, y: 1020, size: 1.25, cloth: '#6f8f7d', hair: '#c9bfb2' }),
    drawPerson({ x: 840, y: 1020, size: 1.25, cloth: '#e9b949', hair: '#5b4332', bun: true }),
  ].join(''),
  'telephone-rings': [
    `<path fill="#f3d9d2" d="M-40-40h1280V420H-40z"/>`,
    table(330),
    drawCup(190, 560),
    `<path fill="#fffaf0" ${line} d="M860 450l240-40 30 190-240 44z"/><path fill="none" stroke="#8d8579" stroke-width="6" d="M900 500l160-26M910 546l150-24M918 590l100-16"/>`,
    drawPhone(560, 590, -14, '#a9c7a4', 1.35),
    `<g fill="none" stroke-linecap="round">${['#241d16;22', '#f2a413;12'].map((stroke) => `<path stroke="${stroke.slice(0, 7)}" stroke-width="${stroke.slice(8)}" d="${ringing}"/>`).join('')}</g>`,
    drawArm(800, 800, '#4f6d8c', -24),
  ].join(''),
};

/** A place with a person in it, as an SVG that fills what it is laid in. */
export const drawScene = (name: SceneName): string =>
  `<svg class="scene" viewBox="0 0 1200 1000" preserveAspectRatio="xMidYMid slice">${drawings[name]}</svg>`;
