import { field, numberField } from '../../../../src/studio/voice/neural/protobuf.ts';
import {
  graphParts,
  modelParts,
  writeNode,
  writeTensor,
} from '../../../../src/studio/voice/neural/onnx.ts';

export const sampleRate = 22_050;
/** How long each sound of the voice lasts, in samples. */
const hop = 900;

const signs = ' abcdefghijklmnopqrstuvwxyzåäöæøœɑɐɒɔəɛɡɪɨɭŋɳɵɕɖʂʃʉʊʏʁˈˌːˑ,.;:!?-̩';
/** As in Piper's own files: each sign has one number. */
export const phonemeIds: Record<string, number[]> = Object.fromEntries(
  ['_', '^', '$', ...new Set(signs)].map((sign, id) => [sign, [id]]),
);
/** These are no sounds: silence. With what is put between all signs (`_`) a comma rests for 200 ms. */
const silent = ['_', '^', '$', ' ', ',', '.', ';', ':', '!', '?', '-', 'ˈ', 'ˌ', 'ː', 'ˑ'];

const valueInfo = (name: string, kind: number, dims: readonly string[]): Buffer => {
  const shape = Buffer.concat(dims.map((dim) => field(1, field(2, dim))));
  return Buffer.concat([
    field(1, name),
    field(2, field(1, Buffer.concat([numberField(1, kind), field(2, shape)]))),
  ]);
};

const floats = (...values: number[]) => Float32Array.from(values);

/**
 * A voice as small as can be, in the form of Piper's (VITS in ONNX: `input`, `input_lengths`, `scales`
 * to `output`): each sign that is a sound hums for 40 ms, with as much noise by chance as `scales` say.
 */
export function writeVoice(): Buffer {
  const loud = Float32Array.from(Object.entries(phonemeIds), ([sign]) =>
    silent.includes(sign) ? 0 : 1,
  );
  const one = (name: string, value: number) => writeTensor(name, floats(value), []);
  const whole = (name: string, value: number) =>
    writeTensor(name, BigInt64Array.of(BigInt(value)), []);
  const turn = (2 * Math.PI * 130) / sampleRate;
  const nodes = [
    // How loud at each sample: the sign that is said then.
    writeNode('Gather', ['scales', 'first'], ['slowness']),
    writeNode('Gather', ['scales', 'zero'], ['noisiness']),
    writeNode('Mul', ['slowness', 'hop'], ['length']),
    writeNode('Gather', ['input_lengths', 'zero'], ['count']),
    writeNode('Cast', ['count'], ['signs'], { to: 1 }),
    writeNode('Mul', ['signs', 'length'], ['samples']),
    writeNode('Range', ['none', 'samples', 'step'], ['clock']),
    writeNode('Div', ['clock', 'length'], ['place']),
    writeNode('Floor', ['place'], ['sign']),
    writeNode('Cast', ['sign'], ['at'], { to: 7 }),
    writeNode('Squeeze', ['input', 'batch'], ['said']),
    writeNode('Gather', ['said', 'at'], ['ids']),
    writeNode('Gather', ['loudness', 'ids'], ['level']),
    // A hum with three overtones.
    writeNode('Mul', ['clock', 'turn'], ['phase']),
    ...[1, 2, 3].flatMap((over) => [
      writeNode('Mul', ['phase', `over-${over}`], [`phase-${over}`]),
      writeNode('Sin', [`phase-${over}`], [`tone-${over}`]),
    ]),
    writeNode('Add', ['tone-1', 'tone-2'], ['tones']),
    writeNode('Add', ['tones', 'tone-3'], ['hum']),
    writeNode('RandomNormalLike', ['hum'], ['chance']),
    writeNode('Mul', ['chance', 'noisiness'], ['hiss']),
    writeNode('Mul', ['hiss', 'softly'], ['breath']),
    writeNode('Add', ['hum', 'breath'], ['voice']),
    writeNode('Mul', ['voice', 'level'], ['spoken']),
    writeNode('Mul', ['spoken', 'quarter'], ['quiet']),
    writeNode('Unsqueeze', ['quiet', 'axes'], ['output']),
  ];
  const initializers = [
    one('hop', hop),
    one('none', 0),
    one('step', 1),
    one('turn', turn),
    one('quarter', 0.2),
    one('softly', 0.05),
    ...[1, 2, 3].map((over) => one(`over-${over}`, over)),
    whole('zero', 0),
    whole('first', 1),
    writeTensor('batch', BigInt64Array.of(0n)),
    writeTensor('axes', BigInt64Array.of(0n, 1n, 2n)),
    writeTensor('loudness', loud),
  ];
  const graph = Buffer.concat([
    ...nodes.map((node) => field(graphParts.node, node)),
    field(2, 'voice'),
    ...initializers.map((each) => field(graphParts.initializer, each)),
    field(11, valueInfo('input', 7, ['batch', 'signs'])),
    field(11, valueInfo('input_lengths', 7, ['batch'])),
    field(11, valueInfo('scales', 1, ['three'])),
    field(12, valueInfo('output', 1, ['batch', 'one', 'channel', 'time'])),
  ]);
  const opset = Buffer.concat([field(1, ''), numberField(2, 15)]);
  return Buffer.concat([
    numberField(1, 8),
    field(2, 'test'),
    // A voice weighs something: there is something to break off.
    field(6, 'Hum. '.repeat(20_000)),
    field(modelParts.graph, graph),
    field(8, opset),
  ]);
}

/** What lies beside a voice of Piper's, as JSON. */
export const writeVoiceConfig = (): Buffer =>
  Buffer.from(
    JSON.stringify({
      audio: { sample_rate: sampleRate, quality: 'medium' },
      espeak: { voice: 'sv' },
      inference: { noise_scale: 0.667, length_scale: 1, noise_w: 0.8 },
      num_speakers: 1,
      phoneme_id_map: phonemeIds,
    }),
  );
