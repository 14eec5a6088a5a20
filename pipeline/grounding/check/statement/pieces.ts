import { knownUnit } from '../../language/unit-family.js';
import { unitName } from '../../language/unit.js';
import { isEntity } from '../clause.js';
import type { Mention, MentionOf } from '../mention.js';
import { placeOnAxis } from '../number-labels.js';
import { numberAtToken } from '../number-mention.js';
import type { Sentence } from '../scan.js';
import type { Token } from '../token.js';
import { labelKey } from '../tokenize.js';
import { unitLength } from '../unit-length.js';
import { isPrinted, type World } from '../world.js';
import { degreeOf, isOpposed, type Degree } from './degree-words.js';

/**
 * A word or a phrase of a sentence, by what it does in a statement about numbers. One letter each:
 * N a name of the figure, # a number with its unit, f a factor or a fraction, o an ordinal, M a superlative,
 * C a comparative, T than, Q what is measured, K a noun for the parts, y another noun, j another adjective,
 * V to be or to have, v another verb, R a rise, F a fall, P a preposition, B by, t to, d an article, g "that" or
 * "what", s as, A and, S total, D difference, a mean, e median, L all or both, W a pronoun, w there, O only, ! not;
 * signs stand for themselves; x for all else.
 */
export interface Piece {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly mention?: Mention;
  readonly degree?: Degree;
}

const codes: Readonly<Record<string, string>> = {};
const table = codes as Record<string, string>;
for (const [code, list] of Object.entries({
  d: 'the a an its their this these his her our my your',
  P: 'in at for on of from with among during within after since until before between under per across near around into onto through throughout via versus compared without against above below',
  B: 'by',
  t: 'to',
  T: 'than',
  A: 'and &',
  g: 'that those what which',
  s: 'as',
  ';': 'while whereas but although though ; however',
  W: 'it they we he she you one ones i people somebody someone everybody who',
  w: 'there here',
  O: 'only just merely solely',
  '!': 'not no never neither nor hardly barely scarcely without none nobody nothing cannot',
  V: 'is are was were has have had be been being shows showed show reaches reached reach stands stood lies lay comes came did does do measures measured amounts amounted records recorded registers registered scores scored gets got became becomes remains remained counts counted totals equals makes made gave gives sees saw accounts accounted contributes contributed',
  L: 'all both each every any either whole entire',
  R: 'up',
  F: 'down lost loses lose losing loss losses drop drops decline declines declining decrease decreases dropping deficit',
  '': "also still even already actually clearly slightly far considerably significantly substantially much well somewhat quite very about nearly roughly almost approximately again too indeed notably markedly rather simply exactly therefore hence thus so now then lot bit little easily alone overall otherwise respectively closely o'clock closely",
}))
  for (const word of list.split(' ')) table[word] = code;

const generic = new Set(
  'value figure number amount level share percentage percent rate score count reading result quantity proportion height length size total median mean average'.split(
    ' ',
  ),
);
const things = new Set(
  'chart plot figure graph list table map diagram picture period place thing group category item one time point year month day week hour season case part bar column slice line area box kind type sort class area side spot row cell entry three two four five six others rest lot set'.split(
    ' ',
  ),
);

interface Vocabulary {
  readonly measures: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

const vocabularies = new WeakMap<World['reading'], Vocabulary>();

/** The figure's own nouns: of what is measured, and of what it is divided into. */
const vocabularyOf = (world: World): Vocabulary => {
  const known = vocabularies.get(world.reading);
  if (known) return known;
  const nouns = (titles: readonly ({ noun: string; printed: string } | undefined)[]): ReadonlySet<string> =>
    new Set(titles.flatMap((title) => (title ? [...labelKey(title.noun), ...labelKey(title.printed)] : [])));
  const { plots } = world.reading;
  const result = {
    measures: nouns(plots.flatMap((plot) => [plot.measure?.title, plot.x?.title, plot.y?.title, plot.size?.title])),
    parts: nouns(plots.flatMap((plot) => [plot.category?.title, plot.series?.title, plot.category2?.title])),
  };
  vocabularies.set(world.reading, result);
  return result;
};

const isSign = /^[,;:()]$/;

const nounCode = (token: Token, world: World): string => {
  const { measures, parts } = vocabularyOf(world);
  const { norm, lower, pos } = token;
  if ((pos === 'VERB' || pos === 'AUX') && (lower.endsWith('ed') || !(parts.has(norm) || measures.has(norm))))
    return 'v';
  if (parts.has(norm) || things.has(norm) || things.has(lower)) return 'K';
  if (measures.has(norm) || generic.has(norm)) return 'Q';
  if (unitName(lower) !== undefined || knownUnit(norm) !== undefined) return 'Q';
  if (pos === 'NOUN' || pos === 'PROPN') return isPrinted(world, norm) ? 'Q' : 'y';
  if (pos === 'ADJ') return 'j';
  return pos === 'ADV' ? 'x' : 'x';
};

const tokenPiece = (tokens: readonly Token[], at: number, world: World, isFree: (at: number) => boolean): Piece => {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const one = (code: string, more: Partial<Piece> = {}): Piece => ({ code, from: at, to: at + 1, ...more });
  if (token.kind === 'sign')
    return one(
      isSign.test(token.text)
        ? token.text
        : token.text === '.' || (token.text === '+' && next?.kind === 'number')
          ? ''
          : 'x',
    );
  if (token.kind === 'number') return one('x');
  const { lower } = token;
  if (/n['’]t$/.test(lower)) return one('!');
  const graded = degreeOf(lower, token.pos);
  if (graded && !(lower === 'more' && next?.lower === 'or')) {
    const spelled = /^(?:more|most|less|least)$/.test(lower);
    const code = graded.degree === 'most' ? 'M' : 'C';
    const phrase = spelled && (next?.pos === 'ADJ' || next?.pos === 'ADV') && next.kind === 'word' && isFree(at + 1);
    if (phrase && codes[next.lower] === undefined)
      return isOpposed(next.lower) || degreeOf(next.lower, next.pos)
        ? one('x')
        : { code, from: at, to: at + 2, degree: { ...graded, stem: next.lower } };
    return one(code, { degree: graded });
  }
  if (/^o['’]clock$/.test(lower)) return one('');
  if (lower === 'like' && next?.kind === 'number') return one('');
  const fixed = codes[lower];
  if (fixed !== undefined && !vocabularyOf(world).measures.has(token.norm)) return one(fixed);
  return one(nounCode(token, world));
};

/** How many tokens after a number are its unit, or the noun of what is counted. */
const unitAfter = (tokens: readonly Token[], at: number, world: World): { length: number; known: boolean } => {
  const printed = unitLength(tokens, at, world);
  if (printed > 0) return { length: printed, known: true };
  let to = at;
  while (tokens[to]?.text === '°' || tokens[to]?.text === '%') to += 1;
  const token = tokens[to];
  if (token?.kind !== 'word') return { length: to - at, known: true };
  if (/^(?:degrees?|percent)$/.test(token.lower)) {
    const scale = /^(?:celsius|c|fahrenheit|f)$/.test(tokens[to + 1]?.lower ?? '') ? 2 : 1;
    return { length: to - at + scale, known: true };
  }
  return { length: to - at, known: true };
};

/** "3,450 tonnes" where the axis counts thousands of them: 3.45 there. */
const inThousands = (number: Mention & MentionOf<'number'>, token: Token | undefined, world: World): Mention => {
  if (token?.kind !== 'word' || Number(number.digits.replaceAll(',', '')) !== number.value) return number;
  for (const { measure } of world.reading.plots) {
    const [, multiple, unit] = /^(?:in )?(thousand|million)s?(?: of)? (\S+)$/i.exec(measure?.unit ?? '') ?? [];
    if (multiple === undefined || unit === undefined || labelKey(unit)[0] !== token.norm) continue;
    const by = multiple.toLowerCase() === 'thousand' ? 1e-3 : 1e-6;
    return { ...number, value: number.value * by, rounding: number.rounding * by };
  }
  return number;
};

const unitsOf = ({ reading }: World): readonly string[] => {
  const known = printedUnits.get(reading);
  if (known) return known;
  const found = reading.plots.flatMap(({ measure, x, y, size }) =>
    [measure, x, y, size].flatMap((one) => one?.unit ?? one?.title?.unit ?? []),
  );
  // "Delay of buses in minutes".
  for (const [, word = ''] of (reading.scene.title ?? '').matchAll(/\b(?:in|\()\s?(\p{L}+)/gu))
    if (unitName(word) !== undefined || knownUnit(word) !== undefined) found.push(word);
  printedUnits.set(reading, found);
  return found;
};

const printedUnits = new WeakMap<World['reading'], readonly string[]>();

/** A unit that no quantity of the figure has. */
const isForeign = (token: Token | undefined, world: World): boolean => {
  const unit = token?.kind === 'word' ? (knownUnit(token.norm)?.name ?? unitName(token.lower)) : undefined;
  if (token === undefined || unit === undefined || token.lower === 'in') return false;
  const units = unitsOf(world);
  if (units.length === 0) return false;
  if (units.some((own) => unitName(own) === unit || knownUnit(own)?.name === unit)) return false;
  return !world.reading.plots.some((plot) =>
    [plot.measure, plot.x, plot.y, plot.size, plot.category].some((one) => {
      const own = one && ('title' in one ? (one.title?.unit ?? ('unit' in one ? one.unit : undefined)) : undefined);
      return (
        own !== undefined &&
        (labelKey(own).includes(token.norm) || knownUnit(own)?.name === unit || unitName(own) === unit)
      );
    }),
  );
};

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
const changed = ({ tokens }: Sentence, { from, to }: Mention): Piece[] | undefined => {
  const said = tokens[from]?.lower ?? '';
  const code = /^(?:increase|rise|growth|gain)$/.test(said)
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

const mentionPieces = (sentence: Sentence, mention: Mention, world: World): Piece[] | undefined => {
  const { tokens } = sentence;
  const { from, to } = mention;
  const piece = (code: string, end = to, own: Mention = mention): Piece => ({ code, from, to: end, mention: own });
  if (mention.type === 'number') {
    if (mention.unit === 'ordinal') return [piece('o')];
    if (mention.unit === 'factor' || mention.unit === 'fraction') return [piece('f')];
    // "the paper one", "the blue one".
    if (mention.inWords && mention.value === 1 && tokens[from]?.lower === 'one' && tokens[to]?.pos !== 'NOUN')
      return [piece('K')];
    const place = mention.inWords && mention.value <= 1 ? undefined : placeOnAxis(tokens, mention, world);
    if (isForeign(tokens[to], world)) return [piece('x')];
    const unit = unitAfter(tokens, to, world);
    if (
      place &&
      /^(?:in|at|after|by|until|since|before|within|during|around|near|for)$/.test(tokens[from - 1]?.lower ?? '')
    )
      return [piece('N', Math.max(to, to + unit.length), place)];
    return [piece('#', to + unit.length, inThousands(mention, tokens[to], world))];
  }
  if (isEntity(mention)) {
    const value = asValue(sentence, mention);
    if (value) return [piece('#', value.to + unitAfter(tokens, value.to, world).length, value)];
    const owner = /['’]s$|s['’]$/.test(tokens[to - 1]?.text ?? '') || /^['’]$/.test(tokens[to]?.text ?? '');
    const numbered = mention.type === 'name' && mention.refs.every(({ label }) => /^[-−]?[\d.,]+$/.test(label));
    const worded = numbered && unitName(tokens[to]?.lower ?? '') !== undefined ? 1 : 0;
    const unit = numbered ? Math.max(unitAfter(tokens, to, world).length, worded) : 0;
    return owner
      ? [piece('N'), { code: "'", from: to, to: tokens[to]?.text === '’' || tokens[to]?.text === "'" ? to + 1 : to }]
      : [piece('N', to + unit)];
  }
  if (mention.type === 'name')
    return [piece(mention.refs.some(({ role }) => role === 'text' || role === 'title') ? 'x' : 'Q')];
  if (mention.type === 'kind') return [piece('K')];
  if (mention.type === 'chart') return [piece('K')];
  // "the red bar" is named by its colour: what is called so is said with the noun.
  if (mention.type === 'colour')
    return sentence.mentions.some(
      (other) => other.type === 'name' && other.colour === mention.colour && other.from === to,
    )
      ? [{ ...piece(''), to }]
      : [piece('x')];
  if (mention.type !== 'word') return [piece('x')];
  switch (mention.sense) {
    case 'total':
      return [piece('S')];
    case 'mean':
      return [piece('a')];
    case 'median':
      return [piece('e')];
    case 'share':
      if (tokens[from]?.lower === 'of') return [piece('P')];
      return to - from > 1 || tokens[from]?.pos === 'VERB' ? [piece('V')] : [piece('Q')];
    case 'difference':
      return changed(sentence, mention) ?? [piece('D')];
    case 'rise':
    case 'fall':
      // "after climbing stairs": what the figure itself prints is no course.
      if (tokens.slice(from, to).every(({ norm }) => isPrinted(world, norm))) return [piece('Q')];
      return [piece(mention.sense === 'rise' ? 'R' : 'F')];
    case 'more':
    case 'less': {
      const said = tokens[from]?.lower ?? '';
      const graded = degreeOf(said, tokens[from]?.pos ?? '');
      if (graded || !exceeding.test(said) || tokens[to]?.lower === 'than') return undefined;
      const sign = mention.sense === 'more' ? 1 : -1;
      return [{ ...piece('X'), degree: { degree: 'more', sign, judged: false, stem: said } }];
    }
    default:
      return undefined;
  }
};

/** The sentence as pieces; what says nothing is left out. */
export const piecesOf = (sentence: Sentence, world: World, subject: readonly Mention[] = []): Piece[] => {
  const { tokens, mentions } = sentence;
  const pieces: Piece[] = [];
  const isFree = (at: number): boolean => mentions.every(({ from, type }) => from !== at || type === 'word');
  let index = 0;
  for (let at = 0; at < tokens.length;) {
    while ((mentions[index]?.from ?? Infinity) < at) index += 1;
    const here = mentions[index]?.from === at ? mentions[index] : undefined;
    const named = here ? mentionPieces(sentence, here, world) : undefined;
    const [referent] = subject;
    if (!here && referent && index === 0 && /^(?:it|they|this)$/.test(tokens[at]?.lower ?? '')) {
      pieces.push({ code: 'N', from: at, to: at + 1, mention: referent });
      at += 1;
      continue;
    }
    const found = named ?? [tokenPiece(tokens, at, world, isFree)];
    for (const piece of found) if (piece.code !== '') pieces.push(piece);
    at = Math.max(at + 1, found.at(-1)?.to ?? at + 1);
  }
  return pieces;
};
