import type { Mention, Sense } from './mention.js';
import type { Sentence } from './scan.js';
import type { Token } from './token.js';

/** A part of a sentence with at most one statement, and what the sentence said before it. */
export interface Clause {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
  /** Entities that open the sentence and hold for all of it: "In 1990, …". */
  readonly scope: readonly Mention[];
  /** Subject of the clause before, for one that has none. */
  readonly inherited: readonly Mention[];
  /** The place along the axis up to which the sentence before told a course. */
  readonly since: Mention | undefined;
}

const predicates: ReadonlySet<Sense> = new Set([
  'max',
  'min',
  'rise',
  'fall',
  'steady',
  'fluctuate',
  'peak',
  'trough',
  'more',
  'less',
  'range',
  'x-axis',
  'y-axis',
  'legend',
  'cross',
]);
const breakers = new Set([
  'while',
  'whereas',
  'but',
  'although',
  'though',
  'however',
  'yet',
  'then',
  'before',
  'followed',
]);

export const isEntity = (mention: Mention): boolean => {
  if (mention.type !== 'name') return mention.type === 'date';
  for (const { role } of mention.refs)
    if (role === 'category' || role === 'series' || role === 'panel' || role === 'tick') return true;
  return false;
};

/** A date and a category are both places along an axis. */
const roleOf = (mention: Mention): string => (mention.type === 'name' ? (mention.refs[0]?.role ?? '') : 'category');

/** Asked thousands of times for every caption: four parameters cost nothing, a list of them would be allocated. */
export const hasSense = (mention: Mention, a: Sense, b?: Sense, c?: Sense, d?: Sense): boolean =>
  mention.type === 'word' && (mention.sense === a || mention.sense === b || mention.sense === c || mention.sense === d);

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'AUX' || token.pos === 'VERB') && !token.lower.endsWith('ing');

/** The token is a part of what has a meaning of its own: a name, a number. */
const isNamed = ({ mentions }: Sentence, index: number): boolean => {
  for (const { type, from, to } of mentions) if (type !== 'word' && from <= index && index < to) return true;
  return false;
};

/** What follows an "and" is a statement of its own: it soon has a verb, or a word such as "lowest". */
const opensStatement = (sentence: Sentence, at: number): boolean => {
  for (let index = at; index < Math.min(at + 7, sentence.tokens.length); index++) {
    const token = sentence.tokens[index];
    const parts = token?.text === ',' || token?.text === ';' || token?.lower === 'and' || token?.text === '(';
    if (parts && !isNamed(sentence, index)) return false;
    if (isVerb(token) && !isNamed(sentence, index)) return true;
    for (const mention of sentence.mentions)
      if (mention.from === index && mention.type === 'word' && predicates.has(mention.sense)) return true;
  }
  return false;
};

const hasStatement = (sentence: Sentence, from: number, to: number): boolean => {
  for (let index = from; index < to; index++)
    if (isVerb(sentence.tokens[index]) && !isNamed(sentence, index)) return true;
  return sentence.mentions.some(
    (mention) => mention.from >= from && mention.to <= to && mention.type === 'word' && predicates.has(mention.sense),
  );
};

/** The "and" of "between A and B" and of "both A and B". */
const isPaired = ({ tokens, mentions }: Sentence, at: number, from: number): boolean => {
  for (let index = at - 1; index >= Math.max(from, at - 7); index--) {
    const word = tokens[index]?.lower;
    if (word === 'and') return false;
    if (
      word === 'between' &&
      mentions.some((mention) => mention.from > index && mention.to <= at && hasSense(mention, 'max', 'min')) &&
      mentions.some((mention) => mention.from > at && mention.from <= at + 2 && hasSense(mention, 'max', 'min'))
    )
      return true;
    if (
      word === 'both' &&
      mentions.some((mention) => mention.from > index && mention.to <= at && hasSense(mention, 'max', 'min'))
    )
      return false;
    if (word === 'between' || word === 'both') return true;
  }
  return false;
};

const mayPart = ({ text, lower }: Token): boolean =>
  text === ',' || text === ';' || text === ':' || lower === 'and' || lower === 'with' || breakers.has(lower);

const borders = (sentence: Sentence): number[] => {
  const { tokens } = sentence;
  const inside = (index: number): boolean =>
    sentence.mentions.some((mention) => mention.from < index && index < mention.to);
  const result = [0];
  let last = 0;
  for (const [index, token] of tokens.entries()) {
    if (index === 0 || !mayPart(token) || inside(index)) continue;
    const hard = token.text === ';' || breakers.has(token.lower);
    const paired = token.lower === 'and' && isPaired(sentence, index, last);
    const soft =
      !paired &&
      (token.lower === 'and' ||
        token.lower === 'with' ||
        token.text === ':' ||
        (token.text === ',' &&
          tokens[index + 1]?.lower !== 'and' &&
          !/^(?:and|or)$/.test(tokens[index + 1]?.lower ?? '')));
    if (
      (hard && index > last + 1 && (token.lower !== 'then' || hasStatement(sentence, last, index))) ||
      (soft && hasStatement(sentence, last, index) && opensStatement(sentence, index + 1))
    ) {
      result.push(index);
      last = index;
    }
  }
  result.push(tokens.length);
  return result;
};

const openers = new Set(['for', 'in', 'at', 'on', 'during', 'among', 'within', 'of', 'by', 'from', 'between']);

/** Entities of "In 1990, …" or "For Europe, …". */
const openingScope = (sentence: Sentence): Mention[] => {
  if (!openers.has(sentence.tokens[0]?.lower ?? '')) return [];
  const comma = sentence.tokens.findIndex(
    (token, index) =>
      token.text === ',' && !sentence.mentions.some((mention) => mention.from <= index && index < mention.to),
  );
  if (comma < 0 || comma > 14) return [];
  // "From February on it warms up quickly, and …": a statement, and no scope.
  if (sentence.tokens.slice(0, comma).some(({ lower }) => /^(?:it|they|there)$/.test(lower))) return [];
  const inside = sentence.mentions.filter((mention) => mention.to <= comma);
  return inside.some((mention) => mention.type === 'number') ? [] : inside.filter(isEntity);
};

/** Panels that a sentence speaks of: what follows speaks of them as well, until another is named. */
export const panelsIn = (sentence: Sentence): Mention[] =>
  sentence.mentions.filter(
    (mention) =>
      mention.type === 'name' && mention.refs.length > 0 && mention.refs.every(({ role }) => role === 'panel'),
  );

export const clausesOf = (
  sentence: Sentence,
  carried: readonly Mention[] = [],
  before?: { readonly subject: readonly Mention[]; readonly place: Mention | undefined },
): Clause[] => {
  const edges = borders(sentence);
  const own = panelsIn(sentence);
  const scope = [
    ...new Set([...openingScope(sentence), ...(own.length > 0 ? [] : carried), ...(own.length === 1 ? own : [])]),
  ];
  const clauses: Clause[] = [];
  let inherited: readonly Mention[] = before?.subject ?? [];
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const to = edges[index + 1] ?? sentence.tokens.length;
    const mentions = sentence.mentions.filter((mention) => mention.from >= from && mention.to <= to);
    clauses.push({ sentence, from, to, mentions, scope, inherited, since: before?.place });
    const subjects = mentions.filter((mention) => isEntity(mention) && !scope.includes(mention));
    if (subjects.length > 0) {
      const told = new Set(subjects.map(roleOf));
      inherited = [...subjects, ...inherited.filter((mention) => !told.has(roleOf(mention)))];
    }
  }
  return clauses;
};
