import type { Box } from '../../../../renderers/scene.js';
import type { Drawing, Thing } from '../drawing.js';
import { objectsOf } from '../objects.js';
import { isColoured, isKind, isLook, kindIn, looks } from './fits.js';
import { END, matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/** The shapes that a reference stands for, where it stands for one object of several. */
const shapesOf = ({ drawing }: Scope, piece: Piece | undefined): readonly Thing[] => {
  const ids = new Set((piece?.things ?? []).map(({ id }) => id));
  return (
    objectsOf(drawing).find(({ text, shapes }) => ids.has(text.id) || shapes.every(({ id }) => ids.has(id)))?.shapes ??
    []
  );
};

const HAS =
  '(?: ,)?(?: (?:which|that|and|is|are|simply|only))*(?: (?:has|have|contains?|shows?|carries|bears|features|displays|with|consists of|made up of|made of|divided into|split into))';

const holding = patternOf(
  `(?<one> @)${HAS}(?: a| an| one)?(?<adj>(?: (?:<[^>]+>|big|large|small|single|round))*)(?<kind> (?:\\{(?:circle|triangle|star|square|diamond|rectangle|ellipse|hexagon|pentagon)\\}|cross|sun|moon|crescent|emblem|spot))${END}`,
);

/** "The flag of Nisho has a red circle", "… with a yellow cross": one of its shapes is that. */
const holdingRule: DrawingRule = (pieces, scope) =>
  matchesIn(pieces, holding).flatMap((match): Verdict[] => {
    const shapes = shapesOf(scope, match.group('one')[0]);
    if (shapes.length < 2) return [];
    const [kind] = match.group('kind');
    const colours = match.group('adj').filter(isLook);
    const isNamed = kind?.code.startsWith('{') === true;
    const fits = shapes.filter(
      (thing) =>
        (!isNamed || isKind(scope.drawing, thing, kindIn(kind))) &&
        colours.every((colour) => looks(scope.drawing, thing, colour) === true),
    );
    // A cross is drawn of bars: of what has no outline of its own only the colour is known.
    if (!isNamed && colours.length === 0) return [];
    const open = isNamed && fits.length === 0 && shapes.some(({ outline }) => /^(?:path|polygon|shape)$/.test(outline));
    return [
      verdict(
        match.pieces,
        fits.length > 0 ? true : open ? undefined : false,
        match.pieces.map(({ code }) => code).join(' '),
        fits.length,
        scope.about('shape', ...shapes),
      ),
    ];
  });

interface Stripes {
  readonly course: 'vertical' | 'horizontal';
  /** From the left, or from the top. */
  readonly bands: readonly Thing[];
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 2;

/** Boxes of one height beside each other, or of one width under each other, that tile a whole. */
const stripesIn = (shapes: readonly Thing[]): Stripes | undefined => {
  const boxes = shapes.filter(({ element }) => element.kind === 'rect' || element.kind === 'polygon');
  const tiles = (
    along: (box: Box) => readonly [number, number],
    across: (box: Box) => readonly [number, number],
  ): readonly Thing[] => {
    const sorted = boxes.toSorted((a, b) => along(a.element.box)[0] - along(b.element.box)[0]);
    const [first] = sorted;
    if (!first) return [];
    const isRow = sorted.every(({ element: { box } }, at) => {
      const before = sorted[at - 1]?.element.box;
      const [from, to] = across(box);
      const [a, b] = across(first.element.box);
      return near(from, a) && near(to, b) && (before === undefined || near(along(box)[0], along(before)[1]));
    });
    return isRow ? sorted : [];
  };
  const [x, y] = [
    ({ x: from, width }: Box) => [from, from + width] as const,
    ({ y: from, height }: Box) => [from, from + height] as const,
  ];
  const upright = tiles(x, y);
  if (upright.length > 1) return { course: 'vertical', bands: upright };
  const flat = tiles(y, x);
  return flat.length > 1 ? { course: 'horizontal', bands: flat } : undefined;
};

const BANDS = '(?:stripes?|bands?|bars|fields|sections|strips)';
const counted = patternOf(
  `(?<one> @)${HAS}(?<count> #\\d+)(?<adj>(?: (?:equal|broad|wide|coloured|colored|different|differently))*)(?<course> (?:vertical|horizontal|upright))? ${BANDS}${END}`,
);
const running = patternOf(
  ` ${BANDS} (?:of|on|in)(?: the)?(?<one> @)(?: (?:are|is|run|runs|go|arranged|drawn|placed|all))+(?<course> (?:vertical|vertically|horizontal|horizontally|upright|flat|from left to right|from top to bottom|up and down|side by side))${END}`,
);
const single = patternOf(
  `(?: the)?(?<which> (?:top|upper|bottom|lower|left|right|middle|central|first|second|third|last|uppermost|lowest|leftmost|rightmost)) ${BANDS.replace('s?', '')} (?:of|on|in)(?: the)?(?<one> @) (?:is|isn't)(?<no> not)?(?: (?:coloured|colored|painted))?(?<colour> <[^>]+>)${END}`,
);

const at = (bands: readonly Thing[], which: string): Thing | undefined => {
  if (/^(?:top|upper|left|first|uppermost|leftmost)$/.test(which)) return bands[0];
  if (/^(?:bottom|lower|right|last|lowest|rightmost)$/.test(which)) return bands.at(-1);
  if (which === 'second') return bands[1];
  if (which === 'third') return bands[2];
  return bands.length % 2 === 1 ? bands[(bands.length - 1) / 2] : undefined;
};

/** "The flag of Orla has three vertical stripes", "its bottom stripe is red". */
const stripesRule: DrawingRule = (pieces, scope) => {
  const read = (match: ReturnType<typeof matchesIn>[number]): Stripes | undefined => {
    const shapes = shapesOf(scope, match.group('one')[0]);
    return stripesIn(shapes);
  };
  const wayOf = (code = ''): Stripes['course'] =>
    /^(?:vertical|vertically|upright|side)/.test(code) ? 'vertical' : 'horizontal';
  return [
    ...matchesIn(pieces, counted).flatMap((match): Verdict[] => {
      const stripes = read(match);
      if (!stripes) return [];
      const stated = Number(match.group('count')[0]?.code.slice(1));
      const [course] = match.group('course');
      const ok = stated === stripes.bands.length && (course === undefined || wayOf(course.code) === stripes.course);
      return [verdict(match.pieces, ok, stated, stripes.bands.length, scope.about('shape', ...stripes.bands))];
    }),
    ...matchesIn(pieces, running).flatMap((match): Verdict[] => {
      const stripes = read(match);
      const [course] = match.group('course');
      if (!stripes || course?.code === 'from') return [];
      return [
        verdict(
          match.pieces,
          wayOf(course?.code) === stripes.course,
          course?.code ?? '',
          stripes.course,
          scope.about('shape', ...stripes.bands),
        ),
      ];
    }),
    ...matchesIn(pieces, single).flatMap((match): Verdict[] => {
      const stripes = read(match);
      const band = stripes && at(stripes.bands, match.group('which')[0]?.code ?? '');
      const colour = match.group('colour')[0]?.code.slice(1, -1).replaceAll('_', ' ') ?? '';
      const isSo = band && isColoured(scope.drawing, band, colour, 'fill');
      return band && isSo !== undefined
        ? [
            verdict(
              match.pieces,
              isSo !== match.group('no').length > 0,
              colour,
              band.colour ?? null,
              scope.about('colour', band),
            ),
          ]
        : [];
    }),
  ];
};

const exists = patternOf(
  ` there (?:is|are)(?: also)?(?: a| an| one| some)(?<words>(?: [a-z-]+){1,2}) (?:next to|beside|near|in front of|behind|opposite|between|above|below|inside|on|in|at|to the left of|to the right of|left of|right of)(?: the)?(?<one> @)`,
);

/** All that is drawn has words of its own: a map of buildings with their names, and nothing besides. */
const isAllNamed = ({ things, loose, ground, scene }: Drawing): boolean => {
  const solid = things.filter(
    ({ role, filled, id, element: { box } }) =>
      role === 'shape' &&
      filled &&
      id !== ground?.id &&
      box.width > 12 &&
      box.height > 12 &&
      Math.max(box.width / scene.width, box.height / scene.height) < 0.8,
  );
  const named = solid.filter(({ name }) => name !== undefined);
  return named.length > 2 && named.length === solid.length && loose.length < 12;
};

/** "There is a hospital next to the park", where every building has its name, and none has this. */
const existsRule: DrawingRule = (pieces, scope) =>
  isAllNamed(scope.drawing)
    ? matchesIn(pieces, exists).flatMap((match): Verdict[] => {
        const words = match.group('words');
        const last = words.at(-1);
        const isNouns = words.every(
          ({ code, pos }) => /^[a-z-]+$/.test(code) && /^(?:NOUN|ADJ|PROPN)$/.test(pos ?? ''),
        );
        const isLoose =
          /^(?:word|name|label|text|arrow|line|letter|number|title|scale|compass|road|street|path|way|river|gap|space|crossing|junction|corner|shape|symbol|sign|border|frame|background|outline)s?$/.test(
            last?.code ?? '',
          );
        const isWritten = scope.drawing.scene.elements.some(
          ({ text }) => last !== undefined && (text?.toLowerCase() ?? '').includes(last.code),
        );
        if (!last || last.pos !== 'NOUN' || !isNouns || isLoose || isWritten) return [];
        return [verdict(match.pieces, false, last.code, 'nothing of that name')];
      })
    : [];

/** What an object that is drawn of several shapes has, and what a drawing has besides. */
export const contentsRules: readonly DrawingRule[] = [holdingRule, stripesRule, existsRule];
