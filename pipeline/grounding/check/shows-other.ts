import { allMatches } from '../all-matches.js';
import { isOtherQuantity, quantitiesIn } from '../language/quantities.js';
import { parseTitle } from '../language/title.js';
import { knownUnit } from '../language/unit-family.js';
import { oncePer } from '../once-per.js';
import type { Finding } from './mention.js';
import { isHeavy } from './other-title.js';
import { isAkin } from './told-titles.js';
import type { Sentence } from './scan.js';
import { tokenize } from './tokenize.js';
import type { World } from './world.js';

const axis = '(?<axis>[xyz][- ]axis|(?:horizontal|vertical) axis)(?: (?:on|at) the (?<side>left|right))?';
const bar = '(?<bar>colou?r ?(?:bar|scale))(?: (?:on|at) the (?:left|right|bottom|top)| to the right)?';
const size =
  "(?<size>(?:bubble|circle|dot|point|marker|symbol)(?:s|’s|'s)? (?:size|area|diameter)s?|(?:size|area) of (?:the|each|every|a) (?:bubble|circle|dot|point|marker|symbol)s?)";
const verbs =
  '(?:is about|counts?|shows?|gives?|represents?|displays?|indicates?|tells?(?: us)?|stands? for|measures?|encodes?|encoding|reflects?|depicts?|lists?|reports?|corresponds? to|refers? to|is proportional to|scales with|is (?:the|labell?ed|titled)|(?:is )?labell?ed)';
const said = new RegExp(
  `\\b(?:${axis}|${bar}|${size}),? (?:(?:which|that) )?${verbs} (?:as )?(?:the |a |an |“|"|'|‘)?(?<what>[\\p{L}\\d][^.;:,"“”()]*?)(?=[.;:,"“”()]|['’](?!\\p{L})|$| (?:and|while|whereas|with|from|ranging|running|in|over|between|on a|by)\\b)`,
  'giu',
);

interface Title {
  readonly printed: string;
  readonly words: readonly string[];
  readonly unit: string | undefined;
  readonly channel: string;
  readonly orient: string | undefined;
}

const wordsOf = (text: string): readonly string[] =>
  tokenize(text)
    .filter(isHeavy)
    .map(({ norm }) => norm);

const meant =
  /\b(?:bubble|circle|marker|dot|symbol|point) ?(?:size|area)s? ?(?:=|:|∝|shows|stands for|represents|is proportional to|encodes|reflects|~) ?([\p{L} ]{3,40})/iu;

const titlesOf = oncePer(({ reading: { scene, legends, texts, plots }, factsBy }: World): readonly Title[] => {
  const isSpace = scene.groups.some(({ space }) => space !== undefined);
  const raw = [
    ...(isSpace
      ? factsBy('axis-title').map(({ args, value }) => ({
          channel: String(args[0]).charAt(0),
          orient: undefined,
          title: String(value),
        }))
      : scene.axes.map(({ channel, orient, title }) => ({ channel, orient, title }))),
    ...legends
      .filter(({ kind }) => kind === 'gradient')
      .map(({ title }) => ({ channel: 'bar', orient: undefined, title })),
    ...legends
      .filter(({ channels }) => channels.includes('size'))
      .map(({ title }) => ({ channel: 'size', orient: undefined, title })),
    ...plots.map((plot) => ({ channel: 'size', orient: undefined, title: plot.size?.title?.printed })),
    ...[scene.title, scene.subtitle, ...texts.map(({ text }) => text)].map((text) => ({
      channel: 'size',
      orient: undefined,
      title: meant.exec(text ?? '')?.[1],
    })),
  ];
  return raw.flatMap(({ channel, orient, title }): Title[] => {
    if (title === undefined || title.trim() === '') return [];
    const { noun, unit } = parseTitle(title);
    return [{ printed: title, words: wordsOf(noun.replace(/ *[([].*$/, '')), unit, channel, orient }];
  });
});

const times = ['hour', 'day', 'week', 'month', 'quarter', 'year'];
/** "hour of the day", "weeks": the time that is counted. */
const timeOf = (words: readonly string[]): string | undefined =>
  words.length > 0 && words.length <= 2 && words.every((word) => times.includes(word)) ? words[0] : undefined;

/** What is told can be no other account of what the title says. */
const isOther = (what: string, words: readonly string[], own: Title, rivals: readonly Title[]): boolean => {
  if (words.length === 0 || own.words.length === 0) return false;
  if (words.some((word) => [...own.words, ...wordsOf(own.unit ?? '')].some((one) => isAkin(word, one)))) return false;
  const [asked, shown] = [quantitiesIn(words), quantitiesIn(own.words)];
  if (asked.some((one) => shown.includes(one))) return false;
  const [time, ownTime] = [timeOf(words), timeOf(own.words)];
  if (time !== undefined && ownTime !== undefined) return time !== ownTime;
  // It is what another axis shows, to the word.
  if (
    rivals.some(
      (one) =>
        one.words.length > 0 &&
        one.words.every((word) => words.includes(word)) &&
        words.every((word) => one.words.includes(word)),
    )
  )
    return true;
  const family = knownUnit(own.unit ?? '')?.family;
  // Nothing is counted in minutes.
  if (/^(?:number|count) of /i.test(what))
    return (family !== undefined && family !== 'share' && family !== 'money') || /^density$/i.test(own.printed);
  if (own.channel === 'size') return !/\b(?:size|value|magnitude|number|importance|weight)\b/i.test(what);
  return isOtherQuantity(words, own.words, own.printed);
};

/** "The vertical axis shows the number of passengers" of "Delay (min)", "bubble size stands for income" of the population. */
export const showsFindings = ({ text, start }: Sentence, world: World): Finding[] => {
  if (/\b(?:not|no|never|if|would|should|instead|rather)\b|n['’]t\b/i.test(text) || world.reading.panels.length > 1)
    return [];
  return allMatches(text, said).flatMap((match): Finding[] => {
    const { axis: name = '', side, bar: scale, what = '' } = match.groups ?? {};
    const channel =
      scale === undefined
        ? name === ''
          ? 'size'
          : /^[xyz]/i.test(name)
            ? name.charAt(0).toLowerCase()
            : /^h/i.test(name)
              ? 'x'
              : 'y'
        : 'bar';
    const titles = titlesOf(world);
    const isSpace = titles.some((one) => one.channel === 'z');
    const place = isSpace && /^v/i.test(name) ? 'z' : channel;
    if (isSpace && /^h/i.test(name)) return [];
    const own = titles.filter(
      (one) => one.channel === place && (side === undefined || one.orient === side.toLowerCase()),
    );
    const rivals = titles.filter((one) => !own.includes(one));
    const words = wordsOf(what);
    // "The x-axis and y-axis show the x and y position".
    if (/\b(?:axis|[xyz]) and (?:the )?$/i.test(text.slice(0, match.index))) return [];
    if (own.length === 0 || words.length > 5 || !own.every((one) => isOther(what, words, one, rivals))) return [];
    const at = start + match.index;
    return [
      { start: at, end: at + match[0].length, ok: false, stated: what, actual: own[0]?.printed ?? null, facts: [] },
    ];
  });
};
