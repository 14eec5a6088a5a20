import { ordinalRank } from '../../language/number.js';
import type { Branch, History } from '../commits.js';
import type { Thing } from '../drawing.js';
import { isNo, nodesOf } from './clauses.js';
import { asOne } from './graph-phrase.js';
import { patternOf, replaced, type Piece } from './piece.js';
import { verdict, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/*
 * How statements about a git graph see a sentence: " B" stands for a branch (its name is the word), " K" for a commit or
 * several that a name may mean, " T" for a tag.
 */

export const BRANCH = '(?: (?:{branch}|branch|line|lane))?';
export const ON = `(?: (?:on|of|in|from|to))(?: the)?${BRANCH}(?<on> B)${BRANCH}`;

export const recoded = (pieces: readonly Piece[], { branches, commits, tagsOf }: History): readonly Piece[] => {
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
export const phrased = (pieces: readonly Piece[], history: History): readonly Piece[] => {
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

/** What the rules of histories say, and the branches that they are asked for. */
export const sayings = (history: History, { about }: Scope) => ({
  branch: (piece: Piece | undefined): Branch | undefined => named(history.branches, piece),
  said: (
    span: readonly Piece[],
    ok: boolean | undefined,
    stated: string | number,
    actual: string | number | null,
    things: readonly Thing[] = [],
  ): Verdict => verdict(span, ok, stated, actual, [...about('connection', ...things), ...about('degree', ...things)]),
});

export const denies = (pieces: readonly Piece[]): boolean => pieces.some(isNo);
