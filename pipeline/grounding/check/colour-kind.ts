import type { Clause } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { linked } from './owners.js';
import type { World } from './world.js';

type Fits = (hex: string) => boolean;

/** "The shaded region under the line": where it is, and not whose colour is told. */
const isWhereabouts = ({ sentence: { tokens, mentions } }: Clause, { from }: Mention): boolean =>
  /^(?:the|a|each|its)$/.test(tokens[from - 1]?.lower ?? '') &&
  /^(?:under|below|beneath|underneath|above|around|behind|between)$/.test(tokens[from - 2]?.lower ?? '') &&
  mentions.some((one) => one.type === 'kind' && one.to === from - 2);

/** The kind of mark that a colour is said of. */
export const kindNear = (clause: Clause, colour: Mention): (Mention & MentionOf<'kind'>) | undefined => {
  const { mentions, tokens } = clause.sentence;
  // "Line with error bars: dark green dots", "grey bars, a green line": what stands right behind it, if it is no known kind.
  const isShaped = /^(?:straight|smooth|thin|thick|diagonal|curved|wavy|slanting|sloping)$/.test(
    tokens[colour.to]?.lower ?? '',
  );
  const next = mentions.find(({ from }) => from === colour.to + (isShaped ? 1 : 0));
  if (next?.type === 'kind') return next;
  if (next?.type === 'name' && next.colour !== undefined) return undefined;
  // "Bars are blue, points red": another part, with a colour of its own.
  const isParted = ({ from, to }: Mention): boolean =>
    from > colour.to &&
    tokens[colour.to]?.text === ',' &&
    mentions.some((one) => one.type === 'colour' && one.from >= to && one.from - to <= 2);
  return mentions.find(
    (mention): mention is Mention & MentionOf<'kind'> =>
      mention.type === 'kind' &&
      !isParted(mention) &&
      !isWhereabouts(clause, mention) &&
      linked(clause, colour, mention),
  );
};

/** Whether an error bar is drawn in the colour; undefined where none is drawn as such. */
export const hasErrorsIn = ({ reading: { scene } }: World, fits: (hex: string) => boolean): boolean | undefined => {
  const strokes = scene.elements.flatMap(({ kind, visible, stroke }) =>
    visible && kind === 'error-bar' && stroke !== undefined ? [stroke] : [],
  );
  return strokes.length === 0 ? undefined : strokes.some(fits);
};

const isDrawnAs = (
  { reading: { scene } }: World,
  { kinds }: MentionOf<'kind'>,
  fits: (hex: string) => boolean,
): boolean =>
  scene.elements.some(
    ({ visible, kind, role, fill, stroke }) =>
      visible &&
      role === 'mark' &&
      (kinds as readonly string[]).includes(kind) &&
      [fill, stroke].some((hex) => hex !== undefined && fits(hex)),
  );

/** A colour that the marks of the plot do not have may be that of others of the kind, or a tone that nobody names. */
export const drawnOtherwise = (
  { sentence: { tokens } }: Clause,
  mention: Mention & MentionOf<'colour'>,
  kind: MentionOf<'kind'> | undefined,
  world: World,
  fits: Fits,
): Finding | undefined => {
  // "dark green dots" over grey error bars: marks of that kind are drawn so, whatever plot they are of.
  if (kind !== undefined && isDrawnAs(world, kind, fits))
    return finding([mention], true, mention.colour, mention.colour);
  // "in reds": tones of it, which one nobody says.
  return /(?:red|blue|green|grey|gray|purple|orange|brown)s$/.test(tokens[mention.from]?.lower ?? '')
    ? finding([mention], undefined, mention.colour, null)
    : undefined;
};
