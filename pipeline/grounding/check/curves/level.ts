import type { NumberMention } from '../mention.js';
import { agrees } from '../query.js';
import type { Line } from './lines.js';

/** The number as it stands on the axis of a line: percent of shares, shares of percent. */
export const levelOn = ({ measure, points }: Line, { value, unit }: NumberMention): number => {
  const top = points.reduce((a, [, y]) => Math.max(a, Math.abs(y)), 0);
  if (unit === 'percent' && top <= 1.5) return value / 100;
  if (unit === 'fraction' && measure.unit === '%') return value * 100;
  return value;
};

/** How far off a reader may be along the axis of values. */
export const slackOf = (lines: readonly Line[], at: number): number => {
  const ys = lines.flatMap(({ points }) => points.map(([, y]) => y));
  const span = ys.reduce((a, b) => Math.max(a, b), -Infinity) - ys.reduce((a, b) => Math.min(a, b), Infinity);
  return Math.max(span * 0.03, lines[0]?.measure.tolerance(at) ?? 0);
};

/** Whether a value is told right: near enough to be so, or too far off to be. */
export const isTold = (line: Line, number: NumberMention, actual: number): boolean | undefined => {
  const stated = levelOn(line, number);
  const slack = Math.max(slackOf([line], actual), number.precision === 'about' ? Math.abs(actual) * 0.06 : 0);
  const off = stated - actual;
  if (agrees(number, actual, line.measure) || Math.abs(off) <= slack) return true;
  if (number.precision === 'over' || number.precision === 'at-least') return off > slack * 2 ? false : undefined;
  if (number.precision === 'under' || number.precision === 'at-most') return off < -slack * 2 ? false : undefined;
  return Math.abs(off) >= slack * 2 && Math.abs(off) > Math.abs(actual) * 0.04 ? false : undefined;
};
