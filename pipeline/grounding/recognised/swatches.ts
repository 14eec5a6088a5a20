import type { Legend, SceneElement } from '../../../renderers/scene.js';
import { centreOf, type Sketch } from './shapes.js';

/** A small coloured mark with words at its right: an entry of a legend. */
export interface Swatch {
  readonly symbol: SceneElement;
  readonly text: SceneElement;
  readonly label: string;
  readonly fill: string;
}

const small = 34;
/** A piece of a line in a legend may be longer. */
const long = 50;
const flat = 14;

const isSmall = ({ box: { width, height } }: SceneElement): boolean =>
  Math.max(width, height) <= small || (width <= long && height <= flat);

/** The words beside a symbol, at its right, or at its left where the key is set that way. */
const wordsAt = (
  { box }: SceneElement,
  texts: readonly SceneElement[],
  side: 'left' | 'right',
): SceneElement | undefined => {
  const [, y] = centreOf(box);
  const gapOf = (text: SceneElement): number =>
    side === 'right' ? text.box.x - box.x - box.width : box.x - text.box.x - text.box.width;
  return texts
    .filter((text) => gapOf(text) >= -1 && gapOf(text) < 18 && Math.abs(centreOf(text.box)[1] - y) < 8)
    .toSorted((a, b) => gapOf(a) - gapOf(b))[0];
};

const isInLine = ({ symbol }: Swatch, all: readonly Swatch[]): boolean =>
  all.some(
    (other) =>
      other.symbol !== symbol &&
      (Math.abs(other.symbol.box.x - symbol.box.x) < 4 || Math.abs(other.symbol.box.y - symbol.box.y) < 4),
  );

/** Of an area and its outline, one; of the marks of an axis, which have one colour beside many words, none. */
const distinct = (all: readonly Swatch[]): Swatch[] =>
  all.filter(
    ({ text, fill }, index) =>
      /\p{L}/u.test(text.text ?? '') &&
      all.findIndex((other) => other.text === text) === index &&
      all.every((other) => other.text === text || other.fill !== fill),
  );

/** Entries of a legend: of at least two, in a row or in a column. */
export const swatchesIn = ({ elements, texts }: Sketch, marks: ReadonlySet<SceneElement>): Swatch[] => {
  const symbols = elements.filter(
    (one) => !marks.has(one) && one.kind !== 'text' && (one.fill ?? one.stroke) !== undefined && isSmall(one),
  );
  const found = (side: 'left' | 'right'): Swatch[] =>
    symbols.flatMap((symbol): Swatch[] => {
      const text = wordsAt(symbol, texts, side);
      const fill = symbol.fill ?? symbol.stroke;
      return text?.text === undefined || fill === undefined ? [] : [{ symbol, text, label: text.text.trim(), fill }];
    });
  const legendIn = (all: readonly Swatch[]): readonly Swatch[] =>
    all.length > 1 && new Set(all.map(({ fill }) => fill)).size === all.length && all.every((one) => isInLine(one, all))
      ? all
      : [];
  const right = legendIn(found('right'));
  return [...(right.length > 0 ? right : legendIn(distinct(found('left'))))];
};

export const legendFor = (swatches: readonly Swatch[], id: string): Legend | undefined => {
  if (swatches.length === 0) return undefined;
  const boxes = swatches.flatMap(({ symbol, text }) => [symbol.box, text.box]);
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return {
    id,
    kind: 'symbols',
    channels: ['color'],
    scale: 'ordinal',
    domain: swatches.map(({ label }) => label),
    entries: swatches.map(({ label, fill }) => ({ label, value: label, fill })),
    group: 'panel-1',
    box: { x: left, y: top, width: right - left, height: bottom - top },
  };
};
