import { dayNames } from '../../language/date.js';
import { knownUnit } from '../../language/unit-family.js';
import { unitName } from '../../language/unit.js';
import { isUnmeasured } from '../superlative-open.js';
import type { Token } from '../token.js';
import { labelKey } from '../tokenize.js';
import { isPrinted, type World } from '../world.js';
import { isOfOther } from '../other-measure.js';
import { degreeOf, isOpposed } from './degree-words.js';
import { exceptionAt } from './exceptions.js';
import type { Piece } from './piece.js';
import { toppingAt } from './topping.js';

const codes: Readonly<Record<string, string>> = {};
const table = codes as Record<string, string>;
for (const [code, list] of Object.entries({
  d: 'the a an its their this these his her our my your',
  P: 'in at for on of from with among during within after since until before between under per across near around into onto through throughout via beyond past versus compared without against above below',
  B: 'by',
  t: 'to',
  T: 'than',
  A: 'and &',
  g: 'that those what which',
  s: 'as',
  x: 'start starts started starting begin begins began end ends ended ending finish finishes finished finishing open opens opened close closes closed',
  ';': 'while whereas but although though ; however',
  W: 'it they we he she you one ones i people somebody someone everybody who',
  w: 'there here',
  n: 'next',
  h: 'majority minority',
  f: 'halved halves',
  G: 'positive',
  H: 'negative',
  O: 'only just merely solely',
  '!': 'not no never neither nor hardly barely scarcely without none nobody nothing cannot',
  V: 'is are was were has have had be been being shows showed show reaches reached reach stands stood lie lies lay sit sits sat comes came did does do measures measured amounts amounted records recorded registers registered scores scored gets got became becomes remains remained counts counted totals equals makes made gave gives sees saw accounts accounted contributes contributed ranks ranked places placed holds held takes took occupies occupied',
  L: 'all both each every any either whole entire',
  R: 'up',
  F: 'down lost loses lose losing loss losses drop drops decline declines declining decrease decreases dropping deficit',
  '': "also still even already actually clearly slightly far considerably significantly substantially much well somewhat quite very about nearly roughly almost approximately again too indeed notably markedly way rather simply exactly therefore hence thus so now then lot bit little easily alone overall otherwise respectively olds aged closely o'clock narrowly comfortably marginally slowly gradually sharply rapidly quickly strongly modestly steeply moderately fully",
}))
  for (const word of list.split(' ')) table[word] = code;

const generic = new Set(
  'value figure number amount level share percentage percent rate score count reading result quantity proportion height length size total median mean average'.split(
    ' ',
  ),
);
const things = new Set(
  'chart plot figure graph list table map diagram picture period place thing group category item one time point year month day week hour season case part bar column slice line area box kind type sort class area side spot row cell entry ring grid three two four five six others rest lot set condition state setting version variant'.split(
    ' ',
  ),
);

interface Vocabulary {
  readonly measures: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

const vocabularies = new WeakMap<World['reading'], Vocabulary>();

/** The figure's own nouns: of what is measured, and of what it is divided into. */
export const vocabularyOf = (world: World): Vocabulary => {
  const known = vocabularies.get(world.reading);
  if (known) return known;
  // "Share of comparisons", "Time to ripen": the words between are no nouns of the figure.
  const nouns = (titles: readonly ({ noun: string; printed: string } | undefined)[]): ReadonlySet<string> =>
    new Set(
      titles
        .flatMap((title) => (title ? [...labelKey(title.noun), ...labelKey(title.printed)] : []))
        .filter((word) => !/^[dPBtTAg]$/.test(codes[word] ?? '')),
    );
  const { plots } = world.reading;
  const result = {
    measures: nouns(plots.flatMap((plot) => [plot.measure?.title, plot.x?.title, plot.y?.title, plot.size?.title])),
    parts: nouns(plots.flatMap((plot) => [plot.category?.title, plot.series?.title, plot.category2?.title])),
  };
  vocabularies.set(world.reading, result);
  return result;
};

const isSign = /^[,;:()]$/;

const nounCode = (token: Token, world: World): string => {
  const { measures, parts } = vocabularyOf(world);
  const { norm, lower, pos } = token;
  // "overlap between 20 and 40": where, and not how many.
  if (/^overlap(?:s|ped|ping)?$/.test(lower)) return 'x';
  if ((pos === 'VERB' || pos === 'AUX') && (lower.endsWith('ed') || !(parts.has(norm) || measures.has(norm))))
    return 'v';
  if (parts.has(norm) || things.has(norm) || things.has(lower)) return 'K';
  if (measures.has(norm) || generic.has(norm)) return 'Q';
  if (unitName(lower) !== undefined || knownUnit(norm) !== undefined) return 'Q';
  if (pos === 'NOUN' || pos === 'PROPN') return isPrinted(world, norm) ? 'Q' : 'y';
  if (pos === 'ADJ') return 'j';
  return 'x';
};

/** "more accurate" where accuracy is what is measured: more of that. */
const isOfMeasure = (word: string, world: World): boolean =>
  word.length > 5 && [...vocabularyOf(world).measures].some((noun) => noun.startsWith(word.slice(0, 5)));

/** "The hardest task" has the lowest score; "the hardest mineral", where hardness is measured, has not. */
const isUnscored = (stem: string, { plots: [plot] }: World): boolean =>
  /^(?:hard|tough|easy)$/.test(stem) &&
  !/\b(?:accuracy|scores?|f1|auc|auroc|precision|recall|rate|grades?|marks?|points|pass\w*|success|correct|solved|iou|dice|map|top-1)\b/i.test(
    plot?.measure?.title?.printed ?? '',
  );

const namesNext = (tokens: readonly Token[], at: number, world: World): boolean =>
  world.names.longest(tokens, tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1) !== undefined;

/** "ranks first", "comes last", "ended in last place": the most or the least of all. */
const rankOf = (tokens: readonly Token[], at: number): 1 | -1 | undefined => {
  const { lower } = tokens[at] as Token;
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  const sign = lower === 'first' ? 1 : lower === 'last' ? -1 : undefined;
  if (sign === undefined) return undefined;
  const isRanked =
    /^(?:ranks?|ranked|comes|came|places|placed)$/.test(before) || (sign > 0 && /^finishe[sd]$/.test(before));
  return isRanked || /^(?:place|position)$/.test(after) ? sign : undefined;
};

const rankedAt = (tokens: readonly Token[], at: number): Piece | undefined => {
  const sign = rankOf(tokens, at);
  const stem = tokens[at]?.lower ?? '';
  return sign && { code: 'M', from: at, to: at + 1, degree: { degree: 'most', sign, judged: false, stem } };
};

/** Words that say no more than the next ones do: how many words these are. */
const silent = (tokens: readonly Token[], at: number): number => {
  const [word, next] = [tokens[at]?.lower, tokens[at + 1]];
  const isPhrase =
    (word === 'without' && next?.lower === 'exception') ||
    (word === 'at' && (next?.lower === 'least' || next?.lower === 'most')) ||
    (word === 'by' && next?.lower === 'far') ||
    (word === 'as' && next?.lower === 'well' && tokens[at + 2]?.lower !== 'as');
  if (word === 'on' && next?.lower === 'the' && tokens[at + 2]?.lower === 'whole') return 3;
  if ((word === 'by' && next?.lower === 'and') || (word === 'in' && next?.lower === 'general'))
    return word === 'by' ? 3 : 2;
  return isPhrase ? 2 : word === 'some' && next?.kind === 'number' ? 1 : 0;
};

const foreseen = /^(?:expected|projected|predicted|estimated|forecast|forecasted|anticipated|set|likely)$/;

/** Several words that do the work of one: "is expected to reach", "as of 2019", "in terms of", "lower compared to". */
const idleAt = (tokens: readonly Token[], at: number): Omit<Piece, 'from'> | undefined => {
  const nothing = silent(tokens, at);
  if (nothing > 0) return { code: '', to: at + nothing };
  const [lower = '', second = '', third = ''] = tokens.slice(at, at + 3).map((token) => token.lower);
  if (second === 'to' && foreseen.test(lower) && tokens[at + 2]?.pos === 'VERB') return { code: '', to: at + 2 };
  if (lower === 'as' && second === 'of') return { code: 'P', to: at + 2 };
  if (lower === 'in' && second === 'terms' && third === 'of') return { code: 'P', to: at + 3 };
  if ((lower === 'around' || lower === 'approximately') && tokens[at + 1]?.kind === 'number')
    return { code: '', to: at + 1 };
  const isBehind = tokens
    .slice(Math.max(0, at - 8), at)
    .some((token) => degreeOf(token.lower, token.pos)?.degree === 'more');
  return lower === 'compared' && (second === 'to' || second === 'with') && isBehind
    ? { code: 'T', to: at + 2 }
    : undefined;
};

/** One word or sign that has no meaning of its own in the figure. */
export const tokenPiece = (
  tokens: readonly Token[],
  at: number,
  world: World,
  isFree: (at: number) => boolean,
): Piece => {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const one = (code: string, more: Partial<Piece> = {}): Piece => ({ code, from: at, to: at + 1, ...more });
  if (token.kind === 'sign')
    return one(
      isSign.test(token.text)
        ? token.text
        : token.text === '.' || (/^[+$€£¥~≈]$/.test(token.text) && next?.kind === 'number')
          ? ''
          : 'x',
    );
  if (token.kind === 'number') return one('x');
  const { lower } = token;
  if (lower.endsWith('t') && /n['’]t$/.test(lower)) return one('!');
  const topping = rankedAt(tokens, at) ?? toppingAt(tokens, at, world);
  if (topping) return topping;
  // "Trips by car last longer".
  if (/^lasts?$/.test(lower) && next && degreeOf(next.lower, next.pos)) return one('v');
  const graded = degreeOf(lower, token.pos);
  if (graded && (isOfOther(tokens, at, world) || isUnscored(graded.stem, world))) return one('x');
  if (graded && !(lower === 'more' && next?.lower === 'or')) {
    const spelled = /^(?:more|most|less|least)$/.test(lower);
    const code = graded.degree === 'most' ? 'M' : 'C';
    const phrase = spelled && (next?.pos === 'ADJ' || next?.pos === 'ADV') && next.kind === 'word' && isFree(at + 1);
    if (phrase && codes[next.lower] === undefined)
      return (isOpposed(next.lower) && !isOfMeasure(next.lower, world)) ||
        degreeOf(next.lower, next.pos) ||
        (code === 'M' && isUnmeasured(next, world))
        ? one('x')
        : { code, from: at, to: at + 2, degree: { ...graded, stem: next.lower } };
    return one(code, { degree: graded });
  }
  const excepted = exceptionAt(tokens, at);
  if (excepted > 0) return { code: 'z', from: at, to: at + excepted };
  const idle = idleAt(tokens, at);
  if (idle) return { ...idle, from: at };
  // "outscored", "outsold": more than another.
  if (token.pos === 'VERB' && /^out\p{L}{3,}$/u.test(lower) && !/^out(?:put|come|look|line|lin|lay)/.test(lower))
    return one('X', { degree: { degree: 'more', sign: 1, judged: false, stem: lower } });
  // "Friday morning" where days are shown, and hours beside them.
  if (
    /^(?:mornings?|afternoons?|evenings?|nights?)$/.test(lower) &&
    dayNames.some((day) => day === (tokens[at - 1]?.text ?? '').replace(/s$/, '')) &&
    !isPrinted(world, token.norm)
  )
    return one('');
  // "SAC leads TD3 by 700": more than another, where that is named.
  if (/^(?:leads?|led|trails?|trailed|beats?)$/.test(lower) && namesNext(tokens, at, world))
    return one('X', {
      degree: { degree: 'more', sign: lower.startsWith('trail') ? -1 : 1, judged: false, stem: lower },
    });
  // "four places", and not "places first".
  if (lower === 'places' && token.pos === 'NOUN') return one('K');
  if (lower === "o'clock" || lower === 'o’clock') return one('');
  if (lower === 'like' && next?.kind === 'number') return one('');
  const fixed = codes[lower];
  if (fixed !== undefined && !vocabularyOf(world).measures.has(token.norm)) return one(fixed);
  return one(nounCode(token, world));
};
