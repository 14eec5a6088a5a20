import type { Axis } from '../../../renderers/scene.js';
import { parseTitle } from '../language/title.js';
import { isUnitWord } from '../language/unit-family.js';
import { axisFacts } from './axis-extent.js';
import { hasSense, type Clause } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention } from './mention.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

const bothTitles =
  /^(?:the (?:x-axis|horizontal axis) (?:shows|displays|represents|gives) )(.+?)(?:,? and the (?:y-axis|vertical axis) )(?!(?:shows|displays|represents|gives|is|has|runs|ranges|goes|starts|measures|lists|tells|contains|indicates|counts|plots|denotes)\b|\w+s (?:the|a|each|every|which|how|all|from|its)\b)(.+?)\.?$/i;

const joining: ReadonlySet<string> = new Set(
  'in of the a an as for by with per measured expressed given counted unit units number amount'.split(' '),
);

const title = '(?:the |its |their )?([^,;]{2,60}?)(?: (?:is|are)(?: (?:plotted|shown|drawn|given|measured))?)?';
const both = (first: string, second: string): RegExp =>
  new RegExp(
    `^(?:.*\\b(?:has|have|having|with|plots?|shows?|puts?|places?|displays?|showing|plotting|where) )?${title} (?:on|along) the (?:${first})(?:-axis| axis),? (?:and|against|versus|while|with) ${title} (?:on|along) the (?:${second})(?:-axis| axis)`,
    'i',
  );
const acrossUp = both('x|horizontal', 'y|vertical');
const upAcross = both('y|vertical', 'x|horizontal');

/** What a sentence says that both axes show, across and up. */
const titlesTold = (
  text: string,
): { readonly x?: string | undefined; readonly y?: string | undefined; readonly isLoose: boolean } => {
  const [, x, y] = bothTitles.exec(text) ?? [];
  if (x !== undefined) return { x, y, isLoose: false };
  const [, across, up] = acrossUp.exec(text) ?? [];
  if (across !== undefined) return { x: across, y: up, isLoose: true };
  const [, first, second] = upAcross.exec(text) ?? [];
  return { x: second, y: first, isLoose: true };
};

/** In other words than the title's, one word of it is enough: "sleep duration" for "Hours of sleep". */
const hasOne = (title: string, words: readonly string[]): boolean =>
  labelKey(title).some(
    (own) =>
      own.length > 2 &&
      !joining.has(own) &&
      words.some((word) => word.length > 2 && (own.startsWith(word.slice(0, 5)) || word.startsWith(own.slice(0, 5)))),
  );

/** Names of aggregates, each in all its spellings. */
const aggregates = [
  ['mean', 'average', 'avg'],
  ['total', 'sum'],
  ['maximum', 'max'],
  ['minimum', 'min'],
];

/** The title has the word, or the aggregate that it names in another spelling. */
const hasWord = (title: string, word: string): boolean => {
  const key = labelKey(title);
  return (
    key.includes(word) || aggregates.some((names) => names.includes(word) && names.some((one) => key.includes(one)))
  );
};

const extent = /,? (?:from|between|ranging|running|going|spanning|reaching|up to|in the range|with) [^;]*\d.*$/i;
const titleIn = (text: string): readonly string[] =>
  labelKey(
    text
      .replace(extent, '')
      .replace(/^(?:the|a|an) /i, '')
      .replace(/ in ([\p{L}°%$€£/]+)$/u, (all, unit: string) => (isUnitWord(unit) ? '' : all)),
  );

const titlesOf = (axes: readonly Axis[]): string[] => axes.flatMap(({ title }) => title ?? []);

/**
 * "The x-axis shows speed and the y-axis distance": a sentence that does nothing but read both titles, and has one of
 * them to the word, means the other as it is printed, too.
 */
export const misreadTitle = (
  clause: Clause,
  mention: Mention,
  world: World,
  axesOf: (world: World, channel: 'x' | 'y') => readonly Axis[],
): Finding | undefined => {
  const { x, y, isLoose } = titlesTold(clause.sentence.text);
  if (x === undefined || y === undefined) return undefined;
  // "the number of people from 0 to 25": how far an axis goes stands behind its title.
  const said = { x: titleIn(x), y: titleIn(y) };
  const channel = hasSense(mention, 'x-axis') ? 'x' : 'y';
  const other = channel === 'x' ? 'y' : 'x';
  const isRead = titlesOf(axesOf(world, other)).some((title) =>
    [title, parseTitle(title).noun].some((text) => labelKey(text).join(' ') === said[other].join(' ')),
  );
  const own = titlesOf(axesOf(world, channel));
  // "the waiting time in minutes", "the share of people, in percent": words that a title leaves out.
  const isPartOf = own.some((title) => said[channel].every((word) => joining.has(word) || hasWord(title, word)));
  if (own.length === 0 || isPartOf || !isRead || (isLoose && own.some((title) => hasOne(title, said[channel]))))
    return undefined;
  const [axis] = axesOf(world, channel);
  return {
    ...finding([mention], false, said[channel].join(' '), own[0] ?? null, axisFacts(axis, world, 'axis-title')),
    plain: isLoose,
  };
};
