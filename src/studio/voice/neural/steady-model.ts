import {
  graphParts,
  modelParts,
  nodeParts,
  writeMetadata,
  writeNode,
  writeTensor,
} from './onnx.ts';
import { field, type Field, readFields } from './protobuf.ts';

/** A voice draws 192 numbers by chance for each 256th part of 22 050: enough for 40 seconds. */
const chances = 192 * 3446;
/** So far apart the steps begin in the row of numbers: they do not get the same ones. */
const apart = 7919;

/** Numbers of the normal distribution, the same at all times (mulberry32, Box and Muller). */
function drawChances(): Float32Array {
  let seed = 20_260_101;
  const draw = (): number => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return Float32Array.from(
    { length: chances },
    () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw()),
  );
}

const textOf = (fields: Field[], number: number): string =>
  fields.find((each) => each.number === number)?.content.toString() ?? '';

/** What is set for a step of chance beside the kind of its numbers; then it is left as it is. */
const isPlain = (fields: Field[]): boolean =>
  fields
    .filter(({ number }) => number === nodeParts.attribute)
    .every(({ content }) => ['dtype', 'seed'].includes(textOf(readFields(content), 1)));

/** Instead of a number by chance for each that goes in: one from the row that the model carries. */
function steadyNode(fields: Field[], index: number): Buffer[] {
  const like = textOf(fields, nodeParts.input);
  const made = textOf(fields, nodeParts.output);
  const name = (part: string) => `${made}/steady-${part}`;
  const from = `steady/from-${index}`;
  const start = writeTensor(from, BigInt64Array.of(BigInt(index * apart)));
  const nodes = [
    writeNode('Shape', [like], [name('shape')]),
    writeNode('ReduceProd', [name('shape')], [name('count')], { keepdims: 1 }),
    writeNode('Add', [name('count'), from], [name('to')]),
    writeNode('Slice', ['steady/chances', from, name('to'), 'steady/zero'], [name('row')]),
    writeNode('Reshape', [name('row'), name('shape')], [made]),
  ];
  return [
    ...nodes.map((node) => field(graphParts.node, node)),
    field(graphParts.initializer, start),
  ];
}

function steadyGraph(graph: Buffer): Buffer {
  let steps = 0;
  const parts = readFields(graph).flatMap(({ number, content, whole }) => {
    if (number !== graphParts.node) return [whole];
    const fields = readFields(content);
    const isChance = textOf(fields, nodeParts.operator) === 'RandomNormalLike';
    return isChance && isPlain(fields) ? steadyNode(fields, steps++) : [whole];
  });
  if (steps === 0) return graph;
  const carried = [
    writeTensor('steady/chances', drawChances()),
    writeTensor('steady/zero', BigInt64Array.of(0n)),
  ];
  return Buffer.concat([...parts, ...carried.map((each) => field(graphParts.initializer, each))]);
}

/**
 * Makes a voice (VITS, as Piper saves it) say the same words as the same sound each time: what it
 * draws by chance for every sentence is drawn once for all, and carried in the model. `metadata` is
 * what the program that runs it wants to be told in the model. Throws a RangeError for what is none.
 */
export function steadyModel(model: Buffer, metadata: Record<string, string>): Buffer {
  const parts = readFields(model).map(({ number, content, whole }) =>
    number === modelParts.graph ? field(number, steadyGraph(content)) : whole,
  );
  const told = Object.entries(metadata).map(([key, value]) =>
    field(modelParts.metadata, writeMetadata(key, value)),
  );
  return Buffer.concat([...parts, ...told]);
}
