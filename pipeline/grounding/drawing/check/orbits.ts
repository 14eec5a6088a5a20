import { oncePer } from '../../once-per.js';
import { calloutsOf } from '../callouts.js';
import type { Drawing, Thing } from '../drawing.js';
import { isDenied } from './clauses.js';
import { shapesNamed } from './named-shapes.js';
import { isColoured } from './fits.js';
import { isWhole } from './count-whole.js';
import { numberIn } from './counts.js';
import { matchesIn, patternOf } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const middleOf = ({ element: { box } }: Thing): readonly [number, number] => [
  box.x + box.width / 2,
  box.y + box.height / 2,
];
const far = (one: Thing, other: Thing): number => {
  const [[ax, ay], [bx, by]] = [middleOf(one), middleOf(other)];
  return Math.hypot(ax - bx, ay - by);
};

/** Circles without a filling around one centre, the smallest first: orbits, shells, rings. */
const ringsIn = oncePer((drawing: Drawing): readonly Thing[] => {
  const open = drawing
    .of('shape')
    .filter(
      ({ outline, filled, element }) =>
        outline === 'circle' && !filled && element.stroke !== undefined && element.box.width > 30,
    );
  const groups = open.map((one) => open.filter((other) => far(one, other) < 3));
  const [largest = []] = groups.toSorted((a, b) => b.length - a.length);
  return largest.length > 1 ? largest.toSorted((a, b) => a.element.box.width - b.element.box.width) : [];
});

const RING = '(?: (?:orbits?|shells?|rings?|tracks?|{circle}|{ring}|{ellipse}|energy {level}|{level}|{path}))';
const on = patternOf(
  `(?<one> @)(?: (?:is|lies|sits|moves|circles|stands|travels|orbits|runs|shown|drawn|placed|located|found|marked|{circle}|not))+ (?:on|in|along)(?: the)?(?<which> (?:outermost|innermost|outer|inner|middle|first|second|third|fourth|largest|smallest|last))${RING}`,
);
const counted = patternOf(
  `(?<n> (?:#\\d+|no))(?<look>(?: <[^>]+>)?)(?: (?:concentric|circular|dashed|round|thin|electron))*(?<what> (?:orbits?|shells?|concentric {circle\\+}|rings|{ring\\+}|tracks))`,
);

const nth: Readonly<Record<string, number>> = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  innermost: 0,
  inner: 0,
  smallest: 0,
};
const ringAt = (rings: readonly Thing[], which: string): Thing | undefined => {
  if (/^(?:outermost|outer|largest|last)$/.test(which)) return rings.at(-1);
  if (which === 'middle') return rings.length % 2 === 1 ? rings[(rings.length - 1) / 2] : undefined;
  return rings[nth[which] ?? 99];
};

/** "Earth is on the outermost circle", "three orbits": of circles around one centre. */
const orbitRule: DrawingRule = (pieces, { drawing, about }) => {
  const rings = ringsIn(drawing);
  if (drawing.kind !== 'shapes' || rings.length < 2) return [];
  return [
    ...matchesIn(pieces, on).flatMap((match): Verdict[] => {
      const which = match.group('which')[0]?.code ?? '';
      const ring = ringAt(rings, which);
      const shapes = shapesNamed(drawing, match.group('one')[0]);
      if (!ring || shapes.length === 0 || shapes.some((one) => rings.includes(one))) return [];
      const isOn = (thing: Thing): boolean => Math.abs(far(thing, ring) - ring.element.box.width / 2) < 6;
      return [
        verdict(match.pieces, shapes.some(isOn) !== isDenied(match.pieces), which, null, about('shape', ...shapes)),
      ];
    }),
    ...matchesIn(pieces, counted).flatMap((match): Verdict[] => {
      const look = match.group('look')[0]?.code.slice(1, -1).replaceAll('_', ' ');
      const own = look === undefined ? rings : rings.filter((ring) => isColoured(drawing, ring, look) !== false);
      const n = numberIn(match.group('n')[0]);
      if (own.length === 0) return [];
      if (n < own.length && !isWhole(pieces, match) && !/^(?:of|with|by)$/.test(pieces[match.from - 1]?.code ?? ''))
        return [];
      return [verdict(match.pieces, n === own.length, n, own.length, about('shape', ...own))];
    }),
  ];
};

const nearest = patternOf(
  `(?<one> @)(?: (?:is|lies|stands|sits|comes|located|placed|are|not|the))+ (?<way>nearest|closest|farthest|furthest)(?: (?:one|#1|{[a-z]+}|planet|away|of all|of them))*(?: (?:to|from))(?: the)?(?<other> @)`,
);

/** "Mercury is nearest to the Sun": of all that has a name of its own. */
const nearestRule: DrawingRule = (pieces, { drawing, about }) => {
  if (drawing.kind !== 'shapes') return [];
  return matchesIn(pieces, nearest).flatMap((match): Verdict[] => {
    const [one, more] = shapesNamed(drawing, match.group('one')[0]);
    const [other, others] = shapesNamed(drawing, match.group('other')[0]);
    if (!one || more || !other || others || one === other) return [];
    const named = [
      ...calloutsOf(drawing).map(({ shape }) => shape),
      ...drawing.of('shape').filter(({ name }) => name !== undefined),
    ].filter((thing) => thing !== other && thing.noun === one.noun);
    if (named.length < 2) return [];
    const isFar = match.pieces.some(({ code }) => /^(?:farthest|furthest)$/.test(code));
    const offs = named.map((thing) => far(thing, other));
    const best = isFar ? Math.max(...offs) : Math.min(...offs);
    return [
      verdict(
        match.pieces,
        Math.abs(far(one, other) - best) < 4 !== isDenied(match.pieces),
        isFar ? 'farthest' : 'nearest',
        null,
        about('position', one),
      ),
    ];
  });
};

export const orbitRules: readonly DrawingRule[] = [orbitRule, nearestRule];
