import { dayNames, monthNames } from '../language/date.js';
import { oncePer } from '../once-per.js';
import { nameOver, type Mention, type NameRef } from './mention.js';
import { panelSide } from './panel-side.js';
import { placeOrders } from './position-order.js';
import type { Sentence } from './scan.js';
import { labelKey } from './tokenize.js';
import { calledByColour, calledByLook } from './called-by-look.js';
import { hasSense } from './clause.js';
import { endOfAxisAt } from './end-of-axis.js';
import { integerBinAt } from './integer-bins.js';
import type { World } from './world.js';

const singularKind = (mention: Mention | undefined): boolean => mention?.type === 'kind';

/** The main division's label at a place counted from the left, or from the right when negative. */
const labelAt = (world: World, place: number): NameRef[] => {
  const plot = world.plots[0];
  const drawn = plot?.horizontal === true ? placeOrders(world.reading)[0] : undefined;
  const labels = drawn?.along === 'y' ? drawn.labels : (plot?.category?.labels ?? []);
  const label = place < 0 ? labels[labels.length + place] : labels[place - 1];
  return label === undefined ? [] : [{ role: 'category', label }];
};

const spellings: readonly (readonly [string, RegExp])[] = [
  ['year', /^(?:19|20)\d\d$/],
  ['quarter', /^Q[1-4]$/i],
  [
    'month',
    new RegExp(`^(?:${monthNames.map((one) => `${one.slice(0, 3)}(?:${one.slice(3)})?`).join('|')})\\.?$`, 'i'),
  ],
  ['day', new RegExp(`^(?:${dayNames.map((one) => `${one.slice(0, 3)}(?:${one.slice(3)})?`).join('|')})\\.?$`, 'i')],
];

/** What places are whose labels are spelled like years, quarters, months or days. */
const spelledNoun = oncePer((world: World): string | undefined => {
  const { labels = [], kind } = world.plots[0]?.category ?? {};
  return kind === 'bins' || labels.length < 3
    ? undefined
    : spellings.find(([, spelling]) => labels.every((label) => spelling.test(label)))?.[0];
});

/** "the third quarter", where the axis is titled "Quarter" or its labels say so. */
const isCategoryNoun = (world: World, word: string): boolean =>
  (world.plots[0]?.category?.kind !== 'bins' &&
    labelKey(world.plots[0]?.category?.title?.noun ?? '').join(' ') === word) ||
  spelledNoun(world) === word;

const isPanelWord = (mention: Mention): boolean =>
  (mention.type === 'word' && mention.sense === 'panels') || (mention.type === 'chart' && mention.forms === 'any');

const named = (from: Mention, to: Mention, refs: readonly NameRef[], colour?: string): Mention => ({
  ...nameOver({ from: from.from, to: to.to, start: from.start, end: to.end }, refs),
  ...(colour === undefined ? {} : { colour }),
});

/** "five blue points and six orange ones": of the kind named before. */
const onesAfter = ({ mentions, tokens }: Sentence, index: number, world: World): Mention[] | undefined => {
  const mention = mentions[index];
  const token = mention && tokens[mention.to];
  if (mention?.type !== 'colour' || token?.lower !== 'ones') return undefined;
  const thing = mentions.slice(0, index).findLast((other) => other.type === 'kind');
  if (!thing) return undefined;
  const ones = { ...thing, from: mention.to, to: mention.to + 1, start: token.start, end: token.end, used: false };
  const refs = calledByColour(world, mention.colour);
  return refs.length > 0 ? [ones, named(ones, ones, refs, mention.colour)] : [ones];
};

/** "the third quarter", "the first month": by the noun that titles the axis. */
const spotAt = ({ mentions, tokens }: Sentence, index: number, world: World): Mention | undefined => {
  const [mention, next] = [mentions[index], mentions[index + 1]];
  const noun = mention && tokens[mention.to];
  const place =
    mention?.type === 'number' && mention.unit === 'ordinal'
      ? mention.value
      : mention?.type === 'word' && mention.sense === 'first'
        ? 1
        : mention?.type === 'word' && mention.sense === 'last'
          ? -1
          : 0;
  if (!mention || !noun || place === 0 || !isCategoryNoun(world, noun.norm)) return undefined;
  if (next && next.from < mention.to) return undefined;
  const refs = labelAt(world, place);
  const end = next && next.from === mention.to ? next : { ...mention, to: mention.to + 1, end: noun.end };
  return refs.length > 0 ? named(mention, end, refs) : undefined;
};

/** "the second bar from the right". */
const isFromEnd = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.lower === 'from' && /^(?:right|bottom|end|back)$/.test(tokens[at + 2]?.lower ?? '');

/** "a dotted blue line" in a chart of bars is none of them. */
const isLineBesideBars = (mention: Mention, { plots }: World): boolean =>
  mention.type === 'kind' &&
  mention.kinds.includes('line') &&
  plots.length > 0 &&
  plots.every(({ form }) => form === 'bar' || form === 'range' || form === 'pie' || form === 'histogram');

/** "the dashed line", "the red dashed curve": the line that is drawn so. */
const isDashBefore = ({ mentions, tokens }: Sentence, mention: Mention, line: Mention): boolean =>
  hasSense(mention, 'dashed', 'dotted', 'solid') &&
  line.type === 'kind' &&
  line.kinds.includes('line') &&
  !line.plural &&
  (tokens[mention.from - 1]?.lower === 'the' ||
    mentions.some(({ type, to }) => type === 'colour' && to <= mention.from && mention.from - to <= 1));

/** "the second panel". */
const panelByNumber = (mention: Mention, next: Mention | undefined, world: World): Mention | undefined => {
  if (mention.type !== 'number' || mention.unit !== 'ordinal' || next?.from !== mention.to || !isPanelWord(next))
    return undefined;
  const panel = world.reading.panels[mention.value - 1];
  return panel && named(mention, next, [{ role: 'panel', label: panel.group.id }]);
};

/** "the middle panel", "the lower left subplot": the panel that the words before the noun pick out, and where they begin. */
const panelBySide = ({ mentions, tokens }: Sentence, index: number, world: World): Mention | undefined => {
  const mention = mentions[index];
  if (!mention || world.reading.panels.length < 2 || !isPanelWord(mention)) return undefined;
  if (tokens[mention.to - 1]?.lower.endsWith('s')) return undefined;
  // "The left panel is wider than the right one": of the panels themselves.
  if (tokens.some(({ lower }) => lower === 'than') && tokens.some(({ lower }) => /^(?:one|other)$/.test(lower)))
    return undefined;
  const side = panelSide(world.reading, tokens.slice(Math.max(0, mention.from - 3), mention.from));
  const first = side && tokens[mention.from - side.words];
  // "the last panel", where "last" has a meaning of its own.
  return side &&
    first &&
    mentions.every(({ type, from, to }) => type === 'word' || to <= mention.from - side.words || from >= mention.from)
    ? named({ ...mention, from: mention.from - side.words, start: first.start }, mention, [
        { role: 'panel', label: side.panel },
      ])
    : undefined;
};

/** Parts that are named by where they stand or by their colour: "the first bar", "the rightmost bar", "the red line". */
export const withPlaces = (sentence: Sentence, world: World): Sentence => {
  const mentions: Mention[] = [];
  const list = sentence.mentions;
  for (let index = 0; index < list.length; index++) {
    const mention = list[index];
    const next = list[index + 1];
    if (!mention) continue;
    mentions.push(mention);
    const panel = panelByNumber(mention, next, world) ?? panelBySide(sentence, index, world);
    if (panel) {
      while ((mentions.at(-1)?.to ?? 0) > panel.from) mentions.pop();
      mentions.push(panel);
      if (panel.to > mention.to) index += 1;
      continue;
    }
    const ones = onesAfter(sentence, index, world);
    if (ones) {
      mentions.push(...ones);
      if (next && next.from === mention.to) index += 1;
      continue;
    }
    const spot =
      spotAt(sentence, index, world) ?? endOfAxisAt(sentence, index, world) ?? integerBinAt(sentence, index, world);
    if (spot) {
      mentions.splice(-1, 1, spot);
      while ((list[index + 1]?.from ?? Infinity) < spot.to) index += 1;
      continue;
    }
    if (!next || next.from - mention.to > 1 || !singularKind(next) || next.type !== 'kind') continue;
    if (mention.type === 'word' && (mention.sense === 'first' || mention.sense === 'last') && !next.plural) {
      const isFirst = (mention.sense === 'first') !== isFromEnd(sentence, next.to);
      const refs = labelAt(world, isFirst ? 1 : -1);
      if (refs.length > 0) mentions.splice(-1, 1, { ...named(mention, next, refs), placed: true } as Mention);
      if (refs.length > 0) index += 1;
    } else if (mention.type === 'number' && mention.unit === 'ordinal' && !next.plural) {
      const refs = labelAt(world, isFromEnd(sentence, next.to) ? -mention.value : mention.value);
      if (refs.length > 0) mentions.splice(-1, 1, { ...named(mention, next, refs), placed: true } as Mention);
      if (refs.length > 0) index += 1;
    } else if (mention.type === 'colour' || isDashBefore(sentence, mention, next)) {
      const before = list[index - 1];
      const beside = before?.type === 'colour' && mention.from - before.to <= 1 ? [before] : [];
      const looks = mention.type === 'colour' ? [mention] : [...beside, mention];
      const refs = calledByLook(world, looks);
      const owner = list[index + 2];
      // "the blue line for A" names A twice: the colour is then a claim about A.
      const isClaim = isLineBesideBars(next, world) || (owner?.type === 'name' && owner.from - next.to <= 3);
      if (refs.length > 0 && !isClaim) {
        mentions.push(named(next, next, refs, looks[0]?.type === 'colour' ? looks[0].colour : undefined));
        index += 1;
      }
    }
  }
  return { ...sentence, mentions };
};
