import { isEntity, type Clause } from './clause.js';
import type { Mention } from './mention.js';
import { isOtherwise } from './no-comparison.js';
import type { World } from './world.js';

/** "adults, children and seniors, which together account for 65 %": of those that were listed before. */
export const isOfListed = ({ sentence: { text }, mentions }: Clause): boolean =>
  !mentions.some(isEntity) && /\b(?:which|who|they|these|those) (?:\w+ )?(?:together|combined|jointly)\b/i.test(text);

/** "above the pear point of the same age", of a cloud; "the faster player", of whom a star shows several qualities. */
const isPaired = ({ sentence: { text, tokens }, mentions }: Clause, { from }: Mention, { plots }: World): boolean =>
  (plots.some(({ form }) => form === 'scatter') && /\b(?:of|at|for) the same\b/i.test(text)) ||
  (plots[0]?.special === 'radar' &&
    tokens[from]?.lower.endsWith('er') === true &&
    !/^(?:higher|lower|greater|smaller|larger|bigger|better|fewer)$/.test(tokens[from]?.lower ?? '') &&
    !mentions.some((one) => one.type === 'name' && one.refs.some(({ role }) => role === 'category')));

/** No comparison of the values of two. */
export const isElsewise = (clause: Clause, mention: Mention, world: World): boolean =>
  isOtherwise(clause, mention) || isPaired(clause, mention, world);
