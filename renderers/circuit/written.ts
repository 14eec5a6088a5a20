/** "R₁ = 220 Ω", "220Ω", "4.7 µF": the value, and what is written before it. */
export const written = (text: string): { name?: string; value?: number; unit?: string } => {
  const [, name, number, unit] = /^(?:(.*?)\s*=\s*)?([−-]?\d+(?:[.,]\d+)?)\s*([^\d\s=]{1,3})$/u.exec(text) ?? [];
  const value = Number(number?.replace('−', '-').replace(',', '.'));
  if (number === undefined || !Number.isFinite(value)) return {};
  return { value, ...(name === undefined ? {} : { name }), ...(unit === undefined ? {} : { unit }) };
};
