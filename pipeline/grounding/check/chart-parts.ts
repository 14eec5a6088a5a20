import type { ElementKind } from '../../../renderers/scene.js';
import { figureName } from '../reading/figure-name.js';
import { isColour } from '../language/colour.js';
import { areApart } from './apart.js';
import { type Drawn, isLevelled } from './drawn.js';
import { hasRules, isInPercent } from './ruled.js';

export interface ChartPart {
  readonly name: string;
  readonly words: RegExp;
  /** Undefined where the figure does not tell, or where the words may mean something else in it. */
  readonly shown: (drawn: Drawn, words: string) => boolean | undefined;
}

/** Absent for certain only where nothing is drawn that could be it. */
const unlessOpen = (drawn: Drawn, shown: boolean): boolean | undefined =>
  shown ? true : drawn.isOpen ? undefined : false;

const gridOf = ({ reading }: Drawn, words: string): boolean | undefined => {
  const axes = reading.scene.axes.filter(({ grid }) => grid);
  // Rings and spokes around a centre are part of its axes.
  if (axes.length === 0 && reading.scene.groups.some(({ round }) => round !== undefined)) return undefined;
  if (axes.length === 0 && hasRules(reading)) return undefined;
  if (/\bhorizontal\b/i.test(words)) return axes.some(({ channel }) => channel === 'y');
  if (/\bvertical\b/i.test(words)) return axes.some(({ channel }) => channel === 'x');
  return axes.length > 0;
};

/** Two axes of one channel beside one panel, or one on the side that is asked for. */
const secondAxis = ({ reading: { scene, legends } }: Drawn, words: string): boolean | undefined => {
  // "the scale on the right": of colours.
  if (/^scale\b/i.test(words) && legends.some(({ kind }) => kind === 'gradient')) return undefined;
  const upright = scene.axes.filter(({ channel }) => channel === 'y');
  // In space, any side may be the right one.
  if (scene.groups.some(({ space }) => space !== undefined)) return undefined;
  if (scene.axes.length === 0) return false;
  // "Both y axes go to 40", of charts side by side: one each.
  if (/^(?:two|both)\b/i.test(words) && new Set(upright.flatMap(({ groups }) => groups)).size > 1) return true;
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

/** Words of the sort that the text names, such as percentages, are written among the marks. */
const writtenOn = (drawn: Drawn, words: string): boolean | undefined => {
  const { texts } = drawn;
  if (texts.length === 0) return unlessOpen(drawn, false);
  if (/percentage/i.test(words)) {
    // Numbers of an axis in percent need no sign.
    const isShare = drawn.reading.plots.some(isInPercent);
    const isTold = texts.some((text) => /%/.test(text) || (isShare && /\d/.test(text)));
    return isTold ? true : texts.length > 1 ? false : undefined;
  }
  if (/\bnames?\b/i.test(words)) return texts.some((text) => /\p{L}{2}/u.test(text));
  if (/\b(?:values?|numbers?|counts?|figures?|amounts?|totals?|sums?)\b/i.test(words))
    return texts.some((text) => /\d/.test(text));
  return /coefficient|equation|formula|mean|average|median/i.test(words) ? undefined : true;
};

const outlineOf = (drawn: Drawn, words: string): boolean | undefined => {
  const [, colour] = /\b(black|white|gr[ea]y|red|blue|green|dark|orange|yellow)\b/i.exec(words) ?? [];
  if (drawn.kinds.has('point') && drawn.kinds.size > 1) return undefined;
  const { outlines } = drawn;
  // The lines of a radar chart are the outlines of its shapes.
  if (drawn.reading.plots.some(({ special, kind }) => special === 'radar' && kind === 'line')) return undefined;
  // The line along the edge of an area.
  if (drawn.kinds.has('area') && drawn.kinds.has('line')) return undefined;
  if (outlines.length === 0) return unlessOpen(drawn, false);
  return colour === undefined || /dark/i.test(colour) || outlines.some((hex) => isColour(hex, colour.toLowerCase()));
};

/** A line across the plot, upright or level. */
const crossLine = (drawn: Drawn, words: string): boolean | undefined => {
  const upright = /\bvertical\b/i.test(words);
  const { elements } = drawn.reading.scene;
  const has = elements.some(
    (one) =>
      one.visible &&
      one.role === 'mark' &&
      ['rule', 'tick', 'error-bar', 'line', 'bar'].includes(one.kind) &&
      isLevelled(one, upright),
  );
  return has || drawn.kinds.has('box') ? (has ? true : undefined) : unlessOpen(drawn, false);
};

const markersOf = (drawn: Drawn): boolean | undefined =>
  drawn.kinds.has('line') ? unlessOpen(drawn, drawn.kinds.has('point') || drawn.kinds.has('tick')) : undefined;

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
      /\b(?:shaded|gr[ea]y|pale|light|faint|coloured|colored|tinted|translucent|semi-transparent|transparent|confidence|error|uncertainty|prediction|red|blue|green|yellow|orange|pink)(?:[ ,-]+\w+)? (?:bands?|ribbons?|zones?)\b|\b(?:shaded|tinted|translucent|transparent|confidence|error|uncertainty|prediction)(?:[ ,-]+\w+)? envelopes?\b|\b(?:shaded|highlighted) (?:\w+ )?(?:regions?|areas?|rectangles?|stripes?|strips?|background)\b/i,
    shown: bandOf,
  },
  {
    name: 'error bars',
    words:
      /\b(?:error|uncertainty) bars?\b|(?<!\b(?:by|than|but|within) an? )\bwhiskers?\b|\bconfidence intervals? (?:is|are) (?:shown|drawn|marked|indicated)\b/i,
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
    shown: (drawn) => drawn.hasArrow || (drawn.hasSlant || drawn.isOpen ? undefined : false),
  },
  {
    name: 'inset',
    words: /\b(?:an?|the|small|tiny|first|second|two|three|both) (?:[\w-]+ )?insets?\b/i,
    shown: ({ reading, isOpen }) =>
      reading.insets.length > 0 ? true : reading.panels.length > 1 || isOpen ? undefined : false,
  },
  {
    name: 'second axis',
    words:
      /\b(?:second(?:ary)?|right(?:-hand)?|additional) (?:(?:vertical|y|value)[- ])(?:axis|scale)\b|\b(?:secondary|right-hand|right) axis\b|\b(?:two|both|dual) (?:vertical|y)[- ]axes\b|\b(?:axis|scale) on the right(?:-hand)?(?: side)?\b/i,
    shown: secondAxis,
  },
  {
    name: 'grid',
    words:
      /\b(?:(?:horizontal|vertical) )?(?:grid ?lines?|background grid)\b|(?<!\b(?:in|into|as|of|on|over|across|along|onto|forms?|formed|forming|makes?|builds?|follows?) )\b(?:an?|no|any|with|without) (?!(?:regular|uniform|rectangular|irregular|even) )(?:\w+ )?grid\b(?! (?:of|with|layout|cell|search|spacing|size|points?|resolution))/i,
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
    name: 'words on the marks',
    words:
      /\b(?:data|value) labels\b|\b(?:values?|numbers?|counts?|percentages?|figures?|shares?|totals?|sums?|names?|labels?|amounts?|coefficients?|equations?|formulas?|means?|averages?|medians?)\b(?: of [\w ]{1,24}?| \([^)]{1,20}\))? (?:is|are|stands?|appears?)? ?(?:written|printed|shown|given|displayed|noted|stated|added|placed|labell?ed)? ?(?:above|on|in|inside|within|at the (?:end|top|tip|base)s? of|next to|over|beside|on top of|below|under(?:neath)?|near) (?:each|every|the|all|its|their)(?: of the)? (?:\w+ )?(?:bar|column|slice|wedge|segment|sector|petal|point|dot|marker|cell|box|line|curve|tile|bubble|corner|middle|centre|center)(?:e?s)?\b|(?<!\b(?:through|over|along) )\b(?:each|every|all|both|the|none of the|no) (?:\w+ )?(?:bar|column|slice|wedge|segment|sector|point|dot|marker|cell|box|tile|bubble)(?:e?s)? (?:has|have|carr(?:y|ies)|bears?|contains?|holds?|shows?|(?:is|are) (?:labell?ed|annotated|marked) with)(?: (?:no|any|its|their|own|an?|the))* (?:numbers?|labels?|names?|percentages?|values?|counts?|shares?|figures?)\b(?! (?:between|of|from|above|below|under|over|around|near|about|close|ranging|up|at|that)\b)|\b(?:(?:coefficients?|equations?|formulas?)\b[^,;.]{0,40}? (?:is|are) (?:written|printed|given|displayed|noted)|(?:means?|averages?|medians?)\b[^,;.]{0,40}? (?:is|are) (?:written|printed|noted))\b/i,
    // "places the average inside the tallest bar": a value that lies there, and no writing.
    shown: (drawn, words) =>
      /^(?:means?|averages?|medians?) (?:in|on|inside|within|near|above|below)\b/i.test(words)
        ? undefined
        : writtenOn(drawn, words),
  },
  {
    name: 'symbol',
    words:
      /\b(?:(?<!\b(?:lower|upper|bottom|top|left|right)[ -])triangles?(?! of\b)|(?<!least[ -]|sum of )squares|diamonds|diamond-shaped|(?<=\b(?:as|with|by|small|red|black|white|gold|golden|yellow|blue|green|orange|purple|filled|hollow|five-pointed|the|and|of) )stars(?= (?:mark|represent|denote|show|indicat|stand|for|are (?:the|drawn)|at|above|below|beside|near|on|next|symboli)|[.,;]|$)|asterisks?|hexagons?|pentagons?)\b|\b(?:an?|the|each|small|filled|hollow|black|red|white|yellow|green|blue|orange) (?:diamond|star)\b(?! (?:\w+ing|counts?|numbers?|densit(?:y|ies)|magnitudes?|masse?s?|systems?|clusters?|ratings?|prices?|types?)\b)/i,
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
  {
    name: 'markers',
    words:
      /\b(?:(?:round|circular|filled|hollow|square|small|large|data|point) )*markers?\b(?! of)|\b(?:marked|shown|drawn) (?:by|with) (?:\w+ )?(?:dots|circles|points)\b|\b(?:dots|circles|points) (?:mark|at) (?:each|every|the|all) (?:data |measured )?(?:points?|values?|measurements?|years?|months?)\b/i,
    shown: markersOf,
  },
  {
    name: 'outline',
    words:
      /\b(?:(?:black|white|gr[ea]y|red|blue|green|dark|thin|thick|orange|yellow) )+(?:outlines?|borders?|edges?|contours?)\b|\b(?:bars?|slices?|cells?|boxes|points?|dots?|wedges?) (?:is|are) (?:outlined|edged|bordered|framed)(?: in \w+)?\b|\b(?:outlined|edged|framed) (?:in|with) (?:black|white|gr[ea]y|red|blue|green)\b/i,
    shown: outlineOf,
  },
  {
    name: 'title',
    words: /\b(?:no|without (?:an?|any)) (?:\w+ )?(?:title|heading)\b/i,
    shown: ({ reading }) => reading.scene.title !== undefined,
  },
  {
    name: 'words on the marks',
    words: /\b(?:no|without(?: any)?) (?:written |printed )?(?:numbers|digits)\b/i,
    shown: (drawn) => writtenOn(drawn, 'numbers'),
  },
  {
    name: 'outline',
    words: /\b(?:no|without(?: any)?) (?:visible )?(?:edges|outlines|borders|edge lines)\b/i,
    shown: (drawn) => outlineOf(drawn, ''),
  },
  {
    name: 'slice apart',
    words:
      /\b(?:slices?|wedges?|pieces?|segments?|sectors?)\b[^,;.]{0,30}? (?:is|are|has been|have been|was|were|stands?|sits?|appears?) (?:slightly |a little |somewhat )?(?:pulled|moved|set|taken|broken|cut|slid|pushed|shifted|drawn|lifted|stuck|sticking)? ?(?:out|apart|away|off|detached|separated|exploded|offset)\b|\bexploded? (?:slice|wedge|segment|piece|pie)\b|\b(?:pulled|detached|separated)(?:[- ]out)? (?:slice|wedge|segment|piece)\b/i,
    shown: ({ reading, forms }) => (forms.has('pie') ? areApart(reading) : undefined),
  },
  {
    name: 'hole',
    words: /\b(?:an? |the |no |without |with )?(?:\w+ )?hole\b|\bhollow (?:centre|center|middle|ring)\b|\bis a ring\b/i,
    shown: ({ reading, forms }) => (forms.has('pie') ? figureName(reading) !== 'pie chart' : undefined),
  },
  {
    name: 'depth',
    words: /\b(?:3[- ]?D|three[- ]dimension(?:s|al(?:ly)?))\b/i,
    shown: ({ reading }) =>
      reading.scene.elements.some(({ space }) => space !== undefined) ||
      reading.scene.groups.some(({ space }) => space !== undefined),
  },
  {
    name: 'filled area',
    words:
      /\b(?:area|space|region) (?:under|below|beneath|underneath)(?: \w+){1,4}? (?:is|are|has been) (?:\w+ )?(?:filled|shaded|coloured|colored|tinted)\b|\b(?:shaded|filled|coloured|colored|tinted) (?:area|space|region) (?:under|below|beneath) (?:the|each|its)\b/i,
    shown: ({ kinds, isOpen }) =>
      kinds.has('area') ||
      kinds.has('error-band') ||
      (isOpen || kinds.has('bar') || kinds.has('rect') ? undefined : false),
  },
  {
    name: 'cross line',
    words:
      /\b(?:an?|one|the|no|any) (?:\w+ )?(?:vertical|horizontal) (?:\w+ )?(?:line|rule)\b(?! (?:chart|graph|plot))|\b(?:vertical|horizontal) (?:\w+ )?(?:line|rule) (?:marks?|indicates?|shows?|separates?|at)\b/i,
    shown: crossLine,
  },
  {
    name: 'note',
    words:
      /\b(?:footnotes?|call-?outs?|annotations?|source notes?)\b|\b(?:notes?|comments?|remarks?) (?:below|under|beside|next to|above|near|at the (?:bottom|foot) of) (?:the|each|every)\b|\b(?:an?|the) (?:\w+ )?(?:note|comment|remark) (?:says|explains|reads|gives|points|marks)\b/i,
    shown: (drawn) => (drawn.texts.length === 0 ? unlessOpen(drawn, false) : drawn.hasArrow ? true : undefined),
  },
];
