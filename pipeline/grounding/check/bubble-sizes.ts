import { isEntity } from './clause.js';
import { firstMatch } from '../all-matches.js';
import type { Finding } from './mention.js';
import { factsOfRows, matchesRow, nameOf } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const said =
  /\b(?:(largest|biggest|widest)|(smallest|tiniest)) (?:of (?:all )?(?:the )?)?(?:\w+ )?(?:bubbles?|circles?|dots?|points?|markers?|discs?)\b/iu;

/** "Fjordia has the largest bubble": held against how large the points are drawn. */
export const bubbleFindings = (sentence: Sentence, world: World): Finding[] => {
  const plot = world.plots.find(({ form, size, rows }) => form === 'scatter' && size !== undefined && rows.length > 2);
  const match = plot && firstMatch(sentence.text, said);
  if (!plot || !match) return [];
  const named = sentence.mentions.filter((one) => isEntity(one) && plot.rows.some((row) => matchesRow(row, one)));
  const [name] = named;
  const own = name ? plot.rows.filter((row) => matchesRow(row, name)) : [];
  const [row] = own;
  const sizes = plot.rows.flatMap(({ size }) => size ?? []);
  if (!row || own.length > 1 || named.length > 1 || row.size === undefined || sizes.length < plot.rows.length)
    return [];
  if (/\b(?:not|second|third|among|one of|in (?:the )?\w+ast)\b|n['’]t\b/iu.test(sentence.text)) return [];
  const best = match[1] === undefined ? Math.min(...sizes) : Math.max(...sizes);
  const top = plot.rows.find(({ size }) => size === best);
  return [
    {
      start: Math.min(name?.start ?? Infinity, sentence.start + match.index),
      end: Math.max(name?.end ?? 0, sentence.start + match.index + match[0].length),
      ok: row.size === best,
      stated: match[0],
      actual: top ? `${nameOf(top)}: ${best}` : null,
      facts: factsOfRows(world, [row]),
      plain: true,
    },
  ];
};
