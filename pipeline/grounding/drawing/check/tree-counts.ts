import { hasBoxes } from '../boxes.js';
import type { Thing } from '../drawing.js';
import { treeOf, type Tree } from '../tree.js';
import { nodesOf, isDifference } from './clauses.js';
import { END, matchesIn, patternOf, type Match } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/** What is counted of other things than those below: sides, letters, colours. */
const otherwise =
  /^(?:{(?!(?:node|item|branch|leaf|class|cluster)\+?}).*|letters?|colou?rs?|words?|sides?|corners?|times?|parents?|steps?|years?|third|quarter|half|fifth|sixth|and|or|but)$/;

const has = patternOf(
  `(?<one> @)(?: (?:is|are|which|that))*(?<no> (?:does|doesn't|do|don't) (?:not )?)?(?: (?:only|just|also|directly|then))* (?:has|have|with|contains?|includes?|comprises?|covers?|leads? to|splits? into|branch(?:es)? into|divides? into|shows?)(?: (?:only|just|exactly|a total of|the))* (?<n>#\\d+)(?: (?:different|direct|immediate|further|own))*(?<what> (?:{[a-z]+\\+?}|[a-z]+))`,
);
const from = patternOf(
  ` (?<n>#\\d+)(?: (?:different|main|direct|further))*(?<what> (?:{[a-z]+\\+?}|[a-z]+))(?: (?:that|which))?(?: (?:directly|branch(?:es|ing)?|off|come|comes|coming|grow|growing|hang|hanging|stem|stemming|lead|leading|are|is|listed|go|going))+ (?:from|under|below|beneath|of)(?: the)?(?<one> @)${END}`,
);
const under = patternOf(
  ` (?<n>#\\d+)(?: (?:different|main|direct|further))*(?<what> (?:{[a-z]+\\+?}|[a-z]+)) (?:right |immediately )?(?:under|below|beneath|underneath)(?: the)?(?<one> @)${END}`,
);

const atEnds = patternOf(
  ` (?<n>#\\d+)(?: (?:different|<[^>]+>))*(?: (?:{[a-z]+\\+?}|[a-z]+)){1,2} (?:at|on)(?: the)? (?:ends?|tips?)(?: of)?(?: (?:the|its|all|this))* (?:branches|twigs|tree|{branch\\+?}|{tree}|{edge\\+?}|{line\\+?})${END}`,
);

/** How many stand directly below it, at the ends below it, and below it at all. */
const countsBelow = (tree: Tree, { id }: Thing): number[] => {
  const all: Thing[] = [...tree.childrenOf(id)];
  for (const thing of all) all.push(...tree.childrenOf(thing.id));
  return [tree.childrenOf(id).length, all.filter((thing) => tree.leaves.includes(thing)).length, all.length];
};

/** "Birds have three examples", "four classes branch off from Vertebrates": what a tree has below one of its nodes. */
export const belowRule: DrawingRule = (pieces, { drawing, about }) => {
  const tree = treeOf(drawing);
  if (!tree || hasBoxes(drawing)) return [];
  const judge = (match: Match): Verdict[] => {
    const [node, ...others] = nodesOf(match.group('one')[0] ?? { code: '', start: 0, end: 0 });
    const what = match.group('what')[0]?.code ?? '';
    const stated = Number(match.group('n')[0]?.code.slice(1));
    if (isDifference(pieces, match)) return [];
    if (!node || others.length > 0 || otherwise.test(what) || match.group('no').length > 0) return [];
    const counts = countsBelow(tree, node);
    return [verdict(match.pieces, counts.includes(stated), stated, counts[0] ?? 0, about('degree', node))];
  };
  const leaves = matchesIn(pieces, atEnds).map((match) => {
    const stated = Number(match.group('n')[0]?.code.slice(1));
    return verdict(
      match.pieces,
      stated === tree.leaves.length,
      stated,
      tree.leaves.length,
      about('degree', ...tree.leaves),
    );
  });
  return [
    ...leaves,
    ...[...matchesIn(pieces, has), ...matchesIn(pieces, from), ...matchesIn(pieces, under)].flatMap(judge),
  ];
};
