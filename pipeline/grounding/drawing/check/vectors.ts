import type { Drawing } from '../drawing.js';
import { type Arrow, arrowsOf } from './arrow-names.js';
import { isDenied } from './clauses.js';
import { arrowIn, axisOf, code, isAxis, withArrows } from './arrow-phrases.js';
import { isLook, looks } from './fits.js';
import { type Match, matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const OWN = '(?: (?:of|the|vector|its|in|for))*(?<a> A)?';
const SIGN = '(?<x> (?:x|y|z|first|second|third|horizontal|vertical))(?: -)? (?:component|coordinate|entry|part)';
const NUMBERS = '(?<list> #-?\\d+(?:\\.\\d+)?(?:(?: ,| and| , and| -)* #-?\\d+(?:\\.\\d+)?)+)';
const listed = patternOf(
  `(?<a> A)(?: [^ A@#]+){0,9}? (?:components?|coordinates?|entries|(?:is|equals|=) \\()(?: (?:are|is|of|:|=|\\(|the|values?))*${NUMBERS}`,
);
const componentsAre = patternOf(
  ` (?:components?|coordinates?|entries)(?: of(?: the)?(?<a> A))?(?: (?:are|is|:|=|\\())+${NUMBERS}`,
);
const written = patternOf('(?<a> A)(?: =)? \\((?<n> #\\d+) \\)');
const single = patternOf(
  `(?: the)?${SIGN}${OWN}(?: (?:is|equals|has|a|value|the|of|=|:|only|not|as))+(?<n> #-?\\d+(?:\\.\\d+)?)`,
);
const compared = patternOf(
  `(?: the| its)?${SIGN}${OWN}(?: (?:is|has|much|not))* (?<way>larger|bigger|greater|higher|longer|smaller|lower|less|shorter) than(?: (?:the|its))*(?<y> (?:x|y|z|first|second|third|horizontal|vertical))(?: -)?`,
);
const extreme = patternOf(
  `(?: the| its)?${SIGN}${OWN}(?: (?:is|has|the|not))* (?<way>largest|biggest|greatest|highest|smallest|lowest|least)`,
);
const same = patternOf(
  `(?: the| its)?(?<x> (?:x|y|z|first|second|third|horizontal|vertical))(?: -)?(?: (?:component|coordinate))? and(?: the)?(?<y> (?:x|y|z|first|second|third|horizontal|vertical))(?: -)? (?:components?|coordinates?)${OWN}(?: (?:are|both|not))* (?:equal|the same|identical)`,
);
const axes = patternOf(
  ` axes(?: (?:are|is|which|,|coordinate|labelled|labeled|named|called|marked|:|denoted|by|with))+(?<one> (?:@|A|x|y|z))(?: ,| and| , and)*(?<two> (?:@|A|x|y|z))(?:(?: ,| and| , and)+(?<three> (?:@|A|x|y|z)))?`,
);
const countAxes = patternOf(`(?<n> #\\d+)(?: (?:coordinate|perpendicular|labelled|black))* axes`);
const counted = patternOf(
  `(?<n> (?:#\\d+|no))(?<look> <[^>]+>)? (?:vectors?|{arrow\\+?})(?! (?:labelled|labeled|called|from|of|pointing|point|that))`,
);
const calledSo = patternOf(
  `(?<a> A)(?: (?:is|are|,|which|has|bears|carries))+(?: (?:called|named|labelled|labeled|denoted|marked|the|{label}|name|letter|by|as|vector))+(?<name> (?:@|A|[a-z]{1,2}))(?= [.,;]|$)`,
);

const places: Readonly<Record<string, number>> = {
  x: 0,
  first: 0,
  horizontal: 0,
  y: 1,
  second: 1,
  vertical: 1,
  z: 2,
  third: 2,
};

/** One sentence about vectors, and how a reader of it answers. */
interface Told {
  readonly drawing: Drawing;
  readonly all: readonly Arrow[];
  /** Arrows that are no axes. */
  readonly free: readonly Arrow[];
  /** What is written beside the axes, in lower case. */
  readonly signs: readonly string[];
  /** The sentence with "A" for what means one arrow. */
  readonly own: readonly Piece[];
  /** The arrow that is meant, or the only one with components. */
  readonly vectorAt: (list: readonly Piece[]) => Arrow | undefined;
  readonly say: (
    span: readonly Piece[],
    ok: boolean,
    stated: string | number,
    actual: string | number | null,
    ...arrows: readonly Arrow[]
  ) => void;
}

const sayAll = (say: Told['say'], { pieces }: Match, a: Arrow | undefined, stated: readonly number[]): void => {
  if (a?.components && stated.length === a.components.length)
    say(
      pieces,
      stated.every((one, at) => one === a.components?.[at]),
      stated.join(),
      a.components.join(),
      a,
    );
};

const lists = ({ own, vectorAt, say }: Told): void => {
  for (const match of [...matchesIn(own, listed), ...matchesIn(own, componentsAre)]) {
    const a = vectorAt(match.group('a'));
    const stated = match
      .group('list')
      .flatMap(({ code: word }) => (word.startsWith('#') ? [Number(word.slice(1))] : []));
    sayAll(say, match, a, stated);
  }
};

/** The commas of "(2,3,3)" may be read as those of thousands. */
const spelledLists = ({ own, vectorAt, say }: Told): void => {
  for (const match of matchesIn(own, written)) {
    const a = vectorAt(match.group('a'));
    const stated = (match.group('n')[0]?.word ?? '').split(',').map(Number);
    sayAll(say, match, a, stated);
  }
};

const singles = ({ own, vectorAt, say }: Told): void => {
  for (const match of matchesIn(own, single)) {
    const a = vectorAt(match.group('a'));
    const shown = a?.components?.[places[code(match, 'x')] ?? 9];
    const n = Number(code(match, 'n').slice(1));
    if (a && shown !== undefined) say(match.pieces, n === shown, n, shown, a);
  }
};

const comparisons = ({ own, vectorAt, say }: Told): void => {
  for (const match of [...matchesIn(own, compared), ...matchesIn(own, same)]) {
    const a = vectorAt(match.group('a'));
    const [x, y] = ['x', 'y'].map((name) => a?.components?.[places[code(match, name)] ?? 9]);
    if (!a || x === undefined || y === undefined) continue;
    const way = code(match, 'way');
    say(match.pieces, way === '' ? x === y : /^(?:l(?!ess|ow)|b|g|h)/.test(way) ? x > y : x < y, way, x, a);
  }
};

const extremes = ({ own, vectorAt, say }: Told): void => {
  for (const match of matchesIn(own, extreme)) {
    const a = vectorAt(match.group('a'));
    const shown = a?.components?.[places[code(match, 'x')] ?? 9];
    if (!a?.components || shown === undefined) continue;
    const best = /^(?:l(?!ow|east)|b|g|h)/.test(code(match, 'way'))
      ? Math.max(...a.components)
      : Math.min(...a.components);
    say(match.pieces, shown === best, code(match, 'way'), best, a);
  }
};

const axisNames = ({ drawing, signs, own, say }: Told): void => {
  for (const match of signs.length > 1 ? matchesIn(own, axes) : []) {
    const told = ['one', 'two', 'three']
      .flatMap((name) => match.group(name))
      .map((piece) => {
        const arrow = arrowIn(drawing, piece);
        return arrow ? (arrow.names[0] ?? '').toLowerCase() : (piece.word ?? piece.code);
      });
    say(
      match.pieces,
      told.every((sign) => signs.includes(sign)),
      told.join(),
      signs.join(),
      ...axisOf(drawing, told[0] ?? ''),
    );
  }
};

const axisCounts = ({ signs, own, say }: Told): void => {
  for (const match of signs.length > 1 ? matchesIn(own, countAxes) : []) {
    const n = Number(code(match, 'n').slice(1));
    say(match.pieces, n === signs.length, n, signs.length);
  }
};

const counts = ({ drawing, all, free, signs, own, say }: Told): void => {
  for (const match of signs.length > 1 ? matchesIn(own, counted) : []) {
    if (/^(?:the|these|those|both|of)$/.test(own[match.from - 1]?.code ?? '')) continue;
    const [look] = match.group('look').filter(isLook);
    const n = code(match, 'n') === 'no' ? 0 : Number(code(match, 'n').slice(1));
    const counts = [free, all].map(
      (list) => list.filter(({ thing }) => !look || looks(drawing, thing, look) === true).length,
    );
    say(match.pieces, counts.includes(n) !== (n === 0), n, counts[0] ?? 0);
  }
};

const names = ({ drawing, own, say }: Told): void => {
  for (const match of matchesIn(own, calledSo)) {
    const a = arrowIn(drawing, match.group('a')[0]);
    const [name] = match.group('name');
    if (!a || !name || a.names.length === 0) continue;
    const other = arrowIn(drawing, name);
    const word = (name.word ?? name.code).toLowerCase();
    const isOwn = a.names.some((one) =>
      one
        .normalize('NFKC')
        .replaceAll(/[\s_→]|\u20D7/gu, '')
        .toLowerCase()
        .startsWith(word),
    );
    say(match.pieces, other === a || (other === undefined && isOwn), word, a.names[0] ?? null, a);
  }
};

const readers = [lists, spelledLists, singles, comparisons, extremes, axisNames, axisCounts, counts, names];

/** Components of vectors that are written beside them, and the axes that they are drawn in. */
export const vectorRule: DrawingRule = (pieces, { drawing, about }) => {
  const all = arrowsOf(drawing);
  if (drawing.kind !== 'shapes' || all.length === 0) return [];
  const measured = all.filter(({ components }) => components !== undefined);
  const found: Verdict[] = [];
  const told: Told = {
    drawing,
    all,
    free: all.filter((arrow) => !isAxis(arrow)),
    signs: all.filter(isAxis).flatMap(({ names }) => names.map((name) => name.toLowerCase())),
    own: withArrows(pieces, drawing),
    vectorAt: (list) => arrowIn(drawing, list[0]) ?? (measured.length === 1 ? measured[0] : undefined),
    say: (span, ok, stated, actual, ...arrows) => {
      const facts = about('shape', ...arrows.map(({ thing }) => thing));
      found.push(verdict(span, ok !== isDenied(span), stated, actual, facts));
    },
  };
  for (const reader of readers) reader(told);
  return found;
};
