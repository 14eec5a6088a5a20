/** `cmmib5` where only `cmmib6` and larger ship: the nearest size of the same face; the name itself where it ships. */
export const nearestSize = (name: string, names: Iterable<string>): string | undefined => {
  const [, face, size] = /^([a-z]+)(\d+)$/.exec(name) ?? [];
  let best: { readonly name: string; readonly off: number } | undefined;
  for (const other of names) {
    if (other === name) return name;
    const [, otherFace, otherSize] = /^([a-z]+)(\d+)$/.exec(other) ?? [];
    const off = Math.abs(Number(otherSize) - Number(size));
    if (face !== undefined && otherFace === face && (best === undefined || off < best.off)) best = { name: other, off };
  }
  return best?.name;
};
