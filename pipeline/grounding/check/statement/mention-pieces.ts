import { isUnitWord } from '../../language/unit-family.js';
import { unitName } from '../../language/unit.js';
import { isEntity } from '../clause.js';
import type { Mention, MentionOf } from '../mention.js';
import { isInTitle, isYear } from '../no-value.js';
import { matchesRow } from '../query.js';
import { labelKey } from '../tokenize.js';
import { placeOnAxis } from '../number-labels.js';
import { numberAtToken } from '../number-mention.js';
import type { Sentence } from '../scan.js';
import { isPrinted, type World } from '../world.js';
import { degreeOf } from './degree-words.js';
import { inThousands, isAlongAxis, isForeign, unitAfter } from './number-units.js';
import type { Piece } from './piece.js';
import { vocabularyOf } from './token-piece.js';

/** "24" of "is at 24", which is also a place on the axis of numbers. */
const asValue = (sentence: Sentence, mention: Mention): Mention | undefined => {
  const { tokens } = sentence;
  const [before, verb] = [tokens[mention.from - 1]?.lower ?? '', tokens[mention.from - 2]?.lower ?? ''];
  if (tokens[mention.from]?.kind !== 'number' || before !== 'at') return undefined;
  if (!/^(?:is|are|was|were|stands?|stood|starts?|started|ends?|ended|only|lies|sits|remains|just)$/.test(verb))
    return undefined;
  const found = numberAtToken(tokens, mention.from, sentence.text, sentence.start);
  if (!found) return undefined;
  const { start, end } = mention;
  return { ...found.mention, from: found.from, to: found.to, start, end, used: false };
};

const exceeding =
  /^(?:above|exceed\w*|surpass\w*|outperform\w*|outnumber\w*|ahead|over|beats?|outsells?|outsold|outweighs?|outpaces?d?|outranks?|outstrips|dwarfs|tops|pass|passes|passed|below|under|beneath|behind|trails|lags)$/;

/** "the loss of the swift": a fall and a preposition. */
const changed = ({ tokens }: Sentence, { from, to }: Mention, world: World): Piece[] | undefined => {
  const said = tokens[from]?.lower ?? '';
  // "a loss of 2.3", where losses are what is measured.
  const code = vocabularyOf(world).measures.has(tokens[from]?.norm ?? '')
    ? 'Q'
    : /^(?:increase|rise|growth|gain)$/.test(said)
      ? 'R'
      : /^(?:decrease|drop|decline|loss)$/.test(said)
        ? 'F'
        : undefined;
  return code !== undefined && to - from === 2
    ? [
        { code, from, to: from + 1 },
        { code: 'P', from: from + 1, to },
      ]
    : undefined;
};

type Make = (code: string, end?: number, own?: Mention) => Piece;

const maker =
  (mention: Mention): Make =>
  (code, end = mention.to, own = mention) => ({ code, from: mention.from, to: end, mention: own });

const isPlaceWord = /^(?:in|at|after|by|until|since|before|within|during|around|near|for)$/;

/** "There are six months with more than 80 mm", where months are what the axis is divided into: so many of them. */
const isOfParts = ({ tokens }: Sentence, { from, to }: Mention, world: World): boolean =>
  vocabularyOf(world).parts.has(tokens[to]?.norm ?? '') &&
  (from === 0 || /^(?:are|were|has|have)$/.test(tokens[from - 1]?.lower ?? ''));

const numberPieces = (sentence: Sentence, mention: Mention & MentionOf<'number'>, world: World): Piece[] => {
  const { tokens } = sentence;
  const { from, to } = mention;
  const piece = maker(mention);
  if (mention.unit === 'ordinal') return [piece('o')];
  // "half a kilo": so much of the unit.
  const isHalf = mention.unit === 'fraction' && /^an?$/.test(tokens[to]?.lower ?? '');
  if (
    isHalf &&
    (isUnitWord(tokens[to + 1]?.lower ?? '') || vocabularyOf(world).measures.has(tokens[to + 1]?.norm ?? '-'))
  )
    return [piece('#', to + 2, { ...mention, unit: 'plain' })];
  if (mention.unit === 'factor' || mention.unit === 'fraction') return [piece('f')];
  // "the paper one", "the blue one".
  const isOne = mention.inWords && mention.value === 1 && tokens[from]?.lower === 'one';
  // "Only one of the four teams": so many.
  const isCount =
    tokens[to]?.lower === 'of' &&
    /^(?:only|just|exactly)$/.test(tokens[from - 1]?.lower ?? '') &&
    // "The only one of the four" is the one that is named.
    tokens[from - 2]?.lower !== 'the';
  if (isOne && !isCount && tokens[to]?.pos !== 'NOUN') return [piece('K')];
  const place = mention.inWords && mention.value <= 1 ? undefined : placeOnAxis(tokens, mention, world);
  if (!place && isYear(mention, tokens, world)) return [piece(isTitled(sentence, mention, world) ? 'Q' : 'x')];
  if ((isForeign(tokens[to], world) && !isOfParts(sentence, mention, world)) || isInTitle(mention, world))
    return [piece('x')];
  if (!place && isAlongAxis(tokens[to], world)) return [piece('x')];
  const end = to + unitAfter(tokens, to, world);
  if (place && isPlaceWord.test(tokens[from - 1]?.lower ?? '')) return [piece('N', end, place)];
  return [piece('#', end, inThousands(mention, tokens[to], world))];
};

const namePieces = (sentence: Sentence, mention: Mention, world: World): Piece[] => {
  const { tokens } = sentence;
  const { to } = mention;
  const piece = maker(mention);
  const value = asValue(sentence, mention);
  if (value) return [piece('#', value.to + unitAfter(tokens, value.to, world), value)];
  const apostrophe = /^['’]$/.test(tokens[to]?.text ?? '');
  if (apostrophe || /['’]s$|s['’]$/.test(tokens[to - 1]?.text ?? ''))
    return [piece('N'), { code: "'", from: to, to: apostrophe ? to + 1 : to }];
  const numbered = mention.type === 'name' && mention.refs.every(({ label }) => /^[-−]?[\d.,]+$/.test(label));
  const worded = unitName(tokens[to]?.lower ?? '') !== undefined ? 1 : 0;
  return [piece('N', numbered ? to + Math.max(unitAfter(tokens, to, world), worded) : to)];
};

const gradedPieces = ({ tokens }: Sentence, mention: Mention & MentionOf<'word'>): Piece[] | undefined => {
  const { from, to, sense } = mention;
  const said = tokens[from]?.lower ?? '';
  const graded = degreeOf(said, tokens[from]?.pos ?? '');
  if (graded || !exceeding.test(said) || tokens[to]?.lower === 'than') return undefined;
  return [
    { ...maker(mention)('X'), degree: { degree: 'more', sign: sense === 'more' ? 1 : -1, judged: false, stem: said } },
  ];
};

const wordPieces = (sentence: Sentence, mention: Mention & MentionOf<'word'>, world: World): Piece[] | undefined => {
  const { tokens } = sentence;
  const { from, to } = mention;
  const piece = maker(mention);
  switch (mention.sense) {
    case 'total':
      return [piece('S')];
    case 'mean':
      return [piece('a')];
    case 'median':
      return [piece('e')];
    case 'share':
      if (tokens[from]?.lower === 'of')
        return tokens[to - 1]?.lower === 'all' && to - from === 2
          ? [
              { code: 'P', from, to: to - 1 },
              { code: 'L', from: to - 1, to },
            ]
          : [piece('P')];
      return to - from > 1 || tokens[from]?.pos === 'VERB' ? [piece('V')] : [piece('Q')];
    case 'difference':
      return changed(sentence, mention, world) ?? [piece('D')];
    case 'rise':
    case 'fall':
      // "after climbing stairs": what the figure itself prints is no course.
      if (tokens.slice(from, to).every(({ norm }) => isPrinted(world, norm))) return [piece('Q')];
      return [piece(mention.sense === 'rise' ? 'R' : 'F')];
    case 'fluctuate':
      // "Goes up and down": neither the one nor the other.
      return to - from > 1 ? [piece('x')] : undefined;
    case 'equal':
      return /^(?:the|same|equal|identical|tie|tied|ties)$/.test(tokens[from]?.lower ?? '') ? [piece('E')] : undefined;
    case 'positive':
      return [piece('G')];
    case 'negative':
      return [piece('H')];
    case 'max': {
      // "Lynx leads in Coding", "leads on all tasks".
      const said = tokens[from]?.lower ?? '';
      if (!/^(?:leads|lead|dominates)$/.test(said) || !/^(?:in|on|at|for|across)$/.test(tokens[to]?.lower ?? ''))
        return undefined;
      return [{ ...piece('M'), degree: { degree: 'most', sign: 1, judged: false, stem: said } }];
    }
    // "failed to reach 100": several words that deny.
    case 'not':
      return tokens[from]?.lower.startsWith('fail') === true ? [piece('!')] : undefined;
    case 'all':
      return [piece('L')];
    case 'none':
      return [piece('!')];
    case 'more':
    case 'less':
      return gradedPieces(sentence, mention);
    default:
      return undefined;
  }
};

/** What a title names: what is measured, or what the parts are called. */
const titleCode = ({ tokens }: Sentence, mention: MentionOf<'name'> & Mention, world: World): string => {
  if (mention.refs.some(({ role }) => role === 'text' || role === 'title')) return 'x';
  const { measures, parts } = vocabularyOf(world);
  const norm = tokens[mention.to - 1]?.norm ?? '';
  return parts.has(norm) && !measures.has(norm) ? 'K' : 'Q';
};

/** A date that no mark stands at, and that the figure's title has. */
const isTitled = ({ tokens }: Sentence, mention: Mention, world: World): boolean =>
  (mention.type !== 'date' || !world.rows.some((row) => matchesRow(row, mention))) &&
  tokens.slice(mention.from, mention.to).every(({ norm }) => labelKey(world.reading.scene.title ?? '').includes(norm));

/** What a mention does in a statement; undefined where its words are read one by one. */
export const mentionPieces = (sentence: Sentence, mention: Mention, world: World): Piece[] | undefined => {
  const piece = maker(mention);
  if (mention.type === 'number') return numberPieces(sentence, mention, world);
  // "in 2023", where only the title says so: all that is shown is of that year.
  if (mention.type === 'date' && isTitled(sentence, mention, world)) return [piece('Q')];
  if (isEntity(mention)) return namePieces(sentence, mention, world);
  if (mention.type === 'word') return wordPieces(sentence, mention, world);
  if (mention.type === 'kind' || mention.type === 'chart') return [piece('K')];
  if (mention.type === 'name') return [piece(titleCode(sentence, mention, world))];
  // "the red bar" is named by its colour: what is called so is said with the noun.
  const isName =
    mention.type === 'colour' &&
    sentence.mentions.some(
      (other) => other.type === 'name' && other.colour === mention.colour && other.from === mention.to,
    );
  return [piece(isName ? '' : 'x')];
};
