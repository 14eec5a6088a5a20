import type { Style } from './style.js';

/**
 * Layers for a dashed line at a value, with its name beyond the end of the line, where no mark can be in its way.
 * @param channel the axis on which the value is measured
 */
export const referenceLine = (
  style: Style,
  channel: 'x' | 'y',
  { value, label }: { readonly value: number; readonly label: string },
): object[] => {
  const { ink, fontSize } = style.theme;
  const end = channel === 'y' ? { x: { value: style.width + 5 } } : { y: { value: -5 } };
  const placement = channel === 'y' ? { align: 'left', baseline: 'middle' } : { align: 'center', baseline: 'bottom' };
  const at = { [channel]: { datum: value } };
  // One empty row, so that each is drawn once and not once per row of the figure's data.
  const data = { values: [{}] };
  return [
    { data, mark: { type: 'rule', color: ink, strokeDash: [5, 4], strokeWidth: 1.2 }, encoding: at },
    {
      data,
      mark: { type: 'text', text: label, color: ink, fontSize: fontSize - 1, fontStyle: 'italic', ...placement },
      encoding: { ...at, ...end },
    },
  ];
};
