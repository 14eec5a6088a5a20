import { isDifference } from './clauses.js';
import { hasBoxes } from '../boxes.js';
import { degreesOf } from '../structure.js';
import { treeOf } from '../tree.js';
import { allThatHold } from './graph-relations.js';
import { numberIn } from './counts.js';
import { END, LIST, type Match, matchesIn, patternOf, spokenOf, SUBJECTS } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const sides: Readonly<Record<string, 'in' | 'out' | 'all'>> = {
  incoming: 'in',
  inbound: 'in',
  outgoing: 'out',
  outbound: 'out',
};

const ends = patternOf(
  `(?<list>${SUBJECTS})(?: (?:is|are) an?(?: [a-z]+)+?)? (?:has|have|with)(?: only)?(?<n> (?:#\\d+|no|an?))(?: (?<way>incoming|outgoing|inbound|outbound))?(?<what> (?:\\{(?:edge|arrow|line)\\+?\\}|neighbours?|neighbors?|children|child|subtopics?|sub - topics?|sub - \\{branch\\+?\\}|subbranches|\\{branch\\+?\\}|parents?|successors?|predecessors?|inputs?|outputs?))(?! (?:from|to|into|pointing|leading|going|coming|leaving|entering))${END}`,
);

const reaches = patternOf(
  `(?<list>${LIST}) (?:leads?|points?|is connected|connects|branches|flows|goes) (?:to|into)(?<n> #\\d+)(?: other)?(?<what> \\{[a-z]+\\+?\\})${END}`,
);

const edgesOfAll = (match: Match, { drawing, counts }: Scope): Verdict => {
  const [n, actual] = [numberIn(match.group('n')[0]), drawing.links.length];
  return verdict(match.pieces, n === actual, n, actual, counts('edge'));
};

/** "B has two incoming arrows", "C has no children", "A is connected to three nodes". */
export const degreeRule: DrawingRule = (pieces, scope) => {
  if (scope.drawing.kind !== 'graph') return [];
  return [...matchesIn(pieces, ends), ...matchesIn(pieces, reaches)].flatMap((match) => {
    // "Every path from A to B has three edges".
    const ahead = pieces[match.from - 1]?.code ?? '';
    // "One child less than B" counts none.
    if (isDifference(pieces, match)) return [];
    if (/^(?:to|from|into|between)$/.test(ahead)) return [];
    // "Every vertex except A and F has three roads": all others have.
    if (/^(?:except|besides|but|excepting)$/.test(ahead === 'for' ? (pieces[match.from - 2]?.code ?? '') : ahead))
      return [];
    // "The graph on the vertices A, B and C has three edges": the graph has.
    const lead = /^\{(?:node|state|item)\+\}$/.test(ahead) ? match.from - 2 : match.from - 1;
    const governs = pieces[pieces[lead]?.code === 'the' ? lead - 1 : lead]?.code ?? '';
    const what = match.group('what')[0]?.code ?? '';
    // "The table has two lines" of text.
    if (hasBoxes(scope.drawing) && what.startsWith('{line')) return [];
    if (/^(?:on|over|with|of)$/.test(governs) && match.group('list').length > 1)
      return /^{(?:edge|arrow|line)/.test(what) && match.group('way').length === 0 ? [edgesOfAll(match, scope)] : [];
    const verb = match.pieces.find(({ code }) => /^(?:leads?|points?|branches|flows|goes)$/.test(code));
    const side =
      sides[match.group('way')[0]?.code ?? ''] ??
      (verb || /^(?:child|sub|\{branch|succ|output)/.test(what)
        ? 'out'
        : /^(?:paren|pred|input)/.test(what)
          ? 'in'
          : 'all');
    const n = numberIn(match.group('n')[0]);
    return spokenOf(pieces, match.from, match.group('list'))
      .filter(({ things }) => (things ?? []).some(({ role }) => role === 'node'))
      .map((ref) => {
        const nodes = (ref.things ?? []).filter(({ role }) => role === 'node');
        const tree = /^(?:child|paren|sub|\{branch)/.test(what) ? treeOf(scope.drawing) : undefined;
        const degrees = nodes.map((node) => {
          const isKin = /^(?:child|paren)/.test(what);
          if (!tree && isKin) return allThatHold(scope.drawing, 'over', node, side === 'out' ? 'other' : 'one').length;
          if (!tree) return degreesOf(scope.drawing, node)[side];
          return side === 'out' ? tree.childrenOf(node.id).length : tree.parentOf(node.id) ? 1 : 0;
        });
        const some = /^an?$/.test(match.group('n')[0]?.code ?? '');
        const ok = some ? degrees.some((degree) => degree > 0) : degrees.includes(n);
        return verdict(
          match.pieces,
          ok,
          n,
          degrees[0] ?? null,
          scope.about('degree', ...nodes).filter((id) => id.startsWith(`degree:${side}:`)),
        );
      });
  });
};

const noEnds = patternOf(
  `(?: (?:no|not any)(?: other)? \\{(?:arrow|edge|node|box)\\+?\\}| nothing| none of the \\{[a-z]+\\+\\}) (?:points?|leads?|goes|go|flows?|ends?)(?<side> (?:to|into|at|in|from|out of))(?<list>${LIST})${END}`,
);

/** "No arrow points to A", "nothing leads to B", "the arrows start at A and end at C". */
export const endRule: DrawingRule = (pieces, scope) => {
  if (scope.drawing.kind !== 'graph') return [];
  return matchesIn(pieces, noEnds).flatMap((match) => {
    const side = /from|out/.test(match.group('side')[0]?.code ?? '') ? 'out' : 'in';
    // "Nothing goes from A to B": something may go from A elsewhere.
    if (/^(?:directly|straight|to|into|from|and|or|,)$/.test(pieces[match.to]?.code ?? '')) {
      const rest = pieces.slice(match.to, match.to + 4).map(({ code }) => code);
      if (rest.some((word) => (side === 'out' ? /^(?:to|into)$/ : /^from$/).test(word))) return [];
    }
    return match.group('list').flatMap((ref) => {
      const nodes = (ref.things ?? []).filter(({ role }) => role === 'node');
      if (nodes.length === 0) return [];
      const degrees = nodes.map((node) => degreesOf(scope.drawing, node)[side]);
      return [
        verdict(
          match.pieces,
          degrees.includes(0),
          0,
          degrees[0] ?? null,
          scope.about('degree', ...nodes).filter((id) => id.startsWith(`degree:${side}:`)),
        ),
      ];
    });
  });
};

const traffic = patternOf(
  `(?<n> #\\d+) \\{(?:arrow|edge)\\+?\\} (?<verb>leaves?|starts? at|starts? from|begins? at|comes? from|enters?|reach|reaches|points? to|leads? to|goes? to|ends? at|ends? in)(?<node> @)(?! (?:,|and|or))${END}`,
);

/** "Two arrows leave Rain", "three arrows point to C". */
export const trafficRule: DrawingRule = (pieces, scope) => {
  if (scope.drawing.kind !== 'graph') return [];
  return matchesIn(pieces, traffic).flatMap((match) => {
    const side = /^(?:leave|start|begin|come)/.test(match.group('verb')[0]?.code ?? '') ? 'out' : 'in';
    const nodes = match.group('node').flatMap(({ things }) => (things ?? []).filter(({ role }) => role === 'node'));
    if (nodes.length === 0) return [];
    const degrees = nodes.map((node) => degreesOf(scope.drawing, node)[side]);
    const n = numberIn(match.group('n')[0]);
    return [
      verdict(
        match.pieces,
        degrees.includes(n),
        n,
        degrees[0] ?? null,
        scope.about('degree', ...nodes).filter((id) => id.startsWith(`degree:${side}:`)),
      ),
    ];
  });
};
