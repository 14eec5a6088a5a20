import { escaped } from '../../language/escaped.js';
import { allMatches, firstMatch } from '../../all-matches.js';
import { countOf } from '../../check/number-words.js';
import type { SentenceText } from '../../check/sentences.js';
import { cued } from '../../cued.js';
import type { Verdict } from '../../verdict.js';
import type { Link, Thing } from '../drawing.js';
import { chanceOf, chancePattern, type ChanceTree, chanceTreeOf, keyOf, valueOf } from './chance-model.js';
import { pathsIn } from './chance-paths.js';
import type { Scope } from './verdict.js';

interface Said {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The outcomes that a text names, in its order. */
const saidIn = (text: string, { outcomes }: ChanceTree): Said[] => {
  const keys = new Map(outcomes.flatMap(({ key, words }) => words.map((word) => [word, key] as const)));
  if (keys.size === 0) return [];
  const any = [...keys.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  return allMatches(text, new RegExp(`(?<![\\p{L}-])(?:${any})(?![\\p{L}-])`, 'gu')).map((match) => ({
    key: keys.get(match[0]) ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
};

const chanceTo = (tree: ChanceTree, from: Thing | undefined, key: string): Link | undefined =>
  from && tree.branches(from).find(({ to }) => keyOf(to) === key);

/** The chance of one outcome after the other. */
const product = (tree: ChanceTree, first: string, second: string): number => {
  const link = chanceTo(tree, tree.root, first);
  return valueOf(link) * valueOf(chanceTo(tree, link?.to, second));
};

const conditional = /\b(?:after|given|if|once|when|following|provided|assuming)\b[^,;.]*$/;

/** What is told of the draw before: "after a red ball". */
const splitSaid = (text: string, all: readonly Said[]): { readonly given: Said[]; readonly asked: Said[] } => {
  const given = all.filter(({ start }, at) => {
    const from = at === 0 ? 0 : (all[at - 1]?.end ?? 0);
    return conditional.test(text.slice(from, start));
  });
  return { given, asked: all.filter((one) => !given.includes(one)) };
};

interface Question {
  readonly text: string;
  readonly given: readonly Said[];
  readonly asked: readonly Said[];
}

/** All chances that the words may mean; none where they are not understood. */
const meant = (tree: ChanceTree, { text, given, asked }: Question): readonly number[] => {
  const [condition, more] = given;
  const [one, other, third] = asked;
  if (more || third) return [];
  if (condition) {
    const from = chanceTo(tree, tree.root, condition.key)?.to;
    if (!from || tree.branches(from).length === 0 || other) return [];
    if (one) return [valueOf(chanceTo(tree, from, one.key))];
    const all = tree.branches(from).map(valueOf);
    return /\b(?:both|each|either|equal)/.test(text) && new Set(all).size === 1
      ? [all[0] ?? 0]
      : /\b(?:both|each|either)\b/.test(text)
        ? [-1]
        : [];
  }
  if (!one) return [];
  if (other) {
    if (tree.depth < 2) return [];
    const both = product(tree, one.key, other.key) + product(tree, other.key, one.key);
    return one.key === other.key
      ? [product(tree, one.key, one.key)]
      : /\b(?:then|followed by|first)\b|[-–→]/.test(text.slice(0, other.start))
        ? [product(tree, one.key, other.key)]
        : [product(tree, one.key, other.key), both];
  }
  const before = text.slice(0, one.start);
  const isTwice =
    /\b(?:two|both|2)(?: \w+)? $/.test(before) ||
    /^[^,;.]{0,12}\btwice\b/.test(text.slice(one.end)) ||
    /\bboth\b/.test(text);
  if (isTwice) return tree.depth === 2 ? [product(tree, one.key, one.key)] : [];
  const root = chanceTo(tree, tree.root, one.key);
  if (/\b(?:second|third|last|again|next)\b/.test(text)) return [];
  if (tree.depth === 1 || /\bfirst\b/.test(text)) return [valueOf(root)];
  const later = tree
    .branches(tree.root)
    .flatMap(({ to }) => tree.branches(to).filter((link) => keyOf(link.to) === one.key));
  const total = tree
    .branches(tree.root)
    .reduce((sum, link) => sum + valueOf(link) * valueOf(chanceTo(tree, link.to, one.key)), 0);
  return [...(root ? [valueOf(root)] : later.map(valueOf)), total];
};

const isNear = (stated: number, actual: number, digits: string): boolean => {
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length;
  const isPercent = /%|percent/.test(digits);
  const room = decimals === undefined ? (isPercent ? 0.005 : 1e-6) : (0.5 * 10 ** -decimals) / (isPercent ? 100 : 1);
  return Math.abs(stated - actual) <= room + 1e-9;
};

const open =
  /\b(?:not|never|no|at least|at most|exactly one|only one|same|different|or|neither|unlike|sum|total|add|together)\b|n['’]t\b/;

/** "…, so the ball was not put back": what follows from the numbers, and no part of their statement. */
const reason = /,? (?:so|because|since|therefore|which (?:means|shows)|hence)\b[^\d;]*$/;

/** "After a blue ball, red has the probability 3/4": each number with the outcomes that stand with it. */
const chancesIn = (sentence: SentenceText, tree: ChanceTree, { about }: Scope): Verdict[] => {
  const text = sentence.text.toLowerCase();
  const numbers = allMatches(text, chancePattern);
  // "Juniper is connected to alarm (“93%”)": what is written on a branch, and read as such.
  if (numbers.every(({ index }) => /\(["“]$/.test(text.slice(0, index)))) return [];
  if (open.test(text.replace(reason, '')) || (numbers.length > 1 && /\d (?:for|of|that)\b/.test(text))) return [];
  const all = saidIn(text, tree);
  let given: readonly Said[] = [];
  let isFirst = false;
  return numbers.flatMap((match, at): Verdict[] => {
    const from = at === 0 ? 0 : (numbers[at - 1]?.index ?? 0) + (numbers[at - 1]?.[0].length ?? 0);
    const end = match.index + match[0].length;
    const to = at === numbers.length - 1 ? text.length : end;
    const part = ' '.repeat(from) + text.slice(from, to);
    const own = splitSaid(
      part,
      all.filter(({ start }) => start >= from && start < to),
    );
    given = own.given.length > 0 ? own.given : given;
    isFirst ||= /\bfirst\b/.test(part);
    const actual = meant(tree, {
      text: isFirst && given.length === 0 ? `${part} first` : part,
      given,
      asked: own.asked,
    });
    const stated = chanceOf(match.groups ?? {});
    if (actual.length === 0 || Number.isNaN(stated)) return [];
    const ok = actual.some((one) => isNear(stated, one, match[0]));
    const start = Math.min(match.index, ...own.asked.map((one) => one.start));
    return [
      {
        start: sentence.start + start,
        end: sentence.start + end,
        ok,
        stated: match[0],
        actual: actual.map((one) => Math.round(one * 1e4) / 1e4).join(' or '),
        facts: about('connection', tree.root),
      },
    ];
  });
};

const likelier = /\b(?<way>more|less) (?:likely|probable)\b(?: to (?:be|come|happen|occur|appear))?/;
const alike = /\bequally (?:likely|probable)\b|\b(?:as likely as|the same (?:probability|chance))\b/;

/** "After a blue ball, red is more likely than blue". */
const comparedIn = (sentence: SentenceText, tree: ChanceTree, { about }: Scope): Verdict[] => {
  const text = sentence.text.toLowerCase();
  const match = firstMatch(text, likelier) ?? firstMatch(text, alike);
  if (!match || firstMatch(text, chancePattern) || /\b(?:not|never|or|two|twice)\b|n['’]t\b/.test(text)) return [];
  const { given, asked } = splitSaid(text, saidIn(text, tree));
  const [condition, more] = given;
  const from = condition ? chanceTo(tree, tree.root, condition.key)?.to : tree.root;
  if (more || !from || tree.branches(from).length === 0) return [];
  if (!condition && tree.depth > 1 && /\bsecond|last\b/.test(text)) return [];
  const [one, other, third] = asked;
  const chance = (said: Said): number => valueOf(chanceTo(tree, from, said.key));
  const way = match.groups?.['way'];
  const all = tree.branches(from).map(valueOf);
  const isAll = /\b(?:both|all|each|the two|either)\b/.test(text);
  if (third || (way !== undefined && (!one || !other || !/\bthan\b/.test(text.slice(match.index, other.start)))))
    return [];
  if (way === undefined && !(one && other) && !isAll) return [];
  const pair = one && other ? [chance(one), chance(other)] : all;
  const gap = (pair[0] ?? 0) - (pair[1] ?? 0);
  const ok =
    way === undefined
      ? pair.every((value) => Math.abs(value - (pair[0] ?? 0)) < 1e-6)
      : way === 'more'
        ? gap > 1e-6
        : gap < -1e-6;
  return [
    {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      ok,
      stated: match[0],
      actual: pair.join(' and '),
      facts: about('connection', from),
    },
  ];
};

const stages =
  /\b(?<n>one|two|three|four|five|six|seven|eight|nine|ten|\d) (?:(?:successive|consecutive|final|possible|different|end) )*(?<what>draws|rounds|stages|tosses|flips|throws|trials|spins|levels|steps|paths|outcomes|results|end points|leaves)\b(?! of (?:the|each|its)\b)/g;

/** "Three draws", "four paths". */
const stagesIn = (sentence: SentenceText, tree: ChanceTree): Verdict[] =>
  allMatches(sentence.text.toLowerCase(), stages).map((match) => {
    const { n = '', what = '' } = match.groups ?? {};
    const stated = countOf(n);
    const isLeaf = /^(?:paths|outcomes|results|end|leaves)/.test(what);
    const actual = isLeaf
      ? [tree.leaves, tree.outcomes.length]
      : /^(?:levels|steps)$/.test(what)
        ? [tree.depth, tree.depth + 1]
        : [tree.depth];
    return {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      ok: actual.includes(stated),
      stated,
      actual: actual[0] ?? null,
      facts: [],
    };
  });

const treeRule = (sentence: SentenceText, scope: Scope): readonly Verdict[] => {
  const tree = chanceTreeOf(scope.drawing);
  return tree
    ? [
        ...chancesIn(sentence, tree, scope),
        ...comparedIn(sentence, tree, scope),
        ...stagesIn(sentence, tree),
        ...pathsIn(sentence, tree, scope),
      ]
    : [];
};

/** Trees of chances: what is drawn, in which order, and how likely that is. */
export const chanceTreeRule = cued<SentenceText, [scope: Scope], Verdict>(({ text }) => text)(
  /probab|chance|likel|odds|percent|first|second|after|draws|rounds|stages|tosses|flips|throws|trials|spins|levels|steps|paths|outcomes|end points|leaves/i,
  treeRule,
);
