import { allMatches, mayMatch } from '../../all-matches.js';
import { hasSense } from '../clause.js';
import type { Clause } from '../clause.js';
import { finding } from '../finding.js';
import type { Finding, Mention } from '../mention.js';
import { hasKin } from '../left-open.js';
import { dimensionOf, factsOfRows } from '../query.js';
import { quantityWorld } from '../quantity.js';
import { isReadOpen } from './read-open.js';
import type { Sentence } from '../scan.js';
import { isUpsideDown } from '../upside-down.js';
import type { World } from '../world.js';
import { dimensionsOf } from './amounts.js';
import { standsAlone, type Read } from './alone.js';
import { bracketed } from './bracketed.js';
import { withoutIdle } from './idle.js';
import { phrasesThatState } from './plainer.js';
import { matchOf, namesIn, type Context, type Match } from './match.js';
import { takerOf } from './takers.js';
import { isOfLabel, isOwned } from './owned.js';
import { codeOf, type Piece } from './piece.js';
import { piecesOf } from './pieces.js';
import { withPronoun } from './pronouns.js';
import { isUnsure } from './readers.js';
import { isEach } from './throughout.js';

/** What a stretch of pieces states, where one pattern takes all of it. */
const readStretch = (pieces: readonly Piece[], context: Context): Read | undefined => {
  const code = codeOf(pieces);
  for (let index = 0, taker = takerOf(code, index); taker; index += 1, taker = takerOf(code, index)) {
    const match = matchOf(taker.spans, pieces);
    if (isUnsure(match, context.world)) continue;
    const judgement = taker.reader(match, context);
    if (judgement) return { judgement, match };
  }
  return undefined;
};

/** Where a sentence may be parted into statements. */
const borders = (pieces: readonly Piece[]): number[] =>
  pieces.flatMap(({ code }, index) => (/^[;,A:]$/.test(code) ? [index] : []));

const trimmed = (pieces: readonly Piece[]): readonly Piece[] => {
  let [from, to] = [0, pieces.length];
  while (from < to && /^[;,A:.]$/.test(pieces[from]?.code ?? '')) from += 1;
  while (to > from && /^[;,A:.]$/.test(pieces[to - 1]?.code ?? '')) to -= 1;
  return pieces.slice(from, to);
};

/** Of whom a statement speaks. */
const subjectOf = ({ groups }: Match): readonly Piece[] =>
  ['target', 'left', 'of'].flatMap((key) => (groups[key] ?? []).filter(({ code }) => code === 'N')).slice(0, 1);

/** "and walking with 18 %": what is called by a verb. */
const isAnother = ([first, next]: readonly Piece[], tokens: Sentence['tokens']): boolean =>
  first?.code === 'v' && next?.code === 'P' && (tokens[first.from]?.lower.endsWith('ing') ?? false);

/** "Arden is wettest in winter and driest in summer": the second statement is of the same subject. */
const withSubject = (pieces: readonly Piece[], { subject, adverb, sentence: { tokens } }: Context): readonly Piece[] =>
  // "Tents sell best in summer, skis in winter": what is said of the first is said of the second.
  adverb && /^d?N(?:Pd?N)+$/.test(codeOf(pieces))
    ? [
        ...pieces.slice(0, pieces.findIndex(({ code }) => code === 'N') + 1),
        adverb,
        ...pieces.slice(pieces.findIndex(({ code }) => code === 'N') + 1),
      ]
    : subject.length > 0 &&
        !isAnother(pieces, tokens) &&
        /^(?:[VvMRFp]|V?!V?X#|dM[QKyj]?V|d[oM]{1,2}N[KQ]?(?:,?P?#[QK]?)?$|x[Ps]?do?M|C[QKyj]*T|#[QK]?C|O?#[RF]|fP?g|fs|P[QK]{0,2}P?(?:CT)?[#f].*[tA](?:CT)?[#f]|Pd(?:e|Q{1,3})[PV]?O?#|dMj?[QKy]{0,2}(?:P[dL]*#?[QKyj]*)?$)/.test(
          codeOf(pieces),
        )
      ? [...subject, ...pieces]
      : pieces;

/** "Lynx, the dashed orange outline, leads": how a part is drawn is held elsewhere, and the statement goes on. */
const withoutLooks = (pieces: readonly Piece[]): readonly Piece[] => {
  const code = codeOf(pieces);
  const taken = new Set<number>();
  for (const { index, 0: aside } of allMatches(code, /(?<=N'?[KQ]{0,2}),(?:v?P)?d?[xjyKQA]{1,6},(?=[VvRFMX!])/g))
    if (pieces.slice(index, index + aside.length).some(({ mention }) => isLook(mention)))
      for (let at = index; at < index + aside.length; at++) taken.add(at);
  return taken.size === 0 ? pieces : pieces.filter((_, index) => !taken.has(index));
};

const isLook = (mention: Mention | undefined): boolean =>
  mention?.type === 'colour' ||
  mention?.type === 'kind' ||
  (mention !== undefined && hasSense(mention, 'dashed', 'dotted', 'solid'));

/** "… on SST-2, IMDb and Yelp": the list goes on, and of the others nothing was read. */
const goesOn = (pieces: readonly Piece[], to: number): boolean =>
  pieces[to - 1]?.code === 'N' && /^(?:,A?|A)d?N(?:[,A;]|$)/.test(codeOf(pieces.slice(to)));

/** Where not all of a sentence is read: what some stretches of it state, as far as the figure bears that out. */
const readSome = (pieces: readonly Piece[], context: Context): Read[] => {
  const edges = [0, ...borders(pieces), pieces.length];
  if (edges.length < 3 || edges.length > 12) return [];
  const found: Read[] = [];
  let lead = context.lead;
  for (let from = 0; from < edges.length - 1; from++)
    for (let to = edges.length - 1; to > from; to--) {
      if ((from === 0 && to === edges.length - 1) || goesOn(pieces, edges[to] ?? 0)) continue;
      const own = trimmed(pieces.slice(edges[from], edges[to]));
      const read = own.length > 2 ? readStretch(own, { ...context, lead }) : undefined;
      // "By 2020, Madrid had the most": where it is about is not to be left out.
      if (!read && from === 0 && to === 1 && /^[PB]$/.test(pieces[0]?.code ?? '')) return [];
      if (!read || (!read.judgement.ok && !standsAlone(pieces, edges[from] ?? 0, edges[to] ?? 0, read, context)))
        continue;
      found.push(read);
      const own2 = namesIn(read.match.groups['lead']);
      if (own2.length > 0) lead = own2;
      from = to - 1;
      break;
    }
  return found;
};

/** A number in brackets is of its owner, alone or at the places that the whole statement names. */
const asideIn = (pieces: readonly Piece[], told: readonly Read[], context: Context): Read | undefined => {
  const places = told.flatMap(({ match }) =>
    ['lead', 'trail', 'mid', 'within', 'target', 'place'].flatMap((key) => namesIn(match.groups[key])),
  );
  // "smallest for Solar in Q1 (5)": its owner is named with more than one name.
  const [owner] = pieces;
  const beside = told.flatMap(({ match }) =>
    Object.values(match.groups).flatMap((group) =>
      owner && group.some(({ from }) => from === owner.from)
        ? namesIn(group.filter(({ from }) => from !== owner.from))
        : [],
    ),
  );
  const isSum = pieces.some(({ code }) => code === 'S');
  const ways = (isSum ? [[]] : [[], places, beside])
    .map((lead) => readStretch(pieces, { ...context, lead: [...(lead.length > 0 ? lead : context.lead)] }))
    .filter((one) => one !== undefined);
  const found = ways.find(({ judgement }) => judgement.ok) ?? ways.at(-1);
  // "The median is highest for A (310)": of what the sentence is about, which the bracket does not repeat.
  const isOther = context.sentence.mentions.some((mention) => hasSense(mention, 'median', 'mean', 'range', 'total'));
  return found?.judgement.ok === false && isOther && !isSum ? undefined : found;
};

/** ", ahead of food": more that is said of who was named before. */
const readFurther = (pieces: readonly Piece[], context: Context): Read | undefined =>
  /^O?X/.test(codeOf(pieces)) ? readStretch([...context.subject, ...pieces], context) : undefined;

/** What a statement names beside its subject and of another kind. */
const besides = (pieces: readonly Piece[], subject: readonly Piece[], { world }: Context): readonly Mention[] => {
  const own = dimensionsOf(world, namesIn(subject));
  return namesIn(pieces).filter((one) => !own.has(dimensionOf(world, one) ?? ''));
};

/** The sentence as statements one after the other, each as long as can be read; undefined where some part is not read. */
const readAll = (pieces: readonly Piece[], context: Context): Read[] | undefined => {
  const rest = trimmed(pieces);
  if (rest.length === 0) return [];
  const edges = [rest.length, ...borders(rest).reverse()].slice(0, 8);
  for (const edge of edges) {
    const plain = rest.slice(0, edge);
    const own = withPronoun(plain, context) ?? withSubject(plain, context);
    const read =
      readStretch(own, context) ??
      (own !== plain && /^v?B[#f]|^vN[VvF]/.test(codeOf(plain)) ? readStretch(plain, context) : undefined) ??
      readFurther(plain, context);
    if (!read) continue;
    const subject = subjectOf(read.match);
    const lead = namesIn(read.match.groups['lead']);
    const others = readAll(rest.slice(edge), {
      ...context,
      lead: [
        ...(lead.length > 0 ? lead : context.lead),
        // "SST-2 is the easiest: all models are above 92".
        ...(lead.length === 0 && rest[edge]?.code === ':' ? namesIn(subject) : []),
        // "Half of the Japanese are equally concerned, the highest share of all": of those who are.
        ...(/^,do?Mj?[QKy]{0,2}(?:P[dL]?#?[QKyj]+)*(?:$|[,;])/.test(codeOf(rest.slice(edge)))
          ? besides(read.match.pieces, subject, context)
          : []),
      ],
      subject: subject.length > 0 ? subject : context.subject,
      places: [...new Set(Object.values(read.match.groups).flatMap((group) => namesIn(group)))],
      adverb: read.match.groups['adverb']?.[0] ?? context.adverb,
      each: isEach(read.match.groups),
    });
    if (others) return [read, ...others];
  }
  return undefined;
};

/** Without the words that say nothing. */
const readLess = (pieces: readonly Piece[], context: Context): Read[] | undefined => {
  const less = withoutIdle(pieces, context.sentence.tokens, context.world);
  return less && readAll(less, context);
};

/**
 * "Bar chart of rainfall for six towns, largest for Oslo", "Results on the test split; Oslo leads": what a heading says
 * is held elsewhere.
 */
const afterHeading = (pieces: readonly Piece[]): readonly Piece[] | undefined => {
  const end = pieces.findIndex(({ code }) => code === ',' || code === ';' || code === ':');
  const heading = end > 0 ? pieces.slice(0, end) : [];
  const isChart = heading.slice(0, 5).some(({ mention }) => mention?.type === 'chart');
  const isPhrase =
    pieces[end]?.code !== ',' &&
    heading.every(({ code }, at) => !/^[VvW#f!LS]$/.test(code) || (code === 'v' && at === 0));
  if (heading.length === 0 || !(isChart || isPhrase) || heading.some(({ code }) => /^[NMCRF]$/.test(code)))
    return undefined;
  return pieces.slice(end + 1);
};

/** An adjective that the figure does not know picks some of what is named: "eleven days with strong southwest winds". */
const isPicked = (pieces: readonly Piece[], world: World): boolean =>
  world.plots.some(({ series }) => (series?.labels.length ?? 0) > 1) &&
  pieces.some(({ code }, index) => code === 'j' && pieces[index + 1]?.code === 'N') &&
  !pieces.some(({ mention }) => mention?.type === 'name' && mention.refs.some(({ role }) => role === 'series'));

const findingOf = ({ judgement, match }: Read, { sentence, world }: Context): Finding => {
  const [first, last] = [match.pieces[0], match.pieces.at(-1)];
  const own = sentence.mentions.filter(
    (one) =>
      one.from >= (first?.from ?? 0) &&
      one.to <= (last?.to ?? 0) &&
      // Looks that were passed over are held elsewhere.
      (!isLook(one) || match.pieces.some(({ from, to }) => from <= one.from && one.to <= to)),
  );
  const { actual, rows } = judgement;
  const isRank = isUpsideDown(world) && match.pieces.some(({ code }) => /^[CMXo]$/.test(code));
  const start = sentence.tokens[first?.from ?? 0]?.start ?? sentence.start;
  const end = sentence.tokens[(last?.to ?? 1) - 1]?.end ?? sentence.end;
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  // "almost everywhere": not at every place; "… is 18 billion thick there": at one that was told before.
  const isNearly =
    /\b(?:almost|nearly|virtually|practically|mostly) (?:everywhere|always|throughout|every|all)\b|\b(?:then|there)(?=[,.;]|$)/i.test(
      text,
    );
  const isOpen =
    !judgement.ok &&
    (isRank ||
      isNearly ||
      isOwned(match.pieces, sentence) ||
      isOfLabel(match.pieces, sentence) ||
      hasKin(sentence, world) ||
      isPicked(match.pieces, world) ||
      isReadOpen(match.pieces, sentence, world));
  const ok = isOpen ? undefined : judgement.ok;
  return {
    ...finding(own, ok, judgement.stated ?? text, ok ? (judgement.stated ?? text) : actual, factsOfRows(world, rows)),
    start,
    end,
  };
};

const clouds = new WeakMap<World, World>();

/** A cloud of points beside another plot: its two axes are the more telling words. */
const withCloudFirst = (world: World): World => {
  const [first] = world.plots;
  const cloud = first?.form === 'histogram' ? world.plots.find(({ form }) => form === 'scatter') : undefined;
  if (!cloud) return world;
  const known = clouds.get(world);
  if (known) return known;
  const result = { ...world, plots: [cloud, ...world.plots.filter((plot) => plot !== cloud)] };
  clouds.set(world, result);
  return result;
};

/** "The calls came at 5, 11 and 18 hours", "from 1 for Fire to 22": when events are, which have no other value. */
const tellsTimes = ({ text }: Sentence, { plots: [plot] }: World): boolean =>
  plot?.drawn === 'events' && /\b(?:at|from|between|until|before|after|by) (?:about |around )?\d/i.test(text);

/** Only sentences that have a number, a comparison or a superlative. */
const mayState = (code: string): boolean => /[CMf#RFXEnGHoh]|s.*s/.test(code);

/**
 * Statements about numbers in a sentence every word of which is understood: read by a grammar, they are certain.
 * Nothing where some word has no part in it: the rules then look for what they know.
 */
export const statementsIn = (
  sentence: Sentence,
  whole: World,
  clause: Clause,
  subject: readonly Mention[],
): Finding[] => {
  if (whole.rows.length === 0 || tellsTimes(sentence, whole)) return [];
  const pieces = piecesOf(sentence, whole, subject);
  const code = codeOf(pieces);
  if (!mayState(code) && !mayMatch(sentence.text, phrasesThatState)) return [];
  const world = quantityWorld(clause, withCloudFirst(whole));
  const context: Context = { sentence, world, lead: [], subject: [], places: [], adverb: undefined };
  const { rest, inside } = bracketed(withoutLooks(pieces));
  const body = afterHeading(rest);
  const told = readAll(rest, context) ?? (body && readAll(body, context)) ?? readLess(rest, context);
  const aside = told ? inside.flatMap((one) => asideIn(one, told, context) ?? []) : [];
  const read = told
    ? [...told, ...aside]
    : readSome(withoutIdle(rest, context.sentence.tokens, context.world) ?? rest, context);
  return (read ?? []).map((one) => findingOf(one, context));
};
