import { escaped } from '../../language/escaped.js';
import { allMatches } from '../../all-matches.js';
import { countOf, factorValue } from '../../check/number-words.js';
import type { SentenceText } from '../../check/sentences.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Thing } from '../drawing.js';
import { type ChanceTree, keyOf, valueOf } from './chance-model.js';
import type { Scope } from './verdict.js';

/** One way through a tree, by the letters on it: "RB". */
interface Way {
  readonly name: string;
  readonly chance: number;
}

/** All ways to the ends of a tree whose outcomes have a letter each. */
const waysOf = oncePer((tree: ChanceTree): readonly Way[] => {
  const below = (node: Thing, name: string, chance: number): Way[] => {
    const branches = tree.branches(node);
    if (branches.length === 0) return [{ name, chance }];
    return branches.flatMap((link) => below(link.to, name + keyOf(link.to), chance * valueOf(link)));
  };
  const ways = tree.outcomes.every(({ key }) => key.length === 1) ? below(tree.root, '', 1) : [];
  return new Set(ways.map(({ name }) => name)).size === ways.length && ways.every(({ name }) => name.length > 1)
    ? ways
    : [];
});

const close = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6 + 0.01 * Math.abs(b);

/** "The least likely result is BB", "RR is twice as likely as RB", "RR, RB and BR are equally likely". */
export const pathsIn = (sentence: SentenceText, tree: ChanceTree, { about }: Scope): Verdict[] => {
  const ways = waysOf(tree);
  if (ways.length < 2 || /\bnot\b|n['’]t\b|\bneither\b/.test(sentence.text)) return [];
  const { text } = sentence;
  const one = `(?<![\\p{L}])(?:${ways.map(({ name }) => escaped(name.toUpperCase())).join('|')})(?![\\p{L}])`;
  const find = (name = ''): number => ways.find((way) => way.name.toUpperCase() === name)?.chance ?? NaN;
  const said = (match: RegExpExecArray, ok: boolean, actual: string | number): Verdict => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    ok,
    stated: match[0],
    actual,
    facts: about('connection', tree.root),
  });
  const chances = ways.map(({ chance }) => chance);
  const extreme = new RegExp(
    `(?<how>least|most) (?:likely|probable) (?:of all )?(?:(?:results?|outcomes?|paths?|ones?|combinations?|events?|pairs?) )*(?:is|are)(?: that of)? (?<a>${one})|(?<b>${one}) (?:is|has) the (?<way>least|most|smallest|lowest|largest|highest|greatest)(?: likely| probable| probability| chance)`,
    'gu',
  );
  const times = new RegExp(
    `(?<a>${one}) (?:is|are) (?:(?:exactly|about|only) )?(?:(?<factor>twice|three times|four times|half|\\d times) as (?:likely|probable) as|(?<way>more|less) (?:likely|probable) than|(?<same>(?:just |exactly )?as (?:likely|probable) as)) (?<b>${one})`,
    'gu',
  );
  const equal = new RegExp(
    `(?<list>${one}(?:(?:, and |, | and )${one})+) (?:are|have|each have)(?: all| both)? (?:equally (?:likely|probable)|the same (?:probability|chance))`,
    'gu',
  );
  return [
    ...allMatches(text, extreme).map((match) => {
      const { how = '', way = how, a, b = a } = match.groups ?? {};
      const best = /^(?:least|smallest|lowest)$/.test(way) ? Math.min(...chances) : Math.max(...chances);
      return said(match, close(find(b), best), find(b));
    }),
    ...allMatches(text, times).map((match) => {
      const { a, b, factor, way } = match.groups ?? {};
      const ratio = find(a) / find(b);
      const told =
        factor === undefined
          ? 1
          : factor === 'half'
            ? 0.5
            : (factorValue(factor) ?? countOf(factor.replace(' times', '')));
      const ok = way === undefined ? close(ratio, told) : way === 'more' ? ratio > 1.001 : ratio < 0.999;
      return said(match, ok, ratio);
    }),
    ...allMatches(text, equal).map((match) => {
      const all = (match.groups?.['list'] ?? '').split(/, and |, | and /).map(find);
      return said(
        match,
        all.every((chance) => close(chance, all[0] ?? NaN)),
        all.join(', '),
      );
    }),
  ];
};
