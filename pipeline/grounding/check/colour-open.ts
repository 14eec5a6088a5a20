import { isColour } from '../language/colour.js';
import type { Clause } from './clause.js';
import type { Finding, Mention } from './mention.js';
import { allColours, type World } from './world.js';

/** "gray or greenish": one of two, of which the other may be the right one. */
const isEither = ({ sentence: { tokens, mentions } }: Clause, { from, to }: Mention): boolean =>
  (tokens[from - 1]?.lower === 'or' && mentions.some((one) => one.type === 'colour' && one.to === from - 1)) ||
  (tokens[to]?.lower === 'or' && mentions.some((one) => one.type === 'colour' && one.from === to + 1));

/** "a dash-dotted teal line": of a line that is neither dashed nor dotted. */
const isDashDotted = ({ sentence: { text, start } }: Clause, mention: Mention): boolean =>
  /\bdash(?:-| )dot(?:ted)? $/i.test(text.slice(0, mention.start - start));

/** What is said of one of two colours, or of such a line, is never contradicted. */
export const unlessEither = (found: Finding, clause: Clause, mention: Mention): Finding =>
  found.ok === false && (isEither(clause, mention) || isDashDotted(clause, mention))
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
