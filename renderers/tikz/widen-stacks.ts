/**
 * TeX keeps the arguments of the macros that it is in the middle of on a parameter stack, and what groups must restore on a
 * save stack (TeX: The Program, § 308 and § 268). The engine's hold 300 and 4,000, too few for intersections of curves, for
 * plots of many points and whatever else calls itself; TeX Live's hold 20,000 and 200,000. Their arrays move to memory that
 * nothing else uses and get longer there, as long as numbers of two bytes can say.
 */
interface Stack {
  /** Where the array begins, and where it goes: behind all of the engine's data, before its stacks (engine.ts). */
  readonly from: number;
  readonly to: number;
  /** The limit that the engine compares with, and the one to compare with instead. */
  readonly narrow: number;
  readonly wide: number;
  /** How often the array and the limit stand in the module. */
  readonly uses: number;
  readonly limits: number;
}

const stacks: readonly Stack[] = [
  { from: 50_475_612, to: 65_280_000, narrow: 300, wide: 8_000, uses: 3, limits: 1 },
  { from: 50_403_356, to: 65_320_000, narrow: 3_993, wide: 8_180, uses: 82, limits: 4 },
];

/** LEB128, as WebAssembly has numbers. */
const encoded = (value: number, bytes: number): Buffer =>
  Buffer.from(
    Array.from({ length: bytes }, (_, index) => ((value >> (7 * index)) & 127) | (index < bytes - 1 ? 128 : 0)),
  );

/** `i32.load 0; i32.const LIMIT; i32.gt_s`. */
const comparison = (limit: number): Buffer =>
  Buffer.concat([Buffer.from([0x28, 0x02, 0, 0x41]), encoded(limit, 2), Buffer.from([0x4a])]);

interface Change {
  readonly bytes: Buffer;
  readonly instead: Buffer;
  readonly times: number;
}

const changesOf = ({ from, to, narrow, wide, uses, limits }: Stack): Change[] => [
  { bytes: encoded(from, 4), instead: encoded(to, 4), times: uses },
  { bytes: comparison(narrow), instead: comparison(wide), times: limits },
];

const placesOf = (module: Buffer, bytes: Buffer): number[] => {
  const found: number[] = [];
  for (let at = module.indexOf(bytes); at >= 0; at = module.indexOf(bytes, at + 1)) found.push(at);
  return found;
};

/** @returns the module with wider stacks; as it was when it is another build of the engine, whose places are not these. */
export const widenStacks = (module: Uint8Array): Uint8Array => {
  const wide = Buffer.from(module);
  const changes = stacks.flatMap(changesOf).map((change) => ({ ...change, places: placesOf(wide, change.bytes) }));
  if (changes.some(({ places, times }) => places.length !== times)) return module;
  for (const { places, instead } of changes) for (const at of places) wide.set(instead, at);
  return wide;
};
