/** Colours of the drivers' specials as CSS has them. */
export const colorOf = (text: string): string => {
  const [model = '', ...numbers] = text.trim().split(/\s+/);
  const values = numbers.map(Number);
  const hex = (parts: readonly number[]): string =>
    `#${parts
      .map((part) =>
        Math.round(Math.min(1, Math.max(0, part)) * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  const [a = 0, b = 0, c = 0, d = 0] = values;
  if (!values.every(Number.isFinite)) return '#000000';
  if (model === 'rgb') return hex([a, b, c]);
  if (model === 'gray') return hex([a, a, a]);
  if (model === 'cmyk') return hex([a, b, c].map((part) => 1 - Math.min(1, part + d)));
  return model.toLowerCase() === 'white' ? '#ffffff' : '#000000';
};
