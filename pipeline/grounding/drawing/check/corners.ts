import { isDenied } from './clauses.js';
import { matchesIn, patternOf, whereSaid } from './piece.js';
import { drawn, isOnTheWay, middle, refsIn } from './standing.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const cornered = patternOf(
  `(?<one> @)(?: (?:is|are|and|also|<[^>]+>|,|which|that|lies?|sits?|stands?|appears?|placed|located|found|drawn|shown|pushed|pressed|moved|shifted|squeezed|tucked|not))*(?: (?:at|in|on|to))(?: the)?(?: (?:far|very|extreme))?(?<down> (?:top|bottom|upper|lower))(?: -)?(?<across> (?:left|right))(?: -)?(?: (?:hand|{?corner}?|side|end|part|area))*(?! (?:of(?: the)? @|{cluster}|frame))`,
);

/** "P is red and lies at the bottom left of the square": in which quarter of all that is drawn of its kind. */
const cornerRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, cornered).flatMap((match): Verdict[] => {
    const [ref] = refsIn(match.group('one'));
    const things = drawn(ref).filter(({ role }) => role === 'node' || role === 'shape' || role === 'text');
    const all = drawing.of(things[0]?.role ?? 'node').filter(({ id }) => id !== drawing.ground?.id);
    if (things.length !== 1 || all.length < 2 || isOnTheWay(pieces, match)) return [];
    const spans = ([0, 1] as const).map((axis) => {
      const places = all.map((thing) => middle(thing)[axis]);
      return [Math.min(...places), Math.max(...places)] as const;
    });
    const offs = things.map((thing) =>
      ([0, 1] as const).map((axis) => {
        const [low = 0, high = 0] = spans[axis] ?? [];
        return high - low < 20 ? 0.5 : (middle(thing)[axis] - low) / (high - low);
      }),
    );
    const [x = 0.5, y = 0.5] = offs[0] ?? [];
    // "Red at the upper left for Chess, blue at the upper right for Music": of what the next name is of.
    const [, comma, look, place] = match.pieces;
    if (comma?.code === ',' && look?.code.startsWith('<') && /^(?:at|in|on|to)$/.test(place?.code ?? '')) return [];
    // "Then Idle, and at the bottom right there is a ring": of the ring.
    if (/^(?:there|is|are|we|you|stands?|lies|one)$/.test(pieces[match.to]?.code ?? '')) return [];
    const isRight = match.group('across')[0]?.code === 'right';
    const isLow = /^(?:bottom|lower)$/.test(match.group('down')[0]?.code ?? '');
    const [across, down] = [isRight ? x : 1 - x, isLow ? y : 1 - y];
    const ok = across > 0.6 && down > 0.6 ? true : across < 0.4 || down < 0.4 ? false : undefined;
    const stated = `${isLow ? 'bottom' : 'top'} ${isRight ? 'right' : 'left'}`;
    return ok === undefined
      ? []
      : [verdict(match.pieces, ok !== isDenied(match.pieces), stated, null, about('position', ...things))];
  });

export const cornerRules: readonly DrawingRule[] = [whereSaid(/top|bottom|upper|lower/, cornerRule)];
