import type { Drawing, Thing } from '../drawing.js';
import { fitting, kindIn, looks } from './fits.js';
import { matchesIn, patternOf, type Piece, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const SHARE = ' #\\d+ <[^>]+>';
const listed = patternOf(
  `(?<n> #\\d+)(?<kind> \\{(?:circle|node|box|rectangle|square|ellipse|triangle|disc|shape)\\+\\})(?: (?:,|:|\\(|–|—|of which|are|which|and|in total))*(?<shares>${SHARE}(?: (?:ones?|#1|{[a-z]+\\+?}))?(?:(?: ,| and| , and)${SHARE}(?: (?:ones?|#1|{[a-z]+\\+?}))?)+)(?! {(?!node|circle|box|rectangle|square))`,
);

const countOf = (drawing: Drawing, things: readonly Thing[], look: Piece): readonly [sure: number, maybe: number] => {
  const seen = things.map((thing) => looks(drawing, thing, look));
  return [seen.filter((one) => one === true).length, seen.filter((one) => one !== false).length];
};

/** "Eight circles: three blue, two orange and three green": as many of each colour, where the numbers make up the whole. */
const shareRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, listed).flatMap((match): Verdict[] => {
    const total = Number(match.group('n')[0]?.code.slice(1));
    const shares = match.group('shares');
    const told = shares.flatMap((piece, at) => {
      const look = shares[at + 1];
      return piece.code.startsWith('#') && look?.code.startsWith('<') === true
        ? [{ n: Number(piece.code.slice(1)), look, piece }]
        : [];
    });
    const [kind] = match.group('kind');
    if (!kind || told.reduce((sum, { n }) => sum + n, 0) !== total) return [];
    const things = fitting(drawing, kindIn(kind), []).filter(
      ({ id, role }) => id !== drawing.ground?.id && role !== 'text',
    );
    if (things.length !== total) return [];
    return told.map(({ n, look, piece }) => {
      const [sure, maybe] = countOf(drawing, things, look);
      return verdict(
        [piece, look],
        n >= sure && n <= maybe,
        `${n} ${look.code}`,
        sure,
        about('colour', ...things.slice(0, 8)),
      );
    });
  });

export const colourShareRules: readonly DrawingRule[] = [whereSaid(/</, shareRule)];
