import type { SentenceText } from '../../check/sentences.js';
import type { Token } from '../../check/token.js';
import type { Entity, Model } from './entity.js';
import { type Discourse, type Left, resolved } from './discourse.js';
import { fitting } from './narrow.js';
import { itemsIn } from './items.js';
import { named } from './names.js';
import type { Item, Phrase } from './item.js';

/** Phrases that are joined by commas and "and": one subject, one object. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly phrases: readonly Phrase[];
  readonly entities: readonly Entity[];
  readonly noun: string;
  readonly join: 'and' | 'or' | 'nor';
}

/** A part of a sentence with one statement. Offsets count from the sentence's beginning. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The whole sentence in lower case, blank outside this clause: offsets stay those of the sentence. */
  readonly text: string;
  readonly items: readonly (Item & { readonly start: number; readonly end: number })[];
  readonly groups: readonly Group[];
  /** What is spoken of where the clause has no subject of its own. */
  readonly subject: Group | undefined;
  readonly negated: boolean;
  /** How many clauses of the sentence say which way something goes. */
  readonly siblings: number;
  readonly tokens: readonly Token[];
  /** Offset of the sentence in the text. */
  readonly offset: number;
}

const finite =
  /^(?:is|are|was|were|has|have|does|do|lies?|lays?|meets?|cuts?|crosse?s?|touch(?:es)?|intersects?|bisects?|halves|halve|measures?|runs?|goes|go|rises?|falls?|drops?|climbs?|comes?|peaks|pass(?:es)?|joins?|connects?|links?|stands?|sits?|forms?|contains?|divides?|splits?|shows?|carr(?:y|ies)|equals?|ends|starts|begins?|belongs?|opens?|hits?|reach(?:es)?|isn['’]?t|aren['’]?t|doesn['’]?t|don['’]?t|can|cannot|makes?|marks|bounds|encloses?|consists?|differs?|shares?|slopes|attains?|takes|approach(?:es)?|increases?|decreases?|turns|gets?|follows|separates?|appears?|covers?|stays?|changes?|looks?|leads?|bears|extends?|continues?|adds?|gives|holds?|must|will|would|should|wraps|ran|differ|=)$/;

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (finite.test(token.lower) || token.pos === 'AUX' || (token.pos === 'VERB' && /[^s]s$/.test(token.lower)));

const strong = new Set([
  'but',
  'while',
  'whereas',
  'because',
  'since',
  'so',
  'although',
  'though',
  'which',
  'who',
  'where',
  'when',
  'therefore',
  'hence',
  'thus',
]);
const adverbs =
  /^(?:then|also|both|all|each|it|just|only|there|thus|therefore|hence|so|not|never|neither|again|only|further|too|together|either|now|here|always|after|that|afterwards|beyond)$/;

interface Cut {
  readonly from: number;
  readonly to: number;
}

const itemAt = (items: readonly Item[], at: number): Item | undefined =>
  items.find((one) => one.type === 'phrase' && one.from <= at && at < one.to);

/** Past a list of phrases: "the line g and the circle k" → the token after. */
const pastPhrases = (tokens: readonly Token[], items: readonly Item[], from: number): number => {
  let at = from;
  for (;;) {
    const item = itemAt(items, at);
    if (!item) break;
    at = item.to;
    if (tokens[at]?.lower === 'of' && itemAt(items, at + 1)) at += 1;
    else break;
  }
  return at;
};

/** Past a subject that is no thing of the figure: "the radius", "its area", "that of the square". */
const pastNoun = (tokens: readonly Token[], items: readonly Item[], from: number): number => {
  if (itemAt(items, from)) return from;
  if (!/^(?:the|its|their|that|this)$/.test(tokens[from]?.lower ?? '')) return from;
  let at = from + 1;
  while (at < from + 4 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '') && !itemAt(items, at)) at += 1;
  if (tokens[at]?.lower === 'of' && itemAt(items, at + 1)) return at + 1;
  if (tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'the' && itemAt(items, at + 2)) return at + 2;
  return at > from + 1 && isVerb(tokens[at]) ? at : from;
};

const cutsOf = (tokens: readonly Token[], items: readonly Item[]): Cut[] => {
  const cuts: Cut[] = [];
  let from = 0;
  let hasVerb = false;
  const cut = (at: number, next: number): void => {
    if (at > from) cuts.push({ from, to: at });
    from = next;
    hasVerb = false;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const inside = items.some((one) => one.from < at && at < one.to);
    if (inside) continue;
    if (token.text === ';' || token.text === '—' || (token.text === ':' && tokens[at - 1]?.kind !== 'number')) {
      cut(at, at + 1);
      continue;
    }
    if (strong.has(token.lower) && at > from && hasVerb) {
      cut(at, at + 1);
      continue;
    }
    if (
      hasVerb &&
      (token.text === ',' ||
        token.lower === 'and' ||
        token.lower === 'for' ||
        token.lower === 'as' ||
        token.lower === 'or' ||
        token.lower === 'nor')
    ) {
      let next = at + 1;
      if (token.text === ',' && /^(?:and|but|so|or|for|as)$/.test(tokens[next]?.lower ?? '')) next += 1;
      while (adverbs.test(tokens[next]?.lower ?? '') && !itemAt(items, next)) next += 1;
      const after = pastPhrases(tokens, items, pastNoun(tokens, items, next));
      let probe = after;
      while (adverbs.test(tokens[probe]?.lower ?? '')) probe += 1;
      const isList =
        items.some((one) => one.type === 'number' && one.to === at) &&
        items.some((one) => one.type === 'number' && one.from === next);
      if (
        !isList &&
        (token.lower !== 'as' || after > next) &&
        isVerb(tokens[probe]) &&
        !(token.lower === 'as' && tokens[next - 2]?.lower === 'as')
      ) {
        cut(at, token.text === ',' && /^(?:and|but|so|or|for|as)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1);
        continue;
      }
    }
    if (isVerb(token) && !itemAt(items, at)) hasVerb = true;
  }
  cuts.push({ from, to: tokens.length });
  return cuts;
};

const joins = /^(?:,|and|or|nor|&|, and|, or|as well as|neither|,? both)$/;

const groupsIn = (model: Model, items: readonly Phrase[], tokens: readonly Token[], offset: number): Group[] => {
  const groups: Phrase[][] = [];
  for (const phrase of items) {
    const last = groups.at(-1)?.at(-1);
    const between = last
      ? tokens
          .slice(last.to, phrase.from)
          .map(({ lower }) => lower)
          .join(' ')
      : '?';
    if (last && joins.test(between) && last.det !== 'pronoun')
      groups.at(-1)?.push(inherit(model, groups.at(-1) ?? [], phrase));
    else if (last && between === '' && phrase.noun === '' && last.name === undefined && last.noun !== '')
      groups.at(-1)?.splice(-1, 1, renamed(model, last, phrase));
    else groups.push([phrase]);
  }
  return groups.map((phrases): Group => {
    const from = phrases[0]?.from ?? 0;
    const to = phrases.at(-1)?.to ?? 0;
    const words = tokens.slice(Math.max(0, from - 1), to).map(({ lower }) => lower);
    return {
      start: (tokens[from]?.start ?? 0) - offset,
      end: (tokens[to - 1]?.end ?? 0) - offset,
      phrases,
      entities: [...new Set(phrases.flatMap(({ entities }) => entities))],
      noun: phrases.find(({ noun }) => noun !== '')?.noun ?? '',
      join: words.includes('nor') || words[0] === 'neither' ? 'nor' : words.includes('or') ? 'or' : 'and',
    };
  });
};

/** "angles BAC and ABC": the second is an angle too. */
const inherit = (model: Model, group: readonly Phrase[], phrase: Phrase): Phrase => {
  const noun = group.find((one) => one.noun !== '' && one.name !== undefined)?.noun;
  if (noun === undefined || phrase.noun !== '' || phrase.name === undefined) return phrase;
  return { ...phrase, noun, entities: named(model, noun, phrase.name) ?? phrase.entities };
};

const renamed = (model: Model, noun: Phrase, name: Phrase): Phrase => ({
  ...noun,
  to: name.to,
  name: name.name,
  stranger: name.stranger,
  entities: name.name === undefined ? name.entities : (named(model, noun.noun, name.name) ?? name.entities),
});

const going =
  /\b(?:rises?|rising|increas(?:es?|ing)|climbs?|goes up|falls?|falling|decreas(?:es?|ing)|drops?|goes down|comes down|descends?)\b/g;

const negation = /\b(?:not|never|cannot|no longer|neither|nor|without|isnt|doesnt|dont|arent|cant|wont)\b|n['’]t\b/;

const isOfNoun = (tokens: readonly Token[], items: readonly Item[], from: number): boolean =>
  tokens[from - 1]?.lower === 'which' &&
  tokens
    .slice(Math.max(0, from - 3), from - 1)
    .some(({ pos }, at) => pos === 'NOUN' && !itemAt(items, Math.max(0, from - 3) + at));

/** The clauses of a sentence, with what each speaks of, and what the sentence leaves for the next. */
export const clausesOf = (
  model: Model,
  { text, tokens, start }: SentenceText,
  before: Discourse,
): { readonly clauses: Clause[]; readonly left: Left } => {
  const items = itemsIn(model, tokens, text);
  let left: Left = {};
  const lower = text.toLowerCase();
  const siblings = (lower.match(going) ?? []).length;
  const clauses = cutsOf(tokens, items).map(({ from, to }): Clause => {
    const own = items.filter((one) => one.from >= from && one.to <= to);
    const [first, last] = [tokens[from], tokens[to - 1]];
    const [begin, end] = [(first?.start ?? start) - start, (last?.end ?? start) - start];
    const told = left;
    let known = told.kin;
    const ones = own
      .filter((one) => one.type === 'phrase')
      .map((one) => {
        const phrase = isOne(one) ? withKin(one, known ?? before.kin) : one;
        if (phrase.kin.length > 1) known = phrase.kin;
        return phrase;
      });
    const groups = groupsIn(model, ones, tokens, start).map((one) => resolved(one, told, before));
    const words = lower.slice(begin, end);
    const clause: Clause = {
      start: begin,
      end,
      text: ' '.repeat(begin) + words,
      items: own.map((one) => ({
        ...one,
        start: (tokens[one.from]?.start ?? 0) - start,
        end: (tokens[one.to - 1]?.end ?? 0) - start,
      })),
      groups,
      get subject() {
        // "The diameter, which is 10 cm" speaks of no thing that is known.
        return isOfNoun(tokens, items, from) ? undefined : (told.subject ?? before.subject);
      },
      negated: negation.test(words),
      siblings,
      tokens: tokens.slice(from, to),
      offset: start,
    };
    const [head] = groups;
    const kin = ones.findLast((one) => one.kin.length > 1)?.kin;
    left = {
      subject: head ?? told.subject,
      single: groups.find(({ entities }) => entities.length === 1) ?? told.single,
      several: groups.find(({ entities }) => entities.length > 1) ?? told.several,
      kin: kin ?? told.kin,
    };
    return clause;
  });
  return { clauses, left };
};

const isOne = ({ noun }: Phrase): boolean => noun === 'one' || noun === 'ones';

const withKin = (phrase: Phrase, kin: readonly Entity[]): Phrase => ({
  ...phrase,
  kin,
  entities: fitting(phrase, kin),
});
