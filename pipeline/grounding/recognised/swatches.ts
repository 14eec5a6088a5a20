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

/** Entries of a legend: of at least two, in a row or in a column. */
export const swatchesIn = ({ elements, texts }: Sketch, marks: ReadonlySet<SceneElement>): Swatch[] => {
  const symbols = elements.filter(
    (one) =>
      !marks.has(one) &&
      one.kind !== 'text' &&
      (one.fill ?? one.stroke) !== undefined &&
      Math.max(one.box.width, one.box.height) <= small,
  );
  const all = symbols.flatMap((symbol): Swatch[] => {
    const [, y] = centreOf(symbol.box);
    const right = symbol.box.x + symbol.box.width;
    const [text] = texts
      .filter(({ box }) => box.x >= right - 1 && box.x - right < 18 && Math.abs(centreOf(box)[1] - y) < 8)
      .toSorted((a, b) => a.box.x - b.box.x);
    const fill = symbol.fill ?? symbol.stroke;
    return text?.text === undefined || fill === undefined ? [] : [{ symbol, text, label: text.text.trim(), fill }];
  });
  const fills = new Set(all.map(({ fill }) => fill));
  const row = all.every(({ symbol }) =>
    all.some(
      (other) =>
        other.symbol !== symbol &&
        (Math.abs(other.symbol.box.x - symbol.box.x) < 4 || Math.abs(other.symbol.box.y - symbol.box.y) < 4),
    ),
  );
  return all.length > 1 && fills.size === all.length && row ? all : [];
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
