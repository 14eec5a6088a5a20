import { spaceModelOf } from '../model.js';
import { each, type SpaceRule } from './rule.js';

const tip = '(?:tip|apex|peak|vertex)';
const body = '(?:cones?|pyramids?|tetrahedron|body|solid)';
const headDown = new RegExp(
  `\\b(?:stand(?:s|ing)?|balance[sd]|balancing|rest(?:s|ing)?|placed) (?:up ?)?on (?:its|the|their) (?:tip|apex|point|top|head|vertex)\\b|\\b${body} (?:is |stands? |drawn )*upside[- ]down\\b|\\binverted ${body}\\b|\\b${tip} (?:is |that |which )?(?:point(?:s|ing)|fac(?:es|ing)|directed) (?:straight )?down(?:wards?)?\\b|\\b${tip} (?:is |lies )?(?:at|on) the bottom\\b|\\b${tip} (?:is |lies )?below (?:the|its) base\\b|\\bbase (?:is |lies )?(?:at|on) the top\\b`,
  'gi',
);
const headUp = new RegExp(
  `\\b(?:stand(?:s|ing)?|rest(?:s|ing)?|placed) (?:up(?:right)? ?)?on (?:its|the|their) (?:circular |square |round |flat |triangular |rectangular )?base\\b|\\bupright ${body}\\b|\\b${body} stands? upright\\b|\\b${tip} (?:is |that |which )?(?:point(?:s|ing)|fac(?:es|ing)|directed) (?:straight )?up(?:wards?)?\\b|\\b${tip} (?:is |lies )?(?:at|on) the top\\b|\\b${tip} (?:is |lies )?(?:straight |directly |vertically )?above (?:the|its) (?:base|centre|center)\\b|\\bbase (?:is |lies )?(?:at|on) the bottom\\b`,
  'gi',
);

/** "It stands on its tip", "the apex points up": where the tips are of all that have one. */
export const poseRule: SpaceRule = (text, { figure }) => {
  const told = [
    [headDown, false],
    [headUp, true],
  ] as const;
  return told.flatMap(([pattern, isUp]) =>
    each(text, pattern, ([stated]) => {
      const tips = spaceModelOf(figure).own.get('tip') ?? [];
      const bottoms = figure.bodies.map(({ box }) => box.y + box.height / 2);
      const ways = new Set(tips.flatMap(({ at }) => bottoms.map((middle) => at[1] < middle)));
      const ok =
        tips.length === 0 || ways.size !== 1 || /\b(?:not|n't|never)\b/.test(text) ? undefined : ways.has(isUp);
      return { ok, stated, actual: null, facts: [] };
    }),
  );
};
