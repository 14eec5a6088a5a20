import { colourName } from '../language/colour.js';
import { lies, sideOf } from './bound-words.js';
import type { Clause } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { allColours, type World } from './world.js';

/** "above 30 are coloured green", "over 30 in red": nothing else stands between the number and the colour. */
const isPredicate = ({ sentence: { tokens } }: Clause, number: Mention, colour: Mention): boolean =>
  colour.from - number.to <= 5 &&
  tokens
    .slice(number.to, colour.from)
    .every(({ lower }) =>
      /^(?:%|percent|units?|line|mark|level|threshold|is|are|was|were|in|all|coloured|colored|shown|drawn|marked|highlighted|filled|displayed|a|the|with|light|dark)$/.test(
        lower,
      ),
    );

/** "bars above 30 are green", "the others are grey": of those on that side of a number. */
export const ofBounded = (
  clause: Clause,
  mention: MentionOf<'colour'> & Mention,
  world: World,
  fits: (hex: string) => boolean,
): Finding | undefined => {
  const { tokens, mentions } = clause.sentence;
  // A slice that is called "Other" is none of the others.
  const isNamed = (at: number): boolean =>
    mentions.some(({ type, from, to }) => type === 'name' && from <= at && at < to);
  const lead = tokens.slice(clause.from, mention.from);
  if (
    lead.some(
      ({ lower }, at) => /^(?:others?|rest|remaining|otherwise|else)$/.test(lower) && !isNamed(clause.from + at),
    ) &&
    allColours(world).some(fits)
  )
    return finding([mention], undefined, mention.colour, null);
  const number = clause.mentions.find(
    (one): one is Mention & MentionOf<'number'> =>
      one.type === 'number' && one.to <= mention.from && one.unit !== 'ordinal',
  );
  const side = number && sideOf(clause, number);
  if (!number || !side || !isPredicate(clause, number, mention)) return undefined;
  const rows = world.rows.filter(({ value }) => value !== undefined && lies(value, side.side, number.value));
  const hits = rows.filter(({ colour }) => colour !== undefined && fits(colour));
  const ok = rows.length === 0 ? undefined : hits.length === rows.length ? true : hits.length === 0 ? false : undefined;
  return finding([mention, number], ok, mention.colour, rows[0]?.colour ? colourName(rows[0].colour) : null);
};
