import { mayMatch } from '../all-matches.js';
import { hasSense, isEntity } from './clause.js';
import { isUpsideDown } from './upside-down.js';
import type { Finding, Mention } from './mention.js';
import { dimensionOf, factsOfRows, hasValue, matchesRow, nameOf, type Valued } from './query.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

/** Between "than" and whom or where it is compared with. */
const leading =
  /^ (?:(?:among|in|at|on|for|during|with|from|by) |(?:that|those|the one|the ones|it|they|the share|the number|the figure)(?: (?:is|was|were|had been|did|does|do))? (?:of|for|in|among|at|on|with|from) |(?:it|they) (?:had been|had|was|were|did) (?:(?:in|at|at the (?:end|start|beginning|election|census) of|during) )?|say (?:it|they|that|the) [^,;]{0,40}?|(?:at|in|on) the (?:end|start|beginning|election|census) of )?(?:the )?$/iu;
/** How much something changed, how fast, and what no value of the figure is. */
const otherwise =
  /\b(?:chang\w*|increas\w*|decreas\w*|growth|grew|gr[eo]wn?|grow\w*|rise|rose|ris\w+|fall\w*|fell|declin\w*|drop\w*|gap|differ\w*|gain\w*|los[ets]\w*|faster|slower|earlier|later|longer ago|average|mean|total|together|combined|not|never|no|neither|nor|more than half|rather|other|any|each|every|both|all|twice|times|likely|by|points?|would|if|except|steeper|further|nearer|closer|stronger correlat\w*|varia\w*|spread|range)\b|n['’]t\b/iu;

const rowsAt = (names: readonly Mention[], world: World): readonly Valued[] => {
  const rows = world.plots
    .flatMap((plot) => plot.rows)
    .filter(hasValue)
    .filter((row) => names.every((one) => matchesRow(row, one)));
  return rows.length > 1 && rows.every(({ plot }) => plot !== rows[0]?.plot) ? [] : rows;
};

/**
 * "In July alpine hotels were fuller than those on the coast", "won more seats in 2021 than they had at the election of
 * 2017": two values that the names on either side of "than" tell, at the one place that they share.
 */
export const thanFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, tokens } = sentence;
  if (!mayMatch(text, /\bthan\b/i) || world.reading.panels.length > 1 || isUpsideDown(world)) return [];
  const [than, ...more] = tokens.filter(({ lower }) => lower === 'than');
  if (!than || more.length > 0) return [];
  const cut = Math.max(
    0,
    ...[...text.slice(0, than.start - start).matchAll(/[,;:]|\b(?:while|whereas|although|but)\b/giu)].map(
      ({ index, 0: said }) => (said === ',' && index < 30 ? 0 : index + 1),
    ),
  );
  const stop = /[,;:]|\b(?:while|whereas|although|but|and)\b/iu.exec(text.slice(than.end - start));
  const until = stop ? than.end - start + stop.index : text.length;
  const clause = text.slice(cut, until);
  if (otherwise.test(clause)) return [];
  const here = sentence.mentions.filter((one) => one.start >= start + cut && one.end <= start + until);
  if (here.some(({ type }) => type === 'number' || type === 'colour')) return [];
  const named = here.filter((one) => isEntity(one) && dimensionOf(world, one) !== undefined);
  const right = named.find((one) => one.start >= than.end);
  if (!right || !leading.test(text.slice(than.end - start, right.start - start))) return [];
  const behind = named.filter((one) => one.start > right.start);
  const kind = dimensionOf(world, right);
  const ahead = named.filter((one) => one.end <= than.start);
  const [left, ...others] = ahead.filter((one) => dimensionOf(world, one) === kind);
  const shared = [...ahead.filter((one) => dimensionOf(world, one) !== kind), ...behind];
  if (!left || others.length > 0 || shared.some((one) => dimensionOf(world, one) === kind)) return [];
  const words = here.filter((one) => hasSense(one, 'more', 'less') && one.end <= than.start);
  const [word, second] = words;
  const degree =
    /\b(?<more>fuller|richer|taller|older|busier|more (?:widespread|common|popular|frequent|numerous|expensive))|(?<less>emptier|poorer|less (?:widespread|common|popular|frequent|numerous|expensive))\b[^,;]{0,30}$/iu.exec(
      text.slice(cut, than.start - start),
    );
  if (second || (!word && !degree)) return [];
  // "Cats need less care than dogs": of what the figure does not show.
  if (
    /\b(?:need|needs|require|requires|want|deserve|take|takes|give|gives)\b/i.test(text.slice(cut, than.start - start))
  )
    return [];
  const isMore = degree ? degree.groups?.['more'] !== undefined : word !== undefined && hasSense(word, 'more');
  const [a, ...moreA] = rowsAt([left, ...shared], world);
  const [b, ...moreB] = rowsAt([right, ...shared], world);
  if (!a || !b || moreA.length > 0 || moreB.length > 0 || a.plot !== b.plot || a.value === b.value) return [];
  const plot = world.plots.find(({ id }) => id === a.plot);
  if (!plot || !/^(?:bar|line|area|dot|heatmap|pie)$/.test(plot.form)) return [];
  // On either side of a middle, bars are as large as they are long.
  const isTwoSided = plot.arrangement === 'stacked' || plot.special === 'pyramid';
  const gap = isTwoSided ? Math.abs(a.value) - Math.abs(b.value) : a.value - b.value;
  return [
    {
      start: left.start,
      end: right.end,
      ok: gap > 0 === isMore,
      stated: text.slice(left.start - start, right.end - start),
      actual: `${nameOf(a)}: ${a.value}; ${nameOf(b)}: ${b.value}`,
      facts: factsOfRows(world, [a, b]),
      plain: true,
    },
  ];
};
