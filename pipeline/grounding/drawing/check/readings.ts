import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import { overlapping, regionsOf, shadingsOf, timesOf } from '../readings.js';
import { clocksAt } from './clocks.js';
import { isKind, kindIn } from './fits.js';
import { END, LIST, matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';

const onlyIn = patternOf(`(?<list>${LIST}) (?:is|are|lies?) only in(?: the)?(?<set> @)${END}`);
const inBoth = patternOf(`(?<list>${LIST}) (?:is|are|lies?) in both(?<sets> @ and @)(?<only> only)?${END}`);
const inAll = patternOf(
  `(?<list>${LIST}) (?:is|are|lies?) in (?:both|all)(?: #\\d+)?(?: of)?(?: the)?(?<kind> \\{[a-z]+\\+\\})${END}`,
);
const outside = patternOf(
  `(?<list>${LIST}) (?:is|are|lies?) outside(?: of)?(?: both| all)?(?: the)?(?: #\\d+)?(?<kind> \\{[a-z]+\\+\\})${END}`,
);

/** "“6” and “12” are in both sets", "“7” is only in “Odd”". */
export const regionRule: DrawingRule = (pieces, scope) => {
  const regions = regionsOf(scope.drawing);
  const surfaces = overlapping(scope.drawing)?.things ?? [];
  if (regions.length === 0) return [];
  return [onlyIn, inBoth, inAll, outside].flatMap((pattern) =>
    matchesIn(pieces, pattern).flatMap((match) => {
      const sets = [...match.group('set'), ...match.group('sets')]
        .filter(({ code }) => code === '@')
        .map(({ things = [] }) => surfaces.filter((surface) => things.includes(surface)));
      const kind = match.group('kind')[0];
      if (
        kind ? !surfaces.some((one) => isKind(scope.drawing, one, kindIn(kind))) : sets.some((set) => set.length === 0)
      )
        return [];
      const wanted = pattern === inAll ? surfaces : pattern === outside ? [] : sets.flat();
      const exact = pattern !== inBoth || match.group('only').length > 0;
      return match.group('list').flatMap((ref) => {
        const texts = (ref.things ?? []).filter((thing) => scope.drawing.loose.includes(thing));
        if (ref.code !== '@' || texts.length === 0) return [];
        const ok = regions.some(
          ({ texts: those, within }) =>
            those.some((text) => texts.includes(text)) &&
            wanted.every((set) => within.includes(set)) &&
            (!exact || within.length === wanted.length),
        );
        return [verdict([ref, ...match.pieces], ok, 'region', null, scope.about('member', ...texts))];
      });
    }),
  );
};

const shadedParts = patternOf(
  `#(?<n>\\d+) of(?: the| its)?(?: #(?<m>\\d+))?(?: equal)?(?<kind> \\{[a-z]+\\+\\}) (?:is|are) (?<not>not |un)?shaded${END}`,
);

/** "Seven of the 11 parts are shaded, which is 7/11." */
export const shadingRule = (sentence: SentenceText, pieces: readonly Piece[], scope: Scope): Verdict[] => {
  const shadings = shadingsOf(scope.drawing);
  if (shadings.length === 0) return [];
  const meant = shadings.filter(
    ({ frame }) =>
      frame &&
      pieces.some(({ things, described }) => (described === true || things?.length === 1) && things?.includes(frame)),
  );
  const among = meant.length > 0 ? meant : shadings;
  const facts = scope.about('share', ...among.flatMap(({ shaded }) => shaded));
  const matches = matchesIn(pieces, shadedParts);
  return matches.flatMap((match) => {
    const numbers = match.pieces.flatMap(({ code }) => (code.startsWith('#') ? [Number(code.slice(1))] : []));
    const [n, m] = numbers;
    const no = match.group('not').length > 0;
    const fits = among.filter(
      ({ shaded, all }) =>
        (no ? all.length - shaded.length : shaded.length) === n && (m === undefined || all.length === m),
    );
    const [first] = among;
    const actual = first ? `${first.shaded.length}/${first.all.length}` : null;
    const found = [verdict(match.pieces, fits.length > 0, n ?? null, actual, facts)];
    const fraction = /\b(?:which|that) is (\d+)\/(\d+)/.exec(sentence.text);
    if (!fraction || no) return found;
    const start = sentence.start + fraction.index;
    const [top, bottom] = [Number(fraction[1]), Number(fraction[2])];
    const same = fits.some(({ shaded, all }) => shaded.length * bottom === top * all.length);
    return [...found, { start, end: start + fraction[0].length, ok: same, stated: `${top}/${bottom}`, actual, facts }];
  });
};

const clock =
  /(?:shows?|showing|reads?|says?|(?:time|it) is|at)(?: the time| a time of| exactly)?:? (\d{1,2})[:.](\d{2})\b/gi;

/** "The clock shows 9:15": as its hands stand. */
export const timeRule = (sentence: SentenceText, pieces: readonly Piece[], scope: Scope): Verdict[] => {
  const times = timesOf(scope.drawing);
  // "If they had me catch a bus at 9:30": supposed, and shown by no clock.
  if (times.length === 0 || /\b(?:if|would|could|might|suppose)\b/i.test(sentence.text)) return [];
  const meant = times.filter(({ frame }) => frame && pieces.some(({ things }) => things?.includes(frame)));
  return allMatches(sentence.text, clock).map((match) => {
    const own = clocksAt(sentence.text, match.index, times);
    const among = own.length < times.length || meant.length === 0 ? own : meant;
    const stated = `${Number(match[1])}:${match[2] ?? ''}`;
    const facts = scope.about('measure', ...among.flatMap(({ hands }) => hands));
    const start = sentence.start + match.index;
    return {
      start,
      end: start + match[0].length,
      ok: among.some(({ time }) => time === stated),
      stated,
      actual: among[0]?.time ?? null,
      facts,
    };
  });
};
