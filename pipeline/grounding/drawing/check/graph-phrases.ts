import type { Drawing, Thing } from '../drawing.js';
import { nodesOf } from './clauses.js';
import { related } from './graph-kin.js';
import { orderedNodes, valued } from './graph-order.js';
import { asOne, DET, LOOK } from './graph-phrase.js';
import { feeding, placed, roled, withoutArrows } from './graph-roles.js';
import { matchesIn, patternOf, replaced, type Piece } from './piece.js';

const KIND = '(?: {[a-z]+})';

const amount = /^(?:NOUN|PROPN|ADJ)$/;
/** A number is a node's name where it counts nothing: "37 comes before 99". */
const isKey = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces[at + 1];
  if (!next) return true;
  if (/^(?:stands|lies|sits|comes|hangs|points|leads|goes|follows|precedes|appears)$/.test(next.code)) return true;
  if (next.code.startsWith('{') || next.code.startsWith('<') || next.code === 'of' || /^[./%-]$/.test(next.code))
    return false;
  return !amount.test(next.pos ?? '');
};

const coded = (pieces: readonly Piece[], drawing: Drawing): Piece[] => {
  const keys = new Map<string, Thing[]>();
  for (const node of drawing.of('node'))
    for (const cell of [node.name ?? '', ...(node.name ?? '').split(' | ')])
      if (/^-?\d+(?:\.\d+)?$/.test(cell)) keys.set(`#${cell}`, [...(keys.get(`#${cell}`) ?? []), node]);
  return pieces.flatMap((piece, at): readonly Piece[] => {
    const nodes = nodesOf(piece);
    const owner: readonly Piece[] = piece.owns === true ? [{ code: "'s", start: piece.end, end: piece.end }] : [];
    if (piece.code === '@' && nodes.length > 0) return [{ ...piece, code: 'N', things: nodes }, ...owner];
    const frames = (piece.things ?? []).filter(({ role }) => role === 'cluster');
    if (piece.code === '@' && frames.length > 0) return [{ ...piece, code: 'C', things: frames }, ...owner];
    const named = keys.get(piece.code);
    return [named && isKey(pieces, at) ? { ...piece, code: 'N', things: named } : piece];
  });
};

/** Nouns that say what sort of thing a name is of, and nothing that another name could have of its own. */
const SORT =
  '(?:service|package|module|client|server|pointer|process|task|stage|phase|file|library|component|department|team|station|city|town|village|course|species|animal|plant|function|layer|worker|vertex|option|category|topic|tool|role|unit|division|office|program|app|application|system|state|step|node|group|area|device|field|variable|subject|activity|operation|queue|buffer)';
/** What goes on after a subject or an object. */
const AFTER =
  '(?= (?:is|are|has|can|does|leads?|points?|goes|sends?|depends?|calls?|uses?|needs?|requires?|accesses|talks?|reads?|writes?|reports?|feeds?|connects?|comes?|receives?|gets?|refers?|takes?|belongs?|stands|sits|and|or|,|to|by|from|via|through|[.;])(?: |$)|$)';

const called = patternOf(
  `${DET}?${LOOK}*(?: (?:{[a-z]+}|value|key|number|letter|word|label|entry|element))*(?: (?:called|named|labelled|labeled|marked))?(?<x> [NC])(?! 's)(?:${KIND}|(?: ${SORT}${AFTER}))?`,
);

/** "the node 95", "state q0", "the box labelled Start", "the Start box", "the Orders service is …". */
const bare = (pieces: readonly Piece[]): readonly Piece[] =>
  replaced(pieces, called, (match) => {
    const [x] = match.group('x');
    return x && match.pieces.length > 1
      ? [
          {
            ...x,
            start: match.pieces[0]?.start ?? x.start,
            end: match.pieces.at(-1)?.end ?? x.end,
            ...(/^an?$/.test(match.pieces[0]?.code ?? '') ? { sort: true } : {}),
          },
        ]
      : undefined;
  });

const holding = patternOf(
  `${DET}(?: (?:{[a-z]+}|one|#1|element|entry|cell))(?: (?:that|which))?(?: (?:with|holding|containing|storing|holds|contains|stores|carrying|for|of|whose|has|is|the|value|key|number|data|label|name|content|labelled|labeled))+(?<x> N)`,
);

/** "the node with the value 12". */
const held = (pieces: readonly Piece[]): readonly Piece[] =>
  replaced(pieces, holding, (match) => {
    const [x] = match.group('x');
    return x ? asOne(match, 'N', x.things ?? []) : undefined;
  });

const rest = patternOf(
  '(?: (?:every|each|all|any))(?: (?:of|the|#\\d+))* (?:other|others|else|remaining)(?: #\\d+)?(?<noun> [a-z{}+]+)?',
);

/** "every other course", "all the others": all but what is spoken of. */
const remaining = (pieces: readonly Piece[], drawing: Drawing): readonly Piece[] =>
  replaced(pieces, rest, (match) => {
    const [noun] = match.group('noun');
    const nodes = drawing.of('node').filter(({ name }) => name !== undefined);
    const [phrase] = asOne(match, 'M', nodes) ?? [];
    if (!phrase) return undefined;
    const isNoun = noun === undefined || noun.code.startsWith('{') || noun.pos === 'NOUN';
    // "They know each other": nobody else.
    if (match.pieces[0]?.code === 'each' && (!noun || !isNoun)) return undefined;
    return [{ ...phrase, code: 'R' }, ...(isNoun || !noun ? [] : [noun])];
  });

const announced = patternOf(
  '(?: the)?(?<n> #\\d+)(?: (?:other|others|further|more|different|separate|direct|following))*(?<what> (?:{[a-z]+\\+}|[a-z]+|C)) (?<sign>[:,])(?= N)',
);
const named = patternOf('(?:^| )N(?:(?: ,| and| , and) N)+');

/** "leads to three steps: A, B and C", "can do two tasks, A and B": what leads to them leads to A, B and C. */
const unannounced = (pieces: readonly Piece[]): readonly Piece[] =>
  replaced(pieces, announced, (match) => {
    const [what] = match.group('what');
    const before = pieces[match.from - 1]?.code ?? '';
    const isGoverned = /^(?:to|into|from|by|with|and)$/.test(before);
    if (match.group('sign')[0]?.code === ',') {
      const [list] = matchesIn(pieces.slice(match.to), named);
      const n = list?.from === 0 ? list.pieces.filter(({ code }) => code === 'N').length : 0;
      return match.group('n')[0]?.code === `#${n}` ? [] : undefined;
    }
    return isGoverned && what && (what.code.startsWith('{') || what.pos === 'NOUN') ? [] : undefined;
  });

/** A sentence with its nodes and frames as phrases. */
export const graphPieces = (pieces: readonly Piece[], drawing: Drawing): readonly Piece[] => {
  const fed = withoutArrows(feeding(remaining(unannounced(coded(pieces, drawing)), drawing), drawing), drawing);
  const named = roled(placed(fed, drawing), drawing);
  const told = related(held(bare(orderedNodes(valued(named, drawing), drawing))), drawing);
  return bare(related(bare(told), drawing));
};
