import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Molecules } from '../molecule.js';
import { nounAt, type Noun } from './chemistry-lexicon.js';
import { countsOf, type Narrowing, narrowed, type Sets, setsOf } from './chemistry-sets.js';

export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** Something of the molecule that a text speaks of: "the two oxygens of the ester". */
export interface Mention {
  readonly noun: Noun;
  /** One set of atoms for each thing that is meant; undefined where the figure cannot tell. */
  readonly sets: Sets | undefined;
  /** How many there are, in each sense that a reader may have. */
  readonly counts: readonly number[];
  /** 0 for "no"; undefined where no number is said. */
  readonly n: number | undefined;
  readonly article: 'a' | 'the' | 'all' | undefined;
  /** Narrowed by an adjective, or by what it belongs to. */
  readonly narrowed: boolean;
  /** "Two of the nitrogens": some of them. */
  readonly some: boolean;
  /** Only what a lenient reader would call so. */
  readonly loose: boolean;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const token =
  /°[CFK]\b|[A-Z][A-Za-z0-9₀-₉]*(?:[=≡][A-Z][A-Za-z0-9₀-₉]*)*(?:[+−⁺⁻]|-(?=[\s.,;:!?)]|$))?|\p{L}+(?:['’]\p{L}+)?|[+−-]\d(?![\d\p{L}])|\d+[+−](?!\d)|\d+(?:[.,]\d+)*|[.,;:()!?]/gu;

const counted =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const numbers = new Map([
  ...counted.split(' ').map((word, n) => [word, n] as const),
  ['zero', 0],
  ['single', 1],
  ['both', 2],
  ['pair', 2],
]);

export const numberOf = (word: string): number | undefined =>
  numbers.get(word) ?? (/^\d+$/.test(word) ? Number(word) : undefined);

const locant =
  /^-(?:di|tri|tetra)?(?:chloro|bromo|fluoro|iodo|methyl|ethyl|propyl|butyl|amino|nitro|hydroxy|methoxy|ethoxy|phenyl|cyano|oxo|isopropyl|tert|acetyl|carboxy|formyl|sulfo|mercapto)/i;

export const wordsOf = ({ text, start }: SentenceText): Word[] =>
  allMatches(text, token).flatMap((match) => {
    // "Four Cl's": the plural of a symbol.
    if (match[0] === 's' && /[A-Z][a-z]?['’]$/.test(text.slice(0, match.index))) return [];
    // "Benzene-type rings", "a steroid-like skeleton": of that kind.
    if (/^(?:type|like|style)$/.test(match[0]) && text[match.index - 1] === '-') return [];
    const plain = match[0].normalize('NFKC').replaceAll('⁺', '+').replaceAll(/[⁻-]/g, '−').replaceAll('’', "'");
    const end = start + match.index + match[0].length;
    // "4-Chloro-3,5-dimethyl": places on a ring, and no numbers of groups.
    if (/^\d+(?:,\d+)*$/.test(match[0]) && locant.test(text.slice(end - start))) return [];
    const word = { text: plain, lower: plain.toLowerCase(), start: start + match.index, end };
    // "A six-ring" is six-membered.
    const isSize =
      /^(?:\d|[a-z]+)$/.test(word.lower) &&
      /^-rings?\b/.test(text.slice(end - start)) &&
      numberOf(word.lower) !== undefined;
    return isSize ? [word, { text: 'membered', lower: 'membered', start: end, end }] : [word];
  });

const adjectives = new Map<string, Narrowing>([
  ['negative', { charge: -1 }],
  ['negatively', { charge: -1 }],
  ['anionic', { charge: -1 }],
  ['positive', { charge: 1 }],
  ['positively', { charge: 1 }],
  ['cationic', { charge: 1 }],
  ['minus', { charge: -1 }],
  ['plus', { charge: 1 }],
  ['charged', { charged: true }],
  ['neutral', { charge: 0 }],
  ['uncharged', { charge: 0 }],
  ['aromatic', { aromatic: true }],
  ['wedged', { drawn: 'wedge' }],
  ['wedge', { drawn: 'wedge' }],
  ['bold', { drawn: 'wedge' }],
  ['hashed', { drawn: 'hashed' }],
  ['dashed', { drawn: 'hashed' }],
  ['smaller', { extent: 'least' }],
  ['smallest', { extent: 'least' }],
  ['larger', { extent: 'most' }],
  ['bigger', { extent: 'most' }],
  ['largest', { extent: 'most' }],
  ['biggest', { extent: 'most' }],
]);

/** Words before a noun that say nothing of which ones are meant. */
const filler =
  /^(?:exactly|only|just|other|another|second|third|first|further|additional|new|different|small|large|big|free|terminal|internal|adjacent|neighbouring|neighboring|attached|whole|entire|same|drawn|visible|separate|individual|lone|lonely|remaining|these|those|its|their|this|that|such|functional|common|covalent|total|fused|central|upper|lower|left|right|top|bottom|simple|little|plain|complete|isolated|carbon)$/;
const tails =
  /^(?:atoms?|groups?|ions?|moiety|moieties|units?|functions?|residues?|substituents?|bridges?|linkages?|functionality|functionalities|parts?|letters?|symbols?|fragments?)$/;

/** "C–H bond", "C=O double bond", "carbon–carbon bonds". */
const bondAt = (words: readonly Word[], at: number): { readonly noun: Noun; readonly length: number } | undefined => {
  const [, one = '', sign = '', other = ''] = /^([A-Z][a-z]?)([=≡])([A-Z][a-z]?)$/.exec(words[at]?.text ?? '') ?? [];
  const ends: string[] = one === '' ? [] : [one, other];
  let next = one === '' ? at : at + 1;
  while (ends.length < 2) {
    const noun = words[next] && nounAt([words[next]?.lower ?? ''], 0, words[next]?.text ?? '')?.noun;
    const symbol = noun?.kind === 'hydrogen' ? 'H' : noun?.kind === 'element' ? noun.symbols[0] : undefined;
    if (symbol === undefined) return undefined;
    ends.push(symbol);
    next += 1;
  }
  const order = /^(?:single|double|triple|aromatic)$/.exec(words[next]?.lower ?? '')?.[0];
  if (order !== undefined) next += 1;
  const [from = '', to = ''] = ends;
  const signed = sign === '=' ? 'double' : sign === '≡' ? 'triple' : undefined;
  // "An N-H or O-H bond": the word stands once for both.
  const shared = /^(?:or|and|nor)$/.test(words[next]?.lower ?? '') ? bondAt(words, next + 1) : undefined;
  if (shared?.noun.kind === 'bond')
    return {
      noun: { ...shared.noun, order: order ?? signed ?? shared.noun.order, between: [from, to] },
      length: next - at,
    };
  if (!/^bonds?$/.test(words[next]?.lower ?? '')) return undefined;
  return { noun: { kind: 'bond', order: order ?? signed, between: [from, to] }, length: next + 1 - at };
};

interface Found {
  readonly mention: Mention;
  readonly next: number;
}

/** What stands before a noun, read word by word. */
interface Before {
  readonly n?: number;
  readonly article?: Mention['article'];
  readonly how: Narrowing;
  readonly some: boolean;
}

/** Takes in the word before a noun, of one or two tokens; undefined for a word that begins no noun phrase. */
const determined = (
  before: Before,
  lowers: readonly string[],
  at: number,
): { readonly before: Before; readonly length: number } | undefined => {
  const [last = '', word = '', next = ''] = [lowers[at - 1], lowers[at], lowers[at + 1]];
  const { n, article, how, some } = before;
  const one = (more: Partial<Before>): { before: Before; length: number } => ({
    before: { ...before, ...more },
    length: 1,
  });
  const number = numberOf(word);
  // "One of the two oxygens".
  if (number !== undefined && some) return one({});
  if (number !== undefined && n === undefined)
    return one({ n: number, ...(word === 'both' ? { article: 'all' } : {}) });
  if (word === 'more' && n !== undefined) return one({});
  if (word === 'a' || word === 'an') return one({ article: 'a' });
  if (word === 'the') return one({ article: article ?? (some ? 'a' : 'the') });
  if (/^(?:all|every|each)$/.test(word)) return one({ article: 'all' });
  const partitive =
    (/^(?:all|each|any|none)$/.test(last) || numberOf(last) !== undefined) &&
    (n !== undefined || article !== undefined);
  if (word === 'of' && partitive && /^(?:the|its|these|those|their)$/.test(next))
    return one({ some: article !== 'all' });
  if (adjectives.has(word)) return one({ how: { ...how, ...adjectives.get(word) } });
  if (/^(?:double|single|triple)$/.test(word) && next === 'bonded')
    return { before: { ...before, how: { ...how, order: word } }, length: 2 };
  return word === 'any' || filler.test(word) ? one({}) : undefined;
};

type NounAt = (at: number) => ReturnType<typeof nounAt>;

/** "ester oxygen", "ring nitrogen", "carbonyl carbon": the first word says where the second is. */
const compound = (
  first: { readonly noun: Noun; readonly length: number },
  from: number,
  nouns: NounAt,
  molecules: Molecules,
): { readonly noun: Noun; readonly how: Narrowing; readonly end: number } => {
  let { noun } = first;
  let how: Narrowing = noun.kind === 'element' && noun.charge !== undefined ? { charge: noun.charge } : {};
  let end = from + first.length;
  for (let more = nouns(end); more; more = nouns(end)) {
    const [outer, inner] = [noun.kind, more.noun.kind];
    const part = /^(?:group|ring|ion)$/.test(outer) && /^(?:element|hydrogen)$/.test(inner);
    const head = /^(?:element|hydrogen|group|atom|ion)$/.test(outer) && /^(?:atom|substituent)$/.test(inner);
    if (part || (outer === 'ring' && inner === 'atom')) {
      // What has one bond only is on a ring, and not in it: "the ring chlorines".
      const isHung =
        outer === 'ring' &&
        more.noun.kind === 'element' &&
        more.noun.symbols.every((one) => /^(?:F|Cl|Br|I)$/.test(one));
      how = { ...how, [isHung ? 'on' : 'of']: setsOf(molecules, noun) ?? [] };
      noun = more.noun;
    } else if (outer === 'group' && inner === 'group') noun = more.noun;
    else if (outer === 'element' && more.noun.kind === 'ion' && more.noun.charge !== 0)
      how = { ...how, charge: more.noun.charge };
    else if (!head && !(outer === 'group' && inner === 'ring') && !(outer !== 'bond' && inner === 'ion')) break;
    end += more.length;
  }
  return { noun, how, end };
};

/** "A terminal alkyne", "an internal double bond": said of other things, the words tell nothing of which ones. */
const endOf = (noun: Noun, words: readonly string[]): Narrowing => {
  const isMultiple =
    noun.kind === 'bond'
      ? /^(?:double|triple)$/.test(noun.order ?? '')
      : noun.kind === 'group' && noun.names.some((name) => /^alk[ey]ne$/.test(name));
  const word = isMultiple ? words.find((one) => one === 'terminal' || one === 'internal') : undefined;
  return word === undefined ? {} : { terminal: word === 'terminal' };
};

/** "Both the amino group and the ring": no number. */
const isPair = (lowers: readonly string[], from: number, end: number): boolean =>
  lowers[from] === 'both' &&
  lowers[end] === 'and' &&
  (/^(?:the|an?|its)$/.test(lowers[from + 1] ?? '') || lowers[end - 1]?.endsWith('s') === false);

/** "The drawing has eight single bonds": those that are drawn, and not the ones to hydrogens that nobody sees. */
const ofDrawing = /^(?:the|this) (?:\w+ )?(?:drawing|figure|picture|image|diagram) (?:has|shows|contains)\b/;

/** Reads a noun phrase that begins at a word; undefined where none does. */
export const mentionAt = (
  words: readonly Word[],
  lowers: readonly string[],
  from: number,
  molecules: Molecules,
): Found | undefined => {
  const nouns: NounAt = (at) => bondAt(words, at) ?? nounAt(lowers, at, words[at]?.text ?? '');
  let at = from;
  let before: Before = { how: {}, some: false };
  let first = nouns(at);
  for (; !first; first = nouns(at)) {
    const read = at < words.length ? determined(before, lowers, at) : undefined;
    if (!read) return undefined;
    before = read.before;
    at += read.length;
  }
  const { noun, how: own, end: last } = compound(first, at, nouns, molecules);
  let end = last;
  while (tails.test(lowers[end] ?? '') && !nouns(end)) end += 1;
  const { extent, ...told } = before.how;
  const sized = noun.kind === 'ring' && extent !== undefined ? { extent } : {};
  const said = { ...told, ...sized, ...own, ...endOf(noun, lowers.slice(from, at)) };
  const isNarrow = Object.keys(said).length > 0;
  const how = { ...said, group: noun.kind === 'group' };
  const base = setsOf(molecules, noun);
  const sets = base && isNarrow ? narrowed(molecules, base, how) : base;
  const span = words.slice(from, end);
  const paired = isPair(lowers, from, end);
  const sure = noun.kind === 'group' && noun.names.some((name) => (molecules.groups(name)?.length ?? 0) > 0);
  return {
    mention: {
      noun,
      sets,
      counts:
        noun.kind === 'bond' && noun.order === 'single' && ofDrawing.test(lowers.slice(0, 4).join(' '))
          ? countsOf(molecules, noun, sets, true)
          : countsOf(molecules, noun, sets, isNarrow),
      n: paired ? undefined : before.n,
      article: paired && before.article === 'all' ? 'the' : before.article,
      narrowed: isNarrow,
      some: before.some,
      loose: noun.kind === 'group' && (sets?.length ?? 0) > 0 && !sure,
      words: span.map(({ text }) => text).join(' '),
      start: span[0]?.start ?? 0,
      end: span.at(-1)?.end ?? 0,
    },
    next: end,
  };
};
