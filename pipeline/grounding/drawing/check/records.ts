import { ordinalWords } from '../../language/number.js';
import { recordsOf, type Fielded } from '../fields.js';
import { isDenied } from './clauses.js';
import { graphPieces } from './graph-phrases.js';
import { matchesIn, patternOf, type Match, type Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const NODES = '(?:(?: both| the)*(?: [NM])(?:(?: ,| and| , and)+(?: the)?(?: [NM]))*)';
const WHICH = `(?<which>${ordinalWords.slice(0, 8).join('|')}|last|next|other)`;
const FIELD = '(?: (?:{attribute\\+?}|{column\\+?}|compartment|part|half|cell|slot|field)s?)';
const emptyAt = patternOf(
  `(?: the) ${WHICH}${FIELD}(?: of)(?<x>${NODES})(?: (?:is|are|all|stays?|remains?|left))*(?<no> not)? (?:empty|blank|free)(?= |$)`,
);
const heldAt = patternOf(
  `(?<x>${NODES})(?: (?:,|both|all|each|also))* (?:holds?|contains?|has|have|stores?|shows?|carr(?:y|ies)|reads?)(?<no> no)?(?<words> (?:@|[NM]|#-?\\d+(?:\\.\\d+)?)) in (?:the|its|their) ${WHICH}${FIELD}`,
);
const reads = patternOf(
  `(?: the|its)*(?<n> #\\d+)?${FIELD}(?: (?:of|in) (?:the|this) (?:{record}|{item}|{box}|{rectangle}|{row}|array|{node}))?(?: (?:read|reads|are|hold|contain|show|from left to right|:|in|order|this|from|left|to|right|top|bottom|,))+(?<list>(?: (?:@|[NM]|#-?\\d+(?:\\.\\d+)?))(?:(?: ,| and| , and)+(?: (?:@|[NM]|#-?\\d+(?:\\.\\d+)?)))+)`,
);

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/["“”\s]+/g, ' ')
    .trim();
/** The words of a reference as they stand in the text, or of a number. */
const textOf = ({ code, word, spelled }: Piece): string =>
  plain(code.startsWith('#') ? code.slice(1) : (word ?? spelled ?? ''));

const fieldOf = (which: string, { fields }: Fielded): string | undefined =>
  fields[
    which === 'last' || (which === 'other' && fields.length === 2) ? fields.length - 1 : ordinalWords.indexOf(which)
  ];

/** Whether the fields at a place of the nodes that are told are so. */
const judged = (match: Match, { drawing, about }: Scope, fits: (words: string) => boolean, what: string): Verdict[] => {
  const which = match.group('which')[0]?.code ?? '';
  return match
    .group('x')
    .filter(({ code }) => /^[NM]$/.test(code))
    .flatMap((piece): Verdict[] => {
      const all = recordsOf(drawing).filter(({ node }) => piece.things?.includes(node) === true);
      const seen = all.flatMap((record) => fieldOf(which, record) ?? []);
      if (all.length === 0 || seen.length < all.length) return [];
      const ok = piece.code === 'M' ? seen.every(fits) : seen.some(fits);
      const actual = seen[0] === '' ? 'empty' : (seen[0] ?? null);
      const facts = about('attribute', ...all.map(({ node }) => node));
      return [verdict(match.pieces, ok !== isDenied(match.pieces), what, actual, facts)];
    });
};

/** "The four fields of the record read …": of the one record that there is. */
const readRule = (own: readonly Piece[], { drawing, about }: Scope): Verdict[] => {
  const [record, ...more] = recordsOf(drawing);
  if (!record || more.length > 0) return [];
  return matchesIn(own, reads).map((match): Verdict => {
    const told = match
      .group('list')
      .filter(({ code }) => !/^(?:,|and)$/.test(code))
      .map(textOf);
    const fields = record.fields.map(plain);
    const [n] = match.group('n');
    const ok =
      told.length === fields.length &&
      told.every((words, at) => words === fields[at]) &&
      (!n || Number(n.code.slice(1)) === fields.length);
    return verdict(match.pieces, ok, told.join(', '), fields.join(', '), about('attribute', record.node));
  });
};

/** What is told of the fields of records, by their place. */
export const recordRule: DrawingRule = (pieces, scope) => {
  if (recordsOf(scope.drawing).length === 0) return [];
  const own = graphPieces(pieces, scope.drawing);
  return [
    ...matchesIn(own, emptyAt).flatMap((match) => judged(match, scope, (words) => words === '', 'empty')),
    ...matchesIn(own, heldAt).flatMap((match) => {
      const [words] = match.group('words');
      const told = words ? textOf(words) : '';
      return judged(match, scope, (found) => plain(found) === told, told);
    }),
    ...readRule(own, scope),
  ];
};
