/** How many of the module's global variables hold its state: its stack's top, and the jump that is under way. */
export const stateGlobals = ['figwright0', 'figwright1'] as const;

const exportSection = 7;
const globalKind = 3;

const unsigned = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]);

const readUnsigned = (bytes: Uint8Array, at: number): { value: number; next: number } => {
  let [value, shift, next] = [0, 0, at];
  for (;;) {
    const byte = bytes[next] ?? 0;
    value += (byte & 127) * 2 ** shift;
    shift += 7;
    next += 1;
    if (byte < 128) return { value, next };
  }
};

/**
 * Adds the first globals of a WebAssembly module to its exports, by the names above: the engine exports none, and a run
 * that goes on in a new instance must have them as they were. Format: WebAssembly core specification, 5.5.10.
 * @throws Error for a module that exports nothing.
 */
export const exportGlobals = (module: Uint8Array): Uint8Array => {
  let at = 8;
  while (at < module.length) {
    const { value: length, next } = readUnsigned(module, at + 1);
    if (module[at] === exportSection) {
      const { value: count, next: entries } = readUnsigned(module, next);
      const added = stateGlobals.flatMap((name, index) => [name.length, ...Buffer.from(name), globalKind, index]);
      const content = [...unsigned(count + stateGlobals.length), ...module.subarray(entries, next + length), ...added];
      return Buffer.concat([
        module.subarray(0, at + 1),
        Uint8Array.from([...unsigned(content.length), ...content]),
        module.subarray(next + length),
      ]);
    }
    at = next + length;
  }
  throw new Error('The module exports nothing');
};
