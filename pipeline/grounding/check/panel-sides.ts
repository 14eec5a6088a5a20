import { hasSense, type Clause } from './clause.js';
import { isByPlace } from './panel-side.js';
import { finding, isDenied } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import type { Panel } from '../reading/reading.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

interface Side {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

const vertical = /^(?:top|upper|bottom|lower)$/;

/** "on the left", "the lower right panel": which of several panels is spoken of. */
const sidesIn = ({ sentence: { tokens }, from, to }: Clause): Side[] => {
  const found: Side[] = [];
  for (let at = from; at < to; at++) {
    const [word = '', next = ''] = [tokens[at]?.lower, tokens[at + 1]?.lower];
    if (!/^(?:left|right|top|upper|bottom|lower)$/.test(word)) continue;
    const joined = tokens[at + 1]?.text === '-' ? 2 : 1;
    const second = tokens[at + joined]?.lower ?? '';
    const pair = vertical.test(word) && /^(?:left|right)$/.test(second);
    let end = pair ? at + joined + 1 : at + 1;
    if (tokens[end]?.text === '-' && tokens[end + 1]?.lower === 'hand') end += 2;
    const before = tokens[at - 1]?.lower ?? '';
    const noun = /^(?:panel|panels|chart|plot|graph|subplot|diagram|one|side|half|picture|part)$/.test(
      tokens[end]?.lower ?? '',
    );
    const opens = /^(?:the|,|:)$/.test(before) && /^(?:on|in|at|to|,)$/.test(tokens[at - 2]?.lower ?? '');
    const bare =
      (at === from || before === ',' || before === ';') &&
      /^(?:,|:|a|an|the|is)$/.test(pair ? (tokens[end]?.lower ?? '') : next);
    if (!noun && !opens && !bare) continue;
    const isOfAll =
      tokens[end]?.lower === 'of' && /^(?:figure|image|page|grid|layout|picture)$/.test(tokens[end + 2]?.lower ?? '');
    if (isOfAll) {
      found.push({ from: at, to: end + 3, words: pair ? [word, second] : [word] });
      continue;
    }
    if (/^(?:edge|end|corner|axis|axes|scale|to|of|hand|side)$/.test(tokens[end]?.lower ?? '') && !noun) continue;
    found.push({ from: at, to: end, words: pair ? [word, second] : [word] });
    at = end - 1;
  }
  return found;
};

const panelsAt = (world: World, words: readonly string[]): Panel[] => {
  const { panels } = world.reading;
  const centers = panels.map(({ group: { box } }) => [box.x + box.width / 2, box.y + box.height / 2] as const);
  const middle = (axis: 0 | 1): number => {
    const values = centers.map((center) => center[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  const [x, y] = [middle(0), middle(1)];
  return panels.filter((_, index) => {
    const [px, py] = centers[index] ?? [0, 0];
    return words.every((word) =>
      word === 'left'
        ? px < x - 2
        : word === 'right'
          ? px > x + 2
          : /^(?:top|upper)$/.test(word)
            ? py < y - 2
            : py > y + 2,
    );
  });
};

const isPanel = (mention: Mention): mention is Mention & MentionOf<'name'> =>
  mention.type === 'name' && mention.refs.some(({ role }) => role === 'panel');

const holds = (panel: Panel, mention: Mention): boolean => {
  if (mention.type === 'chart' && mention.forms !== 'any') {
    const { forms, word } = mention;
    return panel.plots.some(
      ({ form, kind }) =>
        forms.includes(form) ||
        (word.startsWith('scatter') && kind === 'point') ||
        (word === 'heat' && kind === 'cell'),
    );
  }
  const label = labelKey(panel.label ?? '').join(' ');
  return (
    mention.type === 'name' &&
    mention.refs.some(
      (ref) => ref.role === 'panel' && (label.includes(labelKey(ref.label).join(' ')) || ref.label === panel.group.id),
    )
  );
};

/** What stands between a side and what is said to be there speaks of nothing else. */
const isNear = ({ sentence: { tokens, mentions } }: Clause, from: number, to: number): boolean =>
  to - from <= 8 &&
  tokens
    .slice(from, to)
    .every(
      ({ lower, pos }, index) =>
        /^(?:AUX|DET|ADP|ADJ|ADV|PUNCT|NUM|NOUN|VERB)$/.test(pos) &&
        !/^(?:and|but|while|whereas|;|\.)$/.test(lower) &&
        mentions.every((one) => one.type !== 'name' || one.from > from + index || one.to <= from + index),
    );

/** "a bar chart at the top with a line chart at the bottom": what comes next has a side of its own. */
const opensNext = ({ sentence: { tokens } }: Clause, to: number): boolean =>
  /^(?:with|over|above|beside|next)$/.test(tokens[to]?.lower ?? '');

/** "On the left is a bar chart, on the right a scatter plot", "the lower left panel is titled West". */
export const panelSideFindings = (clause: Clause, world: World): Finding[] => {
  const { panels } = world.reading;
  if (panels.length < 2) return [];
  const sides = sidesIn(clause);
  if (sides.length === 0) return [];
  const told = clause.mentions.filter(
    (mention) =>
      (mention.type === 'chart' && mention.forms !== 'any') ||
      (isPanel(mention) && !isByPlace(mention.refs, world.reading)),
  );
  return told.flatMap((mention): Finding[] => {
    const before = sides.findLast((side) => side.to <= mention.from);
    const next = sides.find((side) => side.from >= mention.to);
    const isNext = before !== undefined && next !== undefined && opensNext(clause, before.to);
    const isFirst = next !== undefined && sides.every((other) => other.to > mention.from || other === next);
    const after = isNext || isFirst ? next : undefined;
    const side =
      before && !isNext && isNear(clause, before.to, mention.from)
        ? before
        : after && isNear(clause, mention.to, after.from)
          ? after
          : undefined;
    // "the line chart next to it", "a histogram beside it": at another place than the one told before.
    if (
      /^,? ?(?:right )?(?:next to|beside|to the (?:left|right) of|above|below|under|underneath|alongside) (?:it|this|that)\b/i.test(
        clause.sentence.text.slice(mention.end - clause.sentence.start).trimStart(),
      )
    )
      return [];
    // "A and B in the top row, C and D below": what is named after a side may have one of its own.
    if (
      /^(?:(?:,| and|, and| &) [\p{L} -]{2,30})?,? (?:below|underneath|beneath|above|under (?:it|them|these|those))(?=$|[.,;:])/iu.test(
        clause.sentence.text.slice(mention.end - clause.sentence.start),
      )
    )
      return [];
    if (!side || clause.mentions.some((other) => hasSense(other, 'legend', 'x-axis', 'y-axis', 'axis'))) return [];
    const there = panelsAt(world, side.words);
    const elsewhere = panels.filter((panel) => !there.includes(panel));
    const ok = there.some((panel) => holds(panel, mention));
    // A kind of chart that is nowhere is another rule's matter.
    if (there.length === 0 || (!ok && !elsewhere.some((panel) => holds(panel, mention)))) return [];
    const denied = isDenied(clause, mention);
    const stated = `${side.words.join(' ')}: ${mention.type === 'chart' ? mention.word : mention.type === 'name' ? (mention.refs[0]?.label ?? '') : ''}`;
    return [finding([mention], ok !== denied, stated, there[0]?.label ?? null)];
  });
};
