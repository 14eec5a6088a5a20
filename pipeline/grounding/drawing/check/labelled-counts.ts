import { numberIn } from './counts.js';
import { isKind, kindIn } from './fits.js';
import { END, matchesIn, patternOf, type Match } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/** "Three circles labelled A, B and C", "… A to C": of each one, and not three of A. */
const alone = `(?! (?:(?:,|(?:, )?and|(?:, )?or|to|through|till|up to|[-–—/&]) )?(?:the )?@)${END}`;
const called = '(?:labelled|labeled|marked|called|named)(?: with| as| by)?';

const counted = patternOf(
  `(?<n> #\\d+)(?: of(?: the| these| those)?(?: #\\d+)?)?(?<kind> \\{[a-z]+\\+?\\})(?: that| which)?(?: is| are)? ${called}(?<name> @)${alone}`,
);
/** "… and one is labelled “Cs”": of the same kind. */
const further = patternOf(`(?: ,)?(?: and| while| ,)(?<n> #\\d+)(?: is| are)?(?: ${called})?(?<name> @)${alone}`);

const judge = (match: Match, kind: string, { drawing, about }: Scope): Verdict[] => {
  const [name] = match.group('name');
  const things = (name?.things ?? []).filter((thing) => thing.role !== 'text' && isKind(drawing, thing, kind));
  if (things.length === 0) return [];
  const stated = numberIn(match.group('n')[0]);
  // "One is labelled A" denies no other.
  const ok = things.length === stated ? true : stated === 1 ? undefined : false;
  return [verdict(match.pieces, ok, stated, things.length, about('text', ...things))];
};

/** "Eight spheres are labelled “Cl”, two “Na” and one “Cs”": how many things of a kind are called so. */
export const labelledCountRule: DrawingRule = (pieces, scope) =>
  matchesIn(pieces, counted).flatMap((match) => {
    const [kind] = match.group('kind').map(kindIn);
    if (kind === undefined) return [];
    const more = matchesIn(pieces, further);
    const row = [match];
    for (const next of more) if (next.from === row.at(-1)?.to) row.push(next);
    return row.flatMap((one) => judge(one, kind, scope));
  });
