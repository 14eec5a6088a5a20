/** The plain colours that programs mix with white, by weight or by opacity. */
const plain: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  red: [[255, 0, 0]],
  green: [[0, 255, 0], [0, 128, 0]],
  blue: [[0, 0, 255]],
  cyan: [[0, 255, 255]],
  magenta: [[255, 0, 255]],
  yellow: [[255, 255, 0]],
  orange: [[255, 128, 0], [255, 165, 0]],
  purple: [[128, 0, 128], [191, 0, 64]],
  violet: [[128, 0, 128], [238, 130, 238]],
  teal: [[0, 128, 128], [0, 128, 255]],
  brown: [[191, 128, 64], [165, 42, 42]],
}; // prettier-ignore

/** "Blue" of blue that is thinned with white, on the straight way from one to the other: who mixed it calls it so. */
export const isThinned = (hex: string, word: string): boolean => {
  const own = [1, 3, 5].map((at) => 255 - Number.parseInt(hex.slice(at, at + 2), 16));
  const [r = 0, g = 0, b = 0] = own;
  const least = Math.max(r, g, b);
  if (hex.length !== 7 || least < 36) return false;
  return (Object.hasOwn(plain, word) ? (plain[word] ?? []) : []).some((full) => {
    const inks = full.map((part) => 255 - part);
    const share = least / Math.max(...inks);
    return share <= 1 && inks.every((ink, at) => Math.abs(ink * share - (own[at] ?? 0)) < 5);
  });
};
