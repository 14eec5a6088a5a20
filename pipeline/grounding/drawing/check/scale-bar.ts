import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing } from '../drawing.js';
import { type Quantity, quantityOf } from './printed.js';
import type { Piece } from './piece.js';
import { drawn, middle, refsIn } from './standing.js';
import { type Scope, verdict } from './verdict.js';

interface ScaleBar {
  readonly stands: Quantity;
  /** CSS pixels. */
  readonly length: number;
}

const size = /^(\d+(?:[.,]\d+)?) ?(km|m|mi|miles|ft|cm|mm|µm|nm)$/u;

/** A short line across with a length written at its middle: "10 km". */
export const scaleBarOf = oncePer((drawing: Drawing): ScaleBar | undefined => {
  if (drawing.kind !== 'shapes') return undefined;
  const bars = drawing.of('text').flatMap((text): ScaleBar[] => {
    const [, number, unit] = size.exec(text.name ?? '') ?? [];
    if (number === undefined) return [];
    const [x, y] = middle(text);
    const lines = drawing.of('shape').filter((one) => {
      const [u, v] = middle(one);
      const { width, height } = one.element.box;
      return one.noun === 'line' && height < 3 && width > 20 && Math.abs(u - x) < 0.3 * width && Math.abs(v - y) < 26;
    });
    const [line, more] = lines;
    return line && !more ? [{ stands: quantityOf(number, unit), length: line.element.box.width }] : [];
  });
  return bars.length === 1 ? bars[0] : undefined;
});

const words = /^(?:apart|away|distance|distant|far|between|from)$/;

/** A number with a unit of length. */
const told = /(?<![\d.,])(\d+(?:[.,]\d+)?) ?(km|m|mi|miles|kilomet(?:er|re)s|met(?:er|re)s|ft|cm|mm)(?![\p{L}²³])/gu;

const isAsked = (pieces: readonly Piece[]): boolean => pieces.some(({ code }) => words.test(code));

/** "Alden and Brook are about 25 km apart": by the scale bar of a map. */
export const scaleBarRule = (
  { text }: SentenceText,
  pieces: readonly Piece[],
  { drawing, about }: Scope,
): Verdict[] => {
  const bar = scaleBarOf(drawing);
  const [one, other, more] = bar && isAsked(pieces) ? refsIn(pieces) : [];
  const [match, second] = bar ? allMatches(text, told) : [];
  const [a, b] = [drawn(one)[0], drawn(other)[0]];
  if (!bar || !one || !other || more || !a || !b || !match || second) return [];
  const { number, size: unit, family } = quantityOf(match[1] ?? '', match[2]);
  if (family !== bar.stands.family) return [];
  const [[x, y], [u, v]] = [middle(a), middle(b)];
  const actual = (Math.hypot(x - u, y - v) / bar.length) * bar.stands.number * bar.stands.size;
  const stated = number * unit;
  // Places are told to the width of the words beside them.
  const slack = 0.12 * actual + (16 / bar.length) * bar.stands.number * bar.stands.size;
  const isNear = Math.abs(stated - actual) <= slack;
  return [
    verdict(
      [one, other],
      isNear ? true : Math.abs(stated - actual) > 2 * slack ? false : undefined,
      `${number} ${match[2] ?? ''}`,
      Math.round((10 * actual) / unit) / 10,
      about('position', a, b),
    ),
  ];
};
