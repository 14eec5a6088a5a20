const channelsOf = (hex: string): readonly [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** How much a colour stands for a rise where prices are drawn: green and hollow bodies do, red ones for a fall. */
const lift = (hex: string): number => {
  if (hex === '') return 1.5;
  const [red, green, blue] = channelsOf(hex);
  if (Math.min(red, green, blue) > 235) return 1.5;
  if (green > red * 1.15 && green >= blue) return 2;
  if (red > green * 1.25 && red > blue * 1.1) return -2;
  return blue > red * 1.2 ? 0.5 : 0;
};

const rising = /\b(?:bull\w*|up|ris\w+|gain\w*|increas\w+|higher|advanc\w+)\b/i;
const falling = /\b(?:bear\w*|down|fall\w*|loss\w*|decreas\w+|lower|declin\w+)\b/i;

/**
 * Which of two colours says that a price rose: as the legend names them, or so that days open where the ones before
 * closed (`steps`: how far they do not, if the colour means a rise), or as colours are used.
 */
export const risingShade = (
  [a, b]: readonly [string, string],
  nameOf: (shade: string) => string | undefined,
  steps: (shade: string) => number,
): string => {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    if (rising.test(nameOf(one) ?? '') || falling.test(nameOf(other) ?? '')) return one;
  const [ifA, ifB] = [steps(a), steps(b)];
  if (Math.min(ifA, ifB) < Math.max(ifA, ifB) * 0.5) return ifA < ifB ? a : b;
  return lift(a) >= lift(b) ? a : b;
};
