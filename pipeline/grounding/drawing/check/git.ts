import { ordinalRank } from '../../language/number.js';
import { historyOf, type Branch, type History } from '../commits.js';
import type { Thing } from '../drawing.js';
import { isNo, nodesOf } from './clauses.js';
import { looks } from './fits.js';
import { asOne } from './graph-phrase.js';
import { matchesIn, patternOf, replaced, type Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/*
 * How statements about a git graph see a sentence: " B" stands for a branch (its name is the word), " K" for a commit or
 * several that a name may mean, " T" for a tag.
 */

const BRANCH = '(?: (?:{branch}|branch|line|lane))?';
const ON = `(?: (?:on|of|in|from|to))(?: the)?${BRANCH}(?<on> B)${BRANCH}`;

const recoded = (pieces: readonly Piece[], { branches, commits, tagsOf }: History): readonly Piece[] => {
  const names = new Set(branches.map(({ name }) => name.toLowerCase()));
  const tags = new Set(commits.flatMap(tagsOf).map((tag) => tag.toLowerCase()));
  return pieces.map((piece, at): Piece => {
    if (piece.code !== '@') return piece;
    const own = nodesOf(piece).filter((node) => commits.includes(node));
    const called = (piece.things ?? []).map(({ name }) => name?.toLowerCase() ?? '');
    const name = called.find((one) => names.has(one));
    if (name !== undefined && !(own.length > 0 && pieces[at - 1]?.code === '{commit}'))
      return { ...piece, code: 'B', word: name };
    const tag = called.find((one) => tags.has(one));
    if (own.length === 0 && tag !== undefined) return { ...piece, code: 'T', word: tag };
    return own.length > 0 ? { ...piece, code: 'K', things: own } : piece;
  });
};

const merging = patternOf(
  `(?: (?:the|a|this|that))?(?: (?:final|last|only|later))?(?: merge(?: {commit})?(?: (?:of|from)(?: the)?${BRANCH}(?<from> B)${BRANCH})?| {commit} (?:that|which) merges(?: the)?(?<from2> B)${BRANCH})(?: (?:into|on|to|in|onto)(?: the)?${BRANCH}(?<into> B)${BRANCH})?`,
);
const ranked = patternOf(
  `(?: (?:the|its|whose))?(?: very)? (?<rank>first|second|third|fourth|fifth|last|latest|final|initial|newest|oldest|earliest|recent) {commit}(?:${ON})?`,
);

const named = (branches: readonly Branch[], piece: Piece | undefined): Branch | undefined =>
  branches.find(({ name }) => name.toLowerCase() === piece?.word);

/** Merges, and commits by their rank, as the commits that they are. */
const phrased = (pieces: readonly Piece[], history: History): readonly Piece[] => {
  const withMerges = replaced(pieces, merging, (match) => {
    const [from, into] = [match.group('from')[0] ?? match.group('from2')[0], match.group('into')[0]];
    // "Is merged", "merge of all": no commit of one branch is meant.
    if (!match.pieces.some(({ code }) => /^(?:the|a|this|that)$/.test(code))) return undefined;
    const meant = history.merges.filter(
      (merge) =>
        (from === undefined || merge.from.toLowerCase() === from.word) &&
        (into === undefined || merge.into.toLowerCase() === into.word),
    );
    return asOne(
      match,
      'N',
      meant.map(({ commit }) => commit),
    )?.map((piece) => ({ ...piece, code: 'K' }));
  });
  return replaced(withMerges, ranked, (match) => {
    const word = match.group('rank')[0]?.code ?? '';
    const branch = named(history.branches, match.group('on')[0]);
    const all = branch?.commits ?? history.commits;
    const at = /^(?:last|latest|final|newest|recent)$/.test(word) ? -1 : (ordinalRank(word) ?? 1) - 1;
    const plain = all.filter((commit) => !history.merges.some((merge) => merge.commit === commit));
    const things = [...new Set([all.at(at), plain.at(at)])].flatMap((one) => one ?? []);
    return asOne(match, 'N', things)?.map((piece) => ({ ...piece, code: 'K' }));
  });
};

const COMMITS = '{commit\\+?}';
const has = patternOf(
  `(?<b> B)${BRANCH}(?: (?:,|which|that|itself))* (?:has|have|contains?|holds?|carries|consists of|comprises|gets|got|receives|with|shows|includes|sees|adds)(?: (?:only|exactly|just))*(?<n> (?:#\\d+|no))(?: (?:own|further|more|different))* ${COMMITS}`,
);
const lieOn = patternOf(
  `(?<n> (?:#\\d+|no)) ${COMMITS}(?: (?:are|is|were|was|made|lie|lies|sit|sits|found|belong|belongs|added|placed|there))*${ON}`,
);
const LIST = '(?<list> K(?:(?: ,| and| , and) K)*)';
const sits = patternOf(
  `${LIST}(?: {commit})?(?: (?:,|which|that|both|all))*(?<be>(?: (?:is|are|was|were|lies?|sits?|stands?|belongs?|appears?|made|placed|comes?|committed|added|found|not|happened|happens|recorded|drawn|does|do|follows|followed|only|part|directly))*)${ON}`,
);
const adds = patternOf(
  `(?<b> B)${BRANCH}(?: (?:,|which|that|itself))* (?:adds?|contains?|holds?|includes?|comprises|carries|has|with)(?: (?:the|a|an|only))*(?: #\\d+)?(?: ${COMMITS})?(?: (?:named|called|:|,))*${LIST}`,
);
const LEAVE =
  '(?: (?:starts?|started|branches|branched|forks?|forked|splits?|split|departs?|diverges?|diverged|created|opened|taken|cut|made|comes?|leaves?|grows?|derived|begins?|began|off|out|away))';
const leaves = patternOf(
  `(?<b> B)${BRANCH}(?: ,)?(?<be>(?: (?:is|was|which|that|gets|first|then|itself|later|not|does|never|directly))*)${LEAVE}+(?: (?<way>from|off|of|at|on|after|before))(?: the)?(?: {branch}| {commit})*(?<x> [BK])(?: (?:{branch}|branch|{commit}))?(?:(?: ,)?(?: and| but)? not (?:from|off|at|on)(?: the)?${BRANCH}(?<y> B))?`,
);
const merged = patternOf(
  `(?<b> B)${BRANCH}(?: ,)?(?<be>(?: (?:is|was|are|gets|been|has|had|then|later|finally|never|not|eventually|which|that|being|be))*)(?: (?:merged|merges|merge|integrated|folded))(?: (?:first|then|later))*(?: (?:into|to|in|with|onto))(?: the)?${BRANCH}(?<x> B)`,
);
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
const coloured = patternOf(
  `(?<b> B)${BRANCH}(?: (?:is|are|was|drawn|shown|coloured|colored|appears|painted|marked|runs|in|with|as|not|a))*(?<look> <[^>]+>)(?! (?:{|B|K))`,
);
const colouredLine = patternOf(
  `(?<look> <[^>]+>) (?:{branch}|branch|line|lane)(?: (?:is|,|belongs|to|stands|for|represents|shows|:|the|called|named|{branch}))*(?<b> B)`,
);

const sayings = (history: History, { about }: Scope) => ({
  branch: (piece: Piece | undefined): Branch | undefined => named(history.branches, piece),
  said: (
    span: readonly Piece[],
    ok: boolean | undefined,
    stated: string | number,
    actual: string | number | null,
    things: readonly Thing[] = [],
  ): Verdict => verdict(span, ok, stated, actual, [...about('connection', ...things), ...about('degree', ...things)]),
});

const denies = (pieces: readonly Piece[]): boolean => pieces.some(isNo);

/** How many commits a branch has, which, and where it leaves another. */
const branchVerdicts = (own: readonly Piece[], history: History, scope: Scope): Verdict[] => {
  const { branch, said } = sayings(history, scope);
  const isMerge = (commit: Thing): boolean => history.merges.some((merge) => merge.commit === commit);
  return [
    ...[...matchesIn(own, has), ...matchesIn(own, lieOn)].flatMap((match): Verdict[] => {
      const mine = branch(match.group('b')[0] ?? match.group('on')[0]);
      const [piece] = match.group('n');
      if (!mine || !piece) return [];
      const n = piece.code === 'no' ? 0 : Number(piece.code.slice(1));
      const counts = [mine.commits.filter((commit) => !isMerge(commit)).length, mine.commits.length];
      return [said(match.pieces, counts.includes(n), n, counts[0] ?? null, mine.commits)];
    }),
    ...[...matchesIn(own, sits), ...matchesIn(own, adds)].flatMap((match): Verdict[] => {
      const mine = branch(match.group('b')[0] ?? match.group('on')[0]);
      const list = match.group('list').filter(({ code }) => code === 'K');
      if (!mine) return [];
      return list.map((piece) => {
        const ok = (piece.things ?? []).some((commit) => mine.commits.includes(commit));
        const actual = piece.things?.[0] ? history.branchOf(piece.things[0]) : null;
        return said(match.pieces, ok !== denies(match.group('be')), mine.name, actual, piece.things);
      });
    }),
    ...matchesIn(own, leaves).flatMap((match): Verdict[] => {
      const mine = branch(match.group('b')[0]);
      const [x] = match.group('x');
      if (!mine || !x) return [];
      const start = mine.start ? history.commits.indexOf(mine.start) : -1;
      const way = match.group('way')[0]?.code ?? '';
      const at = Math.min(...(x.things ?? []).map((commit) => history.commits.indexOf(commit)));
      const own = mine.start ? history.branchOf(mine.start).toLowerCase() : undefined;
      const isFrom = (piece: Piece): boolean =>
        piece.code === 'B'
          ? own === piece.word
          : way === 'before'
            ? start < at
            : way === 'after'
              ? start >= at
              : piece.things?.some((commit) => commit === mine.start) === true;
      if (x.code === 'B' && /^(?:before|after)$/.test(way)) return [];
      const other = match.group('y')[0];
      const ok = isFrom(x) !== denies(match.group('be')) && (other === undefined || !isFrom(other));
      return [said(match.pieces, ok, 'starts', own ?? null, mine.commits.slice(0, 1))];
    }),
    ...matchesIn(own, merged).flatMap((match): Verdict[] => {
      const [mine, x] = [branch(match.group('b')[0]), branch(match.group('x')[0])];
      if (!mine || !x) return [];
      const found = history.merges.filter(({ from, into }) => from === mine.name && into === x.name);
      const actual = history.merges.find(({ from }) => from === mine.name)?.into ?? null;
      return [
        said(
          match.pieces,
          found.length > 0 !== denies(match.group('be')),
          'merged',
          actual,
          found.map(({ commit }) => commit),
        ),
      ];
    }),
    ...[...matchesIn(own, coloured), ...matchesIn(own, colouredLine)].flatMap((match): Verdict[] => {
      const mine = branch(match.group('b')[0]);
      const [look] = match.group('look');
      const [first] = mine?.commits ?? [];
      if (!mine || !look || !first) return [];
      const ok = looks(scope.drawing, first, look);
      return [
        verdict(
          match.pieces,
          ok === undefined ? undefined : ok !== denies(match.pieces),
          look.code,
          first.colour ?? null,
          scope.about('colour', first),
        ),
      ];
    }),
  ];
};

/** The order of commits, and what their tags are. */
const commitVerdicts = (own: readonly Piece[], history: History, scope: Scope): Verdict[] => {
  const { branch, said } = sayings(history, scope);
  const spots = (piece: Piece | undefined): number[] =>
    (piece?.things ?? []).map((commit) => history.commits.indexOf(commit));
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
      const ok = a?.things?.some((commit) => b?.things?.includes(commit) === true) === true;
      return [said(match.pieces, ok !== denies(match.pieces), 'is', a?.things?.[0]?.name ?? null, a?.things)];
    }),
  ];
};

/** What a sentence says of a history: "feature has two commits", "develop is merged into main", "v1.0 sits on main". */
export const gitRule: DrawingRule = (pieces, scope) => {
  const history = historyOf(scope.drawing);
  if (!history) return [];
  const own = phrased(recoded(pieces, history), history);
  return [...branchVerdicts(own, history, scope), ...commitVerdicts(own, history, scope)];
};
