import { field, numberField } from './protobuf.ts';

/** The parts of a model that are written here, as ONNX numbers them (onnx/onnx.proto). */
export const modelParts = { graph: 7, metadata: 14 };
export const graphParts = { node: 1, initializer: 5 };
export const nodeParts = { input: 1, output: 2, operator: 4, attribute: 5 };

const kinds = { float: 1, int64: 7 };
const integer = 2;

/** One step of a model: what goes in, what comes out, and what is set for it, in whole numbers. */
export const writeNode = (
  operator: string,
  inputs: readonly string[],
  outputs: readonly string[],
  settings: Record<string, number> = {},
): Buffer =>
  Buffer.concat([
    ...inputs.map((name) => field(nodeParts.input, name)),
    ...outputs.map((name) => field(nodeParts.output, name)),
    field(nodeParts.operator, operator),
    ...Object.entries(settings).map(([name, value]) =>
      field(
        nodeParts.attribute,
        Buffer.concat([field(1, name), numberField(3, value), numberField(20, integer)]),
      ),
    ),
  ]);

/** Numbers that a model carries, in a row or (with no `dims`) one alone. */
export function writeTensor(
  name: string,
  values: Float32Array | BigInt64Array,
  dims: readonly number[] = [values.length],
): Buffer {
  const kind = values instanceof Float32Array ? kinds.float : kinds.int64;
  return Buffer.concat([
    ...dims.map((dim) => numberField(1, dim)),
    numberField(2, kind),
    field(8, name),
    field(9, new Uint8Array(values.buffer, values.byteOffset, values.byteLength)),
  ]);
}

export const writeMetadata = (key: string, value: string): Buffer =>
  Buffer.concat([field(1, key), field(2, value)]);
