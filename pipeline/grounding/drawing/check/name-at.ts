import { normalWord } from '../../check/tokenize.js';
import type { Token } from '../../check/token.js';
import type { Thing } from '../drawing.js';
import type { Names } from './names.js';
import type { Piece } from './piece.js';
import { stemOf } from './stems.js';
import { isCommon, kindAt } from './words.js';

/** What a stretch of words is to the patterns, and how many tokens it takes. */
export interface Found {
  readonly piece: Piece;
  readonly length: number;
}

const verbs =
  /^(?:is|are|has|have|leads?|points?|goes|connects?|links?|flows?|feeds?|and|to|lies?|sits?|encloses|contains|receives|does|,|→)$/;

const relatives =
  /^(?:child|children|parent|sibling|ancestor|descendant|descendants|father|mother|son|daughter|successor|predecessor|neighbou?r)$/;

const isCommonName = ({ text, isRow }: ReturnType<Names['from']>[number]): boolean => !isRow && isCommon(text);

/** "Image", written beside an arrow: in optics, what a lens makes. */
const isOptical = ({ text, things }: ReturnType<Names['from']>[number]): boolean =>
  /^image$/i.test(text) && things.some(({ element }) => element.kind === 'vector');

/** "49 N": a sign behind a number is its unit. */
const isUnit = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'number' && /^(?:k?[NmsVAWJgKCTFΩ])$/u.test(tokens[at]?.text ?? '');

/** "Four nodes joined by three edges", where a field is called "joined": what is done to them, and no name. */
const isDone = (first: Token, next: Token | undefined): boolean =>
  first.pos === 'VERB' && first.text.endsWith('ed') && /^(?:by|with|to)$/.test(next?.lower ?? '');

const isBeside = (things: readonly Thing[]): boolean =>
  things.some(({ role }) => role === 'text') && things.every(({ role }) => role === 'text' || role === 'shape');

/** "Well over twice as much": how far, where wells are named. */
const isAdverb = ({ lower }: Token, next: Token | undefined): boolean =>
  lower === 'well' &&
  /^(?:over|above|below|under|beyond|more|less|before|after|ahead|behind|as|in|into|short)$/.test(next?.lower ?? '');

/** The longest name that stands here, as the figure spells it where its words are common ones. */
export const nameAt = (tokens: readonly Token[], at: number, names: Names): Found | undefined => {
  const [first] = tokens.slice(at, at + 1);
  if (!first || first.kind === 'sign' || isAdverb(first, tokens[at + 1])) return undefined;
  const spelled = nameOf(tokens, at, names.from(first.lower), false);
  // "orders" may be a verb beside a box "Order": only what reads as a noun is the plural of a name.
  if (spelled) return spelled;
  if (first.pos !== 'VERB') return nameOf(tokens, at, names.inflected(first.norm), true);
  return actionAt(tokens, at, names.stemmed(stemOf(first.lower)));
};

/** "Prints s", "reading the next line": what is written as "Print s" and "Read next line". */
const actionAt = (tokens: readonly Token[], at: number, candidates: ReturnType<Names['from']>): Found | undefined => {
  for (const name of candidates) {
    let next = at + 1;
    for (const word of name.words.slice(1)) {
      while (/^(?:the|a|an|its|their)$/.test(tokens[next]?.lower ?? '') && word !== tokens[next]?.lower) next += 1;
      if (tokens[next]?.lower !== word) next = Infinity;
      next += 1;
    }
    const [first, last] = [tokens[at], tokens[next - 1]];
    if (!first || !last) continue;
    const piece = { code: '@', start: first.start, end: last.end, things: name.things, isTitle: name.isTitle };
    return { piece, length: next - at };
  }
  return undefined;
};

/** The sign belongs to the name: the stop in "main.o". */
const isInner = (name: string, tokens: readonly Token[], at: number): boolean =>
  name
    .toLowerCase()
    .replaceAll(/([^\w\s]) /g, '$1')
    .includes(`${tokens[at - 1]?.lower ?? ' '}${tokens[at]?.text ?? ' '}${tokens[at + 1]?.lower ?? ' '}`);

const primesIn = (text: string): number => /[′']*$/u.exec(text)?.[0].length ?? 0;

/** "A′" and "A'" are other names than "A"; the apostrophe of "A's" is none of a name. */
const primesAt = (tokens: readonly Token[], at: number): number => {
  let count = 0;
  while (/^[′']+$/u.test(tokens[at + count]?.text ?? '') && tokens[at + count]?.start === tokens[at + count - 1]?.end)
    count += 1;
  return count;
};

const isWord = ({ lower, norm }: Token, word: string | undefined, inflected: boolean): boolean =>
  lower === word || (inflected && word !== undefined && norm.length > 2 && norm === normalWord(word));

/** A number before a noun counts, but where only a name is due: "from 3 to", "a child of 30 in". */
const isCount = (tokens: readonly Token[], at: number, next: Token | undefined): boolean => {
  const word = next?.lower ?? '';
  const isKindOfThing = kindAt(word) !== undefined;
  if ((!isKindOfThing && next?.kind !== 'word') || verbs.test(word)) return false;
  const [before, earlier] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  const due =
    /^(?:from|to|into|states?|nodes?|vertex|number|keys?|below|under|beneath|above)$/.test(before) ||
    (before === 'of' && relatives.test(earlier));
  const measures = /^(?:more|of|other|euros?|minutes?|min|hours?|h|km|m|cm|times?|percent)$/.test(word);
  return !due || isKindOfThing || measures;
};

const nameOf = (
  tokens: readonly Token[],
  at: number,
  candidates: ReturnType<Names['from']>,
  inflected: boolean,
): Found | undefined => {
  const first = tokens[at];
  if (!first) return undefined;
  for (const name of candidates) {
    let length = 0;
    let matched = 0;
    while (matched < name.words.length && at + length < tokens.length) {
      const token = tokens[at + length];
      if (!token || (token.kind !== 'sign' && !isWord(token, name.words[matched], inflected))) break;
      if (token.kind === 'sign' && /[.,;:"“”()]/.test(token.text) && !isInner(name.text, tokens, at + length)) break;
      if (token.kind !== 'sign') matched += 1;
      length += 1;
    }
    if (matched < name.words.length) continue;
    const primes = primesAt(tokens, at + length);
    if (primes !== primesIn(name.text)) continue;
    length += primes;
    // "y(t)": the bracket that its name ends with.
    const isClosed = name.text.endsWith(')') && tokens[at + length]?.text === ')';
    if (isClosed && tokens[at + length]?.start === tokens[at + length - 1]?.end) length += 1;
    const next = tokens[at + length];
    const alone = name.words.length === 1;
    if (alone && (isUnit(tokens, at) || isDone(first, next))) continue;
    const common = isCommonName(name) && !isOptical(name);
    // "triangle", written below a triangle: the word means the shape, but after "the word".
    if (
      alone &&
      common &&
      isBeside(name.things) &&
      !/^(?:words?|texts?|labels?|labelled|labeled|reads?|says?|called)$/.test(tokens[at - 1]?.lower ?? '')
    )
      continue;
    // "The amber state": the state that is called so.
    const isState = /^(?:state|phase|stage|station|team)s?$/.test(next?.lower ?? '') && name.text.length > 2;
    const isEnd = common && isEndOfWay(tokens, at, next, name.things);
    if (
      alone &&
      !isState &&
      !isEnd &&
      (common || name.text.length < 3) &&
      first.text !== name.text.replace(/[′']+$/u, '')
    )
      continue;
    const isAnswer =
      tokens[at - 1]?.lower === 'the' && /^(?:arrow|branch|edge|answer|path|line|arm)$/.test(next?.lower ?? '');
    if (alone && common && !isAnswer && (at === 0 || name.text === name.text.toLowerCase()) && !isSubject(tokens, at))
      continue;
    if (alone && /^[AaI]$/.test(name.text) && isWordAfter(tokens, at, next)) continue;
    if (alone && first.kind === 'number' && isCount(tokens, at, next)) continue;
    const end = tokens[at + length - 1]?.end ?? first.end;
    const owns = /['’]s?$/u.test(tokens[at + length - 1]?.text ?? '') && primes === 0 ? { owns: true } : {};
    return {
      piece: { code: '@', start: first.start, end, things: name.things, isTitle: name.isTitle, ...owns },
      length,
    };
  }
  return undefined;
};

/** "Straight from solid to gas": no look, where a state is called so. */
const isEndOfWay = (
  tokens: readonly Token[],
  at: number,
  next: Token | undefined,
  things: Found['piece']['things'],
): boolean =>
  /^(?:from|to|into|becomes?|between)$/.test(tokens[at - 1]?.lower ?? '') &&
  (things ?? []).some(({ role }) => role === 'node') &&
  /^(?:[,.;]|to|into|and|or|back|straight|directly|over|via|by|in)$/.test(next?.lower ?? '.');

/** "A" is an article where a word follows, but in "from s to a carries". */
const isWordAfter = (tokens: readonly Token[], at: number, next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  !verbs.test(next.lower) &&
  !(
    /^(?:from|to|into)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:carries|costs|weighs|bears|takes|reads|says|measures)$/.test(next.lower)
  );

const isSubject = (tokens: readonly Token[], at: number): boolean =>
  verbs.test(tokens[at + 1]?.lower ?? '') ||
  tokens[at + 1] === undefined ||
  tokens[at - 1]?.lower === 'to' ||
  tokens[at - 1]?.lower === 'from';
