import type { SentenceText } from '../../check/sentences.js';
import type { Token } from '../../check/token.js';
import type { Entity, Model } from './entity.js';
import { type Discourse, type Left, resolved } from './discourse.js';
import { fitting } from './narrow.js';
import { type Cut, cutsOf, isVerb, itemAt } from './cuts.js';
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
  /** All of the sentence, in lower case. */
  readonly whole: string;
  readonly items: readonly (Item & { readonly start: number; readonly end: number })[];
  readonly groups: readonly Group[];
  /** What is spoken of where the clause has no subject of its own. */
  readonly subject: () => Group | undefined;
  readonly negated: boolean;
  /** How many clauses of the sentence say which way something goes. */
  readonly siblings: number;
  readonly tokens: readonly Token[];
  /** Offset of the sentence in the text. */
  readonly offset: number;
}

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
    // "Among the three arrows, a is the longest", "In triangle ABC, AB = 6 cm".
    const isOpening =
      between === ',' &&
      last?.from === 1 &&
      (last.plural ? /^(?:among|amongst|of)$/ : /^in$/).test(tokens[0]?.lower ?? '');
    if (last && joins.test(between) && last.det !== 'pronoun' && !isOpening)
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
  (items.some(({ type, to }) => type === 'spot' && to < from && to >= from - 3) ||
    tokens
      .slice(Math.max(0, from - 3), from - 1)
      .some(({ pos }, at) => pos === 'NOUN' && !itemAt(items, Math.max(0, from - 3) + at)));

/** What a clause ends with. */
interface Ending {
  readonly group: Group;
  readonly phrase: Phrase;
}

const endOf = (groups: readonly Group[]): Ending | undefined => {
  const group = groups.at(-1);
  const phrase = group?.phrases.at(-1);
  return group && phrase ? { group, phrase } : undefined;
};

/** "Ends at V, which is at (1, 4)": V, where it stands just before. */
const antecedent = (tokens: readonly Token[], { from }: Cut, near: Ending | undefined): Group | undefined => {
  if (tokens[from - 1]?.lower !== 'which' || !near || near.phrase.entities.length !== 1) return undefined;
  const { group, phrase } = near;
  return phrase.to >= from - 2 && phrase.name !== undefined
    ? { ...group, phrases: [phrase], entities: phrase.entities, noun: phrase.noun }
    : undefined;
};

const isRelative = (tokens: readonly Token[], from: number): boolean =>
  /^(?:which|whose|who|where)$/.test(tokens[from - 1]?.lower ?? '');

/** Goes on with a verb of its own after an aside that began with "which" or "whose". */
const isResumed = (tokens: readonly Token[], items: readonly Item[], { from }: Cut, before: Cut | undefined): boolean =>
  before !== undefined &&
  isRelative(tokens, before.from) &&
  tokens[from - 1]?.text === ',' &&
  !itemAt(items, from) &&
  isVerb(tokens[from]);

/** The phrases of a clause; "the upper one of the two lines" is one of the lines. */
const phrasesIn = (
  own: readonly Item[],
  tokens: readonly Token[],
  before: Left['kin'],
  discourse: Discourse,
): Phrase[] => {
  const all = own.filter((one) => one.type === 'phrase');
  let known = before;
  return all.map((one) => {
    const isOf = isOne(one) && tokens[one.to]?.lower === 'of';
    const of = isOf ? all.find((next) => next.kin.length > 1 && next.from === one.to + 1)?.kin : undefined;
    const phrase = isOne(one) ? withKin(one, of ?? known ?? discourse.kin) : one;
    // "Its centre is called M, the smaller one": not the smaller centre.
    if (phrase.kin.length > 1 && tokens[one.from]?.lower !== 'its') known = phrase.kin;
    return phrase;
  });
};

/** "The graph of sin": of all graphs that one. */
const headOf = ([first, second]: readonly Group[], tokens: readonly Token[]): Group | undefined => {
  const end = first?.phrases.at(-1);
  const isOf =
    end?.plural === false &&
    first !== undefined &&
    first.entities.length > 1 &&
    tokens[end.to]?.lower === 'of' &&
    second?.phrases[0]?.from === end.to + 1 &&
    second.entities.length === 1 &&
    first.entities.some(({ id }) => id === second.entities[0]?.id);
  return isOf ? second : first;
};

/** What a clause leaves for what comes after it. */
const leftBy = (groups: readonly Group[], ones: readonly Phrase[], told: Left, tokens: readonly Token[]): Left => ({
  subject: headOf(groups, tokens) ?? told.subject,
  single: groups.find(({ entities }) => entities.length === 1) ?? told.single,
  several: groups.find(({ entities }) => entities.length > 1) ?? told.several,
  kin: ones.findLast((one) => one.kin.length > 1 && tokens[one.from]?.lower !== 'its')?.kin ?? told.kin,
});

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
  let main: Group | undefined;
  let recent: Ending | undefined;
  const clauses = cutsOf(tokens, items).map((cut, index, cuts): Clause => {
    const { from, to } = cut;
    const own = items.filter((one) => one.from >= from && one.to <= to);
    const near = recent;
    const [first, last] = [tokens[from], tokens[to - 1]];
    const [begin, end] = [(first?.start ?? start) - start, (last?.end ?? start) - start];
    // After "PF, whose length is …, is green" it is PF again that is spoken of.
    const told = isResumed(tokens, items, cut, cuts[index - 1]) ? { ...left, subject: main } : left;
    const ones = phrasesIn(own, tokens, told.kin, before);
    const groups = groupsIn(model, ones, tokens, start).map((one) => resolved(one, told, before));
    const words = lower.slice(begin, end);
    const clause: Clause = {
      start: begin,
      end,
      text: ' '.repeat(begin) + words,
      whole: lower,
      items: own.map((one) => ({
        ...one,
        start: (tokens[one.from]?.start ?? 0) - start,
        end: (tokens[one.to - 1]?.end ?? 0) - start,
      })),
      groups,
      // "The diameter, which is 10 cm" speaks of no thing that is known.
      subject: () =>
        isOfNoun(tokens, items, from) ? undefined : (antecedent(tokens, cut, near) ?? told.subject ?? before.subject),
      // "Lies on it, neither above nor below" denies nothing of what goes before.
      negated: negation.test(words.replace(/,? (?:and |but )?neither above nor below\b[^,;]*/, '')),
      siblings,
      tokens: tokens.slice(from, to),
      offset: start,
    };
    recent = endOf(groups) ?? recent;
    if (!isRelative(tokens, from)) main = headOf(groups, tokens) ?? told.subject;
    left = leftBy(groups, ones, told, tokens);
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
