import { ordinalRank } from '../../language/number.js';
import { isSequence } from '../structure.js';
import type { Drawing, Thing } from '../drawing.js';
import { isDenied, nodesOf } from './clauses.js';
import { matchesIn, patternOf, whereSaid } from './piece.js';
import { contentStems } from './stems.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const NTH = '(?<nth> (?:first|second|third|fourth|fifth|sixth|last|final|leftmost|rightmost|outermost|middle))';
const SIDE = '(?: (?:from|on|to|at|counted|counting|the|far|very|end|hand|side|edge|of all)|(?<side> (?:left|right)))*';
const ranked = patternOf(
  `${NTH} (?:{participant}|{node}|lifeline|{column}|{line}|party|partner|figure|actor|{box})${SIDE}(?: (?:is|,|:|named|called|being|represents|shows))+(?: (?:the|an?))*(?<x> @)`,
);
const farSide = patternOf(
  `(?<x> @)(?: (?:,|which|who|is|stands?|sits?|appears?|comes?|placed|drawn|shown|located|standing|being))+ (?:on|at|to|in)(?: the)? (?:far|very|extreme|outer)(?<side> (?:left|right))`,
);
const isRank = patternOf(
  `(?<x> @)(?: (?:,|which|who|both))* (?:is|stands as|comes|appears as|forms)(?: the)?${NTH} (?:{participant}|{node}|lifeline|{column}|party|partner|figure|actor|{box})${SIDE}(?= [.,;]|$| and| but)`,
);

/** Those who take part, from left to right, each once. */
const partiesOf = (drawing: Drawing): readonly Thing[] =>
  drawing
    .of('node')
    .filter(({ name, element }) => name !== undefined && element.shape !== 'note')
    .toSorted((a, b) => a.element.box.x - b.element.box.x)
    .filter((node, at, all) => all.findIndex(({ name }) => name === node.name) === at);

const rankOf = (nth: string, side: string, size: number): number | undefined => {
  if (nth === 'leftmost') return 1;
  if (nth === 'rightmost') return size;
  if (nth === 'outermost') return side === 'left' ? 1 : side === 'right' ? size : undefined;
  if (nth === 'middle') return size % 2 === 1 ? (size + 1) / 2 : undefined;
  if (/^(?:last|final)$/.test(nth)) return side === 'left' ? 1 : size;
  const rank = ordinalRank(nth);
  return rank === undefined ? undefined : side === 'right' ? size + 1 - rank : rank;
};

/** "The last participant on the right is the server", "the user stands on the far left". */
const rankRule: DrawingRule = (pieces, { drawing, about }) => {
  if (!isSequence(drawing)) return [];
  const parties = partiesOf(drawing);
  return [ranked, isRank, farSide].flatMap((pattern) =>
    matchesIn(pieces, pattern).flatMap((match): Verdict[] => {
      const nodes = match.group('x').flatMap(nodesOf);
      const side = match.group('side').at(-1)?.code.trim() ?? '';
      const nth = match.group('nth')[0]?.code ?? (side === 'left' ? 'leftmost' : 'rightmost');
      const rank = rankOf(nth, side, parties.length);
      const party = rank === undefined ? undefined : parties[rank - 1];
      if (nodes.length === 0 || !party) return [];
      const ok = nodes.some(({ name }) => name === party.name);
      return [verdict(match.pieces, ok !== isDenied(match.pieces), nth, party.name ?? null, about('text', ...nodes))];
    }),
  );
};

const noteSays = patternOf(
  ` {note}(?: (?!(?:says|reads|states|tells|explains|points|reminds|and|which)(?= ))[^ ;.]+| and){0,6}(?: (?:which|that))? (?:says|reads|states|tells us|explains|points out|reminds us)(?: that| :)?(?<words>(?: [^ ;.,]+){2,12})(?= [.,;]|$)`,
);

/** "A note says that passwords are encrypted twice": most of whose words no note has. */
const noteRule: DrawingRule = (pieces, { drawing, about }) => {
  const notes = drawing.things.filter(({ noun, name }) => noun === 'note' && name !== undefined);
  if (notes.length === 0) return [];
  return matchesIn(pieces, noteSays).flatMap((match): Verdict[] => {
    const said = match.group('words').flatMap(({ word, code }) => contentStems(word ?? code));
    const shares = notes.map(({ name = '' }) => {
      const own = contentStems(name);
      return said.filter((stem) => own.includes(stem)).length / Math.max(1, said.length);
    });
    const best = Math.max(...shares);
    // What is quoted is looked for as it is written.
    if (said.length < 2 || match.pieces.some(({ quoted }) => quoted === true) || (best >= 0.4 && best < 0.99))
      return [];
    return [
      verdict(
        match.pieces,
        best > 0.9 !== isDenied(match.pieces),
        'note',
        notes[0]?.name ?? null,
        about('text', ...notes),
      ),
    ];
  });
};

export const participantRules: readonly DrawingRule[] = [
  whereSaid(/ left| right|most|first|second|third|fourth|last|final|middle/, rankRule),
  whereSaid(/ {note}/, noteRule),
];
