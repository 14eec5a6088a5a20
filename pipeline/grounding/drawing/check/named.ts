import { ordinalWords } from '../../language/number.js';
import type { Drawing, Thing } from '../drawing.js';
import { codeOf } from '../nominal.js';
import { rowOf, startOf } from '../order.js';
import { isTied, type TieKind } from '../ties.js';
import { isKind, kindIn } from './fits.js';
import { END, LIST, matchesIn, patternOf, type Match, type Piece, replaced } from './piece.js';
import { isStranger, verdict, type DrawingRule, type Scope } from './verdict.js';

const isNamed = ({ things }: Drawing): boolean => things.some(({ named }) => named);

/** Things that a word names: those of exactly this noun, or else all of this sort. */
const ofKind = (drawing: Drawing, kind: Piece | undefined): Thing[] => {
  if (kind === undefined) return [];
  const sort = drawing.things.filter((thing) => thing.named && isKind(drawing, thing, kindIn(kind)));
  const exact = sort.filter(({ noun }) => codeOf(noun) === kindIn(kind));
  return exact.length > 0 ? exact : sort;
};

const counted = patternOf(
  `(?: the)?(?<nth> (?:${ordinalWords.join('|')}))(?<kind> \\{[a-z]+\\})(?: ,)? (?:from the|from) (?<start>left|top|right|bottom)${END}`,
);

const sole = patternOf(` the(?<kind> \\{[a-z]+\\})(?= (?:contains|holds|includes)(?: |$))`);

const asOne = (pieces: readonly Piece[], thing: Thing | undefined): Piece[] | undefined => {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (thing === undefined || !first || !last) return undefined;
  return [{ code: '@', start: first.start, end: last.end, things: [thing], described: true }];
};

/** "The second clock from the left", or "the burette" that holds something, is one thing. */
export const ordinalPhrases = (pieces: readonly Piece[], { drawing }: Scope): readonly Piece[] => {
  if (!isNamed(drawing)) return pieces;
  const single = replaced(pieces, sole, (match) => {
    const [thing, ...more] = ofKind(drawing, match.group('kind')[0]);
    return thing?.role === 'cluster' && more.length === 0 ? asOne(match.pieces, thing) : undefined;
  });
  return replaced(single, counted, (match) => {
    const row = rowOf(ofKind(drawing, match.group('kind')[0]));
    const start = match.group('start')[0]?.code;
    if (!row) return undefined;
    const ahead = start === startOf[row.course];
    if (!ahead && start !== (row.course === 'left to right' ? 'right' : 'bottom')) return undefined;
    const at = ordinalWords.indexOf(match.group('nth')[0]?.code ?? '');
    return at < row.things.length ? asOne(match.pieces, row.things.at(ahead ? at : -1 - at)) : undefined;
  });
};

const ties: readonly (readonly [kind: TieKind, verb: string, denied?: true])[] = [
  ['meets', '(?:meets?|touch|touches|reach|reaches)'],
  ['crosses', '(?:cross|crosses|cuts? across|intersects?)'],
  ['overlaps', 'overlaps?'],
  ['starts at', '(?:starts?|begins?) (?:at|in|on|from)'],
  ['ends at', '(?:ends?|stops?) (?:at|in|on)'],
  ['on', '(?:is|are|lies?|sits?|stands?) on'],
  ['inside', '(?:is|are|lies?) (?:inside|within)'],
  ['inside', '(?:is|are|lies?) outside(?: of)?', true],
  ['left of', '(?:is|are|lies?|stands?|sits?) (?:to|on) the left(?: side)? of'],
  ['right of', '(?:is|are|lies?|stands?|sits?) (?:to|on) the right(?: side)? of'],
  ['above', '(?:is|are|lies?|stands?|sits?) (?:above|over)'],
  ['below', '(?:is|are|lies?|stands?|sits?) (?:below|under|beneath)'],
];
const contact = new Set<TieKind>(['meets', 'crosses', 'overlaps', 'starts at', 'ends at', 'on']);

const patterns = ties.map(
  ([kind, verb, denied]) =>
    [
      kind,
      patternOf(`(?:(?<list>${LIST})|(?: both| all)? the(?<kind> \\{[a-z]+\\+\\})) ${verb}(?<other>${LIST})${END}`),
      denied === true,
    ] as const,
);

const shapes = (piece: Piece): Thing[] =>
  (piece.things ?? []).filter(({ role }) => role === 'shape' || role === 'cluster');

/** Well apart: whatever one calls their contact, there is none. */
const isFar = ({ element: { box: a } }: Thing, { element: { box: b } }: Thing): boolean =>
  Math.max(a.x - b.x - b.width, b.x - a.x - a.width, a.y - b.y - b.height, b.y - a.y - a.height) > 40;

/** "The focal points lie on the principal axis", "the ray meets the lens". */
export const tieRule: DrawingRule = (pieces, scope) => {
  const { drawing } = scope;
  if (!isNamed(drawing)) return [];
  return patterns.flatMap(([kind, pattern, isDenied]) =>
    matchesIn(pieces, pattern).flatMap((match) => {
      const listed = match.group('list').filter(({ code }) => code === '@');
      // Where one thing is beside another is judged with all that is said of places.
      if (listed.length > 0 && !contact.has(kind)) return [];
      const subjects =
        listed.length > 0 ? listed.map(shapes) : ofKind(drawing, match.group('kind')[0]).map((one) => [one]);
      const told = match
        .group('other')
        .filter(({ code }) => code === '@')
        .map(shapes);
      const others = told.flat();
      if (
        subjects.length === 0 ||
        told.some((those) => those.length === 0) ||
        subjects.some((those) => those.length === 0)
      )
        return [];
      const seen = subjects.flatMap((those) =>
        told.map((objects) => {
          const all = those.flatMap((one) => objects.map((other) => isTied(drawing, kind, one, other)));
          if (all.includes(true)) return true;
          const apart = those.every((one) => objects.every((other) => isFar(one, other)));
          return all.includes(undefined) || (contact.has(kind) && !apart) ? undefined : false;
        }),
      );
      // Each of them is so; where it is denied, none of them.
      const against = isDenied;
      const ok = seen.includes(against) ? false : seen.includes(undefined) ? undefined : true;
      const facts = subjects
        .flat()
        .flatMap((one) => [...scope.about('relation', one), ...scope.about('position', one)])
        .filter((id) =>
          others.some((other) => [...scope.about('relation', other), ...scope.about('position', other)].includes(id)),
        );
      return [verdict(match.pieces, ok, isDenied ? `not ${kind}` : kind, null, facts)];
    }),
  );
};

const leading = patternOf(
  `(?:(?: one| an?| another)(?<kind> \\{[a-z]+\\})|(?<ref> @)) (?:starts|begins) (?:at|in)(?<from> @)(?: ,)? and (?:ends|stops) (?:at|in)(?<to> @)${END}`,
);

/** "One transition starts at the level “3” and ends at the level “1”": there is one that does. */
export const leadRule: DrawingRule = (pieces, scope) => {
  const { drawing } = scope;
  return matchesIn(pieces, leading).flatMap((match) => {
    const [from, to] = [match.group('from').flatMap(shapes), match.group('to').flatMap(shapes)];
    const [kind] = match.group('kind');
    const arrows = kind ? ofKind(drawing, kind) : match.group('ref').flatMap(shapes);
    if (arrows.length === 0 || from.length === 0 || to.length === 0) return [];
    const leads = (arrow: Thing): boolean =>
      from.some((one) => isTied(drawing, 'starts at', arrow, one) === true) &&
      to.some((one) => isTied(drawing, 'ends at', arrow, one) === true);
    return [verdict(match.pieces, arrows.some(leads), 'leads', null, scope.about('connection', ...arrows))];
  });
};

const COURSE = '(?: ,)? from (?<course>left to right|top to bottom|right to left|bottom to top)(?: ,)?';
const called = patternOf(
  `(?:${COURSE})?(?: (?:one|#\\d+) of)?(?: the)?(?<kind> \\{[a-z]+\\+?\\}) (?:is|are)(?:${COURSE.replace('course', 'then')})?(?: (?:labelled|labeled|marked|named|called))?(?<list>${LIST})${END}`,
);

/** Of each in turn one can be found further along the row. */
const follows = (row: readonly Thing[], turns: readonly (readonly Thing[])[]): boolean => {
  let at = -1;
  return turns.every((fits) => {
    at = row.findIndex((thing, index) => index > at && fits.includes(thing));
    return at >= 0;
  });
};

/** "the male is marked", not "the male and the female are marked", "one of the males is marked". */
const isBare = ({ from, pieces: own }: Match, pieces: readonly Piece[]): boolean =>
  (from === 0 || pieces[from - 1]?.code === ';') &&
  own.every(({ code }) => !/^(?:and|or|not|one|of)$/.test(code)) &&
  own.some(({ code }) => code.startsWith('{') && !code.endsWith('+}'));

/** "From left to right, the focal points are labelled “F” and “F′”." */
export const calledRule: DrawingRule = (pieces, scope) => {
  const { drawing } = scope;
  if (!isNamed(drawing)) return [];
  return matchesIn(pieces, called).flatMap((match) => {
    const kind = match.group('kind')[0];
    const list = match.group('list');
    const refs = list.filter(({ code }, index) => code === '@' && list[index - 1]?.code !== '(');
    const those = ofKind(drawing, kind);
    const named = refs.map((ref) => (ref.things ?? []).filter((thing) => those.includes(thing)));
    const isMarked = match.pieces.some(({ code }) => /^(?:labelled|labeled|marked)$/.test(code));
    const [only, more] = those;
    // "The affected male is marked 5": it has a mark of its own, and that is another.
    if (
      isMarked &&
      only?.name !== undefined &&
      !more &&
      refs.length === 1 &&
      refs[0]?.quoted === true &&
      named[0]?.length === 0
    )
      return isBare(match, pieces) ? [verdict(match.pieces, false, 'label', only.name, scope.about('text', only))] : [];
    if (those.length === 0 || named.some((fits) => fits.length === 0)) return [];
    const facts = scope.about('text', ...named.flat());
    const found = [verdict(match.pieces, true, 'label', null, facts)];
    const course = [...match.group('course'), ...match.group('then')].map(({ code }) => code).join(' ');
    if (course === '' || named.length < 2) return found;
    const row = rowOf(those)?.things ?? [];
    const back = /^(?:right|bottom)/.test(course);
    const ok = named.every((fits) => fits.some((thing) => row.includes(thing)))
      ? follows(back ? row.toReversed() : row, named)
      : undefined;
    return [...found, verdict(match.pieces, ok, course, null, facts)];
  });
};

const framed = patternOf(
  `(?: one| a| another)(?<kind> \\{[a-z]+\\}) (?:contains|holds|includes|comprises)(?<list>${LIST})${END}`,
);

/** "One clade holds “cow” and “pig”": there is one with these and no others. */
export const holdsRule: DrawingRule = (pieces, scope) => {
  const { drawing } = scope;
  return matchesIn(pieces, framed).flatMap((match) => {
    const frames = ofKind(drawing, match.group('kind')[0]).filter(({ role }) => role === 'cluster');
    const refs = match.group('list').filter(({ code }) => code === '@');
    if (frames.length === 0 || refs.some(isStranger)) return [];
    const holds = (frame: Thing): boolean => {
      const inside = drawing.within(frame);
      const fits = refs.map((ref) => inside.filter((thing) => (ref.things ?? []).includes(thing)));
      const nouns = new Set(fits.flat().map(({ noun }) => noun));
      const all = inside.filter(({ noun, name }) => nouns.has(noun) && name !== undefined);
      return fits.every((those) => those.length > 0) && all.length === refs.length;
    };
    const frame = frames.find(holds);
    const facts = scope.about('member', ...refs.flatMap(({ things = [] }) => things));
    return [verdict(match.pieces, frame !== undefined, 'contents', null, facts)];
  });
};
