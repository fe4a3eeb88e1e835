// One model, one file: a magic word, a JSON head that names the sections, then the sections, each aligned to eight bytes.
// Reading makes typed-array views on the given bytes and copies nothing (unless the bytes are not aligned).
import { Fault, type Json } from '../../kit/index.ts';

/** The parts of a model file: numbers as typed arrays, everything else as JSON in `info`. */
export type ModelFile = { readonly info: Json; readonly sections: ReadonlyMap<string, Section> };
export type Section = Uint8Array | Uint16Array | Int16Array | Int32Array;

const magic = 0x594c5250; // "PRLY" in little-endian order
const kinds = { u8: Uint8Array, u16: Uint16Array, i16: Int16Array, i32: Int32Array } as const;
type Kind = keyof typeof kinds;
type Head = { info: Json; sections: { name: string; kind: Kind; length: number }[] };
const aligned = (size: number) => Math.ceil(size / 8) * 8;

/** Counts in a byte each where all of them fit. */
export const narrow = (counts: Uint16Array | Uint8Array): Uint16Array | Uint8Array =>
  counts.every((count) => count < 256) ? Uint8Array.from(counts) : counts;

/** Bytes of a model file. Little-endian, as every machine we know of that runs this. */
export function packModel(info: Json, sections: readonly (readonly [string, Section])[]): Uint8Array {
  const head: Head = { info, sections: sections.map(([name, data]) => ({ name, kind: kindOf(data), length: data.length })) };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const start = aligned(8 + headBytes.length);
  const bytes = new Uint8Array(start + sections.reduce((sum, [, data]) => sum + aligned(data.byteLength), 0));
  new Uint32Array(bytes.buffer, 0, 2).set([magic, headBytes.length]);
  bytes.set(headBytes, 8);
  let at = start;
  for (const [, data] of sections) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at += aligned(data.byteLength);
  }
  return bytes;
}

/** The sections of a model file as views. Throws Fault `model.bad-file` when the bytes are not one. */
export function openModelFile(given: Uint8Array | ArrayBuffer, name: string): ModelFile {
  const view = given instanceof Uint8Array ? given : new Uint8Array(given);
  const bytes = view.byteOffset % 8 === 0 ? view : view.slice();
  const bad = (why: string) =>
    new Fault(
      'model.bad-file',
      `the ${name} model is not readable: ${why}`,
      'Take the file from models/ as it was shipped, or train it again with npm run train.',
    );
  if (bytes.byteLength < 16) throw bad(`it has ${bytes.byteLength} bytes`);
  const [word, size] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2) as unknown as [number, number];
  if (word !== magic || 8 + size > bytes.byteLength) throw bad('its first bytes are not those of a model');
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + size))) as Head;
  const sections = new Map<string, Section>();
  let at = aligned(8 + size);
  for (const section of head.sections) {
    const length = section.length * kinds[section.kind].BYTES_PER_ELEMENT;
    if (at + length > bytes.byteLength) throw bad(`section "${section.name}" is cut short`);
    sections.set(section.name, new kinds[section.kind](bytes.buffer as ArrayBuffer, bytes.byteOffset + at, section.length));
    at += aligned(length);
  }
  return { info: head.info, sections };
}

function kindOf(data: Section): Kind {
  if (data instanceof Uint8Array) return 'u8';
  if (data instanceof Uint16Array) return 'u16';
  return data instanceof Int16Array ? 'i16' : 'i32';
}
