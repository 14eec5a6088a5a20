import { allMatches } from '../../all-matches.js';
import { isOtherQuantity } from '../../language/quantities.js';
import { parseTitle } from '../../language/title.js';
import { knownUnit } from '../../language/unit-family.js';
import { unitName } from '../../language/unit.js';
import type { Finding } from '../mention.js';
import { labelKey } from '../tokenize.js';
import { factIds, found, type Told } from './told.js';

const shows =
  '(?:represents?|shows?|displays?|(?:is|are) (?:labell?ed|titled|named|called)(?: as| with)?|is|denotes?|indicates?|corresponds? to|measures?|with the label|labell?ed(?: as)?|for|representing|showing|gives?|depicts?|plots?)';
const subject = new RegExp(
  `\\b(?:([xyz])[- ]axis|(?<upright>vertical) axis),? (?:which )?${shows} (?:the )?(["“'‘]?)([^"“”;.]+?)(?:["”'’]|(?=,? (?:and|while|whereas|with|which|that|on|ranging|rang|from|over|in the range|running)\\b)|[,;.](?!\\d)|$)`,
  'giu',
);
/** "has age on the x-axis, height on the y-axis and pressure on the z-axis". */
const onAxis = new RegExp(
  `(?:^|[,;] |\\b(?:and|with|has|have|plots?|shows?|puts?|places?|where|while|,) )(?:the |an? )?([\\p{L} -]{3,40}?)(?: \\([^)]*\\))?(?: in [\\p{L}/°%]+)?(?: (?:is|are)(?: (?:plotted|shown|given|represented|displayed|drawn|measured))?)? (?:on|along) the ([xyz])[- ]axis`,
  'giu',
);
const letters = /^(?:the )?[xyz](?:[- ](?:axis|values?|coordinates?))?$/i;
const passing = new Set('the of a an in on for and by to per number value level amount axis each'.split(' '));

/** Without what stands in brackets: two axes may share a unit. */
const words = (text: string): string[] => {
  const all = labelKey(text.replace(/(?<=\S) ?\([^)]*\)/g, '')).filter((word) => word.length > 1);
  const telling = all.filter((word) => !passing.has(word));
  // "Level" alone is what an axis is called.
  return telling.length > 0 ? telling : all;
};

const share = (title: string, said: readonly string[]): boolean =>
  words(title).some((word) =>
    said.some(
      (other) =>
        other === word ||
        (word.length > 3 &&
          other.length > 3 &&
          (other.startsWith(word.slice(0, 4)) || word.startsWith(other.slice(0, 4)))),
    ),
  );

const same = (title: string, text: string): boolean => {
  const [a, b] = [labelKey(title).join(' '), labelKey(text).join(' ')];
  return a === b || (b.length > 0 && a.startsWith(`${b} `));
};

/** "in feet" of a title that says metres. */
const isOtherUnit = (title: string, text: string): boolean => {
  const nameOf = (unit: string): string | undefined => knownUnit(unit)?.name ?? unitName(unit);
  const said = nameOf(/\b(?:in|\() ?(\p{L}+)\)?$/u.exec(text)?.[1]?.toLowerCase() ?? '');
  const shown = nameOf(parseTitle(title).unit ?? '');
  return said !== undefined && shown !== undefined && said !== shown;
};

/** Words that stand as they do at an axis: quoted, with a unit in brackets, or with a capital. */
const isLabel = (quoted: boolean, text: string): boolean =>
  quoted || /^\p{Lu}[^,]*$/u.test(text) || /\([^)]+\)$/.test(text);

/** "The axes are labelled Width, Depth and Height": each is the title of one. */
const listFindings = (told: Told): Finding[] =>
  allMatches(told.sentence.text, /\b(?:three )?axes (?:are )?(?:labell?ed|titled|named)(?: as)? ([^;.]+)/giu).flatMap(
    (match) => {
      const titles = told.axes.map(({ title }) => title ?? '');
      const items = (match[1] ?? '')
        .split(/,? and |, /)
        .map((item) => item.replace(/["“”'‘’]|,? respectively.*$/g, '').trim());
      if (items.length !== 3 || titles.filter((title) => title !== '').length < 3) return [];
      const bad = items.filter((item) => !titles.some((title) => same(title, item) || share(title, words(item))));
      const sure = bad.every((item) => /^\p{Lu}/u.test(item) || titles.every((title) => !/^\p{Lu}/u.test(title)));
      const ok = bad.length === 0 ? true : sure ? false : undefined;
      return [found(told, match, ok, titles.join(', '), factIds(told.world, 'axis-title'))];
    },
  );

const onAxisFindings = (told: Told): Finding[] =>
  allMatches(told.sentence.text, onAxis).flatMap((match) => {
    const axis = told.axes.find(({ channel }) => channel === match[2]?.toLowerCase());
    const said = words((match[1] ?? '').replace(/^.*\b(?:and|with|has|have|plots?|shows?|puts?|the) /i, ''));
    const title = axis?.title;
    if (!axis || title === undefined || said.length === 0 || letters.test(match[1] ?? '')) return [];
    const facts = factIds(told.world, 'axis-title');
    if (share(title, said)) return [found(told, match, true, title, facts)];
    const isOther = told.axes.some((one) => one !== axis && one.title !== undefined && share(one.title, said));
    const wrong = isOther || isOtherQuantity(said, words(title), title);
    return wrong ? [found(told, match, false, title, facts)] : [];
  });

/** "the z-axis represents the height in metres": held against what is written there. */
export const titleFindings = (told: Told): Finding[] => {
  if (told.axes.length === 0) return [];
  const own = allMatches(told.sentence.text, subject).flatMap((match) => {
    const axis = told.axes.find(
      ({ channel }) => channel === (match.groups?.['upright'] === undefined ? match[1]?.toLowerCase() : 'z'),
    );
    const text = (match[4] ?? '').trim();
    const title = axis?.title;
    if (!axis || title === undefined || text === '' || letters.test(text)) return [];
    const said = words(text);
    const facts = factIds(told.world, 'axis-title');
    if (same(title, text) || share(title, said)) return [found(told, match, !isOtherUnit(title, text), title, facts)];
    if (axis.labels.some((label) => text.toLowerCase().includes(label.toLowerCase()) && label.length > 2)) return [];
    const others = told.axes.filter((one) => one !== axis && one.title !== undefined);
    const swapped = others.some((one) => same(one.title ?? '', text));
    const unlike = isOtherQuantity(said, words(title), title);
    const lower = said.length === 1 && /^\p{Ll}+$/u.test(title) && /^\p{Ll}+$/u.test(text);
    const wrong = swapped || unlike || (isLabel(match[3] !== '', text) && words(title).length > 0) || lower;
    return wrong ? [found(told, match, false, title, facts)] : [];
  });
  return [...own, ...listFindings(told), ...onAxisFindings(told)];
};
