/** The two ways in which high dynamic range is coded (ITU-R BT.2100). */
export type BrightCurve = 'pq' | 'hlg';

type Triple = [red: number, green: number, blue: number];

/** White of things, and the most that is told apart above it, in nits (ITU-R BT.2408, BT.2100). */
const whiteNits = 203;
const peak = 1000 / whiteNits;
/** Below this share of white nothing changes. */
const kept = 0.92;

/** Linear BT.2020 to linear BT.709 (ITU-R BT.2407). */
const to709: Triple[] = [
  [1.6605, -0.5876, -0.0728],
  [-0.1246, 1.1329, -0.0083],
  [-0.0182, -0.1006, 1.1187],
];

/** A signal of 0–1 to nits. */
function fromPq(signal: number): number {
  const power = signal ** (1 / 78.84375);
  const part = Math.max(power - 0.8359375, 0) / (18.8515625 - 18.6875 * power);
  return 10_000 * part ** (1 / 0.1593017578125);
}

/** A signal of 0–1 to the light of the scene, 0–1. */
function fromHlg(signal: number): number {
  const [a, b, c] = [0.17883277, 0.28466892, 0.55991073];
  return signal <= 0.5 ? signal ** 2 / 3 : (Math.exp((signal - c) / a) + b) / 12;
}

/** A picture's signal to light as it is shown, white of things being 1. */
function toLight(signal: Triple, curve: BrightCurve): Triple {
  if (curve === 'pq') return signal.map((value) => fromPq(value) / whiteNits) as Triple;
  const scene = signal.map(fromHlg) as Triple;
  // The screen's own curve goes by the lightness of all three: colours stay what they are.
  const lightness = 0.2627 * scene[0] + 0.678 * scene[1] + 0.0593 * scene[2];
  return scene.map((value) => value * lightness ** 0.2 * peak) as Triple;
}

/** What shines more than white of things is laid together above it (Möbius), hue and all. */
function dim(light: number): number {
  if (light <= kept) return light;
  const over = kept ** 2 - 2 * kept + peak;
  const a = (-(kept ** 2) * (peak - 1)) / over;
  const b = (kept ** 2 - 2 * kept * peak + peak) / (peak - 1);
  const made = ((b ** 2 + 2 * b * kept + kept ** 2) / (b - a)) * ((light + a) / (light + b));
  return Math.min(made, 1);
}

/** A colour of high dynamic range in BT.2020 as one of standard range in BT.709; all 0–1. */
export function toneMap(signal: Triple, curve: BrightCurve): Triple {
  const light = toLight(signal, curve);
  const own = to709.map((row) =>
    Math.max(row[0] * light[0] + row[1] * light[1] + row[2] * light[2], 0),
  );
  const most = Math.max(...own, 1e-6);
  const scale = dim(most) / most;
  // BT.1886: as a screen of standard range shows it.
  return own.map((value) => Math.min(value * scale, 1) ** (1 / 2.4)) as Triple;
}

const nodes = 65;

/** The same as a table that a filter reads (Cube LUT 1.0), red changing first. */
export function writeCube(curve: BrightCurve): string {
  const lines = [`LUT_3D_SIZE ${nodes}`];
  for (let at = 0; at < nodes ** 3; at++) {
    const place = [at % nodes, Math.floor(at / nodes) % nodes, Math.floor(at / nodes ** 2)];
    const signal = place.map((value) => value / (nodes - 1)) as Triple;
    lines.push(
      toneMap(signal, curve)
        .map((value) => value.toFixed(5))
        .join(' '),
    );
  }
  return `${lines.join('\n')}\n`;
}
