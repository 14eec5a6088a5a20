import type { Drawing } from '../drawing.js';
import { type Arrow, arrowsAs, arrowsOf, lengthOf, roleOf, wayOf } from './arrow-names.js';
import { arrowIn, code, isAxis, withArrows } from './arrow-phrases.js';
import { isDenied } from './clauses.js';
import * as patterns from './force-patterns.js';
import { asidesOf, isOfNext, isStraight, isWay, plainly, withoutAsides } from './arrow-asides.js';
import { looks } from './fits.js';
import { matchesIn, type Match, type Piece } from './piece.js';
import { isOfQuantity } from './sizes.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/** "On the left" is where an arrow stands; "to the left" which way it points. */
const heading = /^(?:acts?|acting|points?|pointing|directed|goes|runs|pulls?|pushes|works|to|towards)$/;

const turn = (a: Arrow, b: Arrow): number => {
  const [[ax, ay], [bx, by]] = [wayOf(a), wayOf(b)];
  return (
    (Math.acos(Math.max(-1, Math.min(1, (ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by))))) * 180) /
    Math.PI
  );
};

/** What is printed beside both, or else how long both are drawn. */
const sizes = (a: Arrow, b: Arrow): readonly [number, number] =>
  a.value && b.value ? [a.value.number, b.value.number] : [lengthOf(a), lengthOf(b)];

const isEqual = (a: number, b: number): boolean => Math.abs(a - b) <= 0.04 * Math.max(Math.abs(a), Math.abs(b));
const numberOf = (match: Match, name: string): number => Number(code(match, name).slice(1));

const newton = /^(?:n|newtons?)$/;
/** Whether a unit told is the one that is printed; undefined where either is left out. */
const isUnit = (told: string, printed: string): boolean | undefined => {
  if (told === '' || printed === '' || /^units?$/.test(told)) return undefined;
  if (newton.test(told)) return printed === 'N';
  return told.replaceAll(' ', '') === printed.toLowerCase() || (/^kilonewtons?$/.test(told) && printed === 'kN');
};

/** Two arrows of a statement: "A … B", or "A and C …". */
const pairOf = (drawing: Drawing, match: Match): readonly [Arrow, Arrow] | undefined => {
  const [a, b] = [arrowIn(drawing, match.group('a')[0]), arrowIn(drawing, match.group('b')[0] ?? match.group('c')[0])];
  return a && b && a !== b ? [a, b] : undefined;
};

/** One sentence about a drawing with arrows, and how a reader of it answers. */
interface Told {
  readonly drawing: Drawing;
  readonly all: readonly Arrow[];
  readonly pieces: readonly Piece[];
  /** The same with "A" for what means one arrow. */
  readonly own: readonly Piece[];
  /** Keeps a verdict, which a denial in the match turns round. */
  readonly say: (
    match: Match,
    ok: boolean,
    stated: string | number,
    actual: string | number | null,
    ...arrows: Arrow[]
  ) => void;
}

const directions = ({ drawing, own, say }: Told): void => {
  for (const match of matchesIn(own, patterns.ways)) {
    const a = arrowIn(drawing, match.group('a')[0]);
    // "Down the slope" is another direction than down.
    const along = own
      .slice(match.from, match.to + 3)
      .some(({ code: word }) => /^(?:slope|incline|plane|ramp)$/.test(word));
    const isSide =
      /^(?:left|right)$/.test(code(match, 'way')) && !match.pieces.some((piece) => heading.test(piece.code));
    if (!a || along || isSide) continue;
    // "Straight up" is no way that only goes up as well.
    const isStrict = match.pieces.some(
      ({ code: word, direct }) => direct === true || /^(?:vertic|horizont)ally$/.test(word),
    );
    const ok = isWay(a, code(match, 'way')) && (!isStrict || isStraight(a));
    say(match, ok, code(match, 'way'), wayOf(a).map(Math.round).join(), a);
  }
};

const opposites = ({ drawing, own, say }: Told): void => {
  for (const match of matchesIn(own, patterns.opposite)) {
    const two = pairOf(drawing, match);
    if (two) say(match, turn(...two) > 170, 'opposite', Math.round(turn(...two)), ...two);
  }
};

const sameWays = ({ drawing, own, say }: Told): void => {
  for (const match of matchesIn(own, patterns.alike)) {
    const two = pairOf(drawing, match);
    if (two) say(match, turn(...two) < 10, 'same direction', Math.round(turn(...two)), ...two);
  }
};

const squares = ({ drawing, own, say }: Told): void => {
  for (const match of matchesIn(own, patterns.square)) {
    const two = pairOf(drawing, match);
    if (!two) continue;
    const angle = turn(...two);
    const ok = code(match, 'how') === 'parallel' ? angle < 3 || angle > 177 : Math.abs(angle - 90) < 3;
    say(match, ok, code(match, 'how'), Math.round(angle), ...two);
  }
};

const equalSizes = ({ drawing, own, say }: Told): void => {
  for (const match of matchesIn(own, patterns.equals)) {
    const two = pairOf(drawing, match);
    if (!two) continue;
    const [a, b] = sizes(...two);
    const [n] = match.group('n');
    const stated = n ? Number(n.code.slice(1)) : undefined;
    say(
      match,
      isEqual(a, b) && (stated === undefined || two[0].value === undefined || stated === a),
      stated ?? 'equal',
      a,
      ...two,
    );
  }
};

const multiples = ({ drawing, own, say }: Told): void => {
  for (const match of matchesIn(own, patterns.multiple)) {
    const two = pairOf(drawing, match);
    if (!two) continue;
    const [first = ''] = match.group('times').map(({ code: word }) => word);
    const times =
      first === 'half'
        ? 0.5
        : /^(?:twice|double)$/.test(first)
          ? 2
          : first.startsWith('#')
            ? Number(first.slice(1))
            : 3;
    const [a, b] = sizes(...two);
    say(match, isEqual(a, b * times), times, Math.round((a / b) * 100) / 100, ...two);
  }
};

const comparisons = ({ drawing, own, say }: Told): void => {
  for (const match of matchesIn(own, patterns.compared)) {
    const two = pairOf(drawing, match);
    if (!two) continue;
    const [a, b] = sizes(...two);
    const less = /^(?:small|short|weak|low|less)/.test(code(match, 'way'));
    say(match, !isEqual(a, b) && (less ? a < b : a > b), code(match, 'way'), a, ...two);
  }
};

const extremes = ({ drawing, all, own, say }: Told): void => {
  for (const match of [...matchesIn(own, patterns.extreme), ...matchesIn(own, patterns.extremeIs)]) {
    const a = arrowIn(drawing, match.group('a')[0]);
    const among = all.filter((one) => one.names.length > 0 && !isAxis(one));
    if (!a || among.length < 2 || isOfQuantity(own, match.to)) continue;
    const printed = among.every(({ value }) => value !== undefined);
    const size = (one: Arrow): number => (printed ? (one.value?.number ?? 0) : lengthOf(one));
    const small = /^(?:small|short|weak|least)/.test(code(match, 'way'));
    const best = small ? Math.min(...among.map(size)) : Math.max(...among.map(size));
    say(match, isEqual(size(a), best), code(match, 'way'), size(a), a);
  }
};

const values = ({ drawing, own, say }: Told): void => {
  for (const match of matchesIn(own, patterns.valued)) {
    const a = arrowIn(drawing, match.group('a')[0]);
    if (!a?.value) continue;
    const unit = isUnit(
      match
        .group('unit')
        .map(({ code: word }) => word)
        .join(' '),
      a.value.unit,
    );
    const n = numberOf(match, 'n');
    // "3 N smaller than the weight": how far it is from another.
    if (
      /^(?:more|less|larger|greater|bigger|smaller|stronger|weaker|longer|shorter|higher|lower|above|below|short)$/.test(
        own[match.to]?.code ?? '',
      )
    )
      continue;
    // A number without a unit may count something else.
    if (match.group('unit').length === 0 && n !== a.value.number) continue;
    say(match, n === a.value.number && unit !== false, n, a.value.number, a);
  }
};

const colours = ({ drawing, own, say }: Told): void => {
  for (const match of matchesIn(own, patterns.coloured)) {
    const a = arrowIn(drawing, match.group('a')[0]);
    const [look] = match.group('look');
    if (isOfNext(match, own)) continue;
    const ok = a && look ? looks(drawing, a.thing, look) : undefined;
    if (a && ok !== undefined) say(match, ok, look?.code ?? '', a.thing.colour ?? null, a);
  }
};

const identities = ({ drawing, own, say }: Told): void => {
  for (const match of matchesIn(own, patterns.colourIs)) {
    const two = [arrowIn(drawing, match.group('a')[0]), arrowIn(drawing, match.group('b')[0])];
    const [a, b] = two;
    if (a && b) say(match, a === b, 'is', null, a);
  }
};

const counts = ({ all, own, say }: Told): void => {
  for (const match of matchesIn(own, patterns.counted)) {
    const free = all.filter((one) => !isAxis(one));
    const labelled = free.filter(({ names }) => names.length > 0).length;
    const n = numberOf(match, 'n');
    if (/^(?:of|between|from|with|labelled|that)$/.test(own[match.from - 1]?.code ?? '')) continue;
    if (
      own
        .slice(match.to, match.to + 6)
        .some(({ code: word }) =>
          /^(?:up|down|left|right|horizontal|horizontally|vertical|vertically|upwards?|downwards?)$/.test(word),
        )
    )
      continue;
    say(match, n === labelled || n === free.length || n === all.length, n, labelled);
  }
};

const absences = ({ drawing, pieces, say }: Told): void => {
  for (const match of matchesIn(pieces, patterns.absent)) {
    const arrows = arrowsAs(drawing, code(match, 'role'));
    if (roleOf(code(match, 'role')) === undefined || arrows.length > 1) continue;
    say(match, arrows.length > 0, 'none', arrows[0]?.names[0] ?? null);
  }
};

const angles = ({ drawing, own, say }: Told): void => {
  for (const match of matchesIn(own, patterns.angled)) {
    const a = arrowIn(drawing, match.group('a')[0]);
    if (!a) continue;
    const [dx, dy] = wayOf(a);
    const steep = (Math.atan2(Math.abs(dy), Math.abs(dx)) * 180) / Math.PI;
    const angle = /vertical|y/.test(code(match, 'base')) ? 90 - steep : steep;
    const n = numberOf(match, 'n');
    say(match, Math.abs((n > 90 ? 180 - n : n) - angle) < 2, n, Math.round(angle), a);
  }
};

const readers = [
  directions,
  opposites,
  sameWays,
  squares,
  equalSizes,
  multiples,
  comparisons,
  extremes,
  values,
  colours,
  identities,
  counts,
  absences,
  angles,
];

/** Forces and other arrows by what they are called: which way they point, how large they are, beside each other. */
export const forceRule: DrawingRule = (pieces, { drawing, about }) => {
  const all = arrowsOf(drawing);
  if (drawing.kind !== 'shapes' || all.length === 0) return [];
  const found: Verdict[] = [];
  const say: Told['say'] = (match, ok, stated, actual, ...arrows) => {
    const things = arrows.map(({ thing }) => thing);
    const facts = [...about('position', ...things), ...about('shape', ...things)];
    found.push(verdict(match.pieces, ok !== isDenied(match.pieces), stated, actual, facts));
  };
  const own = plainly(withArrows(pieces, drawing));
  // "F = 60 N, a red arrow …": the colour is of what comes next.
  const asides = asidesOf(own, drawing).filter(
    ({ match }) => !match.pieces.some(({ code }) => code === 'a') || !/^(?:A|\{)/.test(own[match.to]?.code ?? ''),
  );
  for (const { match, ok, stated, actual, arrow } of asides) say(match, ok, stated, actual, arrow);
  const told = { drawing, all, pieces, own: withoutAsides(own), say };
  for (const reader of readers) reader(told);
  return found;
};
