import { oncePer } from '../../once-per.js';
import type { Drawing, Thing } from '../drawing.js';
import { isDenied } from './clauses.js';
import { graphPieces } from './graph-phrases.js';
import { isOtherGraph } from './graph-statements.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import { labelValue } from './weights.js';
import type { Verdict } from '../../verdict.js';

/** The nodes that can be come to from a node, without passing some of them. */
const cameTo = ({ links }: Drawing, start: Thing, without: readonly Thing[] = []): Set<string> => {
  const found = new Set([start.id]);
  for (const id of found)
    for (const { from, to, directed } of links) {
      const next = from.id === id ? to.id : !directed && to.id === id ? from.id : undefined;
      if (next !== undefined && !without.some(({ id: out }) => out === next)) found.add(next);
    }
  return found;
};

/** Every way from the one to the other leads through the third. */
const isNeeded = (drawing: Drawing, one: Thing, other: Thing, third: Thing): boolean | undefined => {
  if (!cameTo(drawing, one).has(other.id)) return undefined;
  return !cameTo(drawing, one, [third]).has(other.id);
};

/** The least sum of what is written on the lines from one node to each other; undefined where some line has no number. */
export const shortestOf = (drawing: Drawing, start: Thing): ReadonlyMap<string, number> | undefined => {
  const legs = legsOf(drawing);
  if (!legs) return undefined;
  const known = new Map([[start.id, 0]]);
  for (let changed = true; changed;) {
    changed = false;
    for (const { from, to, value } of legs) {
      const sum = (known.get(from) ?? Infinity) + value;
      if (sum >= (known.get(to) ?? Infinity)) continue;
      known.set(to, sum);
      changed = true;
    }
  }
  return known;
};

interface Leg {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** The numbers on all lines, each way that one may go; undefined where some line has none. */
export const legsOf = oncePer((drawing: Drawing): readonly Leg[] | undefined => {
  const legs = drawing.links.flatMap(({ from, to, label, directed }): Leg[] => {
    const value = labelValue(label)?.value;
    if (value === undefined || value < 0) return [];
    const leg = { from: from.id, to: to.id, value };
    return directed ? [leg] : [leg, { from: to.id, to: from.id, value }];
  });
  const all = drawing.links.filter(({ label }) => labelValue(label) !== undefined);
  return all.length > 1 && all.length === drawing.links.length ? legs : undefined;
});

const LISTED = '(?: [NM])(?:(?: ,| and| , and| then)+(?: [NM]))*';
const GO = '(?:pass(?:es)?|goes|go|travels?|runs?|leads?|walks?|drives?|moves?|come|comes|change|changes)';
const VIA = '(?:via|through|over|by way of|across|past)';
const onlyVia = patternOf(
  `(?<x> [N])(?: (?:can|may|could|is|be|only|which|that|,))* (?:reached|accessible|reachable|connected|attached|linked|entered)(?: (?:only|to the rest|to the others|to|the|rest|others|network|graph|of))*(?: from(?<one> N))?(?: (?:only|either))* (?:via|through|from|over|by|by way of)(?: (?:either|one of|the))*(?<via> N(?:(?: ,| or| and| , or)+(?: (?:via|through|from|over|by|by way of))? N)*)`,
);
const mustPass = patternOf(
  ` (?:to|when|if)(?: \\w+){0,2} (?:reach|get to|go to|getting to|come to|travel to|from)(?<a> N)(?: (?:from|to))(?<b> N)(?: ,)?(?: (?:you|one|we|it|have|has|must|need|needs|to|always|only|can|first|cannot|avoid))+ ${GO}(?:ing)?(?: (?:via|through|over|at|in|by|by way of))?(?<via>${LISTED})`,
);
const allPass = patternOf(
  ` (?:all|every|each|any|the)(?: (?:{path\\+?}|{edge\\+?}|{request\\+?}|traffic|calls|data|signals?|messages?|paths?|routes?))(?: (?:of|from|by|leaving))(?<a> [NC])(?: (?:to|into)(?<b> N))?(?: (?:must|have to|has to|always|first))* ${GO} ${VIA}(?<via> N)`,
);

const wantsAll = (
  drawing: Drawing,
  ones: readonly Thing[],
  others: readonly Thing[],
  via: readonly Thing[],
): boolean | undefined => {
  const seen = ones.flatMap((one) =>
    others.flatMap((other) =>
      via.map((third) => (third === one || third === other ? undefined : isNeeded(drawing, one, other, third))),
    ),
  );
  return seen.includes(true) ? true : seen.includes(false) ? false : undefined;
};

const thingsOf = (pieces: readonly Piece[], drawing: Drawing): Thing[] =>
  pieces.flatMap(({ code, things = [] }) =>
    code === 'C' ? things.flatMap((frame) => drawing.within(frame)).filter(({ role }) => role === 'node') : things,
  );

/** "Elm can only be reached via Dale", "to get to Finn from Ben you have to pass through Eve". */
const neededRule = (own: readonly Piece[], { drawing, about }: Scope): Verdict[] => [
  ...matchesIn(own, onlyVia).flatMap((match): Verdict[] => {
    if (!match.pieces.some(({ code }) => code === 'only')) return [];
    const [x, via] = [thingsOf(match.group('x'), drawing), thingsOf(match.group('via'), drawing)];
    const starts = thingsOf(match.group('one'), drawing);
    const rest = drawing.of('node').filter((node) => !x.includes(node) && !via.includes(node));
    const from = (starts.length > 0 ? starts : rest).filter((node) =>
      x.some((end) => cameTo(drawing, node).has(end.id)),
    );
    if (from.length === 0) {
      const near = drawing.links.some(({ from: a, to: b }) => via.includes(a) && x.includes(b));
      return [verdict(match.pieces, near, 'only via', null, about('connection', ...x))];
    }
    // "Only from A or from B": no way leads there without one of them.
    const ways = match.group('via').filter(({ code }) => code === 'N').length;
    const isShut = (one: Thing): boolean => x.every((end) => !cameTo(drawing, one, via).has(end.id));
    const ok = from.every((one) => (ways > 1 ? isShut(one) : wantsAll(drawing, [one], x, via) === true));
    return [verdict(match.pieces, ok !== isDenied(match.pieces), 'only via', null, about('connection', ...x))];
  }),
  ...[...matchesIn(own, mustPass), ...matchesIn(own, allPass)].flatMap((match): Verdict[] => {
    const [a, b] = [thingsOf(match.group('a'), drawing), thingsOf(match.group('b'), drawing)];
    const via = match.group('via').filter(({ code }) => /^[NM]$/.test(code));
    return via.flatMap((piece): Verdict[] => {
      const third = thingsOf([piece], drawing);
      const ends = b.length > 0 ? b : drawing.of('node').filter((node) => !a.includes(node) && !third.includes(node));
      const seen = a.flatMap((one) =>
        ends.map((other) => wantsAll(drawing, [one], [other], third) ?? wantsAll(drawing, [other], [one], third)),
      );
      const known = seen.filter((one) => one !== undefined);
      if (known.length === 0) return [];
      return [
        verdict(
          match.pieces,
          known.every(Boolean) !== isDenied(match.pieces),
          'through',
          null,
          about('connection', ...third),
        ),
      ];
    });
  }),
];

const VALUE =
  '(?: (?:is|are|and|takes?|costs?|has|have|of|a|an|the|length|total|weight|cost|distance|about|only|measures?|makes?|comes? to|amounts? to|adds? up to|:|=|with|long|,|which|that|in total|in all))*(?: (?:@|N|#\\d+)(?: \\+ (?:@|N|#\\d+))+ =)?(?<n> #\\d+(?:\\.\\d+)?)';
const shortest = patternOf(
  `(?: (?<way>shortest|quickest|fastest|cheapest|best|least expensive))(?: (?:{path}|{edge}|distance|way|connection|trip|possible|total|one))*(?: (?:from|between))(?<a> N) (?:to|and)(?<b> N)(?:(?: (?:is|,|which|that))* (?:${GO}|leads|is|runs) (?:${VIA})(?<via>${LISTED}))?(?:${VALUE})?`,
);
const stepped = patternOf(
  `(?: (?:from|between))(?<a> N)(?: (?:and then|and on|on))*(?: (?:to|and))(?<b> N)(?: ,)? (?:${VIA}|changing at|passing)(?<via>${LISTED})(?: ,)?${VALUE}`,
);
const steppedFirst = patternOf(
  `(?: ${VIA})(?<via>${LISTED})(?: ,)?(?: (?:the|{path}|it|way|is|distance|trip|{edge}))*(?: (?:from|between))(?<a> N) (?:to|and)(?<b> N)${VALUE}`,
);

/** "The shortest route from A to D is 13 km long", "going from A to D through B takes 13 km". */
const lengthRule = (own: readonly Piece[], { drawing, about }: Scope): Verdict[] => {
  const legs = legsOf(drawing);
  if (!legs) return [];
  const sumOf = (stops: readonly Thing[]): number =>
    stops
      .slice(1)
      .map((stop, at) =>
        Math.min(...legs.filter(({ from, to }) => from === stops[at]?.id && to === stop.id).map(({ value }) => value)),
      )
      .reduce((one, next) => one + next, 0);
  const numberIn = (pieces: readonly Piece[]): number | undefined =>
    pieces[0] ? Number(pieces[0].code.slice(1)) : undefined;
  return [
    ...matchesIn(own, shortest).flatMap((match): Verdict[] => {
      const [a, b] = [match.group('a')[0]?.things?.[0], match.group('b')[0]?.things?.[0]];
      const n = numberIn(match.group('n'));
      const via = match
        .group('via')
        .flatMap(({ code, things = [] }) => (/^[NM]$/.test(code) ? things.slice(0, 1) : []));
      const best = a && b ? shortestOf(drawing, a)?.get(b.id) : undefined;
      if (!a || !b || best === undefined) return [];
      const facts = about('connection', a, b);
      const length = n === undefined ? [] : [verdict(match.pieces, n === best, n, best, facts)];
      const over = via.map((stop) => {
        const sum =
          (shortestOf(drawing, a)?.get(stop.id) ?? Infinity) + (shortestOf(drawing, stop)?.get(b.id) ?? Infinity);
        return verdict(match.pieces, sum === best, 'through', null, facts);
      });
      return [...length, ...over];
    }),
    ...[...matchesIn(own, stepped), ...matchesIn(own, steppedFirst)].flatMap((match): Verdict[] => {
      const [a, b] = [match.group('a')[0]?.things?.[0], match.group('b')[0]?.things?.[0]];
      const via = match
        .group('via')
        .flatMap(({ code, things = [] }) => (/^[NM]$/.test(code) ? things.slice(0, 1) : []));
      const n = numberIn(match.group('n'));
      if (
        !a ||
        !b ||
        n === undefined ||
        own.slice(0, match.from).some(({ code }) => /^(?:shortest|longest)$/.test(code))
      )
        return [];
      const sum = sumOf([a, ...via, b]);
      return Number.isFinite(sum) ? [verdict(match.pieces, n === sum, n, sum, about('connection', a, b))] : [];
    }),
  ];
};

export const graphWayRule: DrawingRule = (pieces, scope) => {
  if (isOtherGraph(scope.drawing)) return [];
  const own = graphPieces(pieces, scope.drawing);
  return [...neededRule(own, scope), ...lengthRule(own, scope)];
};
