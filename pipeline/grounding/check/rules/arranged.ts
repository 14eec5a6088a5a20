import { firstMatch } from '../../all-matches.js';
import type { ElementKind } from '../../../../renderers/scene.js';
import { quantitiesIn } from '../../language/quantities.js';
import { parseTitle } from '../../language/title.js';
import { layoutOf } from '../../reading/layout.js';
import { looksOf } from '../../reading/looks.js';
import type { Clause } from '../clause.js';
import { drawnCourseFindings } from '../drawn-course.js';
import type { Finding } from '../mention.js';
import { panelSideFindings } from '../panel-sides.js';
import { positionFindings } from '../position.js';
import type { Rule } from '../rule.js';
import { saying, type Saying } from '../saying.js';
import { stackingFindings } from '../stacking.js';
import { labelKey } from '../tokenize.js';
import type { World } from '../world.js';

const spanOf = ({ from }: Saying, match: RegExpExecArray, ok: boolean | undefined, actual: string | null): Finding => ({
  start: from + match.index,
  end: from + match.index + match[0].length,
  ok,
  stated: match[0],
  actual,
  facts: [],
});

const against =
  /\b(?:against|versus|vs\.?|as a function of|plotted over|in dependence (?:on|of)|by way of) (?:the |its |their )?([^,;.()]{2,40})/i;
const plotting = /\b(?:plot|plots|plotted|graph|chart|scatter|scatterplot|shows?|shown|curve|diagram)\b/i;

const onBoth = /\b(?:on|along) the (?:[xy][- ]|horizontal |vertical )axis\b/i;

const sharesOne = (words: readonly string[], title: readonly string[]): boolean =>
  words.some(
    (word) =>
      word.length > 2 &&
      title.some((other) => other === word || (word.length > 4 && other.startsWith(word.slice(0, 5)))),
  );

/** "Energy is plotted against sunshine": the first upward, the second across. */
const againstFinding = (said: Saying, world: World): Finding[] => {
  const match = firstMatch(said.text, against);
  // "plots A on the x-axis against B on the y-axis": each axis is named, and read by its own rule.
  if (!match || !plotting.test(said.text) || world.reading.panels.length > 1 || onBoth.test(said.text)) return [];
  const axes = world.reading.scene.axes;
  const titleOf = (channel: 'x' | 'y'): readonly string[] =>
    axes.filter((axis) => axis.channel === channel).flatMap((axis) => labelKey(parseTitle(axis.title ?? '').noun));
  const [x, y] = [titleOf('x'), titleOf('y')];
  if (x.length === 0 || y.length === 0) return [];
  const [first, second] = [labelKey(said.text.slice(0, match.index)).slice(-7), labelKey(match[1] ?? '').slice(0, 5)];
  const isSwapped = sharesOne(first, x) && !sharesOne(first, y) && sharesOne(second, y) && !sharesOne(second, x);
  // "A plot of A against B" is said with either across.
  const isExact = /function|depend|plotted/i.test(
    said.text.slice(Math.max(0, match.index - 12), match.index + match[0].length),
  );
  if (isSwapped) return isExact ? [spanOf(said, match, false, x.join(' '))] : [];
  if (sharesOne(second, x) && !sharesOne(second, y)) return [spanOf(said, match, true, x.join(' '))];
  const [told, shown] = [quantitiesIn(second), quantitiesIn(x)];
  const isOther =
    told.length > 0 && shown.length > 0 && !told.some((word) => shown.includes(word)) && !sharesOne(second, x);
  return isOther ? [spanOf(said, match, false, x.join(' '))] : [];
};

const coloured =
  /\b(?:(all|both|the|these) (?:\w+ ){0,2}?(bars|lines|slices|points|dots|boxes|columns|curves|areas|cells|wedges|circles) (?:have|share|are(?: all)?(?: drawn| shown| filled| painted)? (?:in|of)) (the same|one|a single|a common|different|various|several|distinct) colou?rs?|each (bar|line|slice|point|box|column|curve|wedge) (?:has|is (?:drawn|shown) in) (its own|a different|another|the same) colou?r)\b/i;

const kindsBy: readonly (readonly [words: RegExp, kind: ElementKind])[] = [
  [/^(?:bar|column)/i, 'bar'],
  [/^(?:line|curve)/i, 'line'],
  [/^(?:slice|wedge)/i, 'slice'],
  [/^(?:point|dot|circle)/i, 'point'],
  [/^box/i, 'box'],
  [/^area/i, 'area'],
  [/^cell/i, 'cell'],
];

/** "All bars have the same colour", "each slice has its own colour". */
const colouring = (said: Saying, world: World): Finding[] => {
  const match = firstMatch(said.text, coloured);
  if (!match) return [];
  const noun = match[2] ?? match[4] ?? '';
  const kind = kindsBy.find(([words]) => words.test(noun))?.[1];
  const plots = world.reading.plots.filter((plot) => plot.kind === kind);
  const colours = new Set(plots.flatMap((plot) => looksOf(plot).colours));
  if (colours.size === 0) return [];
  const isSame = /same|one|single|common/i.test(match[3] ?? match[5] ?? '');
  const denied = /\b(?:not|n['’]t|never)\b/i.test(said.text.slice(Math.max(0, match.index - 12), match.index));
  return [spanOf(said, match, (isSame ? colours.size === 1 : colours.size > 1) !== denied, `${colours.size}`)];
};

const sharing =
  /\b(?:share|shares|use|uses|have|has)(?: all)? (one|the same|a common|a single|different|separate|their own) (?:(?:y|x|vertical|horizontal|value)(?:-| )?)?(?:axis|axes|scales?)(?: scale)?\b/i;

/** "All panels share one y-axis scale": the same values at the same heights. */
const sharedScale = (said: Saying, world: World): Finding[] => {
  const match = firstMatch(said.text, sharing);
  const { panels, scene } = world.reading;
  if (!match || panels.length < 2) return [];
  const channel = /\b(?:x|horizontal)\b/i.test(match[0]) ? 'x' : 'y';
  const axes = scene.axes.filter((axis) => axis.channel === channel);
  const own = panels.map(({ group }) => axes.find((axis) => axis.groups.includes(group.id)));
  if (own.some((axis) => axis === undefined)) return [];
  const domains = new Set(own.map((axis) => JSON.stringify(axis?.domain)));
  const isSame = /one|same|common|single/i.test(match[1] ?? '');
  return [spanOf(said, match, isSame === (domains.size === 1), `${domains.size} ranges`)];
};

const words: Readonly<Record<string, number>> = { a: 1, one: 1, single: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };
const lined =
  /\b(?:panels?|charts?|plots?|subplots?|graphs?|facets?)\b[^,;.]{0,30}? (?:arranged|placed|laid out|set|stand|are|sit|lined up) (?:in|as) (a|one|two|three|four|five|six)(?: single)? (rows?|columns?|lines?)\b/i;

/** "The panels are arranged in a single row". */
const inRows = (said: Saying, world: World): Finding[] => {
  const match = firstMatch(said.text, lined);
  if (!match || world.reading.panels.length < 2) return [];
  const { rows, columns, name } = layoutOf(world.reading);
  const wanted = words[(match[1] ?? '').toLowerCase()] ?? 0;
  const has = /^(?:row|line)/i.test(match[2] ?? '') ? rows : columns;
  return [spanOf(said, match, has === wanted, name)];
};

const bothAxes =
  /\bboth (?:of the )?axes (?:of (?:the|this) (?:\w+ ){1,3})?(?:are|have|use|start|begin|show|run)(?: on)?(?: an?| with)? ?(?:\w+ )?(logarithmic|log|linear|at zero|from zero|at 0|from 0)\b/i;

/** "Both axes are logarithmic". */
const ofBothAxes = (said: Saying, world: World): Finding[] => {
  const match = firstMatch(said.text, bothAxes);
  const { axes } = world.reading.scene;
  if (!match || axes.length < 2) return [];
  const word = (match[1] ?? '').toLowerCase();
  const ok = axes.every((axis) =>
    word.startsWith('log') ? axis.scale === 'log' : word === 'linear' ? axis.scale === 'linear' : axis.domain[0] === 0,
  );
  return [spanOf(said, match, ok, axes.map(({ scale }) => scale).join(', '))];
};

const split =
  /\b(?:each|every|the|all) (?:bars?|columns?) (?:is|are|has been|have been) (?:split|divided|broken|subdivided|cut) (?:up )?into (two|three|four|five|six) (?:\w+ )?(?:parts?|segments?|pieces?|sections?|layers?|blocks?|shares?|colou?rs?)\b/i;

/** "Each bar is split into two parts". */
const splitBars = (said: Saying, world: World): Finding[] => {
  const match = firstMatch(said.text, split);
  const plot = world.plots.find(({ kind }) => kind === 'bar');
  if (!match || !plot) return [];
  const isStacked = plot.arrangement === 'stacked' || plot.arrangement === 'normalised';
  const parts = isStacked ? (plot.series?.labels.length ?? 1) : 1;
  return [spanOf(said, match, parts === words[(match[1] ?? '').toLowerCase()], `${parts}`)];
};

const pointing =
  /\b(all|both|the|no|none of the|each|every) (?:of the )?(?:\w+ )?(?:arrows?|vectors?) (?:all )?(?:points?|goe?s?|run|runs|aims?|is directed|are directed|leads?) (?:towards? |to )?(?:the )?(upper |lower |top |bottom )?-?(left|right|up|down|upwards?|downwards?|top|bottom)\b/i;

const whereabouts =
  /\b(?:at|on|in|to|above|below|near|around|beside|inside|outside|left|right|along) (?:of )?(?:the )?(?:\w+ )?(?:cent(?:re|er)|middle|origin|top|bottom|left|right|side|edge|corners?|half|axis)\b(?=.*\barrow|.*\bvector)/i;

/** "All arrows point to the upper right": the arrows that are data, such as those of a flow. */
const arrowsPoint = (said: Saying, world: World, around: string): Finding[] => {
  const match = firstMatch(said.text, pointing);
  const arrows = world.reading.scene.elements.flatMap(({ visible, kind, path }) => {
    const [start, end] = [path?.[0], path?.at(-1)];
    return visible && kind === 'vector' && start && end ? [[end[0] - start[0], end[1] - start[1]] as const] : [];
  });
  if (!match || arrows.length < 2) return [];
  const side = `${match[2] ?? ''}${match[3] ?? ''}`.toLowerCase();
  const goes = ([dx, dy]: readonly [number, number]): boolean =>
    (!/left/.test(side) || dx < -0.5) &&
    (!/right/.test(side) || dx > 0.5) &&
    (!/up|top/.test(side) || dy < -0.5) &&
    (!/lower|bottom|down/.test(side) || dy > 0.5);
  const none = /^no/i.test(match[1] ?? '');
  // "At the top, the arrows point left": only those that stand there.
  if (/^the$/i.test(match[1] ?? '') && whereabouts.test(around)) return [];
  return [
    spanOf(
      said,
      match,
      none ? !arrows.some(goes) : arrows.every(goes),
      `${arrows.filter(goes).length} of ${arrows.length}`,
    ),
  ];
};

const cue =
  /against|versus|\bvs\b|function of|plotted over|dependence|arrow|vector|colou?r|axis|axes|scales?\b|\b(?:in|as) (?:a|one|two|three|four|five|six) |into/i;

const ofWords = (clause: Clause, world: World): Finding[] => {
  const said = saying(clause);
  if (!cue.test(said.text)) return [];
  const finds = [againstFinding, colouring, sharedScale, inRows, ofBothAxes, splitBars, arrowsPoint];
  return finds.flatMap((find) => find(said, world, clause.sentence.text));
};

/** How parts stand to each other: panels, layers of a stack, axes, colours that are alike. */
export const arrangedRule: Rule = (clause, world) =>
  world.plots.length === 0
    ? ofWords(clause, world)
    : [
        ...panelSideFindings(clause, world),
        ...stackingFindings(clause, world),
        ...positionFindings(clause, world),
        ...drawnCourseFindings(clause, world),
        ...ofWords(clause, world),
      ];
