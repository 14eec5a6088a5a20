import { allMatches } from '../../all-matches.js';
import type { SceneElement } from '../../../../renderers/scene.js';
import type { Verdict } from '../../verdict.js';
import { isCalled } from './bodies.js';
import { each, number, type Scope, type SpaceRule, valueOf } from './rule.js';

const body = '(?:cuboid|cube|box|prism|pyramid|cylinder|cone|sphere|ball|hemisphere|frustum|tetrahedron|torus)';
const words: Readonly<Record<string, string>> = { box: 'cuboid', ball: 'sphere' };

/** The one body that a word can mean, where the figure has several. */
const soleBody = ({ figure }: Scope, word: string): SceneElement | undefined => {
  const name = words[word] ?? word;
  const own = figure.bodies.filter((one) => isCalled(one, name));
  return figure.bodies.length > 1 && own.length === 1 ? own[0] : undefined;
};

const centre = ({ box }: SceneElement): number => box.x + box.width / 2;

const placed = new RegExp(
  `\\b(?<body>${body})(?: (?:is|stands|lies|sits|shown|drawn|placed))*(?: (?:on|at|to))(?: the)?(?: far)? (?<side>left|right)\\b(?! of| face| side face| view)`,
  'gi',
);

/** "A cylinder on the left and a cone on the right". */
const sidesIn = (text: string, scope: Scope): Verdict[] =>
  each(text, placed, ({ groups = {} }) => {
    const own = soleBody(scope, groups['body']?.toLowerCase() ?? '');
    const others = scope.figure.bodies.filter((one) => one !== own);
    const isLeft = groups['side']?.toLowerCase() === 'left';
    const seen = own
      ? others.map((one) => (isLeft ? centre(own) < centre(one) - 2 : centre(own) > centre(one) + 2))
      : [];
    const ok = seen.length === 0 ? undefined : seen.every(Boolean) ? true : seen.includes(true) ? undefined : false;
    return { ok, stated: groups['side'] ?? '', actual: null, facts: own ? scope.about('shape', own.id) : [] };
  });

const compared = new RegExp(
  `\\b(?<one>${body}) (?:is|has)(?<not> not|n['’]t)? (?:clearly |slightly |much |also )?(?:an? |the )?(?<how>taller|higher|shorter|lower|wider|narrower|broader|larger|smaller|greater|bigger)(?: (?<what>base|radius|height|volume|diameter))? than (?:that of )?(?:the|a) (?:\\w+ )?(?<other>${body})\\b`,
  'gi',
);

const measureFor = (how: string, what: string | undefined): 'height' | 'radius' | 'volume' | undefined => {
  if (what === 'height' || what === 'volume') return what;
  if (what !== undefined || /^(?:wider|narrower|broader)$/.test(how)) return 'radius';
  return /^(?:taller|higher|shorter|lower)$/.test(how) ? 'height' : undefined;
};

/** "The cylinder is taller than the cone". */
const sizesIn = (text: string, scope: Scope): Verdict[] =>
  each(text, compared, ({ groups = {} }) => {
    const how = groups['how']?.toLowerCase() ?? '';
    const measure = measureFor(how, groups['what']?.toLowerCase());
    const [one, other] = [groups['one'], groups['other']].map((word) => soleBody(scope, word?.toLowerCase() ?? ''));
    const [a, b] = [one, other].map((of) => (measure === undefined ? undefined : of?.measures?.[measure]));
    const isMore = /^(?:taller|higher|wider|broader|larger|greater|bigger)$/.test(how);
    const is = a === undefined || b === undefined ? undefined : isMore ? a > b : a < b;
    const ok = is === undefined ? undefined : is !== (groups['not'] !== undefined);
    return {
      ok,
      stated: how,
      actual: a === undefined || b === undefined ? null : `${a} and ${b}`,
      facts: one ? scope.about('measure', one.id) : [],
    };
  });

const filled = new RegExp(
  `\\b(?<count>${number}) (?<one>${body})s?(?: of \\w+)?(?: (?:would|can|could|will|exactly|just|are needed to))* (?<no>not )?(?:fills?|fit in(?:to|side)?|make up|hold as much as|equal) (?:the|a|one) (?:whole )?(?<other>${body})\\b`,
  'gi',
);

/** "Three cones of water fill the cylinder": by their volumes. */
const fillingIn = (text: string, scope: Scope): Verdict[] =>
  each(text, filled, ({ groups = {} }) => {
    const [one, other] = [groups['one'], groups['other']].map((word) => soleBody(scope, word?.toLowerCase() ?? ''));
    const [a, b] = [one?.measures?.volume, other?.measures?.volume];
    const stated = valueOf(groups['count'] ?? '');
    if (one === undefined || a === undefined || b === undefined) return { ok: undefined, stated, actual: null };
    const ok = Math.abs(b / a - stated) < 0.02 * stated !== (groups['no'] !== undefined);
    return { ok, stated, actual: Math.round((b / a) * 100) / 100, facts: scope.about('measure', one.id) };
  });

const viewsListed = new RegExp(
  '\\b(?<list>(?:front|back|rear|left|right|top|bottom)(?:(?:, and |, | and )(?:front|back|rear|left|right|top|bottom))+) views?\\b',
  'gi',
);

/** "Its front, left and top views": each of them is there. */
const viewsIn = (text: string, { figure, about }: Scope): Verdict[] =>
  figure.views.length === 0
    ? []
    : each(text, viewsListed, ({ groups = {} }) => {
        const stated = allMatches(groups['list']?.toLowerCase() ?? '', /[a-z]{3,}/g).flatMap(([word]) =>
          word === 'and' ? [] : [word],
        );
        const types = figure.views.map(({ data }) => String(data?.['type'] ?? ''));
        const ok = stated.every((side) => types.some((type) => type.startsWith(side === 'rear' ? 'back' : side)));
        return {
          ok,
          stated: stated.join(', '),
          actual: types.join(', '),
          facts: figure.views.flatMap(({ id }) => about('shape', id)),
        };
      });

/** Bodies that stand side by side: which is on the left, which is taller; and which views are shown. */
export const sideBySideRule: SpaceRule = (text, scope) => [
  ...(scope.figure.bodies.length > 1
    ? [...sidesIn(text, scope), ...sizesIn(text, scope), ...fillingIn(text, scope)]
    : []),
  ...viewsIn(text, scope),
];
