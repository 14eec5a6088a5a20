import { oncePer } from '../../once-per.js';
import type { Drawing, Thing } from '../drawing.js';
import { isAmong, isDenied, nodesOf } from './clauses.js';
import { verbStems } from './noun-verbs.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import { bareNames, flowsOf } from './sankey.js';
import { stemOf } from './stems.js';
import { isStrange } from './strange-words.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/*
 * What is said of how much goes through the nodes of a diagram of flows: one against another, several together, all.
 */

/** As much as flows through a node: into it, or out of one that nothing feeds. */
const amountOf = (drawing: Drawing, nodes: readonly Thing[]): number => {
  const sum = (end: 'from' | 'to'): number =>
    flowsOf(drawing).reduce((all, flow) => all + (isAmong(nodes, flow[end]) ? flow.value : 0), 0);
  return Math.max(sum('to'), sum('from'));
};

/** "Evaporates", where a node is called "Evaporation". */
const doing = oncePer(
  (drawing: Drawing): ReadonlyMap<string, Thing> =>
    new Map(
      bareNames(drawing).flatMap(([name, node]) =>
        verbStems(name?.toLowerCase() ?? '').map((stem) => [stem, node] as const),
      ),
    ),
);

/** Nodes as " N", by their names or by a verb for what happens there. */
const coded = (pieces: readonly Piece[], drawing: Drawing): readonly Piece[] =>
  pieces.map((piece): Piece => {
    const nodes = nodesOf(piece);
    if (piece.code === '@' && nodes.length > 0) return { ...piece, code: 'N', things: nodes };
    const node = /^[a-z]{4,}$/.test(piece.code) ? doing(drawing).get(stemOf(piece.code)) : undefined;
    return node ? { ...piece, code: 'N', things: [node] } : piece;
  });

const THE = '(?: (?:the|a|an|its|their|all|both))*';
const FEW = '(?: (?!(?:N|and|but|than|as|not|,)(?= ))[^ ]+)';
const TIMES =
  '(?<times> (?:twice|thrice|half|(?:well )?over|more than|less than|at least|#[\\d.]+ times|#1 (?:half|third|quarter)|a (?:third|quarter)|exactly|just|about|roughly|nearly|almost))*';
const compared = patternOf(
  `(?:(?<x> N)${FEW}{0,6}?)?${TIMES}(?<how> (?:more|less|fewer|larger|smaller|bigger|greater|higher|lower|wider|thinner|narrower|thicker|as (?:much|many|large|big|wide|great)|the same))(?<tail>${FEW}{0,4}?)(?:(?<z> N)${FEW}{0,3}?)? (?:than|as)(?:${FEW}{0,4}?)(?<y> N)(?! (?:and|or) N)`,
);

const factorIn = (words: string): number | undefined => {
  const [, n] = /#([\d.]+) times/.exec(words) ?? [];
  if (n !== undefined) return Number(n);
  if (/twice/.test(words)) return 2;
  if (/thrice/.test(words)) return 3;
  if (/half/.test(words)) return 0.5;
  if (/third/.test(words)) return 1 / 3;
  return /quarter/.test(words) ? 0.25 : undefined;
};

const spelled = (pieces: readonly Piece[]): string => pieces.map(({ code }) => code).join(' ');

/** "The households receive more water than the farms", "as much evaporates as comes from rain". */
const comparedVerdicts = (own: readonly Piece[], { drawing, about }: Scope): Verdict[] =>
  matchesIn(own, compared).flatMap((match): Verdict[] => {
    const [x, z, y] = ['x', 'z', 'y'].map((name) => match.group(name)[0]?.things ?? []);
    const one = x && x.length > 0 ? x : (z ?? []);
    if (!y || y.length !== 1 || one.length !== 1 || (x?.length && z?.length)) return [];
    // "The river and the rain bring more than the spring": of both.
    if (own[match.from - 1]?.code === 'and' || own.some(({ code }) => code === 'together')) return [];
    const how = spelled(match.group('how'));
    const factor = factorIn(spelled(match.pieces.slice(0, 8)));
    const [a, b] = [amountOf(drawing, one), amountOf(drawing, y)];
    const likely = /^(?:as|the same)/.test(how);
    const near = (value: number, goal: number): boolean => Math.abs(value - goal) <= Math.max(goal * 0.06, 1e-6);
    if (!likely && factor !== undefined) return [];
    const more = /^(?:more|larger|bigger|greater|higher|wider|thicker)/.test(how);
    const goal = b * (factor ?? 1);
    const lead = spelled(
      match.pieces.slice(
        0,
        match.pieces.findIndex(({ code }) => code === 'as'),
      ),
    );
    // "Well over twice as much as", "not quite twice as much".
    const bound = / (?:over|more than|at least|above)(?: |$)/.test(lead)
      ? a > goal
      : / (?:under|less than|almost|nearly|not quite|below)(?: |$)/.test(lead)
        ? a < goal && a > goal * 0.75
        : undefined;
    const ok = likely ? (bound ?? near(a, goal)) : more ? a > b : a < b;
    return [verdict(match.pieces, ok !== isDenied(match.pieces), how, `${a}, ${b}`, about('connection', ...one, ...y))];
  });

const AMOUNT =
  '(?: (?:about|exactly|only|just|another|a|total|of|up|to|for|as))*(?<n> #[\\d.]+)(?! (?:%|percent|times|more|less|other|different|{))';
const together = patternOf(
  `(?<list> N(?:(?: ,| and| , and)${THE} N)+)(?: (?:together|combined|jointly|both))+(?: (?!(?:N|and|but|than|not|,|#)(?= ))[^ #]+){0,4}?${AMOUNT}`,
);
const alone = patternOf(
  `(?<x> N)(?: (?:alone|itself|,|only))*(?: (?:uses?|consumes?|needs?|requires?|loses?|drains?|absorbs?|provides?|delivers?|supplies|brings?|adds?|accounts?|makes?|takes?|gets?|receives?))${AMOUNT}`,
);
const done = patternOf(
  `(?:^| [,;:]| and| but)(?: (?:only|about|exactly|some))*(?<n> #[\\d.]+)(?: units?| [a-z]{1,2})?(?: (?:of water|of it))?(?<x> N)(?= [.,;]|$)`,
);
const through = patternOf(
  `(?<n> #[\\d.]+)(?: [a-z]+){0,2} (?:flows?|runs?|goes|go|passes|pass|moves?) through${THE}(?<x> N)`,
);

/** "Rain and spring together bring 30", "the farms use 35", "20 units evaporate". */
const amountVerdicts = (own: readonly Piece[], { drawing, about }: Scope): Verdict[] => {
  const said = (span: readonly Piece[], n: Piece | undefined, sets: readonly (readonly Thing[])[]): Verdict[] => {
    const stated = Number(n?.code.slice(1) ?? Number.NaN);
    const amounts = sets.map((nodes) => amountOf(drawing, nodes));
    if (Number.isNaN(stated) || amounts.includes(0)) return [];
    const sum = amounts.reduce((all, value) => all + value, 0);
    const parts = flowsOf(drawing).filter(
      ({ from, to }) => sets.length === 1 && [from, to].some((node) => isAmong(sets[0] ?? [], node)),
    );
    const ok = Math.abs(sum - stated) < 1e-6 || parts.some(({ value }) => value === stated);
    return [verdict(span, ok !== isDenied(span), stated, sum, about('connection', ...sets.flat()))];
  };
  return [
    ...matchesIn(own, together).flatMap((match) =>
      said(
        match.pieces,
        match.group('n')[0],
        match.group('list').flatMap(({ code, things = [] }) => (code === 'N' ? [things] : [])),
      ),
    ),
    ...[alone, done, through].flatMap((pattern) =>
      matchesIn(own, pattern).flatMap((match): Verdict[] => {
        const [x] = match.group('x');
        const joint = own[match.from - 1]?.code ?? '';
        if (!x?.things?.length || joint === 'and' || joint === 'or') return [];
        return said(match.pieces, match.group('n')[0], [x.things]);
      }),
    ),
  ];
};

const most = patternOf(
  `(?: most)(?: of)?${THE}${FEW}{0,3}?(?: (?:in|of|from|into|to|reaching|that enters|that leaves))?${THE}(?<x> N)?(?: ,)?(?: (?:comes?|stems?|is|flows?|goes|ends?|used|lost|fed|taken|supplied|delivered|sent|up))+(?<way> (?:from|by|to|into|in|on|for|as))${THE}(?<y> N)(?! (?:(?:and|or) N|comes?|stems?|is|flows?|goes|ends?))`,
);

/** "Most of the water in the reservoir comes from the river". */
const mostVerdicts = (own: readonly Piece[], { drawing, about }: Scope): Verdict[] =>
  matchesIn(own, most).flatMap((match): Verdict[] => {
    const [x, y] = ['x', 'y'].map((name) => match.group(name)[0]?.things ?? []);
    const isFrom = /^(?:from|by)$/.test(match.group('way')[0]?.code ?? '');
    if (!y || y.length !== 1) return [];
    const flows = flowsOf(drawing).filter(({ from, to }) => isAmong(y, isFrom ? from : to));
    const hubs = x && x.length > 0 ? x : [...new Set(flows.map(({ from, to }) => (isFrom ? to : from)))];
    if (hubs.length !== 1) return [];
    const all = flowsOf(drawing).filter(({ from, to }) => isAmong(hubs, isFrom ? to : from));
    const toThem = flows.filter(({ from, to }) => isAmong(hubs, isFrom ? to : from));
    const sum = (list: typeof all): number => list.reduce((total, { value }) => total + value, 0);
    if (all.length < 2 || toThem.length === 0) return [];
    const share = sum(toThem) / sum(all);
    const best = Math.max(...all.map(({ value }) => value)) === sum(toThem);
    const ok = share > 0.5 ? true : best ? undefined : false;
    if (ok === undefined) return [];
    return [verdict(match.pieces, ok !== isDenied(match.pieces), 'most', share, about('connection', ...hubs, ...y))];
  });

const ends = patternOf(
  `(?<n> #\\d+)(?: (?:different|separate|main))*(?<what> (?:inflows?|inputs?|sources?|outflows?|outputs?|sinks?|destinations?|uses))(?! (?:of|for|to|from|into) N)`,
);

/** "Three inflows and three outflows": of the node in the middle, or of the whole. */
const endVerdicts = (own: readonly Piece[], { drawing, counts }: Scope): Verdict[] =>
  matchesIn(own, ends).flatMap((match): Verdict[] => {
    const n = Number(match.group('n')[0]?.code.slice(1));
    const isIn = /^(?:in|so)/.test(match.group('what')[0]?.code ?? '');
    const flows = flowsOf(drawing);
    const nodes = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
    const bare = nodes.filter((node) => !flows.some((flow) => (isIn ? flow.to : flow.from) === node));
    const hubs = nodes.map((node) => flows.filter((flow) => (isIn ? flow.to : flow.from) === node).length);
    const ok = n === bare.length || (hubs.includes(n) && n > 1);
    return [verdict(match.pieces, ok, n, bare.length, counts('node'))];
  });

const stranger = patternOf(
  `(?: (?:a|an|another))(?<words>(?: [a-z-]+){1,3}?) (?:brings?|adds?|takes?|receives?|gets?|contributes?|delivers?|supplies|uses?|consumes?|provides?|loses?|accounts for)(?: (?:in|another|about|only|the|remaining|other|further|up))*(?: #[\\d.]+)`,
);

/** "A canal brings another 15", where there is none. */
const strangerVerdicts = (own: readonly Piece[], { drawing }: Scope): Verdict[] =>
  matchesIn(own, stranger).flatMap((match): Verdict[] =>
    isStrange(match.group('words'), drawing)
      ? [verdict(match.pieces, isDenied(match.pieces), spelled(match.group('words')), 'nothing of that name')]
      : [],
  );

export const sankeyAmountRule: DrawingRule = (pieces, scope) => {
  if (flowsOf(scope.drawing).length < 3) return [];
  const own = coded(pieces, scope.drawing);
  return [comparedVerdicts, amountVerdicts, mostVerdicts, endVerdicts, strangerVerdicts].flatMap((read) =>
    read(own, scope),
  );
};
