import { allMatches } from '../all-matches.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

/** "The legend at the lower right lists Students, Linear fit and Class mean". */
const lists =
  /\blegend\b(?:,? (?:at|in|on|below|beside|above|placed|located|positioned) [^,;.:]{0,40}?,?)? (?:lists?|names?|contains?|identifies|explains|includes?|has entries for|has the entries)(?: the)?(?: (?:two|three|four|five|six) (?:entries|series|labels|items)(?: of)?)?:? (?<items>[^;.:()]{5,160})/giu;
const furtherWords = /\b(?:with|while|whereas|which|that|whose|in (?:the|this)|at the|on the|from top|as well)\b/i;

const key = (text: string): string => labelKey(text.replace(/^(?:the|an?) /i, '')).join(' ');

/** In a list of entries the figure has all but one, which is written as a name and has no word of those left out. */
export const listedEntryFindings = ({ text, start }: Sentence, world: World): Finding[] => {
  const { legends } = world.reading;
  const entries = legends
    .filter(({ kind }) => kind !== 'gradient')
    .flatMap((one) => one.entries.map(({ label }) => key(label)));
  if (entries.length < 2) return [];
  return allMatches(text, lists).flatMap((match): Finding[] => {
    const { items = '' } = match.groups ?? {};
    const parts = items.split(/,? and |, /u).map((part) => part.replace(/["“”'‘’]/g, '').trim());
    const unknown = parts.filter((part) => !entries.includes(key(part)));
    const [other, ...more] = unknown;
    if (other === undefined || more.length > 0 || parts.length < 3 || furtherWords.test(items)) return [];
    const words = new Set(key(other).split(' '));
    const isShared = entries.some((entry) => entry.split(' ').some((word) => words.has(word)));
    if (isShared || !/^\p{Lu}/u.test(other) || other.split(' ').length > 4) return [];
    const at = text.indexOf(other, match.index);
    return [
      {
        start: start + at,
        end: start + at + other.length,
        ok: false,
        stated: other,
        actual: entries.join(', '),
        facts: [],
        plain: true,
      },
    ];
  });
};

const titled =
  /(?<before>\b(?:[\p{L}'’-]+ ){0,2})title\b(?: of (?:the|this) (?:whole )?(?:plot|chart|figure|graph|map|diagram))?(?: (?:is|reads|says|was|:|given as))*:? ["“‘'](?<said>[^"“”’']{6,100})["”’']/giu;
const ofPart = /\b(?:axis|legend|colou?r-? ?bar|sub|panel|tick|not|label)\b/i;

/** The title of the plot is "Gradient Vector Field": words in quotation marks that no title has, whatever they mean. */
export const quotedTitleFindings = ({ text, start }: Sentence, world: World): Finding[] => {
  const { scene, panels, texts } = world.reading;
  const written = [scene.title, scene.subtitle, ...panels.map(({ label }) => label), ...texts.map((one) => one.text)]
    .map((one) => key(one ?? ''))
    .filter((one) => one !== '');
  if (scene.title === undefined || written.length === 0) return [];
  return allMatches(text, titled).flatMap((match): Finding[] => {
    const { before = '', said = '' } = match.groups ?? {};
    const own = key(said);
    if (ofPart.test(before) || written.some((one) => one.includes(own) || own.includes(one))) return [];
    return [
      {
        start: start + match.index + match[0].length - said.length - 1,
        end: start + match.index + match[0].length - 1,
        ok: false,
        stated: said,
        actual: scene.title ?? null,
        facts: [],
        plain: true,
      },
    ];
  });
};

const ofScale = /\bcolou?r (?:legend|bar|scale|key)(?:,? (?:titled|labell?ed|headed))? [“"](?<said>[^”"]{2,80})[”"]/giu;

/** "The colour legend “Mean temperature” runs from 0 to 30": what is written at the scale of colours. */
export const scaleTitleFindings = ({ text, start }: Sentence, world: World): Finding[] => {
  const titles = world.reading.legends.flatMap(({ title }) => title ?? []);
  if (titles.length === 0) return [];
  const own = titles.map(key);
  return allMatches(text, ofScale).flatMap((match): Finding[] => {
    const said = match.groups?.['said'] ?? '';
    if (own.some((one) => one.includes(key(said)) || key(said).includes(one))) return [];
    const at = start + match.index + match[0].length - said.length - 1;
    const actual = titles.join(', ');
    return [{ start: at, end: at + said.length, ok: false, stated: said, actual, facts: [], plain: true }];
  });
};
