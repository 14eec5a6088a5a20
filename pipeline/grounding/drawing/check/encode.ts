import { colourWords } from '../../language/colour.js';
import type { SentenceText } from '../../check/sentences.js';
import { unitWord } from '../../check/number-words.js';
import type { Token } from '../../check/token.js';
import type { DrawingKind } from '../drawing.js';
import { compoundAt } from './compounds.js';
import { nameAt, type Found } from './name-at.js';
import type { Names } from './names.js';
import type { Piece } from './piece.js';
import { componentAt, electricUnit } from './circuit-words.js';
import { bodyAt, isCommon, isFieldKind, isNounAfter, kindAt } from './words.js';

interface Colour {
  readonly code: string;
  readonly words: readonly string[];
  /** In tokens, with the hyphens between the words. */
  readonly length: number;
}

/** By their first word, the longest first. */
const colours = new Map<string, Colour[]>();
for (const colour of [...colourWords].sort((a, b) => b.length - a.length)) {
  const words = colour.split(/[ -]/);
  const length = colour.includes('-') ? words.length * 2 - 1 : words.length;
  const [first = ''] = words;
  const found: Colour = { code: `<${colour.replaceAll(' ', '_')}>`, words, length };
  colours.set(first, [...(colours.get(first) ?? []), found]);
}
const skipped = new Set(
  "also directly then back immediately again finally straight itself's respectively exactly just".split(' '),
);

const quoteAt = (tokens: readonly Token[], at: number, source: SentenceText, names: Names): Found | undefined => {
  const open = tokens[at];
  if (open?.kind !== 'sign' || !/["“«]/.test(open.text)) return undefined;
  const close = tokens.findIndex((token, index) => index > at && /["”»]/.test(token.text));
  const closing = tokens[close];
  if (!closing || close === at + 1) return undefined;
  const content = source.text.slice(open.end - source.start, closing.start - source.start);
  const name = names.exact(content) ?? names.exact(content.replace(/[.,;:]$/, ''));
  const piece = {
    code: '@',
    start: open.start,
    end: closing.end,
    things: name?.things ?? [],
    isTitle: name?.isTitle ?? false,
    quoted: true,
  };
  return { piece, length: close - at + 1 };
};

/** Colours between two others, as people name them. */
const blends = new Set(
  'red-orange orange-red yellow-orange orange-yellow blue-violet violet-blue red-violet blue-purple purple-blue red-purple purple-red green-yellow green-blue red-brown orange-brown grey-blue gray-blue grey-green'.split(
    ' ',
  ),
);

const colourAt = (tokens: readonly Token[], at: number): Found | undefined => {
  // The tangent of an angle.
  if (tokens[at]?.lower === 'tan' && /^(?:\p{Script=Greek}|\(|\d|\p{L}$)/u.test(tokens[at + 1]?.text ?? ''))
    return undefined;
  for (const { code, words, length } of colours.get(tokens[at]?.lower ?? '') ?? []) {
    const here = tokens.slice(at, at + length).filter(({ text }) => text !== '-');
    if (here.length !== words.length || !words.every((word, index) => here[index]?.lower === word)) continue;
    // "Red-orange" is neither red nor orange.
    const next = tokens[at + length + 1]?.lower ?? '';
    if (tokens[at + length]?.text === '-' && blends.has(`${words.join('-')}-${next}`)) {
      const [start, end] = [here[0]?.start ?? 0, tokens[at + length + 1]?.end ?? 0];
      return { piece: { code: `${words.join('-')}-${next}`, start, end, pos: 'ADJ' }, length: length + 2 };
    }
    return { piece: { code, start: here[0]?.start ?? 0, end: here.at(-1)?.end ?? 0 }, length };
  }
  return undefined;
};

const naming = new Set(['named', 'called', 'labelled', 'labeled', 'entitled']);

/** The word after "labelled": what is said to be written. */
const labelAt = (tokens: readonly Token[], at: number, names: Names): Found | undefined => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || token.kind !== 'word' || !naming.has(before?.lower ?? '')) return undefined;
  const calls = before?.lower === 'named' || before?.lower === 'called';
  if (calls && kindAt(tokens[at - 2]?.lower ?? '') === undefined) return undefined;
  if (calls && /^(?:DET|PRON|ADP|ADV|AUX|CCONJ)$/.test(token.pos)) return undefined;
  const known = names.exact(token.text);
  if (known) return { piece: { code: '@', start: token.start, end: token.end, things: known.things }, length: 1 };
  if (isCommon(token.text) || /^(?:edges?|as|after|according|so|\w+ly|nodes?|from|with|by|in)$/.test(token.lower))
    return undefined;
  // "With labelled sides": the word says what sort of sides they are.
  const isAttribute = /^(?:ADP|DET|ADJ|ADV|CCONJ|VERB|NUM)$/.test(tokens[at - 2]?.pos ?? 'DET');
  if (
    isAttribute &&
    !/^(?:is|are|be|been|was|were|being)$/.test(tokens[at - 2]?.lower ?? '') &&
    !/^\p{Lu}/u.test(token.text)
  )
    return undefined;
  return { piece: { code: '@', start: token.start, end: token.end, things: [], spelled: token.text }, length: 1 };
};

/** Names of languages, of days and of sorts of diagrams. */
const worldly =
  /^(?:Cambrian|Silurian|Devonian|Carboniferous|Permian|Triassic|Jurassic|Cretaceous|Holocene|Pleistocene|Boolean|Greek|Latin|Roman|English|Cartesian|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Venn|Gantt|UML|Sankey|Hasse|Petri|Kripke|Euler|Eulerian|Hamiltonian|Huffman|Moore|Mealy|Markov|Bayes|Bayesian|Petersen|Feynman|Cayley|Turing|Fibonacci|Dijkstra|Kruskal|Prim|Git|Scrum|Kanban|ReLU|ReLu|Softmax|Sigmoid)s?$/;

/** Abbreviations, formulas of chemistry, adjectives and function words have capitals, and name nothing in the figure. */
const isNoName = ({ text, pos }: Token): boolean =>
  text === 'I' ||
  /^(?:Every(?:thing|one|body)|Some(?:thing|one|body)|No(?:thing|body)|Any(?:thing|one|body)|None|Each|All|Both|Several|Many|Most)$/.test(
    text,
  ) ||
  worldly.test(text) ||
  /^(?:Current|Currents|Voltage|Voltages|Electricity|Electrons|Charge|Power|Kirchhoff|Ohm|Energy|Electric|Amplitude|Wavelength|Frequency|Period|Speed|Velocity|Acceleration|Momentum|Mass|Height|Length|Width|Depth|Distance|Radius|Diameter|Density|Pressure|Temperature|Volume|Resistance|Magnitude|Slope|Angle|Total|Friction|Gravity|Weight|Tension|Drag|Lift|Thrust|Buoyancy|Forces?|Vectors?|Newton|Pythagoras|Thales|Hooke|Snell|Archimedes|Euclid)$/.test(
    text,
  ) ||
  /^\p{Lu}{2,}s?$/u.test(text) ||
  (/^(?:[CHNOSPFIBK]|Cl|Br|Na)\d*(?:[A-Z]|$)/.test(text) && text.length <= 2) ||
  /^(?:PRON|DET|ADV|ADP|SCONJ|CCONJ|VERB|AUX|INTJ|NUM|PART)$/.test(pos);

/** A word with a capital where none is due: the name of something that is not there. */
const strangerAt = (tokens: readonly Token[], at: number, { areLetters }: Names): Found | undefined => {
  const token = tokens[at];
  if (!token || token.kind !== 'word' || (token.text === token.lower && token.text.charCodeAt(0) < 128))
    return undefined;
  if (!/^\p{Lu}/u.test(token.text) || isCommon(token.text)) return undefined;
  const isCapitals =
    /^\p{Lu}{4,}$/u.test(token.text) && /^(?:entity|table|box|node|class|state)$/.test(tokens[at + 1]?.lower ?? '');
  const isLetter = areLetters && /^[B-HJ-Z]$/.test(token.text);
  if (isNoName(token) && !isCapitals && !isLetter) return undefined;
  // A unit after its number: "36 Nm".
  if (tokens[at - 1]?.kind === 'number' && token.text.length < 5) return undefined;
  if (at === 0 && !/^(?:leads?|points?|goes|connects?|links?|flows?|feeds?|is|has|and)$/.test(tokens[1]?.lower ?? ''))
    return undefined;
  // Every sentence begins with a capital: "Acidity is checked first", "History goes from left to right".
  const isJoined =
    /^(?:leads?|points?|connects?|links?|feeds?)$/.test(tokens[1]?.lower ?? '') ||
    /^(?:connected|linked|joined|attached|to|from|in|at|on)$/.test(tokens[2]?.lower ?? '') ||
    tokens.slice(3, 6).some(({ lower }) => /^(?:connected|linked|joined|attached)$/.test(lower));
  if (at === 0 && !isJoined) return undefined;
  // "A D-shaped AND".
  if (tokens[at + 1]?.text === '-' && /^(?:shaped|like|type|axis|axes)$/.test(tokens[at + 2]?.lower ?? ''))
    return undefined;
  let length = 1;
  while (/^\p{Lu}/u.test(tokens[at + length]?.text ?? '') && tokens[at + length]?.kind === 'word') length += 1;
  const end = tokens[at + length - 1]?.end ?? token.end;
  const spelled = tokens
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(' ');
  return { piece: { code: '@', start: token.start, end, things: [], spelled }, length };
};

/** Of a formula, a square is no shape and a line no line; a path in a graph is made of its edges. */
const meant = (
  thing: ReturnType<typeof kindAt>,
  { lower }: Token,
  before: Token | undefined,
  drawing: DrawingKind | undefined,
): typeof thing => {
  if (drawing === 'formula' && thing?.kind !== 'glyph') return undefined;
  if (thing && isFieldKind(thing.kind))
    return drawing === 'graph' && isNounAfter(lower, before?.lower) ? thing : undefined;
  return thing;
};

/** What people call the edges of a graph, after what it stands for, and ways over several of them. */
const roads =
  /^(?:roads?|tracks?|rides?|legs?|stretch|stretches|hops?|cables?|pipes?|ropes?|flights?|bridges?|corridors?|trails?|connections?)$/;
const ways = /^(?:routes?|trips?|ways?|walks?)$/;

const wordAt = (
  token: Token,
  [before, after]: readonly [before: Token | undefined, after: Token | undefined],
  names: Names,
  drawing?: DrawingKind,
): Piece | undefined => {
  const { kind, lower: spelled, start, end } = token;
  const lower = spelled.replace('’', "'");
  if (skipped.has(lower)) return undefined;
  const number = kind === 'number' ? Number(lower.replaceAll(',', '')) : unitWord(lower);
  if (number !== undefined && Number.isFinite(number)) return { code: `#${number}`, start, end };
  if (drawing === 'graph' && roads.test(lower)) return { code: lower.endsWith('s') ? '{edge+}' : '{edge}', start, end };
  if (drawing === 'graph' && ways.test(lower)) return { code: lower.endsWith('s') ? '{path+}' : '{path}', start, end };
  // A square root is no square, nor is a square metre.
  if (
    (lower === 'square' || lower === 'cube') &&
    /^(?:roots?|of|units?|numbers?|\w*met(?:re|er)s?|cm|inch(?:es)?|brackets?)$/.test(after?.lower ?? '')
  )
    return { code: lower, start, end };
  if (lower === 'ray' && /^(?:diagram|drawing|model|optics)$/.test(after?.lower ?? ''))
    return { code: lower, start, end };
  const thing = (names.areBodies ? bodyAt(lower) : undefined) ?? meant(kindAt(lower), token, before, drawing);
  if (thing) return { code: `{${thing.kind}${thing.plural ? '+' : ''}}`, start, end };
  return { code: lower, start, end };
};

/** "10 Ω", "6-volt". */
const quantityAt = (tokens: readonly Token[], at: number): Found | undefined => {
  const number = tokens[at];
  if (number?.kind !== 'number') return undefined;
  const dashed = tokens[at + 1]?.text === '-' ? 1 : 0;
  const last = tokens[at + 1 + dashed];
  const known = electricUnit(last?.text ?? '');
  if (!last || !known) return undefined;
  const value = Number(number.lower.replaceAll(',', '')) * known.factor;
  const piece = { code: '=q', start: number.start, end: last.end, quantity: { value, unit: known.unit } };
  return { piece, length: 2 + dashed };
};

/** "The node +", "the root is labelled *": a sign that is all that is written in a node. */
const signAt = (tokens: readonly Token[], at: number, names: Names): Found | undefined => {
  const token = tokens[at];
  if (token?.kind !== 'sign' || !/^[+*×·÷/^−-]$/u.test(token.text)) return undefined;
  if (
    !/^(?:nodes?|labelled|labeled|operators?|root|is|operation|symbol|sign|with|a|the|child)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  )
    return undefined;
  const name = names.exact(token.text);
  return name === undefined || name.things.length === 0
    ? undefined
    : { piece: { code: '@', start: token.start, end: token.end, things: name.things }, length: 1 };
};

/** In a circuit, words for components, and quantities of electricity. */
const partAt = (tokens: readonly Token[], at: number): Found | undefined => {
  const [token, found] = [tokens[at], componentAt(tokens, at)];
  const last = tokens[at + (found?.length ?? 1) - 1];
  if (!token || !found || !last) return quantityAt(tokens, at);
  return { piece: { code: found.code, start: token.start, end: last.end }, length: found.length };
};

/** With the words as they stand, and the part of speech of a single one. */
const said = (piece: Piece, token: Token | undefined, source: SentenceText): Piece =>
  token
    ? { ...piece, pos: token.pos, word: token.norm }
    : { ...piece, word: source.text.slice(piece.start - source.start, piece.end - source.start).toLowerCase() };

/** A noun that the program has for what it draws: "incident ray". */
const nounAt = (tokens: readonly Token[], at: number, names: Names): Found | undefined => {
  const first = tokens[at];
  if (!first) return undefined;
  for (const { words, code } of names.nouns(first.lower)) {
    let length = 0;
    let matched = 0;
    while (matched < words.length && at + length < tokens.length) {
      const token = tokens[at + length];
      if (token?.lower === words[matched]) matched += 1;
      else if (token?.text !== '-' || matched === 0) break;
      length += 1;
    }
    const last = tokens[at + length - 1];
    if (matched === words.length && last) return { piece: { code, start: first.start, end: last.end }, length };
  }
  return undefined;
};

/** A sentence as the checker's patterns see it. */
export const encode = (source: SentenceText, names: Names, kind?: DrawingKind): Piece[] => {
  const { tokens } = source;
  const pieces: Piece[] = [];
  let direct = false;
  for (let at = 0; at < tokens.length;) {
    const found =
      quoteAt(tokens, at, source, names) ??
      (kind === 'circuit' ? partAt(tokens, at) : undefined) ??
      nounAt(tokens, at, names) ??
      nameAt(tokens, at, names) ??
      (kind === 'graph' ? signAt(tokens, at, names) : undefined) ??
      colourAt(tokens, at) ??
      compoundAt(tokens, at) ??
      labelAt(tokens, at, names) ??
      strangerAt(tokens, at, names);
    const token = tokens[at];
    const sign = found && tokens[at + found.length];
    // "Complete? and Table": the sign is the label's own.
    const isOwn =
      found !== undefined &&
      sign !== undefined &&
      /^[?!]$/.test(sign.text) &&
      tokens[at + found.length + 1] !== undefined &&
      (found.piece.things ?? []).some(({ name }) => name?.endsWith(sign.text) === true);
    const piece = found?.piece ?? (token ? wordAt(token, [tokens[at - 1], tokens[at + 1]], names, kind) : undefined);
    if (piece)
      pieces.push({ ...said(piece, found === undefined ? token : undefined, source), ...(direct ? { direct } : {}) });
    direct = piece === undefined && /^(?:directly|straight|immediately)$/.test(token?.lower ?? '');
    at += Math.max(1, found?.length ?? 1) + (isOwn ? 1 : 0);
  }
  return pieces;
};
