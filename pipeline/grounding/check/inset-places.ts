import { allMatches } from '../all-matches.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const side = '(?:(upper|top|lower|bottom)|(left|right))';
const corner = `${side}(?:[- ]${side})?(?:[- ]hand)?`;
const inset = '(?:inset|zoom|close-up|magnified view|enlargement)';
const said = [
  new RegExp(
    `\\b${inset}(?: (?:plot|axes|panel|window|view|chart))? (?:(?:is|sits|stands|lies|placed|located|drawn|shown|positioned) ){0,2}(?:in|at|on|near|to|towards?) the ${corner}\\b`,
    'giu',
  ),
  new RegExp(`\\b(?:the|an?) ${corner} ${inset}\\b`, 'giu'),
  new RegExp(
    `\\b(?:in|at|on|near) the ${corner}(?: corner| part| side| half)?(?: of the (?:plot|figure|chart|axes|graph))?,? (?:(?:there is|is|sits|stands) )?(?:an? |the )(?:small )?${inset}\\b`,
    'giu',
  ),
];

/** "An inset in the upper right": where in the plot around it the one inset stands. */
export const insetPlaceFindings = ({ text, start }: Sentence, world: World): Finding[] => {
  const [one, ...others] = world.reading.insets;
  if (!one || others.length > 0) return [];
  const [inner, outer] = [one.panel.group.box, one.host.group.box];
  const x = (inner.x + inner.width / 2 - outer.x) / outer.width;
  const y = (inner.y + inner.height / 2 - outer.y) / outer.height;
  const offOf = (word: string): number =>
    /^(?:upper|top)$/.test(word)
      ? y - 0.5
      : /^(?:lower|bottom)$/.test(word)
        ? 0.5 - y
        : word === 'left'
          ? x - 0.5
          : 0.5 - x;
  return said.flatMap((pattern) =>
    allMatches(text, pattern).map(({ 0: match, index, ...groups }): Finding => {
      const words = [groups[1], groups[2], groups[3], groups[4]].flatMap((word) => word?.toLowerCase() ?? []);
      const offs = words.map(offOf);
      const ok = offs.every((off) => off < -0.02) ? true : offs.some((off) => off > 0.05) ? false : undefined;
      return {
        start: start + index,
        end: start + index + match.length,
        ok,
        stated: words.join(' '),
        actual: `${y < 0.5 ? 'upper' : 'lower'} ${x < 0.5 ? 'left' : 'right'}`,
        facts: [],
      };
    }),
  );
};
