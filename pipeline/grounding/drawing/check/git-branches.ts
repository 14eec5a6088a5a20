import type { History } from '../commits.js';
import type { Thing } from '../drawing.js';
import { looks } from './fits.js';
import { BRANCH, denies, ON, sayings } from './git-words.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const COMMITS = '{commit\\+?}';
const has = patternOf(
  `(?<b> B)${BRANCH}(?: (?:,|which|that|itself))* (?:has|have|contains?|holds?|carries|consists of|comprises|gets|got|receives|with|shows|includes|sees|adds)(?: (?:only|exactly|just))*(?<n> (?:#\\d+|no))(?: (?:own|further|more|different))* ${COMMITS}`,
);
/** "The feature branch starts after X and gets four commits of its own", "docs splits off with three commits". */
const owns = patternOf(
  `(?<b> B)${BRANCH}(?: ,)?(?: (?!(?:B|while|but|whereas|{commit})(?= ))[^ .;#]+){1,7} (?:gets|has|adds|receives|with|contains|collects|brings)(?<n> (?:#\\d+|no))(?: (?:own|further|more|different|new))* ${COMMITS}(?: of its own)`,
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
  `(?<b> B)${BRANCH}(?: ,)?(?<be>(?: (?:is|was|which|that|gets|first|then|itself|later|not|does|never|directly))*)${LEAVE}+(?: (?<way>from|off|of|at|on|after|before)|(?<= leaves))(?: the)?(?: {branch}| {commit})*(?<x> [BK])(?: (?:{branch}|branch|{commit}))?(?:(?: ,)?(?: and| but)? not (?:from|off|at|on)(?: the)?${BRANCH}(?<y> B))?(?: (?<when>after|at|before)(?: (?:the|its))*(?: {commit})?(?<z> K))?`,
);
const unmerged = patternOf(
  `(?<b> B)${BRANCH}(?: (?:is|was|gets|has|been))* (?:never|not) (?:merged)(?: (?:back|at all|again|into anything))*(?= [.,;]|$)`,
);
const merged = patternOf(
  `(?<b> B)${BRANCH}(?: ,)?(?<be>(?: (?:is|was|are|gets|been|has|had|then|later|finally|never|not|eventually|which|that|being|be))*)(?: (?:merged|merges|merge|integrated|folded))(?: (?:first|then|later))*(?: (?:into|to|in|with|onto))(?: the)?${BRANCH}(?<x> B)`,
);
const coloured = patternOf(
  `(?<b> B)${BRANCH}(?: (?:is|are|was|drawn|shown|coloured|colored|appears|painted|marked|runs|in|with|as|not|a))*(?<look> <[^>]+>)(?! (?:{|B|K))`,
);
const colouredLine = patternOf(
  `(?<look> <[^>]+>) (?:{branch}|branch|line|lane)(?: (?:is|,|belongs|to|stands|for|represents|shows|:|the|called|named|{branch}))*(?<b> B)`,
);

/** How many commits a branch has, which, and in which colour it is drawn. */
const ownVerdicts = (own: readonly Piece[], history: History, scope: Scope): Verdict[] => {
  const { branch, said } = sayings(history, scope);
  const isMerge = (commit: Thing): boolean => history.merges.some((merge) => merge.commit === commit);
  return [
    ...[...matchesIn(own, has), ...matchesIn(own, owns), ...matchesIn(own, lieOn)].flatMap((match): Verdict[] => {
      const mine = branch(match.group('b')[0] ?? match.group('on')[0]);
      const [piece] = match.group('n');
      if (!mine || !piece) return [];
      // "The graph starts on main with two commits": the first of those that it has.
      const begins = /^(?:starts?|begins?|opens?)$/.test(
        own[match.from - (own[match.from - 1]?.code === 'the' ? 3 : 2)]?.code ?? '',
      );
      const told = match.pieces.some(({ code }) => code === 'with');
      if (begins && told) return [];
      // "Main carries two commits before the branching": those until then.
      const until = own.slice(match.to, match.to + 3).map(({ code }) => code);
      if (/^(?:before|until)$/.test(until[0] ?? '') && until.some((code) => /branch|fork|split/.test(code))) return [];
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

/** "Hotfix is never merged." */
const unmergedVerdicts = (own: readonly Piece[], history: History, scope: Scope): Verdict[] => {
  const { branch, said } = sayings(history, scope);
  return matchesIn(own, unmerged).flatMap((match): Verdict[] => {
    const mine = branch(match.group('b')[0]);
    const found = history.merges.filter(({ from }) => from === mine?.name);
    return mine
      ? [
          said(
            match.pieces,
            found.length === 0,
            'never merged',
            found[0]?.into ?? null,
            found.map(({ commit }) => commit),
          ),
        ]
      : [];
  });
};

/** Where a branch leaves another, and into which it is merged. */
const joiningVerdicts = (own: readonly Piece[], history: History, scope: Scope): Verdict[] => {
  const { branch, said } = sayings(history, scope);
  return [
    ...matchesIn(own, leaves).flatMap((match): Verdict[] => {
      const mine = branch(match.group('b')[0]);
      const [x] = match.group('x');
      if (!mine || !x) return [];
      const start = mine.start ? history.commits.indexOf(mine.start) : -1;
      const way = match.group('way')[0]?.code ?? '';
      const own = mine.start ? history.branchOf(mine.start).toLowerCase() : undefined;
      const when = match.group('when')[0]?.code ?? '';
      const place = (piece: Piece, word: string): boolean => {
        const index = Math.min(...(piece.things ?? []).map((commit) => history.commits.indexOf(commit)));
        return word === 'before'
          ? start < index
          : word === 'after'
            ? start >= index
            : piece.things?.some((commit) => commit === mine.start) === true;
      };
      const isFrom = (piece: Piece): boolean => (piece.code === 'B' ? own === piece.word : place(piece, way));
      if (x.code === 'B' && /^(?:before|after)$/.test(way)) return [];
      const other = match.group('y')[0];
      const [z] = match.group('z');
      const ok =
        isFrom(x) !== denies(match.group('be')) &&
        (other === undefined || !isFrom(other)) &&
        (z === undefined || place(z, when));
      return [said(match.pieces, ok, 'starts', own ?? null, mine.commits.slice(0, 1))];
    }),
    ...unmergedVerdicts(own, history, scope),
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
  ];
};

/** What is said of the branches of a history. */
export const branchVerdicts = (own: readonly Piece[], history: History, scope: Scope): Verdict[] => [
  ...ownVerdicts(own, history, scope),
  ...joiningVerdicts(own, history, scope),
];
