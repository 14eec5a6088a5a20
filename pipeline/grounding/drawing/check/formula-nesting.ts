import type { Verdict } from '../../verdict.js';
import { type FormulaRule, matched, type PartMention, said } from './formula-clause.js';
import type { Place } from './formula-places.js';

/** A place stands in, over or under what a word means. */
export const around = (inner: Place, outer: PartMention, prep: string): boolean =>
  outer.places.some(({ of, part, nodes }) => {
    const [node] = inner.nodes;
    if (!node) return false;
    if (of !== undefined && inner.part !== 'all' && inner.nodes.length === 1 && node.id === of.id) return true;
    if (of === undefined || part === 'left' || part === 'right' || part === 'behind' || part === 'term')
      return nodes.some((one) => one === node || one.id === node.id || node.within.some(([id]) => id === one.id));
    const wanted =
      part === 'all' ? wantedPart(outer.name, prep) : part === 'lower' ? 'under' : part === 'upper' ? 'over' : part;
    return node.within.some(
      ([id, own]) =>
        id === of.id &&
        (wanted === undefined ||
          own === wanted ||
          (wanted === 'under' && own === 'subscript') ||
          (wanted === 'over' && own === 'superscript')),
    );
  });

const wantedPart = (name: string, prep: string): string | undefined => {
  if (name.startsWith('fraction') && /^(?:over|above|on)$/.test(prep)) return 'numerator';
  if (name.startsWith('fraction') && /^(?:under|below|beneath|underneath)$/.test(prep)) return 'denominator';
  return /root|radical/.test(name) ? 'radicand' : undefined;
};

const nested = new RegExp(
  `(?<one> P\\d+)(?<verb>(?: (?:is|are|stands?|appears?|sits?|occurs?|lies|comes|written|placed|found|which|that|only|also|not|both|itself|everything|all|entirely|completely))+)? (?<prep>in|inside|within|under|below|over|above|on)(?<other> P\\d+)`,
  'g',
);
const contains = /(?<other> P\d+)(?<verb> (?:contains|has|includes|holds|encloses|covers|consists of))(?<one> P\d+)/g;

/** "The square root is in the numerator", "there is a fraction under the root", "the numerator contains a root". */
export const nestedRule: FormulaRule = (clause) =>
  [...matched(clause, nested), ...matched(clause, contains)].flatMap((match): Verdict[] => {
    const [one, other] = [match.part('one'), match.part('other')];
    if (!one || !other || one.places.length === 0 || other.places.length === 0 || one.name === other.name) return [];
    // "A two by three matrix in brackets": its size.
    if (clause.text.slice(0, match.from).endsWith(' by')) return [];
    const prep = match.groups['prep'] ?? 'in';
    if (
      /^(?:over|above|on|below)$/.test(prep) &&
      !/^(?:fraction|root|square root|left side|right side)/.test(other.name)
    )
      return [];
    if (other.name === 'term' || /bracket/.test(other.name) || one.name === 'term' || one.name === 'equation')
      return [];
    if (/^(?:sum|integral|product sign|limit sign)$/.test(other.name)) return [];
    const inside = one.places.filter((place) => around(place, other, prep)).length;
    const denied = / not/.test(match.groups['verb'] ?? '') || one.n === 0;
    clause.done.add(one);
    const enough =
      one.n !== undefined && one.n > 0
        ? inside === one.n
        : one.article === 'all'
          ? inside === one.places.length
          : inside > 0;
    if (one.n !== undefined && one.n > 1 && inside > one.n) return [];
    return [said(clause, match.at, enough !== denied, `${one.words} ${prep} ${other.words}`, inside)];
  });

const all =
  /(?:everything|all|the whole)(?: on| of| at)?(?<side> P\d+)?(?: [a-z]+){0,5}? (?:is|stands|lies|sits)(?: [a-z]+){0,2} under(?<root> P\d+)/g;

/** "Everything on the right of the equals sign stands under one square root." */
export const coveredRule: FormulaRule = (clause) =>
  matched(clause, all).flatMap((match): Verdict[] => {
    const [side, root] = [match.part('side'), match.part('root')];
    if (!root || !/root|radical/.test(root.name) || root.places.length === 0) return [];
    const [first] = clause.tree.equations;
    const goal = side && /side|equals/.test(side.name) ? side.places : [{ line: first?.text ?? '' }];
    const ok = goal.some(({ line }) =>
      root.places.some((place) => line === place.line || line.endsWith(`=${place.line}`)),
    );
    clause.done.add(root);
    return [said(clause, match.at, ok, 'under the root', String(ok))];
  });
