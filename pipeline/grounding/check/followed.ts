import { allMatches } from '../all-matches.js';
import type { Plot } from '../reading/reading.js';
import { hasSense, isEntity } from './clause.js';
import type { Finding, Mention } from './mention.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow, nameOf, type Valued } from './query.js';
import type { Sentence } from './scan.js';
import { isUpsideDown } from './upside-down.js';
import type { World } from './world.js';

const cue = /\b(?:followed|trailed)(?: (?:closely|directly|immediately|in turn|at a distance))? by\b/giu;

/** Of these no mark has the size: how far values lie apart, how fast they change. */
const other =
  /\b(?:spread|ranges?|variab\w+|varie\w*|wid(?:est|er)|narrow\w*|longest|shortest|steep\w*|increas\w+|gr[eo]w\w*|ris(?:e|es|ing)|rose|gaps?|differen\w+|chang\w+|drop\w*|declin\w+|gain\w*|errors?|whiskers?|outliers?|improve\w*|jumps?|fast\w*|slow\w*|quick\w*|best|worst|left|right|top to bottom|order|sorted|starts?|begins?|earl\w+|late\w*)\b/iu;

/** "X is at the top", "X leads": the most of all, without a superlative. */
const ahead =
  /\b(?:leads?|led|tops?|topped|dominat\w+|at the top|heads|in first place|(?:ranks?|comes?|is|ranked) first|accounts? for the (?:bulk|majority)|holds? first place)\b/giu;

/** What may stand between the names of a list, beside numbers. */
const link =
  /^(?:,|and|then|&|by|the|with|at|in|of|about|around|nearly|roughly|only|just|a|an|\(|\)|%|percent|each|share|second|third|place|finally|lastly|last|by|closely|:|-|:)$/;

/** The names right behind the words, one after the other. */
const namesAfter = (
  { tokens, mentions }: Sentence,
  at: number,
  isOne: (mention: Mention) => boolean,
): readonly Mention[] => {
  const names: Mention[] = [];
  for (let index = at; index < tokens.length; index++) {
    const here = mentions.find(({ from, to }) => from <= index && index < to);
    const isSaid = here !== undefined && isOne(here);
    if (isSaid) names.push(here);
    else if (here?.type !== 'number' && !link.test(tokens[index]?.lower ?? '')) {
      // "with 12 papers": what is counted.
      const isUnit =
        mentions.some(({ type, to }) => type === 'number' && to === index) && tokens[index]?.pos === 'NOUN';
      if (!isUnit) break;
    }
    if (here) index = here.to - 1;
  }
  return names;
};

const isRest = (label: string | undefined): boolean => /^(?:all )?others?\b|^rest\b|^misc/i.test(label ?? '');

/** The one value of each part along a division, where the places that are named leave one. */
const valuesOf = (plot: Plot, by: 'category' | 'series', scope: readonly Mention[]): readonly Valued[] | undefined => {
  const rows = plot.rows.filter(hasValue).filter((row) => scope.every((one) => matchesRow(row, one)));
  const labels = rows.map((row) => (by === 'series' ? (row.series ?? row.category) : row.category));
  return new Set(labels).size === labels.length ? rows : undefined;
};

/** "X is the largest, followed by Y and Z": each is the next in order of size. */
export const followedFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions, tokens } = sentence;
  return allMatches(text, cue).flatMap((match): Finding[] => {
    const [from, end] = [start + match.index, start + match.index + match[0].length];
    const before = mentions.filter((one) => one.end <= from);
    const lead = text.slice(0, match.index);
    const best = before.filter((one) => hasSense(one, 'max', 'min')).at(-1);
    const top = allMatches(lead, ahead).at(-1);
    const since = Math.max(best ? best.start - start : -1, top?.index ?? -1);
    const said = lead.slice(Math.max(0, since - 40));
    const named = before.filter(isEntity);
    const owner = named.at(-1);
    const by = owner && dimensionOf(world, owner);
    if (since < 0 || !owner || (by !== 'category' && by !== 'series') || other.test(said) || isUpsideDown(world))
      return [];
    // Another statement may stand between.
    if (/[;:]|\b(?:while|whereas|but)\b/i.test(lead.slice(Math.min(since, owner.start - start)))) return [];
    const at = tokens.findIndex((token) => token.start >= end);
    const after = namesAfter(sentence, at, (one) => isEntity(one) && dimensionOf(world, one) === by);
    const names = [owner, ...after];
    const scope = named.filter((one) => dimensionOf(world, one) !== by);
    if (after.length === 0) return [];
    const sign = best && hasSense(best, 'min') && best.start - start === since ? -1 : 1;
    for (const plot of world.plots) {
      if (!/^(?:bar|pie|dot|line|area|treemap)$/.test(plot.form) || plot.special) continue;
      const all = valuesOf(plot, by, scope)?.filter((row) => !isRest(row.series ?? row.category));
      const rows = names.flatMap((one) => all?.filter((row) => matchesRow(row, one)) ?? []);
      if (!all || rows.length !== names.length) continue;
      const wrong = rows.slice(1).find((row, index) => {
        const last = rows[index] as Valued;
        const isAbove = (row.value - last.value) * sign > 0;
        return isAbove || all.some((one) => (one.value - row.value) * sign > 0 && (last.value - one.value) * sign > 0);
      });
      return [
        {
          start: from,
          end,
          ok: wrong === undefined,
          stated: names.map((one) => text.slice(one.start - start, one.end - start)).join(', '),
          actual: [...all]
            .sort((a, b) => (b.value - a.value) * sign)
            .slice(0, 6)
            .map((row) => `${nameOf(row)}: ${row.value}`)
            .join('; '),
          facts: factsOfRows(world, rows),
        },
      ];
    }
    return [];
  });
};
