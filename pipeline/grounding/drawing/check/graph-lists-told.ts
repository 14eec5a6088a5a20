import { isDenied } from './clauses.js';
import { cellsOf, listItems, numberOf } from './graph-order.js';
import { graphPieces } from './graph-phrases.js';
import { matchesIn, patternOf, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const LIST = '(?:list|chain|queue|stack|sequence)';
const size = patternOf(
  ` ${LIST}(?: (?:shown|here|drawn|in|the|figure|diagram|which|that))*(?: (?:has|have|contains?|holds?|consists of|is made up of|comprises?|stores|of|with|containing|includes))(?: (?:exactly|only|a total of))?(?<n> #\\d+)(?: (?:data|linked|connected|separate))*(?: (?:{(?:node|item|record|box|thing)\\+?}|elements?|entries|values|numbers|cells|items|records|keys|members))`,
);
const doubly = patternOf(` (?<way>doubly|singly)(?: -)? linked`);
const sorted = patternOf(
  ` (?:${LIST}|values|numbers|elements|{item\\+}|keys)(?: (?:is|are|in|of|the|list|it|stored|here|which))*(?<no> not)? (?:sorted|ordered|arranged)(?: in)?(?: an?)? (?<way>ascending|increasing|descending|decreasing|numerical|from the smallest|from small|by size)`,
);

/** How many a list holds, whether it leads back, and whether it is in order. */
const listRule: DrawingRule = (pieces, { drawing, about }) => {
  const items = listItems(drawing);
  if (items.length < 2) return [];
  const facts = about('connection', ...items);
  const all = drawing.of('node').length;
  const isBack = items
    .slice(1)
    .every((node, at) => drawing.links.some(({ from, to }) => from === node && to === items[at]));
  const values = items.flatMap((node) => numberOf(node) ?? []);
  const rises = values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0));
  const falls = values.every((value, at) => at === 0 || value <= (values[at - 1] ?? 0));
  return [
    ...matchesIn(pieces, size).map((match): Verdict => {
      const n = Number(match.group('n')[0]?.code.slice(1));
      return verdict(match.pieces, n === items.length || n === all, n, items.length, facts);
    }),
    ...matchesIn(pieces, doubly).map((match): Verdict => {
      const way = match.group('way')[0]?.code ?? '';
      return verdict(match.pieces, (way === 'doubly') === isBack, way, isBack ? 'doubly' : 'singly', facts);
    }),
    ...(values.length < 3 || values.length < items.length - 1
      ? []
      : matchesIn(pieces, sorted).map((match): Verdict => {
          const down = /^(?:desc|decr)/.test(match.group('way')[0]?.code ?? '');
          return verdict(
            match.pieces,
            (down ? falls : rises) !== isDenied(match.pieces),
            'sorted',
            String(rises),
            facts,
          );
        })),
  ];
};

const stored = patternOf(
  '(?<x> N)(?: (?:,|which|that|also))* (?:contains?|holds?|stores?|has|carries|shows|containing|holding|storing|with)(?: (?:the|a|value|key|number|data|entry|integer|{label}))*(?<n> (?:#-?\\d+(?:\\.\\d+)?|N))(?! (?:{|[a-z]*(?:s|ren|child|one|parent|link|pointer)(?= |$)|of|%|/|,|and|or))',
);

/** "The second node of the list contains 89": no node of the figure is called so. */
const storedRule: DrawingRule = (pieces, { drawing, about }) => {
  const own = graphPieces(pieces, drawing);
  return matchesIn(own, stored).flatMap((match): Verdict[] => {
    const nodes = match.group('x')[0]?.things ?? [];
    const cells = nodes.map(cellsOf);
    const [n] = match.group('n');
    if (!n || nodes.length === 0 || !cells.every((list) => list.some((cell) => /^-?\d+(?:\.\d+)?$/.test(cell))))
      return [];
    const value = n.code === 'N' ? (n.word ?? '') : n.code.slice(1);
    const isNumber = /^-?\d+(?:\.\d+)?$/.test(value);
    if (!isNumber) return [];
    const ok = cells.some((list) => list.includes(value));
    return [
      verdict(match.pieces, ok !== isDenied(match.pieces), value, nodes[0]?.name ?? null, about('text', ...nodes)),
    ];
  });
};

const sequence = patternOf(
  ` ${LIST}(?: (?:shown|here|drawn|in|the|figure|diagram|which|that|of|three|four|five|nodes|{node\\+}))*(?: (?:has|contains?|holds?|holding|stores?|storing|with|containing|runs|reads|consists of|goes))(?: (?:the|values?|numbers?|keys?|entries|elements|items|data|{item\\+}|{node\\+}|letters|from|left|to|right|in|order|,|:))*(?<seq> (?:N|#\\d+)(?:(?: ,| and| , and| then| , then)+ (?:N|#\\d+))+)(?: ,)?(?<order> in (?:that|this|the given) order)?(?= [.,;]|$)`,
);

/** "The list holds the values 12, 99 and 37, in that order": one after the other, and all of them there. */
const sequenceRule: DrawingRule = (pieces, { drawing, about }) => {
  const items = listItems(drawing);
  if (items.length < 2) return [];
  return matchesIn(graphPieces(pieces, drawing), sequence).flatMap((match): Verdict[] => {
    const told = match.group('seq').filter(({ code }) => /^(?:N|#)/.test(code));
    const places = told.map(({ things = [] }) => items.findIndex((item) => things.includes(item)));
    const isOrdered = places.every((at, index) => index === 0 || at > (places[index - 1] ?? 0));
    const isThere = places.every((at) => at >= 0);
    const isWhole = told.length === items.length;
    const ok = isThere && isOrdered ? true : !isThere || isWhole || match.group('order').length > 0 ? false : undefined;
    const actual = items.map(({ name }) => name ?? '').join(', ');
    return isDenied(match.pieces)
      ? []
      : [verdict(match.pieces, ok, told.map(({ word }) => word).join(', '), actual, about('connection', ...items))];
  });
};

const circular = patternOf(
  ` (?:${LIST}(?: (?:is|becomes|of|which|a|now|thus|nodes|{node\\+}))* circular|circular(?: (?:singly|doubly|linked))* ${LIST})`,
);

/** "The list is circular": of one that comes to an end. */
const circularRule: DrawingRule = (pieces, { drawing, about }) => {
  const items = listItems(drawing);
  return items.length < 2
    ? []
    : matchesIn(pieces, circular).map((match) =>
        verdict(
          match.pieces,
          isDenied(match.pieces),
          'circular',
          items.at(-1)?.name ?? null,
          about('connection', ...items),
        ),
      );
};

export const listRules: readonly DrawingRule[] = [
  listRule,
  storedRule,
  sequenceRule,
  whereSaid(/circular/, circularRule),
];
