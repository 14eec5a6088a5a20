import { oncePer } from '../../once-per.js';
import { ordinalWords } from '../../language/number.js';
import type { Drawing, Thing } from '../drawing.js';
import { asOne } from './graph-phrase.js';
import { patternOf, replaced, type Piece } from './piece.js';

/** The nodes of a chain from its beginning to its end; undefined where arrows branch or meet. */
const chainOf = oncePer((drawing: Drawing): readonly Thing[] | undefined => {
  const nodes = drawing.of('node');
  const ways = drawing.links.filter(({ directed, from, to }) => directed && from.id !== to.id);
  const next = new Map<string, Thing>();
  for (const { from, to } of ways) {
    if (next.has(from.id) && next.get(from.id)?.id !== to.id) return undefined;
    next.set(from.id, to);
  }
  const starts = nodes.filter((node) => next.has(node.id) && !ways.some(({ to }) => to.id === node.id));
  const [first] = starts;
  if (!first || starts.length > 1) return undefined;
  const chain = [first];
  for (let at = next.get(first.id); at && !chain.includes(at); at = next.get(at.id)) chain.push(at);
  return chain.length > 2 ? chain : undefined;
});

/** What a list holds: where some nodes are boxes with fields, words that point at them are none of its nodes. */
export const listItems = (drawing: Drawing): readonly Thing[] => {
  const chain = chainOf(drawing) ?? [];
  const records = chain.filter(({ noun }) => noun === 'record');
  return records.length > 1 ? records : chain;
};

const ordinal = patternOf(
  `(?: the)?(?: (?:very))? (?<nth>${ordinalWords.join('|')}|last|final)(?: (?:{(?:node|item|box|entry|task)}|element|entry|cell|member|link|word|value|number|key|station|record|{record}|{circle}|{rectangle}))(?: (?:of|in) (?:the|this)(?: linked)? (?:list|chain|queue|sequence|row|linked list|{path}))?(?! (?:of|from))`,
);

const atEnd = patternOf(
  '(?: the)(?: (?:very))? (?<nth>first|last|final)(?: (?:{(?:node|item|box|task|stage)}|course|module|activity))(?: (?:of|in|on) the (?:[a-z]+|{[a-z]+}))?(?! (?:of|from|in|after|before))',
);

/** "The last step": the one that no arrow leaves, where arrows branch and meet again. */
const withEnds = (pieces: readonly Piece[], drawing: Drawing): readonly Piece[] => {
  if (drawing.links.length < 3 || !drawing.links.every(({ directed }) => directed)) return pieces;
  return replaced(pieces, atEnd, (match) => {
    const side = match.group('nth')[0]?.code === 'first' ? 'to' : 'from';
    const ends = drawing.of('node').filter((node) => !drawing.links.some((link) => link[side].id === node.id));
    return ends.length === 1 && ends[0]?.name !== undefined ? asOne(match, 'N', ends) : undefined;
  });
};

/** "The second node of the list". */
export const orderedNodes = (pieces: readonly Piece[], drawing: Drawing): readonly Piece[] => {
  const items = listItems(drawing);
  if (items.length < 2) return withEnds(pieces, drawing);
  return replaced(pieces, ordinal, (match) => {
    const word = match.group('nth')[0]?.code ?? '';
    const at = /^(?:last|final)$/.test(word) ? items.length - 1 : ordinalWords.indexOf(word);
    const node = items[at];
    return node ? asOne(match, 'N', [node]) : undefined;
  });
};

interface Valued {
  readonly node: Thing;
  readonly value: number;
}

/** What stands in a node, field by field. */
export const cellsOf = ({ name = '' }: Thing): readonly string[] => name.split(' | ');

/** The one number that is a node's name, or stands in a field of it. */
export const numberOf = (node: Thing): number | undefined => {
  const numbers = cellsOf(node).filter((cell) => /^-?\d+(?:\.\d+)?$/.test(cell));
  return numbers.length === 1 ? Number(numbers[0]) : undefined;
};

const valuesOf = oncePer((drawing: Drawing): readonly Valued[] =>
  drawing.of('node').flatMap((node) => {
    const value = numberOf(node);
    return value === undefined ? [] : [{ node, value }];
  }),
);

const extreme = patternOf(
  '(?: the) (?<way>largest|biggest|greatest|highest|maximum|smallest|lowest|least|minimum)(?: (?:value|key|number|element|entry|data|{label}|label|integer))(?: (?:of|in) (?:the|this)(?: (?:whole|linked|binary|search))* (?:list|tree|heap|graph|queue|chain|figure|diagram|network))?(?! (?:of|in|on) N)',
);

/** "The largest key": the node that has it. */
export const valued = (pieces: readonly Piece[], drawing: Drawing): readonly Piece[] => {
  const values = valuesOf(drawing);
  // Where lines have numbers, the largest may be one of those.
  if (values.length < 3 || drawing.links.some(({ label }) => /^-?\d/.test(label ?? ''))) return pieces;
  return replaced(pieces, extreme, (match) => {
    const high = /^(?:largest|biggest|greatest|highest|maximum)$/.test(match.group('way')[0]?.code ?? '');
    const all = values.map(({ value }) => value);
    const best = high ? Math.max(...all) : Math.min(...all);
    return asOne(
      match,
      'N',
      values.filter(({ value }) => value === best).map(({ node }) => node),
    );
  });
};
