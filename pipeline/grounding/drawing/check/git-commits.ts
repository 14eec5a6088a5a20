import type { History } from '../commits.js';
import { BRANCH, denies, sayings } from './git-words.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import type { Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const COMMITS = '{commit\\+?}';
const tagAt = patternOf(
  `(?<t> T)(?: (?:,|which|is|was|lies|sits|stands|has|been|placed|set|marks?|put|attached|found|appears|points|belongs|not|only|at|on|to|the|tip|end|of|{branch}|{commit}))*(?<x> [BK])`,
);
const tagged = patternOf(
  `(?<x> K)(?: {commit})?(?: ,)?(?: (?:is|has|carries|bears|with|gets|holds|receives|was|which|that|not|labelled|labeled|marked|tagged|a|the|tag|as|by|version|release|named|called|under|{label}))+(?<t> T)`,
);
const version = patternOf(
  `(?: (?:tag|tags|tagged|version|release))(?: (?:as|with|named|called|is|the|tag|{label}|by|labelled))* v(?<n> #[\\d.]+)`,
);
const order = patternOf(
  `(?<a> K)(?: {commit})?(?: (?:,|comes?|came|is|was|made|happens|happened|takes|place|lies|stands|appears|only|just|committed|done|on B|right))* (?<way>before|after|behind|precedes|preceded|follows|followed)(?: the)?(?: {commit})?(?<b> K)`,
);
const identity = patternOf(
  `(?<a> K)(?: {commit})?(?: (?:is|was|,|:|called|named|reads|being|labelled|forms|also|not|has|the|id))+(?: {commit})?(?<b> K)`,
);
const bounded = patternOf(
  `(?<b> B)${BRANCH}(?: (?<way>starts?|begins?|opens?|ends?|closes?|finishes))(?: (?:with|in|at|on))(?: the)?(?: {commit})?(?<k> K)`,
);
const countMerges = patternOf(`(?<n> #\\d+)(?: merges| merge ${COMMITS})`);

/** Where tags are, and which. */
const tagVerdicts = (own: readonly Piece[], history: History, scope: Scope): Verdict[] => {
  const { branch, said } = sayings(history, scope);
  const tags = history.commits.flatMap(history.tagsOf);
  return [
    ...[...matchesIn(own, tagAt), ...matchesIn(own, tagged)].flatMap((match): Verdict[] => {
      const [t, x] = [match.group('t')[0], match.group('x')[0]];
      const at = history.commits.filter((commit) =>
        history.tagsOf(commit).some((tag) => tag.toLowerCase() === t?.word),
      );
      if (!t || !x || at.length === 0) return [];
      const mine = branch(x);
      const ok = at.some((commit) => (mine ? mine.commits.includes(commit) : x.things?.includes(commit) === true));
      return [said(match.pieces, ok !== denies(match.pieces), t.word ?? '', at[0]?.name ?? null, at)];
    }),
    ...matchesIn(own, version).map((match): Verdict => {
      const told = match.pieces.map(({ code }) => code).includes('tag') || tags.length > 0;
      return said(
        match.pieces,
        told ? denies(match.pieces) : undefined,
        `v${match.group('n')[0]?.code.slice(1) ?? ''}`,
        tags[0] ?? null,
      );
    }),
  ];
};

/** The order of commits. */
const orderVerdicts = (own: readonly Piece[], history: History, scope: Scope): Verdict[] => {
  const { branch, said } = sayings(history, scope);
  const spots = (piece: Piece | undefined): number[] =>
    (piece?.things ?? []).map((commit) => history.commits.indexOf(commit));
  return [
    ...matchesIn(own, order).flatMap((match): Verdict[] => {
      const [a, b] = [spots(match.group('a')[0]), spots(match.group('b')[0])];
      const way = match.group('way')[0]?.code ?? '';
      const isFirst = /^(?:before|precede[sd])$/.test(way);
      const oks = a.flatMap((one) => b.map((other) => (isFirst ? one < other : one > other)));
      if (oks.length === 0 || a.some((one) => b.includes(one))) return [];
      return [said(match.pieces, oks.some(Boolean) !== denies(match.pieces), way, null, match.group('a')[0]?.things)];
    }),
    ...matchesIn(own, bounded).flatMap((match): Verdict[] => {
      const commits = branch(match.group('b')[0])?.commits ?? [];
      const isEnd = /^(?:end|close|finish)/.test(match.group('way')[0]?.code ?? '');
      const goal = isEnd ? commits.at(-1) : commits[0];
      const [k] = match.group('k');
      if (!goal || !k) return [];
      const ok = k.things?.includes(goal) === true;
      return [said(match.pieces, ok !== denies(match.pieces), isEnd ? 'last' : 'first', goal.name ?? null, [goal])];
    }),
    ...matchesIn(own, countMerges).map((match): Verdict => {
      const n = Number(match.group('n')[0]?.code.slice(1));
      const all = new Set(history.merges.map(({ commit }) => commit)).size;
      return said(
        match.pieces,
        n === all,
        n,
        all,
        history.merges.map(({ commit }) => commit),
      );
    }),
    ...matchesIn(own, identity).flatMap((match): Verdict[] => {
      const [a, b] = [match.group('a')[0], match.group('b')[0]];
      if (a?.described !== true && b?.described !== true) return [];
      // "First A, the merge and B": a list, and none of them is the other.
      const isListed = /^(?:and|or|,)$/.test(own[match.to]?.code ?? '');
      if (isListed && match.pieces.every(({ code }) => /^(?:K|,|the)$/.test(code))) return [];
      const ok = a?.things?.some((commit) => b?.things?.includes(commit) === true) === true;
      return [said(match.pieces, ok !== denies(match.pieces), 'is', a?.things?.[0]?.name ?? null, a?.things)];
    }),
  ];
};

/** What is said of the commits of a history. */
export const commitVerdicts = (own: readonly Piece[], history: History, scope: Scope): Verdict[] => [
  ...tagVerdicts(own, history, scope),
  ...orderVerdicts(own, history, scope),
];
