import { allMatches, firstMatch } from '../all-matches.js';
import { oncePer } from '../once-per.js';
import { highest, lowest } from '../reading/statistics.js';
import { hasSense } from './clause.js';
import type { Finding } from './mention.js';
import { isGeneral, isHeavy, isOther } from './other-title.js';
import type { Sentence } from './scan.js';
import { tokenize } from './tokenize.js';
import type { Token } from './token.js';
import type { World } from './world.js';

const figure =
  '(?:chart|graph|plot|figure|diagram|statistics?|timeline|visuali[sz]ation|ranking|infographic|histogram|treemap|heat ?map|data)';
/** "This statistic shows …": what follows is the title of the figure in other words. */
const cue = new RegExp(
  `^(?:this|the) (?:[\\p{L}-]+ ){0,2}?${figure}(?: (?:above|below|provided|here|given))? (?:shows?|depicts?|presents?|illustrates?|displays?|represents?|provides?|gives?) (?:(?:an?|the|some) )?(?:(?:[\\p{L}-]+ ){0,2}?(?:timeline|ranking|overview|information|statistics|data|representation|view|picture|comparison|breakdown|summary|insights?|analysis)(?: of| on| about| with| for| into)? (?:the )?)?`,
  'iu',
);

const year = /^(?:1[89]|20)\d{2}$/;

/** The title, and the title with what stands before its colon behind: "Norrland: rainfall 2010 to 2018". */
const titlesOf = oncePer(({ reading: { scene } }: World): readonly (readonly Token[])[] => {
  const printed = scene.title?.split('\n')[0] ?? '';
  const whole = tokenize(printed);
  const heavy = whole.filter(isHeavy);
  const colon = whole.findIndex(
    ({ text }, index) => index > 0 && /^(?::|[-–—])$/.test(text) && printed.includes(`${text} `),
  );
  const cut = colon < 0 ? 0 : whole.slice(0, colon).filter(isHeavy).length;
  const [first, rest] = [heavy.slice(0, cut), heavy.slice(cut)];
  const dated = rest.findIndex(({ text }) => year.test(text));
  const at = dated < 0 ? rest.length : dated;
  return heavy.length < 3 ? [] : cut === 0 ? [heavy] : [[...rest.slice(0, at), ...first, ...rest.slice(at)], heavy];
});

const isSame = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.norm === b.norm || (a.kind === 'word' && a.norm.length > 4 && a.norm.slice(0, 5) === b.norm.slice(0, 5)));

/** The longest row of words that both have in this order: where each of them stands in either. */
const shared = (a: readonly Token[], b: readonly Token[]): readonly (readonly [number, number])[] => {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint8Array(b.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (lengths[i] as Uint8Array)[j] = isSame(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (isSame(a[i], b[j])) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
};

interface Told {
  readonly said: readonly Token[];
  readonly title: readonly Token[];
  readonly pairs: readonly (readonly [number, number])[];
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/** A name stands there, in a title whose other words are small. */
const isNamed = (there: readonly Token[], title: readonly Token[]): boolean =>
  there.every((token) => isCapital(token) && (token.start > 0 || title[0] !== token)) &&
  title.some((token) => token.kind === 'word' && !isCapital(token));

/** What may stand for a word of the title: nouns and names, and no more of them than make one name. */
const most = 2;

const swapped = ({ said, title, pairs }: Told, sentence: Sentence, world: World): Finding | undefined => {
  // Enough of the title is there to be it.
  const words = pairs.filter(([, at]) => title[at]?.kind === 'word').length;
  const isMost = words * 2 > title.filter(({ kind }) => kind === 'word').length || pairs.length * 2 > title.length;
  if (words < 2 || !isMost) return undefined;
  const edges = [[-1, -1] as const, ...pairs, [said.length, title.length] as const];
  for (const [index, [i, j]] of edges.slice(1).entries()) {
    const [before, other] = edges[index] ?? [-1, -1];
    const isWord = ({ kind }: Token): boolean => kind === 'word';
    const here = said.slice(before + 1, i).filter((token) => isWord(token) && isNew(token, sentence, world));
    // Words that stand apart are no name.
    if (here.some((token, at) => at > 0 && said[said.indexOf(token) - 1] !== here[at - 1])) continue;
    const there = title
      .slice(other + 1, j)
      .filter((token) => isWord(token) && token.text.length > 2 && !isGeneral(token));
    const [first, last] = [here[0], here.at(-1)];
    if (!first || !last || here.length > most || there.length === 0 || there.length > most) continue;
    if (isNamed(there, title) && !here.some(isCapital)) continue;
    if (here.every((token) => isOther(token, there, sentence, world)))
      return {
        start: first.start,
        end: last.end,
        ok: false,
        stated: here.map(({ text }) => text).join(' '),
        actual: there.map(({ text }) => text).join(' '),
        facts: [],
        plain: true,
      };
  }
  return undefined;
};

/** "a 3D surface of": the kind of chart. */
const isKind = (token: Token, { mentions }: Sentence): boolean =>
  /^(?:surface|landscape|field|curve|function|relief|violin|box|bar|line|dot|point|column|histogram|slice|ridge|candlestick|strip)(?:e?s)?$/.test(
    token.lower,
  ) ||
  mentions.some(
    ({ type, start, end }) => (type === 'chart' || type === 'kind') && start <= token.start && token.end <= end,
  );

/** "cumulative distributions of", "average": how a quantity is told, and no other one. */
const isTold = (token: Token, { mentions, tokens }: Sentence): boolean =>
  // "how long calls last", "how often": of which quantity.
  tokens.some(
    ({ lower, start }, at) => lower === 'how' && tokens[at + 1]?.start === token.start && start < token.start,
  ) ||
  mentions.some(
    (one) => hasSense(one, 'total', 'mean', 'median', 'share') && one.start <= token.start && token.end <= one.end,
  );

/** A noun of its own, and none by which many things may be called. */
const isNew = (token: Token, sentence: Sentence, world: World): boolean =>
  !isTold(token, sentence) &&
  isOther(
    { ...token, pos: token.pos === 'VERB' && token.lower.endsWith('ing') ? 'NOUN' : token.pos },
    [],
    sentence,
    world,
  );

const stretch = /\b(?:from|between) ((?:1[89]|20)\d{2}) (?:to|and|until|through) ((?:1[89]|20)\d{2})\b/giu;

/** "from 2010 to 2018" of years that the axis does not have, or of which the title tells other ends. */
const otherYears = ({ text, start }: Sentence, { plots, reading: { scene, panels } }: World): Finding | undefined => {
  const labels = [...new Set(plots.flatMap(({ category }) => category?.labels ?? []))];
  const [match, ...more] = allMatches(text, stretch);
  if (
    !match ||
    more.length > 0 ||
    /\bax[ei]s\b/i.test(text) ||
    panels.length > 1 ||
    labels.length < 3 ||
    !labels.every((label) => year.test(label))
  )
    return undefined;
  const ends = [match[1], match[2]].map(Number);
  const shown = labels.map(Number);
  const [first, last] = [lowest(shown), highest(shown)];
  const printed = allMatches(scene.title ?? '', /(?:1[89]|20)\d{2}/g).map((one) => Number(one[0]));
  const isOutside = ends.some((end) => (end < first || end > last) && !printed.includes(end));
  const isTitled = printed.length === 2 && printed[0] === first && printed[1] === last;
  if (!isOutside && !(isTitled && (ends[0] !== first || ends[1] !== last))) return undefined;
  const from = start + match.index;
  const stated = match[0];
  return {
    start: from,
    end: from + stated.length,
    ok: false,
    stated,
    actual: `${first} to ${last}`,
    facts: [],
    plain: true,
  };
};

/** "This statistic shows the rainfall in Sorrland" under "Rainfall in Norrland": another place, thing or quantity. */
export const headingFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, tokens, start } = sentence;
  const length = firstMatch(text, cue)?.[0].length;
  if (length === undefined) return [];
  const end = tokens.findIndex(({ text: sign }) => /^[;:]$/.test(sign));
  const said = tokens
    .slice(0, end < 0 ? undefined : end)
    .filter((token) => token.start >= start + length && isHeavy(token) && !isKind(token, sentence));
  const [best] = titlesOf(world)
    .map((title): Told => ({ said, title, pairs: shared(said, title) }))
    .toSorted((a, b) => b.pairs.length - a.pairs.length);
  const one = best && swapped(best, sentence, world);
  const span = otherYears(sentence, world);
  return [...(one ? [one] : []), ...(span ? [span] : [])];
};
