/**
 * TeX keeps the arguments of the macros that it is in the middle of on a parameter stack (TeX: The Program, § 308). The
 * engine's holds 300, too few for intersections of curves and whatever else calls itself; TeX Live's holds 20,000. Its array
 * moves to memory that nothing else uses and gets longer there.
 */
const limits = { narrow: 300, wide: 8_000 };
/** Where the array begins, and where it goes: behind all of the engine's data, before its stacks (engine.ts). */
const places = { narrow: 50_475_612, wide: 65_280_000 };

/** LEB128, as WebAssembly has numbers; 4 bytes for both places, 2 for both limits. */
const encoded = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, index) => ((value >> (7 * index)) & 127) | (index < bytes - 1 ? 128 : 0));

const load = [0x28, 0x02];
const store = [0x36, 0x02];
const constant = 0x41;
const greater = 0x4a;

interface Change {
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** How often it stands in the module. */
  readonly times: number;
}

const change = (around: (bytes: number[]) => number[], what: typeof limits, bytes: number, times: number): Change => ({
  from: around(encoded(what.narrow, bytes)),
  to: around(encoded(what.wide, bytes)),
  times,
});

const changes: readonly Change[] = [
  change((place) => [...load, ...place], places, 4, 2),
  change((place) => [...store, ...place], places, 4, 1),
  change((limit) => [...load, 0, constant, ...limit, greater], limits, 2, 1),
];

const placesOf = (module: Buffer, bytes: Buffer): number[] => {
  const found: number[] = [];
  for (let at = module.indexOf(bytes); at >= 0; at = module.indexOf(bytes, at + 1)) found.push(at);
  return found;
};

/** @returns the module with the wider stack; as it was when it is another build of the engine, whose places are not these. */
export const widenStack = (module: Uint8Array): Uint8Array => {
  const wide = Buffer.from(module);
  const found = changes.map(({ from }) => placesOf(wide, Buffer.from(from)));
  if (found.some((list, index) => list.length !== changes[index]?.times)) return module;
  for (const [index, list] of found.entries()) for (const at of list) wide.set(changes[index]?.to ?? [], at);
  return wide;
};
