import type { Predicate } from '../../fact.js';
import { hasSense, type Clause } from '../clause.js';
import { finding } from '../finding.js';
import type { Finding, Mention } from '../mention.js';
import type { Rule } from '../rule.js';
import type { Sentence } from '../scan.js';
import { labelKey } from '../tokenize.js';
import type { World } from '../world.js';

const same = (a: string, b: string | undefined): boolean =>
  b !== undefined && labelKey(a).join(' ') === labelKey(b).join(' ');

/** Titles, and the lines of those that have several. */
const titles = (world: World): string[] =>
  [
    world.reading.scene.title,
    world.reading.scene.subtitle,
    ...[...world.reading.panels, ...world.reading.insets.map(({ panel }) => panel)].map((panel) => panel.label),
  ].flatMap((title = '') => (title.includes('\n') ? [title, ...title.split('\n')] : title === '' ? [] : [title]));

const everywhere = (world: World): string[] => [
  ...titles(world),
  ...world.reading.texts.map((element) => element.text ?? ''),
];

const contains = (whole: string, part: string): boolean =>
  ` ${labelKey(whole).join(' ')} `.includes(` ${labelKey(part).join(' ')} `);

const textOf = (mention: Mention): string | undefined =>
  mention.type === 'quote'
    ? mention.text
    : mention.type === 'name' && mention.quoted
      ? (mention.refs[0]?.label ?? '')
      : undefined;

const cueBefore = (mentions: readonly Mention[], mention: Mention): 'title' | 'axis' | 'legend' | undefined => {
  const before = mentions.filter((other) => other.to <= mention.from && mention.from - other.to < 5).reverse();
  for (const other of before) {
    // "titled “Interference” shows “y (cm)”": the first has the title, the second is something else.
    if (textOf(other) !== undefined) return undefined;
    if (hasSense(other, 'x-axis', 'y-axis', 'axis')) return 'axis';
    if (hasSense(other, 'legend')) return 'legend';
    if (hasSense(other, 'title', 'subtitle')) {
      const owner = mentions.some(
        (axis) =>
          hasSense(axis, 'x-axis', 'y-axis', 'axis', 'legend') && axis.to <= other.to && other.from - axis.to < 6,
      );
      return owner ? 'axis' : 'title';
    }
  }
  return undefined;
};

/** Stands where a title is read: "The line chart “…” shows", "“…”: a line chart of". */
const isHeading = (mention: Mention, sentence: Sentence): boolean => {
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const behind = sentence.text.slice(mention.end - sentence.start);
  return before === ''
    ? /^: an? /.test(behind)
    : /\b(?:chart|plot|graph|diagram|histogram|map|line|points?|markers|bars?)(?: titled)?,? $/.test(before) &&
        /^,?(?: that| which)? (?:shows?|showing|compares?|comparing|splits?|splitting|of)\b/.test(behind);
};

/** "named", "called": of something that is not the figure. */
const isOfPart = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean => {
  const at = tokens
    .slice(0, from)
    .findLastIndex(({ lower }) => /^(?:named|called|labell?ed|entitled|titled)$/.test(lower));
  return (
    at > 0 &&
    /^(?:named|called|labell?ed)$/.test(tokens[at]?.lower ?? '') &&
    !tokens
      .slice(Math.max(0, at - 8), at)
      .some(({ lower }) =>
        /^(?:chart|figure|plot|graph|diagram|image|picture|panel|map|histogram|heatmap)$/.test(lower),
      )
  );
};

const isShown = (text: string, world: World): boolean =>
  everywhere(world).some((shown) => same(text, shown) || contains(shown, text)) ||
  world.reading.legends.some(({ entries }) => entries.some(({ label }) => same(text, label)));

/** 'if you take "calm" to mean less than 8 m/s', 'taking 2021 as "now"': a word of the writer, and no label. */
const isOwnWord = ({ sentence: { text, start } }: Clause, { start: from, end }: Mention, said: string): boolean =>
  /^\p{Ll}+$/u.test(said) &&
  (/\b(?:tak(?:e|es|en|ing)|call(?:s|ed|ing)?|count(?:s|ed|ing)?|regard(?:ed|ing)?|treat(?:ed|ing)?)\b[^.;]*\bas $/i.test(
    text.slice(0, from - start),
  ) ||
    /^ (?:to mean|means|meaning)\b/i.test(text.slice(end - start)) ||
    /\bby $/i.test(text.slice(0, from - start)));

/** 'the "hot" colormap', 'the palette "Blues"': a name that nothing in the figure has written; undefined where no scale is known. */
const ofPalette = (clause: Clause, mention: Mention, text: string, world: World): Finding | undefined => {
  const { sentence } = clause;
  const isNamed =
    /^ (?:colou?r ?)?(?:map|palette|scheme|scale|ramp|gradient)\b/i.test(
      sentence.text.slice(mention.end - sentence.start),
    ) ||
    /\b(?:colou?r ?map|cmap|palette|colou?r (?:scale|scheme|ramp))(?: (?:is|called|named))?,? $/i.test(
      sentence.text.slice(0, mention.start - sentence.start),
    );
  if (!isNamed || isShown(text, world)) return undefined;
  const shown = world.reading.plots.flatMap(({ colormap }) => colormap ?? []);
  const said = text.toLowerCase();
  const ok =
    shown.length === 0
      ? undefined
      : shown.some((name) => [name, name.replace(/_r$/, '')].some((one) => one.toLowerCase() === said));
  return finding([mention], ok, text, shown[0] ?? null);
};

const judge = (clause: Clause, mention: Mention, text: string, world: World): Finding | undefined => {
  const { sentence } = clause;
  const palette = mention.type === 'quote' ? ofPalette(clause, mention, text, world) : undefined;
  if (palette) return palette;
  const { mentions } = sentence;
  const heads = cueBefore(mentions, mention);
  // "A black star is named “Centre”", "smallest named category apart from “Other”": what stands somewhere in the figure.
  const cue = heads === 'title' && isOfPart(clause, mention) && isShown(text, world) ? undefined : heads;
  const id = (predicate: Predicate): string | undefined =>
    world.factsBy(predicate).find((fact) => same(String(fact.value), text))?.id;
  if (cue === 'title') {
    const own = titles(world);
    if (own.length === 0 && mention.type === 'name') return undefined;
    return finding(
      [mention],
      own.some((title) => same(text, title)),
      text,
      own[0] ?? null,
      [id('title'), id('subtitle')],
    );
  }
  // "A chart with two axes titled …": the title is the chart's.
  const isChart = mentions.some((one) => one.type === 'chart' && one.to <= mention.from);
  const ofAxis = world.reading.scene.axes.some((axis) => same(text, axis.title));
  if (cue === 'axis' && isChart && !ofAxis && titles(world).some((title) => same(text, title)))
    return finding([mention], true, text, text, [id('title')]);
  if (cue === 'axis' || cue === 'legend') return undefined;
  const known =
    mention.type === 'name' ||
    everywhere(world).some((shown) => same(text, shown) || (contains(shown, text) && text.length > 2));
  // Where the title is read, a word of an axis or of a legend is none: "“Heights”: an area chart".
  const headings = titles(world);
  const isOtherTitle =
    headings.length > 0 &&
    isHeading(mention, sentence) &&
    !world.reading.legends.some(({ title, entries }) =>
      [title, ...entries.map(({ label }) => label)].some((one) => same(text, one)),
    ) &&
    !headings.some((title) => contains(title, text) || contains(text, title));
  if (mention.type === 'name' && isOtherTitle)
    return finding([mention], false, text, headings[0] ?? null, [id('title')]);
  // A known name is also what other statements are about: it is left for them.
  if (mention.type === 'name') {
    const result = finding([mention], true, text, text, [
      id('title'),
      id('axis-title'),
      id('legend-title'),
      id('text'),
    ]);
    mention.used = false;
    return result;
  }
  // What somebody said of the figure: seven words are no label, but where a title is read.
  const isSpeech = !known && labelKey(text).length > 6 && !isHeading(mention, sentence);
  const isOwn = !known && isOwnWord(clause, mention, text);
  return finding([mention], known || (isSpeech || isOwn ? undefined : false), text, known ? text : null, [
    id('title'),
    id('text'),
  ]);
};

/** Words in quotation marks stand in the figure, and where the text says they do. */
export const quoteRule: Rule = (clause, world) =>
  clause.mentions.flatMap((mention) => {
    const text = textOf(mention);
    const result = text === undefined || mention.used ? undefined : judge(clause, mention, text, world);
    return result ? [result] : [];
  });
