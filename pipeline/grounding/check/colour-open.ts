import { isColour } from '../language/colour.js';
import type { Clause } from './clause.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { allColours, isPrinted, type World } from './world.js';

/** "gray or greenish": one of two, of which the other may be the right one. */
const isEither = ({ sentence: { tokens, mentions } }: Clause, { from, to }: Mention): boolean =>
  (tokens[from - 1]?.lower === 'or' && mentions.some((one) => one.type === 'colour' && one.to === from - 1)) ||
  (tokens[to]?.lower === 'or' && mentions.some((one) => one.type === 'colour' && one.from === to + 1));

/** "a dash-dotted teal line": of a line that is neither dashed nor dotted. */
const isDashDotted = ({ sentence: { text, start } }: Clause, mention: Mention): boolean =>
  /\bdash(?:-| )dot(?:ted)? $/i.test(text.slice(0, mention.start - start));

/** "the overlap appears as a brownish gray": of where two see-through colours lie on each other. */
const isOfOverlap = ({ sentence: { text } }: Clause): boolean =>
  /\b(?:overlap\w*|blends?|mix(?:es|ed|ture)?)\b/i.test(text);

/** "Empty hexagons are left white": where nothing is drawn. */
const isBlank = ({ sentence: { text, start } }: Clause, mention: Mention): boolean =>
  /\b(?:left|stays?|remains?) $/i.test(text.slice(0, mention.start - start)) ||
  (/\b(?:empty|blank|missing|background|no data)\b/i.test(text) &&
    /^white$/i.test(text.slice(mention.start - start, mention.end - start)));

/** "very dark navy", "dark gold": a tone that is no word of its own here. */
const isTone = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  /^(?:dark|light|pale|deep|faint|faded)$/.test(tokens[from - 1]?.lower ?? '');

/** "the blue half of the colour bar", "the bottom left corner is black": of a scale, or of a place where tones blend. */
const isOfScalePart = ({ sentence: { text, start } }: Clause, { end }: Mention): boolean =>
  /^ (?:half|end|side|part|range|tones?|shades?) of the (?:colou?r ?)?(?:bar|scale|map|ramp)\b/i.test(
    text.slice(end - start),
  ) || /^(?:the )?(?:(?:upper|lower|top|bottom|left|right)[- ]?){1,2}corner (?:is|are)\b/i.test(text);

const drawn =
  /^(?:lines?|curves?|bars?|columns?|dots?|points?|circles?|squares?|triangles?|diamonds?|crosses|stars?|markers?|marks?|symbols?|slices?|wedges?|segments?|sectors?|areas?|regions?|bands?|boxes|box|cells?|tiles?|rectangles?|arrows?|nodes?|edges?|outlines?|borders?|labels?|text|letters?|numbers?|digits?|words?|legend|title|background|backdrop|grid|gridlines?|ribbons?|strips?|stripes?|layers?|parts?|pieces?|sections?|portions?|blocks?|candles?|bodies|wicks?|whiskers?|caps?|bubbles?|balls?|cubes?|surface|mesh|contours?|violins?|histogram|distribution|series|trace|path|panel|shading|shade|fill|colou?r|colou?rs|tones?|hue|one|ones|steps?|stems?|lollipops?|ring|rings|rows?|streams?|layer|polygon|polygons|spots?|dashes|ground|frame|diagonal|group|cluster|clusters|half|end|side|corner|peaks?|hump|spikes?|ticks?|axis|axes|data|values?|shapes?|figures?|staircase|hills?|arms?|petals?|flames?|line|show|shows|rise|rises|stand|stands|reach|run|runs|mean|means|start|end|lie|form|chart|plot|pie|donut|print|ink|paint|solid)$/;

/** "black dust", "Bulgaria's green leap", "a white hole": of a thing that is no mark and nothing that is written here. */
const isOfThing = ({ sentence: { tokens, mentions } }: Clause, { from, to }: Mention, world: World): boolean => {
  const noun = tokens[to];
  const isOwned = /['’]s?$/.test(tokens[from - 1]?.lower ?? '');
  return (
    (isOwned || noun?.lower === 'hole') &&
    !/^(?:NOUN|PROPN)$/.test(tokens[to + 1]?.pos ?? '') &&
    noun?.pos === 'NOUN' &&
    !drawn.test(noun.lower) &&
    !isPrinted(world, noun.norm) &&
    !mentions.some((one) => one.from <= to && to < one.to)
  );
};

/** "the white area beyond": what is left of the plot is as the ground. */
const isLeft = (
  { sentence: { tokens } }: Clause,
  mention: Mention & MentionOf<'colour'>,
  { reading }: World,
): boolean =>
  /^(?:areas?|regions?|space|part|zone|gap|hole|strip)$/.test(tokens[mention.to]?.lower ?? '') &&
  isColour(reading.scene.background, mention.colour);

/** "you will not find any cyan above 60", "no grey bar goes beyond 88": not there, or not so far. */
const isDeniedThere = ({ sentence: { text, start, tokens, mentions } }: Clause, mention: Mention): boolean => {
  const before = text.slice(0, mention.start - start);
  const kind = mentions.find(({ type, from }) => type === 'kind' && from === mention.to);
  return (
    (/\b(?:not|n['’]t|never|no)\b[^,;.]*$/i.test(before) &&
      (/^(?:above|below|beyond|past|over|under|before|after|from|in|at|between)\b/i.test(text) ||
        /^ (?:above|below|beyond|past|before|after|between|in)\b/i.test(text.slice(mention.end - start)))) ||
    (/\bno $/i.test(before) && kind !== undefined && /^(?:VERB)$/.test(tokens[kind.to]?.pos ?? ''))
  );
};

/** What is said of one of two colours, or of such a line, is never contradicted. */
export const unlessEither = (
  found: Finding,
  clause: Clause,
  mention: Mention & MentionOf<'colour'>,
  world: World,
): Finding =>
  found.ok === false &&
  (isEither(clause, mention) ||
    isDashDotted(clause, mention) ||
    isOfOverlap(clause) ||
    isBlank(clause, mention) ||
    isTone(clause, mention) ||
    isOfScalePart(clause, mention) ||
    isOfThing(clause, mention, world) ||
    isLeft(clause, mention, world) ||
    isDeniedThere(clause, mention))
    ? { ...found, ok: undefined }
    : found;

/** "a black error bar": the strokes of an error are no marks of their own. */
export const isOfErrors = ({ sentence: { text, start } }: Clause, { end }: Mention): boolean =>
  /^ (?:\p{L}+ )?(?:error[- ]?bars?|caps|whiskers)\b/iu.test(text.slice(end - start));

/** Areas without names have that colour. */
export const isFilling = (world: World, fits: (hex: string) => boolean): boolean =>
  world.reading.plots.some(
    ({ kind, form, drawn, elements }) =>
      kind === 'area' &&
      form !== 'box' &&
      drawn !== 'violins' &&
      elements.some(({ label, fill }) => label === undefined && fill !== undefined && fits(fill)),
  );

/** "blue-violet", "from navy to pale blue": something between, or of the kind. */
export const isBlend = (
  { sentence: { text, tokens, start }, mentions }: Clause,
  mention: Mention,
  world: World,
): boolean => {
  const said = text.slice(mention.start - start, mention.end - start);
  if (/^\p{L}+-\p{L}+$/u.test(said))
    return said.split('-').some((one) => allColours(world).some((hex) => isColour(hex, one)));
  return (
    /^(?:from|to)$/.test(tokens[mention.from - 1]?.lower ?? '') &&
    /\bfrom (?:\p{L}+[ -]){1,4}to\b/iu.test(text) &&
    mentions.filter(({ type }) => type === 'colour').length > 1
  );
};

export const partOfName = (clause: Clause, mention: Mention): boolean => {
  // "if you print it in black and white".
  if (/\b(?:print\p{L}*|photocop\p{L}*|cop(?:y|ies|ied)|grey-?scale)\b/iu.test(clause.sentence.text)) return true;
  const next = clause.sentence.tokens[mention.to];
  // "the most silver medals", "gold prices", "green energy".
  if (
    /^(?:silver|gold|bronze|copper)$/.test(clause.sentence.tokens[mention.from]?.lower ?? '') &&
    /^(?:medal|price|coin|award|trophy|winner|place|standard)s?$/.test(next?.lower ?? '')
  )
    return true;
  const own = clause.sentence.tokens[mention.from];
  // "Orange County", "White voters": a name, not a colour.
  return (
    own !== undefined &&
    /^\p{Lu}/u.test(own.text) &&
    mention.from > 0 &&
    next !== undefined &&
    /^\p{Lu}/u.test(next.text)
  );
};
