import { allMatches } from '../../all-matches.js';
import { colourWords, isColour } from '../../language/colour.js';
import { endsOfScale, rampOf, type Ramp } from '../../reading/ramp.js';
import type { Finding } from '../mention.js';
import { factIds, found, type Told } from './told.js';

/** Colour words that mean something else in running text. */
const ambiguous = new Set(['rose', 'slate', 'cream', 'tan', 'plum', 'lime', 'amber', 'coral']);
const shade = '(?:(?:very|deep|dark|light|pale|bright|vivid|intense|rich|soft)(?:er)?[ -])*';
const hue = `${shade}(?:${colourWords
  .filter((word) => !ambiguous.has(word))
  .sort((a, b) => b.length - a.length)
  .join('|')}|violet)(?:ish)?`;

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\b(?:very|bright|vivid|intense|rich|soft)(?:er)? ?-?/g, '')
    .replace(/\b(dark|light|pale|deep)er\b/g, '$1')
    .trim();

const brightness = (hex: string): number =>
  [0.3, 0.59, 0.11].reduce(
    (sum, part, index) => sum + part * Number.parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16),
    0,
  );

const fits = (hex: string, word: string): boolean => {
  // Navy and maroon are dark by themselves.
  const said = plain(word).replace(/^dark[ -](?=navy|maroon|indigo)/, '');
  if (said === 'navy' && isColour(hex, 'dark blue')) return true;
  const bare = said.replace(/^(?:dark|light|pale|deep)[ -]/, '').replace(/ish$/, '');
  return isColour(hex, said) || isColour(hex, bare) || (said === 'black' && brightness(hex) < 40);
};

type Half = 'low' | 'high';

/** The halves of the scale in which a colour is to be seen; a colour of its middle alone is in both. */
const halvesOf = ({ colours, name }: Ramp, word: string): Half[] => {
  const [low, high] = endsOfScale(name) ?? [];
  const middle = (colours.length - 1) / 2;
  const at = colours.flatMap((hex, index) => (fits(hex, word) ? [index] : []));
  const isMiddle = at.length === 1 && at[0] === middle;
  const isEnd = (hex: string | undefined): boolean => hex !== undefined && fits(hex, word);
  return [
    ...(at.some((index) => index < middle) || isMiddle || isEnd(low) ? (['low'] as const) : []),
    ...(at.some((index) => index > middle) || isMiddle || isEnd(high) ? (['high'] as const) : []),
  ];
};

const lowWords =
  'low(?:er|est)?|small(?:er|est)?|cold(?:er|est)?|cool(?:er|est)?|minim\\w+|negative|few(?:er|est)?|less|weak(?:er|est)?|slow(?:er|est)?|shallow(?:er|est)?|least|quiet(?:er|est)?|calm(?:er|est)?|sparse|little|dry|drier|driest|poor(?:er|est)?|rare(?:r|st)?';
const highWords =
  'high(?:er|est)?|large(?:r|st)?|great(?:er|est)?|hot(?:ter|test)?|warm(?:er|est)?|maxim\\w+|positive|many|more|most|strong(?:er|est)?|fast(?:er|est)?|big(?:ger|gest)?|loud(?:er|est)?|bus(?:y|ier|iest)|peaks?|dense(?:r|st)?|a lot|lots|plenty|noisy|noisier|noisiest|wet(?:ter|test)?|rich(?:er|est)?|intense|frequent|crowded';
const lowIn = new RegExp(`\\b(?:${lowWords})\\b`, 'i');
const highIn = new RegExp(`\\b(?:${highWords})\\b`, 'i');

const sideOf = (text: string): Half | undefined =>
  lowIn.test(text) === highIn.test(text) ? undefined : lowIn.test(text) ? 'low' : 'high';

const other = (half: Half): Half => (half === 'low' ? 'high' : 'low');

/** Whether a colour is to be seen at one end of a scale. */
const atEnd = (ramp: Ramp, word: string, half: Half): boolean => {
  const halves = halvesOf(ramp, word);
  return halves.includes(half);
};

/** True where any scale supports it, false where all deny it. */
const among = (ramps: readonly Ramp[], verdict: (ramp: Ramp) => boolean | undefined): boolean | undefined => {
  const all = ramps.map(verdict);
  return all.includes(true) ? true : all.length > 0 && all.every((one) => one === false) ? false : undefined;
};

const gradient = new RegExp(
  `\\b(?:from|between) (?:an? |the )?(${hue})\\b([^.;]{0,48}?)[ ,(]+(?:to|through|and|via|into) (?:an? |the )?(${hue})\\b([^.;,]{0,36})`,
  'giu',
);

/** "from dark purple for cold to yellow for warm": both colours are on the scale, each at its end. */
const gradientFindings = (told: Told, ramps: readonly Ramp[]): Finding[] =>
  allMatches(told.sentence.text, gradient).map((match) => {
    const [, first = '', after = '', last = '', rest = ''] = match;
    const second = sideOf(rest);
    const side = sideOf(after) ?? (second === undefined ? undefined : other(second));
    const ok = among(ramps, (ramp) => {
      const [a, b] = [halvesOf(ramp, first), halvesOf(ramp, last)];
      if (a.length === 0 || b.length === 0) return false;
      return side === undefined || a.includes(side) || b.includes(other(side));
    });
    const one = found(told, match, ok, endsOf(ramps), factIds(told.world, 'attribute'));
    return { ...one, end: one.end - rest.length };
  });

const endsOf = (ramps: readonly Ramp[]): string =>
  ramps.map(({ colours }) => `${colours[0] ?? ''} to ${colours.at(-1) ?? ''}`).join('; ');

const noun =
  '(?:areas?|cells?|regions?|tones?|shades?|colou?rs?|squares?|tiles?|bins?|arrows?|hues?|hexagons?|patches|zones?|faces?|bars?|bands?|contours?|lines?|streamlines?|spots?|parts?|dots?|points?|markers?|triangles?|ones?)';
/** Where they are, before what they mean. */
const where = '(?: (?:in|at|near|around|along|on|towards?) [^.;,]{1,40}?)?';
const means =
  '(?:indicat\\w+|represent\\w*|mean\\w*|denot\\w+|mark\\w*|show\\w*|for|correspond\\w* to|signif\\w+|reflect\\w*|suggest\\w*|highlight\\w*|holds?|contains?|stands? for|have|has)';
const colourFirst = new RegExp(
  `\\b(${hue})(?: ${noun}${where})? ${means} (?:only )?(?:the |an? |areas of |values that are )?(?:\\w+ly )?(${lowWords}|${highWords})\\b`,
  'giu',
);
/** "the dark blue area around the star is the loudest, and the yellow is the quietest". */
const colourIs = new RegExp(
  `\\b(${hue})(?: (?!lines?\\b|bars?\\b)${noun}${where})? (?:is|are) (?:where it is |at its )?(?:the )?(?!more|many|less|most\\b)(${lowWords}|${highWords})\\b`,
  'giu',
);
const sideFirst = new RegExp(
  `\\b(${lowWords}|${highWords}) (?:\\w+ ){0,5}?(?:(?:(?:is|are|being) )?(?:shown|drawn|displayed|colou?red|marked|depicted|represented|appear\\w*|rendered|indicated|highlighted) (?:in|by|with|as) (?:an? |the )?|(?:values?|areas?|regions?|parts?|zones?|cells?|counts?) (?:are|is) )(${hue})\\b`,
  'giu',
);

const peaks =
  'hot(?:test)?|warm(?:est)?|high(?:est)?|wet(?:test)?|loud(?:est)?|fast(?:est)?|busiest|densest|summits?|peaks?|top(?= (?:of the \\p{L}+ )?(?:is|are)\\b)|hills?|crests?|ridges?|mountains?';
const pits =
  'cold(?:est)?|cool(?:est)?|low(?:est)?|dr(?:y|iest)|quiet(?:est)?|slow(?:est)?|calm(?:est)?|sparsest|foot|valleys?|troughs?|pits?|basins?|hollows?|plains?';
/** "warm water is blue and cold water is red", "the summit is pale yellow, the foot dark brown". */
const sideIs = new RegExp(
  `(?:^|[,;:] |\\b(?:and|while|whereas|where|which) )(?:the |its )?(?:(?<low>${pits})|(?<high>${peaks}))(?: of the \\p{L}+)?(?: \\p{L}+){0,2}? (?:is|are|appears?|looks?|turns?) (?:drawn |shown |coloured |colored )?(?:in )?(?:an? )?(?<hue>${hue})(?! \\p{L}*(?:lines?|curves?|dots?|cross|stars?|circles?|markers?|points?|triangles?|diamonds?)\\b)\\b(?:,? (?:and |while |whereas )?the (?:(?<low2>${pits})|(?<high2>${peaks})) (?<hue2>${hue})\\b)?`,
  'giu',
);

/** "… and high values in dark purple": what goes on with the verb before it. */
const sideNext = new RegExp(
  `(?:,|\\band|\\bwhile|\\bwhereas)(?: the)? (${lowWords}|${highWords}) (?:values?|ones|areas?|regions?|parts?|zones?|cells?|counts?|densities|elevations?|temperatures?) (?:in|by|with|as) (?:an? |the )?(${hue})\\b`,
  'giu',
);

/** "the red triangle is the higher one": a mark over the field has the colour, which is not on the scale. */
const isOfMark = ({ world: { reading } }: Told, word: string): boolean =>
  reading.plots.some(
    (plot) =>
      /^(?:point|line|bar|area)$/.test(plot.kind) &&
      rampOf(plot) === undefined &&
      plot.elements.some(({ fill, stroke }) => [fill, stroke].some((ink) => ink !== undefined && fits(ink, word))),
  );

/** "red indicates positive values", "high values are shown in yellow". */
const endFindings = (told: Told, ramps: readonly Ramp[]): Finding[] => {
  const { text } = told.sentence;
  const said = [
    ...allMatches(text, colourFirst).map((match) => [match, match[1] ?? '', match[2] ?? ''] as const),
    ...allMatches(text, colourIs).map((match) => [match, match[1] ?? '', match[2] ?? ''] as const),
    ...allMatches(text, sideFirst).map((match) => [match, match[2] ?? '', match[1] ?? ''] as const),
    ...allMatches(text, sideNext).map((match) => [match, match[2] ?? '', match[1] ?? ''] as const),
    ...(told.fields.length > 0 || told.world.reading.main?.form === 'heatmap' ? allMatches(text, sideIs) : []).flatMap(
      (match) => {
        const { low, hue: first = '', low2, high2, hue2 } = match.groups ?? {};
        const one = [match, first, low === undefined ? 'high' : 'low'] as const;
        return hue2 === undefined || (low2 ?? high2) === undefined
          ? [one]
          : [one, [match, hue2, low2 === undefined ? 'high' : 'low'] as const];
      },
    ),
  ];
  return said.flatMap(([match, word, end]) => {
    const side = sideOf(end);
    if (side === undefined || isOfMark(told, word)) return [];
    const ok = among(ramps, (ramp) => atEnd(ramp, word, side));
    return [found(told, match, ok, endsOf(ramps), factIds(told.world, 'attribute'))];
  });
};

/** Whether the scale is dark at its low or at its high end; undefined where both ends are alike, or the middle is the end. */
export const darkEnd = ({ colours }: Ramp): Half | undefined => {
  const lights = colours.map(brightness);
  const [first = 0, middle = 0, last = 0] = [lights[0], lights[(lights.length - 1) / 2], lights.at(-1)];
  if (Math.abs(last - first) < 50 || (middle - first) * (last - middle) < 0) return undefined;
  return first < last ? 'low' : 'high';
};

const shades = new RegExp(
  `\\b(dark|light|bright|pale)er (?:(?:shades?|tones?) of )?(?:(${hue}) )?(?:${noun} )?(?:\\w+ )?${means} (?:the |an? )?(?:\\w+ly )?(${lowWords}|${highWords})\\b`,
  'giu',
);

/** "darker cells mean higher values". */
const shadeFindings = (told: Told, ramps: readonly Ramp[]): Finding[] =>
  allMatches(told.sentence.text, shades).flatMap((match) => {
    const side = sideOf(match[3] ?? '');
    const word = match[2];
    if (side === undefined) return [];
    const dark = match[1]?.toLowerCase() === 'dark';
    const ok = among(ramps, (ramp) => {
      if (word !== undefined && halvesOf(ramp, word).length === 0) return false;
      const end = darkEnd(ramp);
      return end === undefined ? undefined : (end === side) === dark;
    });
    return [found(told, match, ok, endsOf(ramps), factIds(told.world, 'attribute'))];
  });

const palettes = new RegExp(
  `\\b(?:shades|tones|hues|tints|gradient|gradations?) of (?:the colou?r )?(${hue})\\b|\\b(${hue})(?:[ -]scale)? (?:colou?r ?maps?|palette|colou?r (?:scheme|scale|palette|gradient)|gradient(?! (?:descent|ascent|norm|step|path|flow|boost))|hues)\\b`,
  'giu',
);

/** "shades of green", "a blue colour palette": a hue of the scale. */
const hueFindings = (told: Told, ramps: readonly Ramp[]): Finding[] =>
  allMatches(told.sentence.text, palettes).map((match) => {
    const word = match[1] ?? match[2] ?? '';
    const ok = among(ramps, (ramp) => halvesOf(ramp, word).length > 0);
    return found(told, match, ok, endsOf(ramps), factIds(told.world, 'attribute'));
  });

const edges = new RegExp(
  `\\b(?:(${hue})(?: \\w+)? (?:edges?|edge ?lines?|outlines?|borders?|grid ?lines|mesh lines|lines)(?= (?:outlin\\w+|separat\\w+|between|around|divid\\w+|defin\\w+|delineat\\w+|highlight\\w+|mark\\w+|on|of|for|that)\\b)|(?:separated|divided|outlined|bordered|edged|framed|delineated) (?:by|in|with) (?:thin |fine |thick )*(${hue})(?: (?:lines?|edges?|borders?|outlines?|grid ?lines?))?|(?:with|have|has|and) (?:an? )?(?:thin |fine |thick )*(${hue}) (?:edges?|edge ?(?:lines?|colou?rs?)|outlines?|borders?))\\b`,
  'giu',
);

/** "black edges outline each patch", "separated by white lines": the outlines of faces and cells. */
const edgeFindings = (told: Told): Finding[] =>
  allMatches(told.sentence.text, edges).flatMap((match) => {
    const word = match[1] ?? match[2] ?? match[3] ?? '';
    const marks = told.world.reading.plots.flatMap(({ elements, drawn, kind }) =>
      (drawn !== undefined && kind !== 'path') || kind === 'cell' ? elements : [],
    );
    if (marks.length === 0) return [];
    const strokes = [
      ...new Set(marks.flatMap(({ stroke, fill }) => (stroke !== undefined && stroke !== fill ? [stroke] : []))),
    ];
    const { background } = told.world.reading.scene;
    // Gaps of the background's colour look like lines.
    const ok =
      strokes.some((hex) => fits(hex, word)) || (strokes.length === 0 && fits(background, word))
        ? true
        : strokes.length > 0
          ? false
          : undefined;
    return [found(told, match, ok, strokes.join(', '), [])];
  });

/** What a sentence says of the scale of colours. */
export const colourFindings = (told: Told): Finding[] => {
  const ramps = told.world.reading.plots.flatMap((plot) => rampOf(plot) ?? []);
  const lines = edgeFindings(told);
  if (ramps.length === 0) return lines;
  return [gradientFindings, shadeFindings, endFindings, hueFindings].flatMap((rule) => rule(told, ramps)).concat(lines);
};
