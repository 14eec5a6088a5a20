import { at, each, eachAfter, lead, list, name, span, thing, trail, whose } from './patterns.js';

const amount = '(?:X|CT)?O?P?(?:X|CT)?';
/** "from 10 percent in 2012 to 13 percent a decade later". */
const ends = `,?P${amount}(?<from>[#f])[QK]{0,2}(?:Pd?[QKy])?(?:,?\\(?P?(?<start>${name})\\)?)?,?t${amount}(?<to>[#f])[QK]{0,2}(?:Pd?[QKy])?(?:,?\\(?P?(?<finish>${name})\\)?|d[yK][Cxv]?)?`;

/** "The EU average rose from 10 percent in 2012 to 13 percent", "Brazil's share halved, from 81 percent to 41". */
export const fromTos: readonly RegExp[] = [
  `${lead}${whose}[Vv]*(?<change>[RF])[QK]{0,2}${span}${ends}${trail}`,
  // "Total revenue fell from 90 to 82 between 2000 and 2012".
  `${lead}${whose}[Vv]*(?<change>[RF])[QK]{0,2}${ends}${span}`,
  `${lead}${whose}[Vv]*(?:CT)?f[QK]{0,2}${span}${ends}`,
  // "The number of shops went from 32 to 66 between 2010 and 2016".
  `${lead}${whose}[Vv]+[QK]{0,2}${ends}${span}`,
  // "…, from less than a quarter in 2010 to 86 % in 2020": of who was named before.
  `(?<of>${name})${ends}`,
].map(at);

/** "Output peaked at 490 TWh in 2004", "The season peaks in August with 52 million nights". */
export const peaks: readonly RegExp[] = [
  `${lead}(?:${whose}|d?[QKyj]{1,3})?(?<peak>p)(?:PO?(?<value>#)[QK]{0,2})?(?:,?P(?<place>${name}))?`,
  `${lead}(?:${whose}|d?[QKyj]{1,3})?(?<peak>p)P(?<place>${name}),?PO?(?<value>#)[QK]{0,2}`,
].map(at);

/** "Spain is the only country whose index was lower in 2023 than in 2010". */
export const soleComparisons: readonly RegExp[] = [
  `${lead}(?<sole>${list})[Vv]+d?(?<only>O)[QKy]{1,2}(?:Pd?#?[QKy]{1,2})?[gxPWw]{1,2}d?[QKy]{0,2}[Vv]*d?(?<sign>C)[QK]{0,2}P(?<left>${name})TP?(?<right>${name})`,
].map(at);

/** "July and August recorded more nights than the other ten months put together". */
export const againstRests: readonly RegExp[] = [
  `${lead}(?<left>${list})(?:v?S)?[VvO]*(?<sign>C)[QKy]*T(?:L?d?[jxK]{1,2}|Ld|d)[x#]?[QKy]{0,2}v?S${trail}`,
].map(at);

/** "At baseline the medians of all three arms were 150". */
export const everyValues: readonly RegExp[] = [
  `${lead}d?[eQK]{1,2}P(?:L|Ld)(?<count>#?)[QKy]{1,2}V+(?:P|t)?O?(?<value>#)Q?${trail}`,
  `${lead}(?:L|Ld)(?<count>#?)[QKy]{1,2}V+(?:dQP|P)?O?(?<value>#)Q?${trail}`,
].map(at);

/** More ways to tell a single value. */
export const furtherValues: readonly RegExp[] = [
  // "by 2020 it had fallen to 30 TWh", "rising to 6 in 2000".
  `(?<lead>[PB]${name},?)(?<of>(?:${thing}|d?[QK]{1,2})?)[Vv]*[RF]t(?:X|CT)?O?(?<value>#)[QK]{0,2}`,
  `(?<of>(?:${thing}|d?[QK]{1,2})?)[Vv]*[RF]t(?:X|CT)?O?(?<value>#)[QK]{0,2}(?<trail>(?:,?[PB]${name})+)`,
  // "The cow sleeps four hours", where sleep is what is measured.
  `${lead}(?<of>${thing})QP?O?(?<value>#)[QKvj]{0,2}${trail}`,
  // "Eager is slowest, with a median of 120 ms".
  `(?<of>${thing}),?Pd(?:e|Q{1,3})(?:P|V)?O?(?<value>#)[QK]?${trail}`,
  // ", compared with 42 % for training from scratch", ", against 2.4 for the dense one".
  `(?:[Pv]{1,2}t?|X|v?B)O?(?<value>[#f])[QK]?P(?<of>${name})${trail}`,
  // "13 percent of the women held a degree", "A third listens to radio for their news".
  `${lead}(?:[OX]|CT)?(?<value>[#f])P(?<of>${name})[VvQK]+(?:d?j?[QKy]{1,3})?(?:P[QK])*(?<trail>(?:,?[Pt]?${name})*)`,
  `${lead}O?(?<value>[#f])[VvQ]+[PBt](?<of>${name})(?:Pd?[QKy]{1,2})*${trail}`,
  // "Half of Japanese adults are equally concerned and excited".
  `${lead}O?(?<value>[#f])(?:P[dL]?)?(?<of>${name})[QKWy]?[VvQ]+[PBt]?(?<trail>${name}(?:,?P${name})*)`,
  // "Just 7 % often turn to print publications", "29 % do so sometimes".
  `${lead}O?(?<value>[#f])[QKvWy]{0,3}(?<of>${name})[VvQ]*(?<trail>(?:,?[Pt]${name})*)`,
  `${lead}O?(?<value>[#f])[VvW]+(?<of>${name})(?<trail>(?:[QK]?,?[PtB]${name})*)`,
  // "The SOFA score has a sensitivity of over 0.8".
  `${lead}(?<of>${thing})[Vv]+dj?Q{1,3}P(?:X|CT)(?<value>#)[QK]?${trail}`,
].map(at);

/** "The balance was 20 in 2015", where one quantity of one thing is all that is shown. */
export const loneValues: readonly RegExp[] = [`${lead}d?(?<noun>y)[Vv]+P?O?(?<value>#)[QKv]{0,2}${trail}`].map(at);

/** "Dense retrieval improves exact match by 25.6 points over the closed-book baseline". */
export const gains: readonly RegExp[] = [
  `${each}${lead}(?<left>${list})[Vv]*(?<sign>[RF])[QK]{0,2}BO?(?<by>#)[QK]?X(?<right>${list})${trail}${eachAfter}`,
].map(at);

/** "In March the pine was as tall as the oak", "Oslo did not sell as many as Bergen". */
export const evens: readonly RegExp[] = [
  `${each}${lead}(?<left>${list})(?<together>(?:,?v?S,?)?)[Vv]*(?<not>!?)[VvQ]*s(?<mid>[jQKyx]{0,3})[Vv]*s(?:gP?|P|d?[QK]P)?(?<right>${list})(?<together2>(?:,?[Vv]?S)?)[Vv]*${trail}${eachAfter}`,
].map(at);

/** "The difference between A and B is 7 hours", "a gap of 80 TWh between coal and gas in 1990". */
export const gaps: readonly RegExp[] = [
  `${lead}d?j?[DQKy]?DP(?<left>${name})A(?<right>${name})${trail}[Vv]+[tP]?O?(?<by>#)[QK]{0,2}`,
  `${lead}[wW][Vv]+dj?DP?O?(?<by>#)[QK]{0,2}P(?<left>${name})A(?<right>${name})${trail}`,
].map(at);

/** "More adults get news from social media than from any other source". */
export const furtherExtremes: readonly RegExp[] = [
  // "No animal sleeps longer than the bat", "no other country had more medals than Norway".
  `${lead}(?<nobody>!)[jKQy]{1,3}[VvQ]*(?<sign>C)[QKyj]*T(?:gP?|P)?(?<target>${name})[VvQ]*${trail}${eachAfter}`,
  `${each}${lead}(?<others>C)[QKy]*(?<within>(?:${name})?)[VvQ]*[PBt]?(?<target>${thing})[VvQ]*T[PBt]?(?:L|d)[jKQy]+${trail}${eachAfter}`,
].map(at);

/** "In Poland, Romania and France the wage more than doubled in ten years". */
export const listedMultiples: readonly RegExp[] = [
  `[PB](?<of>${name}(?:(?:,?A|,)${name})+),?d?[jQKy]{1,3}[Vv]*(?:CT|X)?(?<by>f)${span}`,
].map(at);

/** "Removing pretraining costs 7.8 points of accuracy", "Without dropout the model loses 0.5 on COCO but 1.5 on LVIS". */
export const ablations: readonly RegExp[] = [
  `${lead}[vP]?(?<of>${name})(?:d?[QKy]{1,2})?[vyVF]{1,2}(?:d?[QKy]{1,2})?B?(?<pairs>O?#[QK]{0,2}(?:P[QKy]{1,2})?(?:P${name})?(?:(?:,?;|A|,)O?B?O?#[QK]{0,2}P${name})*)`,
].map(at);

/** "Removing attention hurts the most". */
export const harms: readonly RegExp[] = [`${lead}[vP]?(?<of>${name})[vyVF](?:d?[QKy]{1,2})?d?(?<sign>M)${trail}`].map(
  at,
);

const change = `${name}P#[QK]?t#[QK]{0,2}`;
/** "Fine-tuning cuts syntax errors from 42 to 9 and hallucinated imports from 26 to 3". */
export const cuts: readonly RegExp[] = [`${lead}(?<of>${name})[vF](?<pairs>${change}(?:(?:,?A|,)${change})*)`].map(at);
