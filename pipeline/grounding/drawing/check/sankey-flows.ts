import type { Drawing, Thing } from '../drawing.js';
import { isDenied, nodesOf, isAmong } from './clauses.js';
import { END, matchesIn, patternOf, whereSaid, type Match, type Piece } from './piece.js';
import { reaches } from './reach.js';
import { flowsOf } from './sankey.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const THE = '(?: (?:the|all|its|their))*';
const N =
  '(?: (?:only|just|about|exactly|another|a|total|of|mere|as|much))*(?<! the)(?<n> #[\\d.]+)(?<unit>(?: (?!(?:of|to|into|from|in|as|and|go|goes|flows?|becomes?|%)(?= ))[a-z]+)?)';
const PLAIN = '(?: (?!(?:and|but|from|of|into|to|than|by|not)(?= ))[a-z]+){0,4}?';
const TO = ' (?:into|to|as|on|for|in|becomes?|toward|towards)';
const END_AT = `${THE}(?<y> @)${END}`;

const ofOne = patternOf(`(?: of)${THE}(?<x> @)(?: ,)?${N}${PLAIN}${TO}${END_AT}`);
const sends = patternOf(
  `(?<x> @)(?: (?:,|which|also|then|only))* (?:sends?|pass(?:es)?|gives?|contributes?|delivers?|supplies|supply|provides?|loses?|puts?|feeds?|spends?|pays?|adds?|brings?|flows?|goes|go)(?: with)?${N}${TO}${END_AT}`,
);
const fromTo = patternOf(`${N}${PLAIN} from${THE}(?<x> @)${PLAIN}(?: on)?(?: (?:into|to))${END_AT}`);
const between = patternOf(
  ` from${THE}(?<x> @)(?: on)?(?: (?:into|to))${THE}(?<y> @)(?: (?:is|has|carries|of|a|an|the|flow|band|{edge}|{line}|value|width|with|worth|amounts?|to|comes|there|are|flows?|goes|:|,))*${N}(?! (?:times|more|less|wider))${END}`,
);
const total = patternOf(
  `${N}${PLAIN}(?: (?:goes|go|flows?|ends?|leads?|turned|made|becomes?|become|used|sent|spent|put|arrives?|reach(?:es)?|enters?))(?: up)?(?:${TO})?${END_AT}`,
);
const again = patternOf(`^(?: ,)?(?: and| but)*${N}(?: (?:units?|each|goes|go))*${TO}${END_AT}`);
/** "… and returns part of it to the river": of whom the sentence spoke before. */
const andSends = patternOf(
  `(?<x> @)(?: (?!(?:and|but|which)(?= ))[^ @;.]+){0,6}(?: ,)? (?:and|which|but)(?: (?:then|also|finally|in turn))* (?:returns?|sends?|passes|gives?|discharges|feeds?|releases|leads?|loses|pumps?|delivers?|drains?|flows?|empties)(?: (?!(?:and|but|to|into|not|no)(?= ))[^ @;.]+){0,6}(?: (?:back|on|over|straight|directly))* (?:to|into)${END_AT}`,
);
const SHARE =
  '(?<share>(?: (?:almost|nearly|about|exactly|only|just|over|more than|less than))*(?: (?:half|most|all|none|(?:a|#1) (?:third|quarter|fifth|tenth|half)|(?:two|#2) thirds|#3 quarters)))';
const part = patternOf(
  `${SHARE}(?: of)?${THE}(?: (?!(?:and|but|than|not|into|to|goes|ends|flows|is|are)(?= ))[a-z]+){0,4}?(?<x> @)(?: ,[^@;]*? ,)?${PLAIN}${TO}${END_AT}`,
);

const shares: readonly (readonly [words: RegExp, share: number])[] = [
  [/thirds/, 2 / 3],
  [/quarters/, 3 / 4],
  [/half/, 1 / 2],
  [/third/, 1 / 3],
  [/quarter/, 1 / 4],
  [/fifth/, 1 / 5],
  [/tenth/, 1 / 10],
  [/all/, 1],
  [/none/, 0],
];

const sum = (flows: readonly { readonly value: number }[]): number => flows.reduce((all, { value }) => all + value, 0);
const numberIn = (match: Match): number => Number(match.group('n')[0]?.code.slice(1));

/** What flows from the one to the other; undefined where it gets there over a third. */
const amount = (drawing: Drawing, from: readonly Thing[], to: readonly Thing[]): number | undefined => {
  const own = flowsOf(drawing).filter((flow) => isAmong(from, flow.from) && isAmong(to, flow.to));
  const isOver = from.some((one) => to.some((other) => reaches(drawing, one, other)));
  return own.length === 0 && isOver ? undefined : sum(own);
};

const flowOf = (match: Match, { drawing, about }: Scope, from: readonly Thing[], no: boolean): Verdict[] => {
  const to = match.group('y').flatMap(nodesOf);
  if (from.length === 0 || to.length === 0 || to.some((node) => isAmong(from, node))) return [];
  const flows = amount(drawing, from, to);
  const n = numberIn(match);
  if (isCount(drawing, n)) return [];
  return [
    verdict(
      match.pieces,
      flows === undefined ? undefined : (flows === n) !== no,
      n,
      flows ?? null,
      about('connection', ...from, ...to),
    ),
  ];
};

/** "Two sources flow into the budget": a number of things, where nothing flows that is as little. */
const isCount = (drawing: Drawing, n: number): boolean =>
  n > 0 && n <= drawing.of('node').length && flowsOf(drawing).every((flow) => flow.value > drawing.of('node').length);

/** "… and only 5 into cans". */
const onwards = (rest: readonly Piece[], scope: Scope, from: readonly Thing[]): Verdict[] => {
  const [next] = matchesIn(rest, again);
  return next ? [...flowOf(next, scope, from, false), ...onwards(rest.slice(next.to), scope, from)] : [];
};

/** "Of the juice, 45 goes into bottles and only 5 into cans": each number is as much as flows there from the one. */
const oneRule = (pieces: readonly Piece[], scope: Scope): Verdict[] =>
  [ofOne, sends, fromTo, between].flatMap((pattern) =>
    matchesIn(pieces, pattern).flatMap((match): Verdict[] => {
      const from = match.group('x').flatMap(nodesOf);
      const found = flowOf(match, scope, from, isDenied(match.pieces));
      return pattern === between ? found : [...found, ...onwards(pieces.slice(match.to), scope, from)];
    }),
  );

/** "The plant receives 47 units and returns part of it to the river": where no flow leads from the one to the other. */
const backRule = (pieces: readonly Piece[], { drawing, about }: Scope): Verdict[] =>
  matchesIn(pieces, andSends).flatMap((match): Verdict[] => {
    const [x, y] = ['x', 'y'].map((name) => match.group(name).flatMap(nodesOf));
    if (!x?.length || !y?.length || match.pieces.filter((piece) => nodesOf(piece).length > 0).length !== 2) return [];
    const ok = x.some((one) => y.some((other) => reaches(drawing, one, other)));
    const flows = flowsOf(drawing).some(({ from, to }) => isAmong(x, from) && isAmong(y, to));
    return flows || !ok
      ? [verdict(match.pieces, flows !== isDenied(match.pieces), 'to', null, about('connection', ...x))]
      : [];
  });

/** "In total 55 units go to fresh sale": all that flows there, or one of the flows. */
const totalRule = (pieces: readonly Piece[], { drawing, about }: Scope): Verdict[] =>
  matchesIn(pieces, total).flatMap((match): Verdict[] => {
    const to = match.group('y').flatMap(nodesOf);
    const into = flowsOf(drawing).filter((flow) => isAmong(to, flow.to));
    const before = pieces.slice(0, match.from);
    // Of what it comes from is told before.
    if (
      into.length === 0 ||
      before.some((piece) => nodesOf(piece).length > 0 || piece.code === 'of') ||
      isDenied(match.pieces)
    )
      return [];
    const n = numberIn(match);
    if (isCount(drawing, n)) return [];
    return [
      verdict(
        match.pieces,
        [sum(into), ...into.map(({ value }) => value)].includes(n),
        n,
        sum(into),
        about('connection', ...to),
      ),
    ];
  });

/** "Half of the apples become juice", "all the waste ends up as compost". */
const shareRule = (pieces: readonly Piece[], { drawing, about }: Scope): Verdict[] =>
  matchesIn(pieces, part).flatMap((match): Verdict[] => {
    const [x, y] = ['x', 'y'].map((name) => match.group(name).flatMap(nodesOf));
    if (!x?.length || !y?.length) return [];
    const out = sum(flowsOf(drawing).filter(({ from }) => isAmong(x, from)));
    const flows = amount(drawing, x, y);
    const words = match
      .group('share')
      .map(({ code }) => code)
      .join(' ');
    if (out === 0 || flows === undefined) return [];
    const told = shares.find(([pattern]) => pattern.test(words))?.[1];
    const real = flows / out;
    const sign = /more than|over/.test(words) ? 1 : /less than/.test(words) ? -1 : 0;
    const slack = /almost|nearly|about/.test(words) ? 0.06 : 0.015;
    const ok = told === undefined ? real > 0.5 : sign === 0 ? Math.abs(real - told) <= slack : (real - told) * sign > 0;
    return [
      verdict(
        match.pieces,
        ok !== isDenied(match.pieces.filter(({ code }) => code !== 'none')),
        words,
        real,
        about('connection', ...x, ...y),
      ),
    ];
  });

const widest = patternOf(
  `(?<way> (?:widest|largest|biggest|thickest|broadest|strongest|greatest|narrowest|smallest|thinnest|weakest))(?: [a-z{}]+){0,4}? (?:is|runs|goes|leads|flows|:)(?: (?:the|one|#1|that|which|runs|goes|leads|flow|band))* from${THE}(?<x> @)(?: on)? (?:into|to)${END_AT}`,
);

/** "The widest single flow is the one from apples to juice". */
const widestRule = (pieces: readonly Piece[], { drawing, about }: Scope): Verdict[] =>
  matchesIn(pieces, widest).flatMap((match): Verdict[] => {
    const [x, y] = ['x', 'y'].map((name) => match.group(name).flatMap(nodesOf));
    if (!x?.length || !y?.length) return [];
    const values = flowsOf(drawing).map(({ value }) => value);
    const way = match.group('way')[0]?.code ?? '';
    const best = /^(?:narrow|small|thin|weak)/.test(way) ? Math.min(...values) : Math.max(...values);
    const own = flowsOf(drawing).filter((flow) => isAmong(x, flow.from) && isAmong(y, flow.to));
    return [
      verdict(
        match.pieces,
        own.some(({ value }) => value === best) !== isDenied(match.pieces),
        way,
        best,
        about('connection', ...x, ...y),
      ),
    ];
  });

/** What a diagram of flows tells of how much goes from where to where. */
export const sankeyFlowRule: DrawingRule = whereSaid(
  /#|half|most|all|none|third|quarter|fifth|tenth|est | and | which | but /,
  (pieces, scope) =>
    flowsOf(scope.drawing).length === 0
      ? []
      : [
          ...oneRule(pieces, scope),
          ...backRule(pieces, scope),
          ...totalRule(pieces, scope),
          ...shareRule(pieces, scope),
          ...widestRule(pieces, scope),
        ],
);
