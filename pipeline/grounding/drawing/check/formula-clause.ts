import { allMatches } from '../../all-matches.js';
import { codedSpan } from './coded-span.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import type { FormulaTree } from '../formula-tree.js';
import { partNounAt } from './formula-parts.js';
import type { Place } from './formula-places.js';
import { type Spoken, spokenAt } from './formula-speech.js';
import type { Scope } from './verdict.js';

/** A part of the formula that a text speaks of: "two fractions", "the lower bound". */
export interface PartMention {
  readonly name: string;
  readonly places: readonly Place[];
  readonly n: number | undefined;
  readonly article: 'a' | 'the' | 'all' | undefined;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

export interface Quoted extends Spoken {
  /** The words as they stand. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence about a formula: " P0 is X1", with a sign for each part that it names and each stretch of mathematics. */
export interface FormulaClause {
  readonly text: string;
  readonly parts: readonly PartMention[];
  readonly quoted: readonly Quoted[];
  readonly tree: FormulaTree;
  readonly done: Set<PartMention | Quoted>;
  readonly span: (from: number, to: number) => readonly [number, number];
  readonly facts: readonly string[];
}

export type FormulaRule = (clause: FormulaClause) => readonly Verdict[];

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const token =
  /\p{L}{2,}['’](?:s|re|ve|ll|d|m)(?!\p{L})|(?:lim|max|min|sup|inf|[∮∬])_\{[^{}\s]+\}|[∑∏∫]_\{[^{}\s]+\}(?!\^)|\d+(?:,\d+)+(?!\d)|(?:[\p{L}\p{M}\d_^{}()[\]∞√±+=/<>≤≥≈≠·⋅×*!′ⁿ₀-₉⁰-⁹¹²³⁺⁻∂∇−-]|\d\.(?=\d))*[\p{L}\p{M}\d∞)²³⁰-⁹¹₀-₉!′]|[−±+=<>≤≥≈≠∑∫∏√∞-]+|[.,;:?]|\S/gu;

/** "f(x)" is one word; the bracket of an aside is none. */
const wordsOf = ({ text, start }: SentenceText): Word[] =>
  allMatches(text, token).flatMap((match) => {
    const word = match[0];
    const at = start + match.index;
    // Hyphens join words: "right-hand", "plus-minus"; between letters and digits they are signs.
    if (/^\p{L}{2,}(?:-\p{L}{2,})+$/u.test(word) || /^\p{L}-th$/u.test(word)) {
      let from = at;
      return word.split('-').map((part) => {
        const piece = { text: part, start: from, end: from + part.length };
        from += part.length + 1;
        return piece;
      });
    }
    const opens = word.startsWith('(') && !word.includes(')') ? 1 : 0;
    const closes = word.endsWith(')') && !word.includes('(') ? 1 : 0;
    const plain = word.slice(opens, word.length - closes);
    return plain === '' ? [] : [{ text: plain, start: at + opens, end: at + word.length - closes }];
  });

const counted =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');
export const countOf = (word: string): number | undefined => {
  const at = counted.indexOf(word);
  if (at >= 0) return at;
  const known: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3, single: 1, both: 2, zero: 0 };
  return known[word] ?? (/^\d+$/.test(word) ? Number(word) : undefined);
};

const filler =
  /^(?:only|just|exactly|other|big|large|small|long|second|first|third|last|whole|entire|nested|its|this|that|these|those|same|single|outer|inner|any|another|more|infinite|finite|definite|indefinite|double|upper|lower|common|such|separate|different|little|lonely|main|horizontal)$/;

const partAt = (
  words: readonly Word[],
  lowers: readonly string[],
  from: number,
  tree: FormulaTree,
): { readonly mention: PartMention; readonly next: number } | undefined => {
  let at = from;
  let n: number | undefined;
  let article: PartMention['article'];
  let order: number | undefined;
  // "To the left of the sum" says where, and names no side.
  const nounAt = (index: number): ReturnType<typeof partNounAt> => {
    const found = partNounAt(lowers, index);
    return found?.length === 1 &&
      /^(?:left|right)$/.test(lowers[index] ?? '') &&
      (lowers[index + 1] === 'of' || lowers[index - 1] !== 'the')
      ? undefined
      : found;
  };
  let noun = nounAt(at);
  for (; !noun; noun = nounAt(at)) {
    const word = lowers[at] ?? '';
    const count = countOf(word);
    if (at >= words.length) return undefined;
    if (count !== undefined && n === undefined && word !== 'once' && word !== 'twice') n = count;
    else if (word === 'a' || word === 'an') article = 'a';
    else if (word === 'the') article ??= 'the';
    else if (/^(?:all|every|each)$/.test(word)) article = 'all';
    else if (/^(?:first|second|third|last)$/.test(word)) order = ['first', 'second', 'third'].indexOf(word);
    else if (!filler.test(word)) return undefined;
    if (word === 'both') article = 'all';
    at += 1;
  }
  const end = at + noun.length;
  const found = noun.find(tree);
  const places = order === undefined ? found : [order < 0 ? found.at(-1) : found[order]].flatMap((one) => one ?? []);
  const span = words.slice(from, end);
  return {
    mention: {
      name: noun.name,
      places: order === undefined || found.length === 0 ? found : places,
      n,
      article,
      words: span.map(({ text }) => text).join(' '),
      start: span[0]?.start ?? 0,
      end: span.at(-1)?.end ?? 0,
    },
    next: end,
  };
};

const cue =
  /^(?:than|least|most|exceeds|gives|yields|simply|just|adding|subtracting|has|makes|is|equals|reads|contains|by|to|from|with|at|=|:|bounds|stands|over|below|above|be|number|value)$/;

/** The words as they are read: "the probability of A given B" as P of A given B, "sigma from k equals 1" as a sum. */
const textsOf = (words: readonly Word[]): string[] =>
  words.map(({ text }, at) =>
    /^sigma$/i.test(text) && /^(?:from|over)$/.test(words[at + 1]?.text ?? '')
      ? 'sum'
      : text === 'probability' && words[at + 1]?.text === 'of' && /^\p{Lu}$/u.test(words[at + 2]?.text ?? '')
        ? 'P'
        : text,
  );

/** Stretches of a sentence that spell mathematics, one after the other. */
export const spokenIn = (sentence: SentenceText): readonly Quoted[] => {
  const words = wordsOf(sentence);
  const texts = textsOf(words);
  const found: Quoted[] = [];
  for (let at = 0; at < words.length;) {
    const spoken = spokenAt(texts, at);
    const [first, last] = [words[at], words[at + (spoken?.length ?? 1) - 1]];
    if (spoken && first && last)
      found.push({
        ...spoken,
        words: texts.slice(at, at + spoken.length).join(' '),
        start: first.start,
        end: last.end,
      });
    at += spoken?.length ?? 1;
  }
  return found;
};

export const clauseOf = (sentence: SentenceText, tree: FormulaTree, scope: Scope): FormulaClause => {
  const words = wordsOf(sentence);
  const texts = textsOf(words);
  const lowers = texts.map((text) => text.toLowerCase());
  const parts: PartMention[] = [];
  const quoted: Quoted[] = [];
  const starts: number[] = [];
  const places: { readonly start: number; readonly end: number }[] = [];
  let text = '';
  const push = (code: string, start: number, end: number): void => {
    starts.push(text.length);
    places.push({ start, end });
    text += ` ${code}`;
  };
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word) break;
    const spoken = spokenAt(texts, at);
    const part = partAt(words, lowers, at, tree);
    const [, next = ''] = lowers.slice(at, at + 2);
    const counts =
      !cue.test(lowers[at - 1] ?? '') ||
      (/^[a-z]{3,}/.test(next) &&
        !/^(?:and|over|plus|minus|times|gives|yields|from|when|the|it|we|this|that|but|while|which|where|then|its)$/.test(
          next,
        ));
    const alone =
      spoken?.length === 1 &&
      counts &&
      /^(?:one|two|three|four|five|six|seven|eight|nine|ten|zero)$/.test(lowers[at] ?? '') &&
      (lowers[at] !== 'zero' || /^[a-z]{3,}s$/.test(next)) &&
      // "One is subtracted from the power."
      !(next === 'is' && /^(?:added|subtracted)$/.test(lowers[at + 2] ?? ''));
    // "The sum from k = 1 to n of …" is mathematics read aloud; "the sum runs from" speaks of it.
    if (part && !(spoken && (spoken.limits || spoken.length > part.next - at))) {
      push(`P${parts.length}`, part.mention.start, part.mention.end);
      parts.push(part.mention);
      at = part.next;
    } else if (spoken && !alone) {
      const end = words[at + spoken.length - 1]?.end ?? word.end;
      // "The fraction 1/N": one thing by its name and by what it is.
      const last = parts.at(-1);
      const own =
        last && text.endsWith(` P${parts.length - 1}`) ? last.places.filter(({ line }) => line === spoken.line) : [];
      if (last && own.length > 0 && /^(?:fraction|root|square root|bracket)$/.test(last.name)) {
        parts[parts.length - 1] = { ...last, places: own, end, words: `${last.words} ${spoken.line}` };
        places[places.length - 1] = { start: last.start, end };
        at += spoken.length;
        continue;
      }
      push(`X${quoted.length}`, word.start, end);
      quoted.push({ ...spoken, words: texts.slice(at, at + spoken.length).join(' '), start: word.start, end });
      at += spoken.length;
    } else {
      push(lowers[at] ?? '', word.start, word.end);
      at += 1;
    }
  }
  const span = codedSpan(starts, places, sentence);
  const facts = scope.facts.filter(({ predicate }) => predicate === 'formula').map(({ id }) => id);
  return { text: `${text} `, parts, quoted, tree, done: new Set(), span, facts };
};

export interface FormulaMatch {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly at: readonly [number, number];
  readonly from: number;
  readonly to: number;
  readonly part: (name: string) => PartMention | undefined;
  readonly math: (name: string) => Quoted | undefined;
}

/** Every match of a pattern over a clause. */
export const matched = (clause: FormulaClause, pattern: RegExp): FormulaMatch[] => {
  return allMatches(clause.text, pattern).map((match) => {
    const groups = match.groups ?? {};
    const to = match.index + match[0].trimEnd().length;
    const index = (name: string, sign: RegExp): number => Number(sign.exec(groups[name] ?? '')?.[1] ?? Number.NaN);
    return {
      groups,
      at: clause.span(match.index, to),
      from: match.index,
      to,
      part: (name: string) => clause.parts[index(name, /P(\d+)/)],
      math: (name: string) => clause.quoted[index(name, /X(\d+)/)],
    };
  });
};

export const said = (
  { facts }: FormulaClause,
  [start, end]: readonly [number, number],
  ok: boolean | undefined,
  stated: string | number,
  actual: string | number | null | undefined,
): Verdict => ({ start, end, ok, stated, actual: actual ?? null, facts: ok === true ? facts : [] });

/** For comparing: of the forms of a sign one, letters without their case where speech has none. */
export const same = (one: string, other: string): boolean => one === other || one.toLowerCase() === other.toLowerCase();
/** "Half of pi": written as pi over 2. */
export const shared = (line: string): string => line.replace(/^1\/(\d)([^/]+)$/u, '$2/$1');
export const holds = (whole: string, part: string): boolean =>
  whole.includes(part) || whole.toLowerCase().includes(part.toLowerCase());

/** What is said before it in the same clause denies it. */
export const isDenied = ({ text }: FormulaClause, offset: number): boolean => {
  const own = `${text.slice(0, offset).replace(/^.*(?: [,;:.?]| but| while| whereas| which)(?= )/, '')} `;
  return / (?:not|no|without|lacks?|never|neither|nor|nothing|none|nowhere|isn't|aren't|doesn't|don't|hasn't|free of) /.test(
    own,
  );
};

/** What is read goes on in words that the reader of mathematics does not know: "is i h-bar times the time derivative". */
export const goesOn = (clause: FormulaClause, to: number): boolean =>
  /^ (?:times|multiplied|multiplying|divided|over|plus|minus|acting|applied|multiplies|to the|raised|of|all|with|and then|and)(?= )/.test(
    clause.text.slice(to),
  );
