import { firstMatch } from '../all-matches.js';
import { quantityNouns } from '../language/adjectives.js';
import { oncePer } from '../once-per.js';
import type { Plot, Row } from '../reading/reading.js';
import { correlationOf } from '../reading/statistics.js';
import { toneEnd } from './field/landscape-words.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import { degreeOf, isOpposed } from './statement/degree-words.js';
import type { Token } from './token.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

/** One of the quantities of a figure that may go together with another. */
interface Quantity {
  readonly title: string;
  readonly words: readonly string[];
  readonly of: (row: Row, index: number) => number | undefined;
}

interface Together {
  readonly rows: readonly Row[];
  readonly quantities: readonly Quantity[];
  /** Points that are drawn as such, or as how many lie in each bin. */
  readonly isCloud: boolean;
  readonly weightOf: (row: Row) => number;
}

const quantity = (title: string | undefined, of: Quantity['of']): Quantity => ({
  title: title ?? '',
  words: labelKey(title ?? '').filter((word) => word.length > 2),
  of,
});

/** Times of the day and the like: along them it gets later. */
const timed = /\b(?:time|hour|day|date|week|month|year|season|age|depth|dose)s?\b/i;
const parts =
  /^(?:early |late )?(?:morning|noon|midday|afternoon|evening|night|dawn|dusk|spring|summer|autumn|winter)$/i;

const numeric = (text: string | undefined): number | undefined => {
  const value = Number((text ?? '').replaceAll(',', ''));
  return text !== undefined && text !== '' && Number.isFinite(value) ? value : undefined;
};

const ofPlot = (plot: Plot, title: string): Together | undefined => {
  const { form, rows, x, y, measure, category, category2, series } = plot;
  if (rows.length < 3) return undefined;
  const across = quantity(x?.title?.printed ?? category?.title?.printed, (row) => row.x ?? numeric(row.category));
  const plain = { rows, weightOf: () => 1 };
  if (form === 'scatter')
    return { ...plain, quantities: [across, quantity(y?.title?.printed, (row) => row.y)], isCloud: true };
  const isGrid = form === 'heatmap' || form === 'field';
  if (isGrid) {
    const up = quantity(y?.title?.printed ?? category2?.title?.printed, (row) => row.y ?? numeric(row.series));
    if (/^(?:hexagons|counts)$/.test(plot.drawn ?? ''))
      return { rows, weightOf: ({ value }) => value ?? 0, quantities: [across, up], isCloud: true };
    const values = quantity(measure?.title?.printed, (row) => row.value);
    return { ...plain, quantities: [across, up, values], isCloud: false };
  }
  const isOne = (series?.labels.length ?? 0) < 2 && /^(?:bar|line|area|dot|box)$/.test(form);
  const labels = category?.labels ?? [];
  // Names stand in an order only where they are times.
  const isOrdered = category?.kind !== 'names' || labels.every((label) => parts.test(label));
  if (!isOne || !isOrdered) return undefined;
  const place: Quantity['of'] = (row) => row.x ?? numeric(row.category) ?? labels.indexOf(row.category ?? '');
  const along =
    category?.kind === 'names'
      ? { title: '', words: ['time', 'day', 'year'], of: place }
      : quantity(category?.title?.printed ?? x?.title?.printed, place);
  const values = quantity(measure?.title?.printed, (row) => row.value);
  const told = labelKey(title).filter((word) => word.length > 2 && !along.words.includes(word));
  return { ...plain, quantities: [along, { ...values, words: [...values.words, ...told] }], isCloud: false };
};

const togetherIn = oncePer(({ plots, reading }: World): Together | undefined => {
  const [plot, other] = plots.filter(({ form }) => form !== 'reference' && form !== 'part' && form !== 'values');
  if (!plot || (other && !/^(?:scatter|box)$/.test(plot.form)) || reading.panels.length > 1) return undefined;
  return ofPlot(plot, reading.scene.title ?? '');
});

interface Phrase {
  readonly from: number;
  readonly word: string;
  /** "darker": of a colour. */
  readonly tone: string;
  readonly sign: 1 | -1;
  /** The words that say of what. */
  readonly words: readonly string[];
}

const times = /\b(?:times?|durations?|delays?|latency|seconds|minutes|hours|runtimes?)\b|\((?:s|ms|min|h)\)/i;
const speeds = /\b(?:speed|velocity|pace|fps|rate|throughput|km\/h|mph|m\/s)\b/i;

const graded =
  /^(?:bigg|larg|small|high|low|long|short|great|dens|rich|poor|cheap|clos|far|heavi|light|thick|thinn|tall|wid|narrow|deep|shallow|old|young|warm|hott|cool|cold|fast|slow|lat|earli|furth|farth|strong|weak|bright|dark|wett|dri|loud|quiet|few|new)(?:er)$/;

const toned = /^(?:dark|light|bright|pale|deep)er$/;

const phraseAt = (tokens: readonly Token[], at: number, from: number, to: number): Phrase | undefined => {
  const token = tokens[at];
  const word = token?.lower ?? '';
  const isPace = /^(?:fast|quick|slow|soon)er$/.test(word);
  // A capital at the start of a sentence is tagged as a name.
  const isTagged = /^(?:ADJ|ADV)$/.test(token?.pos ?? '') || !graded.test(word);
  // What "faster" means hangs on what is measured: signOf.
  const degree = degreeOf(isPace ? 'higher' : word, isTagged && !isPace ? (token?.pos ?? '') : 'ADJ');
  if (!degree || degree.degree !== 'more' || degree.judged) return undefined;
  // "the more punctual": what much of it means is not known.
  const next = tokens[at + 1]?.lower ?? '';
  if (isOpposed(next)) return undefined;
  const words = tokens.slice(from, to).flatMap((one) => [one.norm, ...quantityNouns(one.lower)]);
  const isLittle = /^(?:more|less)$/.test(word) && (degreeOf(`${next}er`, 'ADJ')?.sign ?? 1) < 0;
  const sign = (degree.sign * (isLittle ? -1 : 1)) as 1 | -1;
  return { from: at, word: isPace ? word : '', tone: toned.test(word) ? word : '', sign, words };
};

const verbs =
  /^(?:is|are|was|were|gets?|got|becomes?|became|grows?|grew|tends?|have|has|had|takes?|took|needs?|lives?|weighs?|costs?|earns?|reach(?:es)?|score|scores|use|uses|produce|produces|sell|sells|run|runs|carry|show|shows|drive|receive|receives|spend|spends)$/;

/** "The heavier the body, the lighter the brain", "runners get slower the later it is", "trees with thicker trunks are shorter". */
const phrasesIn = ({ tokens }: Sentence, isCloud: boolean): readonly [Phrase, Phrase] | undefined => {
  const isDegree = (at: number): boolean => phraseAt(tokens, at, at, at + 1) !== undefined;
  const all = tokens.flatMap((_, at) => (isDegree(at) ? [at] : []));
  if (tokens.some(({ lower }) => /^(?:than|not|never|no|neither|nor)$/.test(lower) || lower === "n't"))
    return undefined;
  const articled = all.filter((at) => tokens[at - 1]?.lower === 'the');
  const end = (at: number): number => {
    const border = tokens.findIndex(
      ({ text, lower }, index) =>
        index > at && (/^[,;:.(]$/.test(text) || /^(?:so|while|but|although|whereas|at|because)$/.test(lower)),
    );
    return border < 0 ? tokens.length : border;
  };
  const [first, second, third] = articled;
  if (first !== undefined && second !== undefined) {
    const lead = tokens.slice(0, first - 1);
    if (third !== undefined || second - first > 12 || lead.some(({ kind }) => kind === 'number')) return undefined;
    const [a, b] = [phraseAt(tokens, first, first, second - 1), phraseAt(tokens, second, second, end(second))];
    return a && b ? [a, b] : undefined;
  }
  const others = all.filter((at) => !articled.includes(at));
  const [one, other] = others;
  if (first !== undefined && one !== undefined && other === undefined && one < first) {
    const before = tokens.slice(Math.max(0, one - 3), one).some(({ lower }) => verbs.test(lower));
    const [a, b] = [phraseAt(tokens, one, 0, first - 1), phraseAt(tokens, first, first, end(first))];
    return before && a && b ? [a, b] : undefined;
  }
  if (!isCloud || first !== undefined || one === undefined || other === undefined || others.length > 2)
    return undefined;
  const [lead, between] = [tokens.slice(0, one), tokens.slice(one + 1, other)];
  const isHead =
    lead.every(
      ({ lower, pos, text }) =>
        pos === 'ADV' || text === ',' || /^(?:in|on|general|average|as|a|rule|the)$/.test(lower),
    ) ||
    /^(?:with|of|having|have|has)$/.test(lead.filter(({ lower }) => !/^(?:a|an|the)$/.test(lower)).at(-1)?.lower ?? '');
  const verb = between.findIndex(({ lower }) => verbs.test(lower));
  const isJoined = verb >= 1 && between.every(({ text }) => !/^[,;:.]$/.test(text));
  if (!isHead || !isJoined || tokens[one + 1]?.pos === 'CCONJ') return undefined;
  const [a, b] = [phraseAt(tokens, one, one, one + 1 + verb), phraseAt(tokens, other, one + 1 + verb, end(other))];
  return a && b ? [a, b] : undefined;
};

/** The quantity that a phrase speaks of, where its words tell one from the rest. */
const meant = ({ words, word }: Phrase, { quantities }: Together): number | undefined => {
  const own = (index: number): number =>
    (quantities[index]?.words ?? []).filter(
      (one) => words.includes(one) && !quantities.some((other, at) => at !== index && other.words.includes(one)),
    ).length;
  const scores = quantities.map((_, index) => own(index));
  const best = Math.max(...scores);
  const isPaced = (title: string): boolean => word !== '' && (times.test(title) || speeds.test(title));
  const paced = quantities.flatMap(({ title }, index) => (isPaced(title) ? [index] : []));
  if (best === 0 && paced.length === 1) return paced[0];
  if (best === 0 && words.some((one) => /^(?:later|earlier)$/.test(one))) {
    const late = quantities.flatMap(({ title, words: named }, index) =>
      timed.test(title) || named.includes('time') ? [index] : [],
    );
    return late.length === 1 ? late[0] : late.includes(0) ? 0 : undefined;
  }
  return best > 0 && scores.filter((score) => score === best).length === 1 ? scores.indexOf(best) : undefined;
};

/** "slower" is more of a time, and less of a speed. */
const signOf = ({ word, sign }: Phrase, title: string): number => {
  if (word === '') return sign;
  const quick = word.startsWith('slow') ? -1 : 1;
  return speeds.test(title) ? quick : times.test(title) ? -quick : 0;
};

const ranksOf = (values: readonly number[]): number[] => {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
};

/** Of values as they are, and of their ranks: one may be led by a single point far out. */
const coefficients = ({ rows, weightOf }: Together, a: Quantity, b: Quantity): readonly number[] => {
  const pairs = rows.flatMap((row, index) => {
    const [x, y] = [a.of(row, index), b.of(row, index)];
    const weight = weightOf(row);
    return x === undefined || y === undefined || weight <= 0 ? [] : [{ x, y, weight }];
  });
  if (pairs.length < 3 || pairs.length > 20_000) return [];
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: 'x' | 'y'): number => pairs.reduce((sum, one) => sum + one[of] * one.weight, 0) / total;
  const [mx, my] = [mean('x'), mean('y')];
  const moment = (f: (x: number, y: number) => number): number =>
    pairs.reduce((sum, { x, y, weight }) => sum + f(x - mx, y - my) * weight, 0);
  const plain = moment((x, y) => x * y) / Math.sqrt(moment((x) => x * x) * moment((_, y) => y * y));
  const isEven = pairs.every(({ weight }) => weight === 1);
  const [xs, ys] = [ranksOf(pairs.map(({ x }) => x)), ranksOf(pairs.map(({ y }) => y))];
  const ranked = isEven && pairs.length <= 3000 ? [correlationOf(xs.map((x, index) => [x, ys[index] ?? 0]))] : [];
  return [plain, ...ranked].filter((one) => Number.isFinite(one));
};

const cue = /\b(?:the|with|have|has|are|is|get|gets|tends?|cost|costs|weigh|live)\b.*\b(?:\w+er|more|less)\b/i;

const ofPlace = /\b(?:left|right|up|down|out|top|bottom|edge|centre|center|middle|north|south|east|west|close|far)/i;

/** "The darker a cell, the more stars it has": what the scale of colours says, which the two axes do not. */
const toneFindings = (
  sentence: Sentence,
  world: World,
  all: Together,
  phrases: readonly [Phrase, Phrase],
): Finding[] | undefined => {
  const [tone, other] = phrases[0].tone === '' ? [phrases[1], phrases[0]] : phrases;
  if (tone.tone === '') return undefined;
  const index = meant(other, all);
  const isValue = index === undefined ? !ofPlace.test(sentence.text) : !all.isCloud && index === 2;
  const end = isValue && other.tone === '' ? toneEnd(world, tone.tone) : undefined;
  if (end === undefined) return [];
  const [from, to] = [sentence.tokens[phrases[0].from]?.start ?? 0, sentence.tokens[phrases[1].from]?.end ?? 0];
  const stated = sentence.text.slice(from - sentence.start, to - sentence.start);
  return [{ start: from, end: to, ok: end === other.sign, stated, actual: null, facts: [], plain: true }];
};

/** How two quantities go together, told by two comparatives: held against how they do in the figure. */
export const togetherFindings = (sentence: Sentence, world: World): Finding[] => {
  if (!firstMatch(sentence.text, /\b(?:\w+er|more|less)\b.*\b(?:\w+er|more|less)\b/i) || !cue.test(sentence.text))
    return [];
  const all = togetherIn(world);
  const phrases = all && phrasesIn(sentence, all.isCloud);
  if (!phrases) return [];
  const [one, other] = phrases;
  const tones = toneFindings(sentence, world, all, phrases);
  if (tones) return tones;
  const [at, to] = phrases.map((phrase) => meant(phrase, all));
  const rest = (index: number | undefined): number | undefined =>
    index !== undefined && all.quantities.length === 2 ? 1 - index : undefined;
  const [a, b] = [at ?? rest(to), to ?? rest(at)];
  // "The larger one, the smaller the other", of the two axes of a cloud.
  const [first, second] = a === undefined && b === undefined && all.isCloud ? [0, 1] : [a, b];
  if (first === undefined || second === undefined || first === second) return [];
  const [left, right] = [all.quantities[first], all.quantities[second]];
  if (!left || !right) return [];
  const stated = signOf(one, left.title) * signOf(other, right.title);
  const found = coefficients(all, left, right);
  if (stated === 0 || found.length === 0) return [];
  const ok = found.some((r) => r * stated > 0.15) ? true : found.every((r) => r * stated < -0.3) ? false : undefined;
  if (ok === undefined) return [];
  const [start, end] = [sentence.tokens[one.from]?.start ?? 0, sentence.tokens[other.from]?.end ?? 0];
  const actual = `${left.title} and ${right.title}: ${(found[0] ?? 0).toFixed(2)}`;
  return [
    {
      start,
      end,
      ok,
      stated: sentence.text.slice(start - sentence.start, end - sentence.start),
      actual,
      facts: [],
      plain: true,
    },
  ];
};
