import { oncePer } from '../once-per.js';
import type { ElementKind, SceneElement } from '../../../renderers/scene.js';
import type { Form, Reading } from '../reading/reading.js';

/** What of a figure decides whether a part is there; gathered once per figure. */
export interface Drawn {
  readonly kinds: ReadonlySet<ElementKind>;
  readonly forms: ReadonlySet<Form>;
  readonly shapes: ReadonlySet<string>;
  readonly hasDash: boolean;
  /** Numbers and words written among the marks. */
  readonly texts: readonly string[];
  /** Something is drawn that is no mark of a chart: it may be whatever the text says. */
  readonly isOpen: boolean;
  readonly hasErrors: boolean;
  readonly hasLevel: boolean;
  /** Arrows with heads, such as those of an annotation. */
  readonly hasArrow: boolean;
  /** How many of them. */
  readonly arrows: number;
  /** A rule that is neither upright nor level: it may be the shaft of an arrow. */
  readonly hasSlant: boolean;
  /** Marks with a filling and, of another colour, an outline. */
  readonly outlines: readonly string[];
  readonly reading: Reading;
}

const plain: ReadonlySet<ElementKind> = new Set<ElementKind>([
  'bar',
  'line',
  'area',
  'point',
  'slice',
  'cell',
  'tick',
  'rule',
  'box',
  'error-bar',
  'error-band',
  'text',
  'rect',
]);

const arrowSigns = /[←-⇿➔-➾⟵-⟿🡐-🡿]/u;

/** Runs along an axis: `upright` or not. */
export const isLevelled = ({ box, kind, strokeWidth = 0 }: SceneElement, upright: boolean): boolean => {
  // The box of a thick line has its ink.
  const thin = kind === 'rule' || kind === 'line' ? 3 + strokeWidth : 3;
  return upright ? box.width < thin && box.height > 8 : box.height < thin && box.width > 8;
};

const constant = (reading: Reading): boolean =>
  reading.plots.some(
    (plot) =>
      plot.kind === 'line' &&
      plot.elements.some(
        ({ points }) => points !== undefined && points.length > 1 && points.every(({ y }) => y === points[0]?.y),
      ),
  );

/** Arrows with their heads: where a head is drawn for itself, after its shaft and in the same colour, it is part of that. */
export const arrowsOf = (elements: readonly SceneElement[]): readonly SceneElement[] => {
  const found: SceneElement[] = [];
  let shaft: SceneElement | undefined;
  for (const element of elements) {
    const isHead =
      shaft !== undefined &&
      element.kind !== 'vector' &&
      element.stroke === shaft.stroke &&
      reachOf(element) < Math.min(30, reachOf(shaft) * 0.7);
    if (isArrow(element)) {
      if (isHead) continue;
      found.push(element);
    }
    shaft = isArrow(element) ? element : undefined;
  }
  return found;
};

const reachOf = ({ box: { width, height } }: SceneElement): number => Math.max(width, height);

const isArrow = ({ visible, kind, data }: SceneElement): boolean =>
  visible && (kind === 'vector' || data?.['arrow'] === true);

export const drawnOf = oncePer((reading: Reading): Drawn => {
  const marks = reading.scene.elements.filter(
    ({ visible, role }) => visible && (role === 'mark' || role === 'frame' || role === 'legend-symbol'),
  );
  const own = marks.filter(({ role }) => role === 'mark');
  const kinds = new Set(own.map(({ kind }) => kind));
  const forms = new Set(reading.plots.map(({ form }) => form));
  return {
    kinds,
    forms,
    shapes: new Set(
      [
        ...marks.map(({ shape }) => shape),
        ...reading.legends.flatMap(({ entries }) => entries.map(({ shape }) => shape)),
      ].filter((shape) => shape !== undefined),
    ),
    hasDash:
      marks.some(({ dash }) => dash?.some((length) => length > 0) === true) ||
      reading.legends.some(({ channels }) => channels.includes('dash')),
    texts: own.flatMap(({ kind, text }) => (kind === 'text' && text ? [text] : [])),
    isOpen: own.some(({ kind }) => !plain.has(kind)),
    hasErrors: reading.plots.some(
      ({ kind, form, rows }) =>
        kind === 'box' ||
        // Strokes through the points of a course.
        (form === 'line' && rows.some(({ low }) => low !== undefined)) ||
        kind === 'error-bar' ||
        kind === 'error-band' ||
        form === 'error' ||
        ((kind === 'rule' || kind === 'tick' || kind === 'line') && (form === 'part' || form === 'other')),
    ),
    hasLevel:
      forms.has('reference') ||
      reading.plots.some(({ kind, form }) => kind === 'rule' && form !== 'part') ||
      constant(reading),
    arrows: arrowsOf(reading.scene.elements).length,
    hasArrow:
      reading.scene.elements.some(isArrow) ||
      // What matplotlib draws for an annotation: a line with a head, without data.
      reading.scene.elements.some(
        ({ visible, role, kind, fill }) =>
          visible && role === 'frame' && (kind === 'path' || kind === 'polygon') && fill === undefined,
      ) ||
      own.some(({ kind, shape, text }) => kind === 'vector' || shape === 'arrow' || arrowSigns.test(text ?? '')),
    hasSlant: own.some((one) => one.kind === 'rule' && !isLevelled(one, true) && !isLevelled(one, false)),
    outlines: own.flatMap(({ kind, fill, stroke, strokeWidth = 1 }) =>
      kind !== 'text' && fill !== undefined && stroke !== undefined && stroke !== fill && strokeWidth > 0
        ? [stroke]
        : [],
    ),
    reading,
  };
});
