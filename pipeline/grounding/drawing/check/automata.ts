import type { Drawing, Thing } from '../drawing.js';
import { membersOf, startDots } from '../sets.js';
import { isDenied, nodesOf } from './clauses.js';
import { matchesIn, patternOf, replaced, type Piece } from './piece.js';
import { acceptedRules } from './accepted-words.js';
import { alphabetOf, symbolsOf } from './alphabet.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/** "The start state q0", "the grey trap state qd": one state. */
const apposed = patternOf(
  '(?: (?:the|an?))?(?: (?:<[^>]+>|trap|dead|sink|error|accepting|final|initial|start|starting|first|last|middle|{initial}|{final}|{node}))+(?<x> @)',
);

/** A sentence with " N" for a state and " S" for a symbol: numbers and letters where a symbol is due. */
const recoded = (pieces: readonly Piece[], drawing: Drawing, alphabet: ReadonlySet<string>): Piece[] => {
  const [initial] = membersOf(drawing, 'initial');
  const one = replaced(pieces, apposed, (match) => {
    const [x] = match.group('x');
    return x && nodesOf(x).length > 0 ? [{ ...x, start: match.pieces[0]?.start ?? x.start }] : undefined;
  });
  return one.map((piece, at): Piece => {
    const states = nodesOf(piece);
    if (states.length > 0) return { ...piece, code: 'N', things: states };
    if (piece.code === '{initial}' && initial) return { ...piece, code: 'N', things: [initial] };
    // "From q2 a b leads back": an article and a symbol, where an edge carries both letters.
    const spelled = (piece.word ?? piece.code).replaceAll(/^["“«]|["”»]$/gu, '').replace(/^an? (?=\S$)/, '');
    const word = piece.code.startsWith('#') ? piece.code.slice(1) : spelled;
    const due =
      /^(?:on|an?|only|input|symbol|letter|with|reading|reads|and|or|,|for|under|upon|by|the|seeing|digit|bit|another|character|{glyph})$/.test(
        pieces[at - 1]?.code ?? '',
      );
    return alphabet.has(word) && (due || piece.code === '@') ? { ...piece, code: 'S', word } : piece;
  });
};

const GO =
  '(?:takes?|leads?|moves?|goes|brings?|sends?|transitions?|jumps?|switches|advances?|returns?|gets?|steps|changes|go|passes)';
const STAY = '(?:loops?|stays?|remains?|keeps?|self - loops?)';
const FILL =
  '(?: (?:it|us|you|the|machine|automaton|back|on|over|then|that|which|there|one|also|state|from|{node}|a|an|to|into|in|for|directly|straight|again|,|with|itself|only|always|simply|just))*';
const symbol =
  ' (?:on|with|reading|reads|upon|under|for|by|via|seeing|input|symbol)(?: (?:reading|seeing|the|an?|input|symbol|letter|digit|bit|either|{glyph}))*(?<SYM> S)';
const patterns: readonly { readonly pattern: RegExp; readonly stays?: boolean }[] = [
  // "Reading a 0 in the start state takes us to q1", "a 0 in q1 leads to q2", "on input 1 q0 moves to q1".
  {
    pattern: patternOf(
      ` S(?: {edge})?(?: (?:in|at|from|,|while|when|being|we|are|the|state|{node}|is|read|seen|a))*(?<from> N)(?: ,)?(?: (?:then|it|we))? ${GO}${FILL}(?<to> N)`,
    ),
  },
  {
    pattern: patternOf(
      ` S(?: (?:in|at|from|,|the|state|{node}|is|read))*(?<from> N)(?: ,)?(?: (?:it|we|you|one|automaton|machine|the|then))* ${STAY}`,
    ),
    stays: true,
  },
  // "From q1 the input 1 leads to q2", "in q1 a 0 loops".
  {
    pattern: patternOf(
      ` (?:from|in|at|when|being)(?: (?:in|the|state|{node}))*(?<from> N)(?: ,)?(?: (?:and|then|the|an?|on|reading|reads?|receives?|sees?|gets?|you|we|it|one|if|when|input|symbol|letter|with|digit|bit|{glyph}|{arrow}|{edge}|labelled|labeled))* S(?: ,)?(?: (?:we|it|you|one|automaton|machine|the|then))* ${GO}${FILL}(?<to> N)`,
    ),
  },
  {
    pattern: patternOf(
      ` (?:from|in|at|when|being)(?: (?:in|the|state|{node}))*(?<from> N)(?: ,)?(?: (?:and|the|an?|on|reading|reads?|receives?|sees?|gets?|you|we|it|one|if|when|input|symbol|letter|with|digit|bit|{glyph}))* S(?: ,)?(?: (?:we|it|you|one|automaton|machine|the|then))* ${STAY}`,
    ),
    stays: true,
  },
  // "On input 0 the automaton goes from q0 to q1".
  {
    pattern: patternOf(
      ` S(?: ,)?(?: (?:the|this|automaton|machine|it|we|one|you|state|is))* ${GO} (?:from|out of)(?<from> N)(?: back)? (?:to|into)(?<to> N)`,
    ),
  },
  // "From q1 one gets back to q0 by reading a 1".
  {
    pattern: patternOf(
      ` from(?<from> N)(?: ,)?(?: (?:one|we|you|it|the|automaton|machine))* ${GO}${FILL}(?<to> N)${symbol}`,
    ),
  },
  // "q0 moves to q1 on 1", "q0 loops on 0".
  { pattern: patternOf(`(?<from> N)(?: (?:,|which|that|only|it|then))* ${GO}${FILL}(?<to> N)${symbol}`) },
  {
    pattern: patternOf(
      `(?<from> N)(?: (?:,|which|that|only|it|is|accepting|and|then|has|an?))* ${STAY}(?: (?:back|to|itself|at|in|there|{selfloop}))*${symbol}`,
    ),
    stays: true,
  },
  {
    pattern: patternOf(
      `(?<from> N)(?: (?:,|which|that|only|it))*${symbol}(?: ,)?(?: (?:it|we|the|automaton))* ${GO}${FILL}(?<to> N)`,
    ),
  },
  {
    pattern: patternOf(
      `(?<from> N)(?: (?:,|which|that|has|with|an?|carries|the))* {selfloop}(?: (?:labelled|labeled|marked|for|on|with|carrying|the|symbol|{label}|{glyph}))*(?<SYM> S)`,
    ),
    stays: true,
  },
];
/** "It stays in q0 as long as it reads only b's". */
const staysWhile = patternOf(
  ` ${STAY}(?: (?:in|at|the|state|{node}))*(?<from> N)(?: (?:as|long|while|if|when|whenever|on|for|with|until|it|we|you|one|only|nothing|but|is|are|reads?|reading|sees?|seeing|receives?|gets?|read|the|an?|input|symbol|letter|digit|{glyph}))*(?<SYM> S)`,
);
const left = patternOf(
  `(?<from> N)(?: (?:can|may|is|be|only|then))+ (?:left|exited|abandoned)(?: (?:by|on|with|through|via|reading|seeing|an?|the|input|symbol|letter|digit|bit|{glyph}))*(?<SYM> S)`,
);
const noWayOut = patternOf(
  `(?<x> N)(?: [^N.;]+){0,6}? (?:no|nothing)(?: (?:more|other|further|input|letter|symbol|word|digit|{edge}|{arrow}|{glyph}|can|could|ever|will|that))* (?:leads?|takes?|gets?|brings?|goes|points?)(?: (?:the|it|us|you|machine|automaton|back))* (?:out of|away from|off)(?: (?:it|there|this state|N|this {node}|the {node}))`,
);
const continued = patternOf(
  ` (?:and|but|while)(?: (?:on|an?|the|reading|with|it))*(?<SYM> S)(?: ,)?(?: (?:it|then))* (?:${GO}${FILL}(?<to> N)|(?<stay>${STAY}))`,
);
const andGoes = patternOf(` (?:and|but|while|,)(?: (?:then|it))* ${GO}${FILL}(?<to> N)${symbol}`);
const both = patternOf(
  `(?<from> N)(?: (?:,|which|that|it|is|accepting|and|then))* (?<verb>${STAY}|${GO}${FILL}(?<to> N))(?: (?:on|for|with|under|by|reading))(?: (?:both|all|every|either|any|each|of|the|input))*(?: (?:{glyph\\\\+?}|symbols?|inputs?|letters?|digits|bits))`,
);
const never = patternOf(
  `(?<x> N)(?: (?:has|been|is|reached|it|entered|once|,|can|be|and|then|again))* (?:never|cannot|not|no longer)(?: (?:be|again))* (?:left|exited|escaped|abandoned)`,
);

const judged = (
  span: readonly Piece[],
  scope: Scope,
  from: readonly Thing[],
  read: readonly string[],
  to: readonly Thing[],
): Verdict => {
  const out = scope.drawing.links.filter((link) => from.some(({ id }) => id === link.from.id));
  const fits = out.filter(
    (link) => to.some(({ id }) => id === link.to.id) && read.every((one) => symbolsOf(link).includes(one)),
  );
  const meant = out.find((link) => symbolsOf(link).includes(read[0] ?? ''));
  return verdict(
    span,
    fits.length > 0 !== isDenied(span),
    `${read.join()} → ${to[0]?.name ?? ''}`,
    meant?.to.name ?? null,
    [...scope.about('connection', ...fits.map(({ edge }) => edge))],
  );
};

/** "Reading a 0 in q0 takes us to q1", "q2 loops on both symbols", "once q2 has been reached it is never left". */
const transitionRule: DrawingRule = (pieces, scope) => {
  const { drawing } = scope;
  const alphabet = alphabetOf(drawing);
  if (alphabet.size === 0) return [];
  const own = recoded(pieces, drawing, alphabet);
  const verdicts: Verdict[] = [];
  const taken = new Set<string>();
  const found = patterns.flatMap(({ pattern, stays }) => matchesIn(own, pattern).map((match) => ({ match, stays })));
  const ended: { readonly from: readonly Thing[]; readonly to: number }[] = [];
  for (const { match, stays } of found) {
    const [from] = match.group('from');
    const read = match.pieces.filter(({ code }) => code === 'S').map(({ word = '' }) => word);
    const to = stays ? from?.things : match.group('to')[0]?.things;
    const key = `${match.from}`;
    if (!from?.things || !to || read.length === 0 || taken.has(key)) continue;
    taken.add(key);
    verdicts.push(judged(match.pieces, scope, from.things, read.slice(-1), to));
    ended.push({ from: from.things, to: match.to });
  }
  // "… and a 1 leads on to q2": from where the statement before began.
  for (const match of [...matchesIn(own, continued), ...matchesIn(own, andGoes)]) {
    const read = match.group('SYM').map(({ word = '' }) => word);
    const last = ended.filter(({ to }) => to <= match.from + 1).toSorted((a, b) => b.to - a.to)[0];
    if (!last || read.length === 0) continue;
    verdicts.push(judged(match.pieces, scope, last.from, read, match.group('to')[0]?.things ?? last.from));
  }
  for (const match of matchesIn(own, both)) {
    const from = match.group('from')[0]?.things ?? [];
    verdicts.push(judged(match.pieces, scope, from, [...alphabet], match.group('to')[0]?.things ?? from));
  }
  for (const match of matchesIn(own, staysWhile)) {
    const from = match.group('from')[0]?.things ?? [];
    // "Until it reads an a" tells what does not stay.
    if (match.pieces.some(({ code }) => code === 'until')) continue;
    verdicts.push(judged(match.pieces, scope, from, [match.group('SYM')[0]?.word ?? ''], from));
  }
  for (const match of matchesIn(own, left)) {
    const from = match.group('from')[0]?.things ?? [];
    const others = drawing.of('node').filter((node) => !from.includes(node));
    verdicts.push(judged(match.pieces, scope, from, [match.group('SYM')[0]?.word ?? ''], others));
  }
  for (const match of [...matchesIn(own, never), ...matchesIn(own, noWayOut)]) {
    const x = match.group('x')[0]?.things ?? [];
    const out = drawing.links.filter((link) => x.some(({ id }) => id === link.from.id) && link.to.id !== link.from.id);
    verdicts.push(
      verdict(
        match.pieces,
        out.length === 0,
        'never left',
        out.length,
        scope.about('connection', ...out.map(({ edge }) => edge)),
      ),
    );
  }
  return verdicts;
};

const starts = patternOf(
  `(?: (?:starts?|begins?|starting|beginning)(?: (?:in|at|from|with))(?: (?:the|state|{node}))*(?<x> N)|(?<y> N)(?: (?:is|,|serves as|as|acts as))+(?: (?:the|an?|only|marked|as))* (?:initial|start|starting|entry)(?! {node}))`,
);
const startArrow = patternOf(
  ` (?:start|initial|entry|starting|entering) (?:{arrow}|{edge})(?: (?:points?|leads?|goes|at|to|into|is|ends|in|on|which|,|the|state|{node}))+(?<x> N)`,
);
const accepts = patternOf(
  `(?<x> N)(?: (?:which|that|,))*(?: (?:is|are))(?: (?:the|only|an?|not|no|state|{node}|as|both|also))* (?:accepting|final|accepted)`,
);

/** "It starts in q0", "q2 is accepting". */
const markedRule: DrawingRule = (pieces, scope) => {
  const { drawing, about } = scope;
  const alphabet = alphabetOf(drawing);
  if (alphabet.size === 0 && startDots(drawing).length === 0) return [];
  const own = recoded(pieces, drawing, alphabet);
  const said = (pattern: RegExp, things: readonly Thing[], what: string): Verdict[] =>
    things.length === 0
      ? []
      : matchesIn(own, pattern).map((match) => {
          const x = [...match.group('x'), ...match.group('y')].flatMap(({ things: told = [] }) => told);
          const ok =
            x.some((one) => things.includes(one)) &&
            (!match.pieces.some(({ code }) => code === 'only') || things.length === 1);
          return verdict(
            match.pieces,
            ok !== isDenied(match.pieces),
            what,
            things[0]?.name ?? null,
            about('shape', ...x),
          );
        });
  const finals = membersOf(drawing, 'final');
  return [
    ...said(startArrow, membersOf(drawing, 'initial'), 'start arrow'),
    ...said(starts, [...membersOf(drawing, 'initial'), ...startDots(drawing)], 'initial'),
    ...said(accepts, finals, 'accepting'),
  ];
};

export const automatonRules: readonly DrawingRule[] = [transitionRule, markedRule, ...acceptedRules];
