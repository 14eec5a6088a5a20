export const channelsOf = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** A colour that lets what is behind it through, as it looks on it. */
export const fadedOn = (hex: string, opacity: number, behind: string): string => {
  const [over, under] = [channelsOf(hex), channelsOf(behind)];
  const mixed = over.map((part, index) => Math.round(part * opacity + (under[index] ?? 255) * (1 - opacity)));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};
