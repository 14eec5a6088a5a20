import { allMatches } from '../../all-matches.js';
import type { SceneElement } from '../../../../renderers/scene.js';
import { colourWords, isColour } from '../../language/colour.js';
import type { Verdict } from '../../verdict.js';
import { type SpaceFigure, typeOf } from '../figure.js';
import { number, type SpaceRule, valueOf } from './rule.js';

const side = '(?<side>front|top|left|right|back|rear|side)';
const viewWords = `(?:${side} view|view from (?:the )?(?<from>front|top|left|right|back|above|behind))`;

const sideOf = (groups: Readonly<Record<string, string | undefined>>): string => {
  const word = (groups['side'] ?? groups['from'] ?? '').toLowerCase();
  return word === 'above' ? 'top' : word === 'behind' || word === 'rear' ? 'back' : word;
};

const viewCalled = ({ views }: SpaceFigure, word: string): SceneElement | undefined => {
  const own = views.filter((one) => typeOf(one) === `${word} view`);
  if (own.length > 0) return own[0];
  // "The side view", where there is one from a side.
  const sides = word === 'side' ? views.filter((one) => /^(?:left|right) view$/.test(typeOf(one))) : [];
  return sides.length === 1 ? sides[0] : undefined;
};

const verdict = (
  index: number,
  words: string,
  ok: boolean | undefined,
  stated: string | number,
  actual: string | number,
): Verdict => ({
  start: index,
  end: index + words.length,
  ok,
  stated,
  actual,
  facts: [],
});

/** Of each view how high it is from left to right, in shares of its width: columns of squares, or the outline's upper edge. */
const heightsOf = ({ scene }: SpaceFigure, view: SceneElement): number[] => {
  const columns = view.data?.['columns'];
  if (typeof columns === 'string') return columns.split(' ').map(Number);
  const name = view.data?.['view'];
  const strokes = scene.elements.filter(({ kind, data }) => kind === 'segment' && data?.['view'] === name);
  const { box } = view;
  return [0.08, 0.3, 0.5, 0.7, 0.92].map((share) => {
    const x = box.x + share * box.width;
    const tops = strokes.flatMap(({ box: own }) =>
      own.height < 1 && own.x - 1 <= x && x <= own.x + own.width + 1 ? [own.y] : [],
    );
    return tops.length === 0 ? 0 : box.y + box.height - Math.min(...tops);
  });
};

const tallAt = new RegExp(
  `\\b${viewWords}\\b[^.;]*?\\b(?:tall(?:er|est)?|high(?:er|est)?) (?:part|column|side|tower|end|block|section|portion|piece)\\b[^.;]*?\\b(?:on|at|to) (?:the|its) (?<where>left|right)\\b`,
  'gi',
);
const courses = new RegExp(
  `\\b${viewWords}\\b[^.;]*?\\b(?:columns?|heights?|towers?|stairs?|steps?|it)\\b[^.;]*?\\b(?<way>taller|higher|increase|rise|grow|climb|go up|goes up|shorter|lower|smaller|decrease|fall|drop|descend|go down|goes down|step down|steps down)\\w*[^.;]*?\\bfrom (?<a>left|right) to (?:left|right)\\b`,
  'gi',
);

/** "The front view has its tall part on the right", "the columns get taller from left to right". */
const shapes = (text: string, figure: SpaceFigure): Verdict[] => [
  ...allMatches(text, tallAt).flatMap(({ index, 0: words, groups = {} }) => {
    const view = viewCalled(figure, sideOf(groups));
    const heights = view ? heightsOf(figure, view) : [];
    const [first, last] = [heights[0], heights.at(-1)];
    if (first === undefined || last === undefined || heights.every((one) => one === first)) return [];
    const best = Math.max(...heights);
    const ok =
      groups['where']?.toLowerCase() === 'left' ? first === best && last < best : last === best && first < best;
    return [verdict(index, words, ok, groups['where'] ?? '', heights.map(Math.round).join(' '))];
  }),
  ...allMatches(text, courses).flatMap(({ index, 0: words, groups = {} }) => {
    const view = viewCalled(figure, sideOf(groups));
    const heights = view ? heightsOf(figure, view) : [];
    if (heights.length < 2) return [];
    const up =
      /tall|high|incr|rise|grow|climb|up/.test(groups['way']?.toLowerCase() ?? '') ===
      (groups['a']?.toLowerCase() === 'left');
    const ordered = up ? heights : heights.toReversed();
    const ok =
      ordered.every((one, at) => at === 0 || one >= (ordered[at - 1] ?? 0)) &&
      (ordered.at(-1) ?? 0) > (ordered[0] ?? 0);
    return [verdict(index, words, ok, groups['way'] ?? '', heights.map(Math.round).join(' '))];
  }),
];

const sized = new RegExp(
  `\\b${viewWords}\\b[^.;]*?\\b(?:(?<what>height|width|breadth|length) (?:of|is|=) (?<size>${number})|(?<size2>${number}) ?(?:cm|m|mm|units?|squares?)? (?<what2>high|tall|wide|broad))\\b`,
  'gi',
);

/** "According to the front view the solid has a height of 8 cm". */
const sizes = (text: string, figure: SpaceFigure): Verdict[] =>
  allMatches(text, sized).flatMap(({ index, 0: words, groups = {} }) => {
    const view = viewCalled(figure, sideOf(groups));
    const isHigh = /height|high|tall/i.test(groups['what'] ?? groups['what2'] ?? '');
    const actual = view?.data?.[isHigh ? 'height' : 'width'];
    const stated = valueOf(groups['size'] ?? groups['size2'] ?? '');
    return typeof actual === 'number' ? [verdict(index, words, Math.abs(actual - stated) < 0.06, stated, actual)] : [];
  });

const placed = new RegExp(
  `\\b(?<one>front|top|left|right|back|side) view (?:is|has been|lies|stands|was|appears|sits)(?<not> not)?(?: drawn| placed| shown| located| positioned| directly| just)* (?<how>above|below|under|underneath|beneath|over|to the left of|to the right of|left of|right of) the (?<other>front|top|left|right|back|side) view\\b`,
  'gi',
);

/** "The top view has been placed below the front view". */
const arrangement = (text: string, figure: SpaceFigure): Verdict[] =>
  allMatches(text, placed).flatMap(({ index, 0: words, groups = {} }) => {
    const [a, b] = [groups['one'], groups['other']].map((name) => viewCalled(figure, name?.toLowerCase() ?? '')?.box);
    if (!a || !b) return [];
    const [dx, dy] = [a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2];
    const how = groups['how']?.toLowerCase() ?? '';
    const is = how.includes('left')
      ? dx < -5
      : how.includes('right')
        ? dx > 5
        : /above|over/.test(how)
          ? dy < -5
          : dy > 5;
    return [verdict(index, words, is !== (groups['not'] !== undefined), how, '')];
  });

const noDashes =
  /\b(?:no|not any|without) (?:dashed|hidden|dotted|broken) (?:lines?|edges?)\b[^.;]*?\b(?:any of the|the|its|all) (?:\w+ )?views?\b/gi;
const dashesIn = new RegExp(
  `\\b(?:an?|one|${number}) (?:dashed|hidden|dotted|broken) lines?\\b[^.;]*?\\b(?:in|across|through|of) the ${viewWords}|\\b${viewWords.replaceAll('?<side>', '?<side2>').replaceAll('?<from>', '?<from2>')} (?:has|contains|shows|includes|with)(?<no> no)? (?:an? |one )?(?:horizontal |vertical )?(?:dashed|hidden|dotted|broken) lines?\\b`,
  'gi',
);
const round =
  /\b(?:round|circular|drilled|curved) (?:holes?|openings?|parts?|edges?|lines?)\b|\bholes?\b|\bcircles?\b/gi;

/** "There is no dashed line in any of the views", "the top view shows a round hole". */
const contents = (text: string, figure: SpaceFigure): Verdict[] => {
  const dashed = (view: SceneElement): number => Number(view.data?.['hiddenLines'] ?? 0);
  const all = figure.views.reduce((sum, view) => sum + dashed(view), 0);
  const isRound = figure.scene.elements.some(
    ({ kind, visible }) => visible && /^(?:circle|ellipse|arc|curve)$/.test(kind),
  );
  return [
    ...allMatches(text, noDashes).map(({ index, 0: words }) => verdict(index, words, all === 0, 'no dashed line', all)),
    ...allMatches(text, dashesIn).flatMap(({ index, 0: words, groups = {} }) => {
      const view = viewCalled(
        figure,
        sideOf({ side: groups['side'] ?? groups['side2'], from: groups['from'] ?? groups['from2'] }),
      );
      return view
        ? [verdict(index, words, dashed(view) > 0 !== (groups['no'] !== undefined), 'dashed line', dashed(view))]
        : [];
    }),
    ...(isRound ||
    figure.bodies.some((one) => Number(one.data?.['removed'] ?? 0) > 0) ||
    /\b(?:no|without|not)\b/i.test(text)
      ? []
      : allMatches(text, round).map(({ index, 0: words }) => verdict(index, words, false, words, 'nothing round'))),
  ];
};

const namedViews = new RegExp(
  `\\b(?:views? (?:labell?ed|named|called|marked)|its|the|their) (?<list>(?:front|top|left|right|back|side)(?:, (?:front|top|left|right|back|side))*,? and (?:front|top|left|right|back|side))(?: views)?\\b`,
  'gi',
);
const manyViews = new RegExp(
  `\\b(?<count>${number})(?: of its| of their)? (?:(?:different|orthogonal|orthographic|outline|flat|two-dimensional|2d|plane|separate|standard|small|labell?ed|further|other) )+views\\b`,
  'gi',
);
const cubesColoured = new RegExp(`\\b(?<colour>${colourWords.join('|')}) (?:unit )?(?:cubes|blocks|bricks)\\b`, 'gi');

/** "Views labelled front, left and top", "four orthographic views", "a pile of yellow cubes". */
const listed = (text: string, figure: SpaceFigure): Verdict[] => {
  const fills = [
    ...new Set(
      figure.scene.elements.flatMap(({ kind, visible, fill, data }) =>
        kind === 'face' && visible && fill !== undefined && data?.['view'] === undefined ? [fill] : [],
      ),
    ),
  ];
  return [
    ...allMatches(text, namedViews).map(({ index, 0: words, groups = {} }) => {
      const all = (groups['list'] ?? '').toLowerCase().split(/, and |, | and /);
      return verdict(
        index,
        words,
        all.every((one) => viewCalled(figure, one) !== undefined),
        groups['list'] ?? '',
        figure.views.map(typeOf).join(', '),
      );
    }),
    ...allMatches(text, manyViews).map(({ index, 0: words, groups = {} }) => {
      const stated = valueOf(groups['count'] ?? '');
      return verdict(index, words, stated === figure.views.length, stated, figure.views.length);
    }),
    ...(figure.stacks.length === 0 || fills.length === 0
      ? []
      : allMatches(text, cubesColoured).map(({ index, 0: words, groups = {} }) =>
          verdict(
            index,
            words,
            fills.some((hex) => isColour(hex, groups['colour']?.toLowerCase() ?? '')),
            groups['colour'] ?? '',
            fills.join(', '),
          ),
        )),
  ];
};

/** What views of a body show: their shape, size and place, what is dashed in them, which there are. */
export const viewShapeRule: SpaceRule = (text, { figure }) =>
  figure.views.length === 0
    ? listed(text, figure).filter(() => figure.stacks.length > 0 && !/\bviews?\b/i.test(text))
    : [
        ...shapes(text, figure),
        ...sizes(text, figure),
        ...arrangement(text, figure),
        ...contents(text, figure),
        ...listed(text, figure),
      ];
