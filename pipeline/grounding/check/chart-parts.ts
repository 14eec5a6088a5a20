import type { ElementKind } from '../../../renderers/scene.js';
import type { Form, Reading } from '../reading/reading.js';

/** What of a figure decides whether a part is there; gathered once per figure. */
interface Drawn {
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
  readonly reading: Reading;
}

export interface ChartPart {
  readonly name: string;
  readonly words: RegExp;
  /** Undefined where the figure does not tell, or where the words may mean something else in it. */
  readonly shown: (drawn: Drawn, words: string) => boolean | undefined;
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

const drawnIn = new WeakMap<Reading, Drawn>();

const constant = (reading: Reading): boolean =>
  reading.plots.some(
    (plot) =>
      plot.kind === 'line' &&
      plot.elements.some(
        ({ points }) => points !== undefined && points.length > 1 && points.every(({ y }) => y === points[0]?.y),
      ),
  );

export const drawnOf = (reading: Reading): Drawn => {
  const known = drawnIn.get(reading);
  if (known) return known;
  const marks = reading.scene.elements.filter(
    ({ visible, role }) => visible && (role === 'mark' || role === 'frame' || role === 'legend-symbol'),
  );
  const own = marks.filter(({ role }) => role === 'mark');
  const kinds = new Set(own.map(({ kind }) => kind));
  const forms = new Set(reading.plots.map(({ form }) => form));
  const result: Drawn = {
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
      ({ kind, form }) =>
        kind === 'box' ||
        kind === 'error-bar' ||
        kind === 'error-band' ||
        form === 'error' ||
        ((kind === 'rule' || kind === 'tick' || kind === 'line') && (form === 'part' || form === 'other')),
    ),
    hasLevel:
      forms.has('reference') ||
      reading.plots.some(({ kind, form }) => kind === 'rule' && form !== 'part') ||
      constant(reading),
    reading,
  };
  drawnIn.set(reading, result);
  return result;
};

/** Absent for certain only where nothing is drawn that could be it. */
const unlessOpen = (drawn: Drawn, shown: boolean): boolean | undefined =>
  shown ? true : drawn.isOpen ? undefined : false;

const gridOf = ({ reading }: Drawn, words: string): boolean => {
  const axes = reading.scene.axes.filter(({ grid }) => grid);
  if (/\bhorizontal\b/i.test(words)) return axes.some(({ channel }) => channel === 'y');
  if (/\bvertical\b/i.test(words)) return axes.some(({ channel }) => channel === 'x');
  return axes.length > 0;
};

/** Two axes of one channel beside one panel, or one on the side that is asked for. */
const secondAxis = ({ reading: { scene } }: Drawn, words: string): boolean | undefined => {
  const upright = scene.axes.filter(({ channel }) => channel === 'y');
  if (scene.axes.length === 0) return false;
  if (upright.some(({ orient }) => orient === 'right')) return true;
  if (/\bright/i.test(words)) return scene.axes.some(({ orient }) => orient === 'right');
  return scene.groups.some(({ id }) =>
    (['x', 'y'] as const).some(
      (channel) => scene.axes.filter((axis) => axis.channel === channel && axis.groups.includes(id)).length > 1,
    ),
  );
};

const shapeNames: readonly (readonly [word: RegExp, shape: RegExp, sign: RegExp])[] = [
  [/triang/i, /triangle|wedge|arrow/, /[▲△▼▽◀▶]/u],
  [/diamond|rhomb/i, /diamond/, /[◆◇♦]/u],
  [/star|asterisk/i, /star|asterisk/, /[★☆*✱]/u],
  [/hexag/i, /hexagon/, /[⬢⬡]/u],
  [/square/i, /square/, /[■□▪▫]/u],
  [/pentag/i, /pentagon/, /[⬟⬠]/u],
];

const rectangular: ReadonlySet<ElementKind> = new Set<ElementKind>(['bar', 'cell', 'box', 'rect', 'slice', 'area']);

const shapeOf = (drawn: Drawn, words: string): boolean | undefined => {
  const [, shape, sign] = shapeNames.find(([word]) => word.test(words)) ?? [];
  if (!shape || !sign) return undefined;
  // Bars, cells and boxes may be squares.
  if (/square/i.test(words) && (!drawn.kinds.has('point') || [...drawn.kinds].some((kind) => rectangular.has(kind))))
    return undefined;
  return unlessOpen(
    drawn,
    [...drawn.shapes].some((one) => shape.test(one)) || drawn.texts.some((text) => sign.test(text)),
  );
};

/** Filled marks are bands themselves, and a shaded one is then one of them. */
const bandOf = (drawn: Drawn, words: string): boolean | undefined => {
  const { kinds, forms } = drawn;
  if (kinds.has('error-band') || forms.has('band') || kinds.has('rect')) return true;
  if (kinds.has('area') || kinds.has('cell') || kinds.has('slice')) return undefined;
  if (kinds.has('bar') && !/shad|confid|error|uncertain|predict|translucent|transparent/i.test(words)) return undefined;
  return unlessOpen(drawn, false);
};

/**
 * Parts that a chart may have besides the marks of its values: what a text calls each, and when the figure has it.
 * Only words that mean nothing else in a text about a figure.
 */
export const chartParts: readonly ChartPart[] = [
  {
    name: 'dashed line',
    words: /\b(?:dashed|dotted|dash-dotted|broken)(?:,? \w+){0,2} (?:line|curve|rule)\b(?! chart| graph| plot)/i,
    shown: (drawn) => unlessOpen(drawn, drawn.hasDash),
  },
  {
    name: 'shaded band',
    words:
      /\b(?:shaded|gr[ea]y|pale|light|faint|coloured|colored|tinted|translucent|semi-transparent|transparent|confidence|error|uncertainty|prediction|red|blue|green|yellow|orange|pink)(?:[ ,-]+\w+)? (?:bands?|ribbons?|zones?|envelopes?)\b|\b(?:shaded|highlighted) (?:\w+ )?(?:regions?|areas?|rectangles?|stripes?|strips?|background)\b/i,
    shown: bandOf,
  },
  {
    name: 'error bars',
    words:
      /\b(?:error|uncertainty) bars?\b|\bwhiskers?\b|\bconfidence intervals? (?:is|are) (?:shown|drawn|marked|indicated)\b/i,
    shown: (drawn) => unlessOpen(drawn, drawn.hasErrors),
  },
  {
    name: 'trend line',
    words:
      /\b(?:trend ?|regression |fitted |best-fit |best fit |smoothing |smoothed |LOESS |loess )(?:line|curve)s?\b|\b(?:line|curve) of best fit\b|\bcurve (?:is |was )?(?:fitted|drawn) (?:to|through|over)\b/,
    shown: (drawn) =>
      drawn.kinds.has('line') && !drawn.forms.has('scatter') && !drawn.forms.has('bar')
        ? undefined
        : unlessOpen(drawn, drawn.kinds.has('line') || drawn.kinds.has('rule') || drawn.kinds.has('area')),
  },
  {
    name: 'reference line',
    words: /\b(?:threshold|reference|target|goal|limit|guide|benchmark|cut-?off|warning) (?:line|rule)s?\b/i,
    shown: (drawn) => unlessOpen(drawn, drawn.hasLevel || drawn.hasDash),
  },
  {
    name: 'arrow',
    words: /\barrows?\b(?! keys?)/i,
    shown: (drawn) =>
      drawn.kinds.has('text') || drawn.kinds.has('rule') || drawn.shapes.has('arrow')
        ? undefined
        : unlessOpen(drawn, false),
  },
  {
    name: 'inset',
    words: /\b(?:an?|the|small|tiny) (?:\w+ )?inset\b/i,
    shown: ({ reading, isOpen }) => (reading.panels.length > 1 || isOpen ? undefined : false),
  },
  {
    name: 'second axis',
    words:
      /\b(?:second(?:ary)?|right(?:-hand)?|additional) (?:(?:vertical|y|value)[- ])(?:axis|scale)\b|\b(?:secondary|right-hand|right) axis\b|\b(?:two|both|dual) (?:vertical|y)[- ]axes\b|\b(?:axis|scale) on the right(?:-hand)?(?: side)?\b/i,
    shown: secondAxis,
  },
  {
    name: 'grid',
    words: /\b(?:(?:horizontal|vertical) )?(?:grid ?lines?|background grid)\b/i,
    shown: gridOf,
  },
  {
    name: 'colour bar',
    words: /\bcolou?r ?bar\b/i,
    shown: ({ reading, kinds }) =>
      reading.legends.some(({ kind }) => kind === 'gradient') ||
      (kinds.has('cell') || kinds.has('region') ? undefined : false),
  },
  {
    name: 'numbers on the marks',
    words:
      /\b(?:data|value) labels\b|\b(?:values?|numbers?|counts?|percentages?|figures?|shares?)(?: of \w+)? (?:is|are|stands?|appears?)? ?(?:written|printed|shown|given|displayed|labelled|labeled) (?:above|on|in|inside|within|at the (?:end|top)s? of|next to|over|beside|on top of) (?:each|every|the|all|its|their) (?:\w+ )?(?:bar|column|slice|wedge|segment|point|dot|cell)s?\b/i,
    shown: (drawn) => unlessOpen(drawn, drawn.texts.length > 0),
  },
  {
    name: 'symbol',
    words:
      /\b(?:triangles?|(?<!least |sum of )squares|diamonds|diamond-shaped|stars|asterisks?|hexagons?|pentagons?)\b|\b(?:an?|the|each|small|filled|hollow|black|red|white|yellow|green|blue|orange) (?:diamond|star)\b(?! \w+ing\b)/i,
    shown: shapeOf,
  },
  {
    name: 'picture',
    words: /\b(?:logos?|watermarks?|photographs?|photos?|icons?|emojis?)\b/i,
    shown: (drawn) =>
      unlessOpen(
        drawn,
        drawn.texts.some((text) => /\p{Extended_Pictographic}/u.test(text)),
      ),
  },
];
