const amount = '([−-]?\\d+(?:[.,]\\d+)?)\\s*';
const unitSign = '([^\\d\\s=()]{1,3})';

const forms: readonly RegExp[] = [
  // "R₁ = 220 Ω", "220Ω", "4.7 µF".
  new RegExp(`^(?:(.*?)\\s*=\\s*)?${amount}${unitSign}$`, 'u'),
  // "R₁ (2 kΩ)".
  new RegExp(`^([^(=]*[^(=\\s])\\s*\\(${amount}${unitSign}\\)$`, 'u'),
  // "Lamp: 6 V", "C, 10 μF".
  new RegExp(`^([^:,=]*[^:,=\\s])\\s*[:,]\\s*${amount}${unitSign}$`, 'u'),
];

/** What is written beside a component: the value, and what is written before it. */
export const written = (text: string): { name?: string; value?: number; unit?: string } => {
  for (const form of forms) {
    const [, name, number, unit] = form.exec(text) ?? [];
    const value = Number(number?.replace('−', '-').replace(',', '.'));
    if (number !== undefined && Number.isFinite(value))
      return { value, ...(name === undefined ? {} : { name }), ...(unit === undefined ? {} : { unit }) };
  }
  return {};
};
