import { allMatches } from '../all-matches.js';
import type { Plot } from '../reading/reading.js';
import { highest, lowest } from '../reading/statistics.js';
import type { Finding } from './mention.js';
import { factsOfRows, hasValue } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const verb =
  '(?:is|are|was|stands?|sits?|lies?|appears?|comes?|can be found|is (?:placed|located|shown|drawn|found|positioned|situated))';
const said = new RegExp(
  `\\b(?:(longest|tallest|widest|largest|biggest|broadest)|(shortest|smallest|narrowest)) (?:bar|row|column|one|stage|tile|rectangle|slice|wedge|petal|piece|block|part|segment)(?: of all)? ${verb} (?:at|on|to|in) the (very |far |extreme |outer )?(top|bottom|left|right)\\b(?![- ](?:left|right|hand|panel|plot|half|part|row))`,
  'giu',
);

/** Where along a way the marks of a plot stand, from 0 to 1. */
const placesOf = ({ rows }: Plot, along: 'x' | 'y'): ReadonlyMap<string, number> => {
  const middles = rows.map(({ id, element: { box } }) => {
    const middle = along === 'x' ? box.x + box.width / 2 : box.y + box.height / 2;
    return [id, middle] as const;
  });
  const all = middles.map(([, middle]) => middle);
  const [low, high] = [lowest(all), highest(all)];
  return new Map(middles.map(([id, middle]) => [id, high - low < 2 ? 0.5 : (middle - low) / (high - low)]));
};

/** "The longest bar is at the bottom", "the largest tile is on the left": where the one that has the most stands. */
export const extremePlaceFindings = ({ text, start }: Sentence, world: World): Finding[] => {
  const [plot, ...others] = world.plots.filter(
    ({ form, arrangement }) =>
      (form === 'bar' || form === 'pie') && arrangement !== 'stacked' && arrangement !== 'normalised',
  );
  if (!plot || others.length > 0 || world.reading.panels.length > 1) return [];
  return allMatches(text, said).flatMap(({ 0: match, 1: most, 3: far, 4: side = '', index }) => {
    const rows = plot.rows.filter(hasValue);
    const sizes = rows.map(({ value }) => Math.abs(value));
    const best = most === undefined ? lowest(sizes) : highest(sizes);
    const own = rows.filter(({ value }) => Math.abs(value) === best);
    const along = /^(?:left|right)$/i.test(side) ? 'x' : 'y';
    // Bars that all stand on one line are neither at the top nor at the bottom.
    if (own.length !== 1 || rows.length < 2 || (plot.form === 'bar' && (along === 'y') !== plot.horizontal)) return [];
    const place = placesOf(plot, along).get(own[0]?.id ?? '') ?? 0.5;
    const at = /^(?:left|top)$/i.test(side) ? place : 1 - place;
    const isStrict = far !== undefined || (along === 'y' && plot.form === 'bar');
    const ok = isStrict ? at === 0 || (at > 0.2 ? false : undefined) : at < 0.4 ? true : at > 0.6 ? false : undefined;
    return [
      {
        start: start + index,
        end: start + index + match.length,
        ok,
        stated: side,
        actual: ok ? side : `not at the ${side}`,
        facts: factsOfRows(world, own),
      },
    ];
  });
};
