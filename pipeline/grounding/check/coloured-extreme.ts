import { highest, lowest } from '../reading/statistics.js';
import type { Clause } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { factsOfRows, hasValue } from './query.js';
import { colourName } from '../language/colour.js';
import type { World } from './world.js';

const said =
  /\b(?:(longest|tallest|largest|biggest|highest)|(shortest|smallest|lowest)) (?:bar|column|slice|wedge|segment|sector|piece|bubble|petal|tile|rectangle|block|spoke|stage|part)(?: of (?:all|the (?:chart|pie|plot|figure)))? (?:is|was)(?: (?:the|drawn|shown|coloured|colored|painted|filled|highlighted))?(?: in)? $/iu;

/** "The longest bar is light yellow": the colour of the one that has the most. */
export const ofExtremeMark = (
  clause: Clause,
  mention: MentionOf<'colour'> & Mention,
  world: World,
  fits: (hex: string) => boolean,
): Finding | undefined => {
  const { text, start } = clause.sentence;
  const match = said.exec(text.slice(0, mention.start - start));
  const [plot, ...others] = world.plots.filter(({ form }) => form === 'bar' || form === 'pie');
  if (!match || !plot || others.length > 0 || plot.arrangement === 'stacked' || plot.arrangement === 'normalised')
    return undefined;
  const rows = plot.rows.filter(hasValue);
  const values = rows.map(({ value }) => value);
  const best = match[1] === undefined ? lowest(values) : highest(values);
  const own = rows.filter(({ value }) => value === best);
  const [row] = own;
  if (!row?.element.fill || own.length > 1 || rows.length < 2) return undefined;
  return finding(
    [mention],
    fits(row.element.fill),
    mention.colour,
    colourName(row.element.fill),
    factsOfRows(world, own),
  );
};
