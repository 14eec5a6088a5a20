import { allMatches } from '../all-matches.js';
import { isEntity } from './clause.js';
import type { Finding } from './mention.js';
import { dimensionOf, factsOfRows, matchesRow, nameOf } from './query.js';
import type { Sentence } from './scan.js';
import { boxesOf } from './told-medians.js';
import { sizesOf } from './told-spreads.js';
import { codedText, placeIn } from './told-stretches.js';
import type { World } from './world.js';

const more =
  '(?:(?<more>more (?:widely |broadly )?(?:scattered|spread(?: out)?|dispersed|variable|varied|variation|variability|scatter)|less (?:consistent|concentrated|compact|uniform|tightly packed)|(?:wider|larger|greater|bigger|broader) (?:spread|range|scatter|variation|variability|dispersion|interquartile range|IQR|middle half)|var(?:y|ies|ied) (?:much |far )?more)|(?<less>less (?:widely |broadly )?(?:scattered|spread(?: out)?|dispersed|variable|varied|variation|variability|scatter)|more (?:consistent|concentrated|compact|uniform|tightly packed|closely grouped)|(?:narrower|smaller|tighter) (?:spread|range|scatter|variation|variability|dispersion|interquartile range|IQR|middle half)|var(?:y|ies|ied) (?:much |far )?less))';
const pattern = new RegExp(
  `⟨(?<a>\\d+)⟩(?:['’]s?)?(?: (?!than\\b)\\p{L}+){0,5}? ${more}(?: \\p{L}+){0,3}? than (?:(?:that|those|the \\p{L}+) (?:of|for|in|from) )?(?:the )?⟨(?<b>\\d+)⟩`,
  'giu',
);

/** "The Falcons' times are more widely scattered than those of the Harriers": which of two rows or boxes reaches further. */
export const spreadPairs = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  const rows = /\bthan\b/i.test(text) ? boxesOf(world) : [];
  if (rows.length < 2 || /\b(?:not|no|never)\b|n['’]t\b/iu.test(text)) return [];
  const names = mentions.filter((one) => isEntity(one) && dimensionOf(world, one) === 'category');
  const coded = codedText(sentence, names);
  return allMatches(coded, pattern).flatMap(({ index, 0: all, groups = {} }): Finding[] => {
    const [a, b] = [names[Number(groups['a'])], names[Number(groups['b'])]];
    const [one, other] = [a, b].map((name) => rows.findIndex((row) => name !== undefined && matchesRow(row, name)));
    const [left, right] = [rows[one ?? -1], rows[other ?? -1]];
    if (!left || !right || one === other) return [];
    const sign = groups['more'] === undefined ? -1 : 1;
    const gaps = sizesOf(rows).map((sizes) => {
      const gap = ((sizes[one ?? 0] ?? 0) - (sizes[other ?? 0] ?? 0)) * sign;
      return Math.abs(gap) < Math.max(...sizes) * 0.04 ? 0 : gap;
    });
    const ok = gaps.every((gap) => gap < 0) ? false : gaps.every((gap) => gap > 0) ? true : undefined;
    if (ok === undefined || gaps.length === 0) return [];
    const [from, to] = [placeIn(coded, index, names), placeIn(coded, index + all.length, names)];
    const reach = ({ low, high }: (typeof rows)[number]): string => `${low} to ${high}`;
    return [
      {
        start: start + from,
        end: start + to,
        ok,
        stated: text.slice(from, to),
        actual: `${nameOf(left)}: ${reach(left)}; ${nameOf(right)}: ${reach(right)}`,
        facts: factsOfRows(world, [left, right]),
        plain: true,
      },
    ];
  });
};
