import { allMatches, firstMatch } from '../all-matches.js';
import { isOtherQuantity, quantitiesIn } from '../language/quantities.js';
import { parseTitle } from '../language/title.js';
import { isHeavy, isOther } from './other-title.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import { tokenize } from './tokenize.js';
import type { Token } from './token.js';
import { isKnown } from './rules/invented.js';
import type { World } from './world.js';

const figure =
  '(?:chart|plot|graph|figure|diagram|histogram|heat ?map|map|image|picture|visuali[sz]ation|infographic|illustration|treemap|boxplot|statistic)';

/** "A line chart named …", "with the title …": what follows is a title, written without quotation marks. */
const cues: readonly RegExp[] = [
  new RegExp(
    `\\b${figure}s?,? (?:which |that )?(?:(?:is|was) )?(?:en)?(?:titled|named|called) (?:as )?(?=\\p{Lu})`,
    'gu',
  ),
  new RegExp(
    `\\b${figure}s?(?: [\\p{Ll}-]+){1,5},? (?:(?:is|was) )?(?:entitled|titled|called) (?:as )?(?=\\p{Lu})`,
    'gu',
  ),
  new RegExp(`\\b${figure}s? (?:is|was) labell?ed (?:as )?(?=\\p{Lu})`, 'gu'),
  /\b(?:with|has|under|bears|carries) the title(?: of)? (?=\p{Lu})/gu,
  /\b[Tt]he (?:plot's |chart's |main |figure's )?title (?:of (?:the|this) \w+ )?(?:is|reads|says)(?: as)?:? (?=\p{Lu})/gu,
];

/** "Number of births in Norrland is a bar chart": the sentence begins with what the chart is called. */
const opening = new RegExp(`^(?=\\p{Lu})([^.,;:()"“”]{12,110}?) is an? (?:[\\p{Ll}-]+ ){0,3}${figure}\\b`, 'u');

const inPanel = /^(?:the|this|each|every) (?:[\p{Ll}-]+ )?(?:panel|subplot|sub-plot)\b/iu;

/** Where a title ends at the latest. */
const stops =
  /[,;:.()]|\b(?:shows?|showing|that|which|presents?|displays?|illustrates?|depicts?|compares?|plots?|has|is|are|visuali[sz]es?|using|where)\b| and (?:it|this|the)\b/u;

const titlesOf = ({ reading: { scene, panels } }: World): string[] =>
  [scene.title, scene.subtitle, ...panels.map(({ label }) => label)].filter(
    (title): title is string => title !== undefined && title.trim() !== '',
  );

const isWord = ({ kind }: Token): boolean => kind !== 'sign';

interface Compared {
  /** The first words of what is said that the title does not have. */
  readonly other: readonly Token[];
  /** How many words of weight both have. */
  readonly shared: number;
  readonly weights: number;
}

/** What is said to be the title, held against one title: words that it does not have. */
const compare = (said: readonly Token[], title: string): Compared => {
  const own = new Set(
    tokenize(title)
      .filter(isWord)
      .flatMap(({ norm, lower }) => [norm, lower]),
  );
  const heavy = said.filter(isHeavy);
  const other = heavy.filter(({ norm, lower }) => !own.has(norm) && !own.has(lower));
  const weights = tokenize(title).filter(isHeavy).length;
  return { other, shared: heavy.length - other.length, weights };
};

/** Begins with all of a title, or is all of it a part of one. */
const isTitle = (said: readonly Token[], rest: readonly Token[], title: string): boolean => {
  const own = tokenize(title).filter(isWord);
  return (
    compare(said, title).other.length === 0 || own.every(({ norm }, index) => rest.filter(isWord)[index]?.norm === norm)
  );
};

const findingOf = (sentence: Sentence, from: number, to: number, least: number, world: World): Finding | undefined => {
  const titles = titlesOf(world);
  const { text, start } = sentence;
  const rest = tokenize(text.slice(from));
  const said = tokenize(text.slice(from, to));
  const [first] = titles;
  if (!first || said.length === 0 || titles.some((title) => isTitle(said, rest, title))) return undefined;
  const nearest = titles
    .map((title) => compare(said, title))
    .reduce((best, one) => (one.shared > best.shared ? one : best));
  // A word that stands elsewhere in the figure, or is akin to one that does, may be another way to say it.
  const strange = nearest.other.filter(({ text: word }) => word.length > 2 && !isKnown(word, world));
  if (strange.length === 0 || nearest.shared < Math.min(least, nearest.weights)) return undefined;
  return { start: start + from, end: start + to, ok: false, stated: text.slice(from, to), actual: first, facts: [] };
};

/** The words of weight in a text, each where it stands. */
const heavyIn = (text: string): readonly Token[] => tokenize(text).filter(isHeavy);

/** Words that say what kind of chart it is, whatever stands at their place in the title. */
const isChartWord = ({ norm }: Token): boolean =>
  /^(?:rose|chart|plot|graph|diagram|map|curve|histogram|matrix|timeline|radar|pie|bar|line|ring|wheel|bridge)$/.test(
    norm,
  );

const headed = new RegExp(`^(?:[\\p{L}\\d-]+ ){0,6}${figure}s? (?:of|for|about|on) (?:the )?`, 'iu');

/**
 * "Box plots of the scores in the history exam" of "Scores in the chemistry exam": word for word the title, but for one
 * in the middle; after the kind of chart, or as the whole of a sentence.
 */
const exchanged = ({ text, start }: Sentence, world: World): Finding | undefined => {
  const from = firstMatch(text, headed)?.[0].length ?? 0;
  const said = tokenize(text.slice(from), from).filter(isHeavy);
  for (const title of titlesOf(world)) {
    const own = tokenize(title).filter(isHeavy);
    const here = said.slice(0, own.length);
    const odd = here.flatMap(({ norm }, index) => (norm === own[index]?.norm ? [] : [index]));
    const [place, ...others] = odd;
    const [token, first, last] = [here[place ?? -1], here[0], here.at(-1)];
    if (own.length < 3 || here.length < own.length || (from === 0 && said.length > own.length)) continue;
    if (place === undefined || others.length > 0 || !token || !first || !last) continue;
    if (isChartWord(token)) continue;
    // What is told otherwise at either end may be another account of the same.
    if (place === own.length - 1 || place === 0 || token.kind !== own[place]?.kind || isKnown(token.text, world))
      continue;
    const stated = text.slice(first.start, last.end);
    return { start: start + first.start, end: start + last.end, ok: false, stated, actual: title, facts: [] };
  }
  return undefined;
};

const labelled =
  /\b(?:(?<axis>[xyz][- ]axis|horizontal axis|vertical axis)|(?<bar>colou?r ?(?:bar|scale)))(?: (?:on|at) the (?:left|right|top|bottom)| to the (?:left|right))?,? (?:(?:which|that) )?(?:(?:is|are) )?(?:(?<named>labell?ed|titled|entitled|marked|named)(?: as)?|shows?|represents?|indicates?|encodes?|gives?|stands? for|displays?|encoding|showing|representing|tells(?: us)?|refers to|measures|reports) (?:the )?(?<text>[\p{L}\d](?:(?! (?:and|while|whereas) (?:on )?(?:the )?(?:[xyz][- ]axis|horizontal axis|vertical axis|colou?r))[^,;.“"])*)/giu;
/** What follows a title told without quotation marks. */
const labelEnds =
  /,? (?:and|while|whereas|with|which|that|on|ranging|from|over|in the range|running|spans?|goes|runs?|has|is|as)\b/u;

/** The titles that an axis, or the bar of colours, may have by its name. */
const titlesNamed = (name: string, isBar: boolean, { reading: { scene, legends } }: World): string[] => {
  if (isBar) return legends.filter(({ kind }) => kind === 'gradient').flatMap(({ title }) => title ?? []);
  const isSpace = scene.groups.some(({ space }) => space !== undefined);
  const channel = /^[xyz]/i.test(name) ? name.charAt(0).toLowerCase() : /^horizontal/i.test(name) ? 'x' : 'y';
  return isSpace ? [] : scene.axes.filter((axis) => axis.channel === channel).flatMap(({ title }) => title ?? []);
};

export const isAkin = (a: string, b: string): boolean =>
  a === b || (a.length > 3 && b.length > 3 && (a.startsWith(b.slice(0, 4)) || b.startsWith(a.slice(0, 4))));

/** "the number of accidents" for "Number of Deliveries": the title of two words or more to the word, but for one. */
const isOneOther = (told: readonly Token[], title: string, sentence: Sentence, world: World): boolean => {
  const shown = heavyIn(parseTitle(title).noun.replace(/ *[([].*$/, ''));
  const said = told.slice(0, shown.length);
  const pairs = said.flatMap((word, index) =>
    word.norm === shown[index]?.norm ? [] : [[word, shown[index]] as const],
  );
  const [[word, own] = []] = pairs;
  if (shown.length < 2 || said.length < shown.length || pairs.length !== 1 || !word || !own) return false;
  const [asked, known] = [quantitiesIn([word.norm]), quantitiesIn([own.norm])];
  if (asked.length > 0 && known.length > 0)
    return !asked.some((one) => known.includes(one)) && told.length === shown.length;
  return isOther({ ...word, pos: '' }, [own], sentence, world);
};

/** "The y-axis, labelled Tickets sold", "the colour bar shows the temperature": not what stands there. */
const labels = (sentence: Sentence, world: World): Finding[] =>
  allMatches(sentence.text, labelled).flatMap((match): Finding[] => {
    const { axis, bar, named, text = '' } = match.groups ?? {};
    const end = labelEnds.exec(text);
    const told = (end ? text.slice(0, end.index) : text).trim();
    const own = titlesNamed(axis ?? bar ?? '', bar !== undefined, world);
    const said = heavyIn(told).map(({ norm }) => norm);
    const [first] = own;
    if (first === undefined || said.length === 0 || said.length > 6) return [];
    const words = own.flatMap((title) => heavyIn(title).map(({ norm }) => norm));
    const shared = said.filter((word) => words.some((other) => isAkin(word, other))).length;
    const unlike = shared === 0 && own.every((title) => isOtherQuantity(said, words, title));
    const ticks = world.reading.scene.axes.flatMap((one) => one.ticks.map(({ label }) => label.toLowerCase()));
    const isLabel =
      named !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(told) &&
      !ticks.some((tick) => tick !== '' && told.toLowerCase().includes(tick));
    const other = own.length === 1 && isOneOther(heavyIn(told), first, sentence, world);
    if (!unlike && !other && !(isLabel && shared * 2 < said.length && words.some((word) => word.length > 2))) return [];
    const from = sentence.start + match.index;
    return [
      {
        start: from,
        end: from + match[0].length - text.length + told.length,
        ok: false,
        stated: told,
        actual: first,
        facts: [],
      },
    ];
  });

/** What is said to be the title of the figure has a word in it that the figure has nowhere. */
export const toldTitleFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text } = sentence;
  const found = cues.flatMap((cue) =>
    allMatches(text, cue).flatMap((match) => {
      const from = match.index + match[0].length;
      const end = stops.exec(text.slice(from));
      return findingOf(sentence, from, end ? from + end.index : text.length, 1, world) ?? [];
    }),
  );
  // "The panel Daily visitors is a bar chart": what follows the noun is the title.
  const begun = inPanel.test(text) ? undefined : firstMatch(text, opening)?.[1];
  const heading = begun === undefined ? undefined : findingOf(sentence, 0, begun.length, 3, world);
  const title = found[0] ?? heading ?? exchanged(sentence, world);
  return [...(title ? [title] : []), ...labels(sentence, world)];
};
