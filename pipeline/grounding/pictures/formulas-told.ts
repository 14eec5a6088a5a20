import type { Scene } from '../../../renderers/scene.js';
import { allMatches, firstMatch } from '../all-matches.js';
import { holds, spokenIn } from '../drawing/check/formula-clause.js';
import { ordinalRank } from '../language/number.js';
import { type Formula, formulasIn } from './formulas.js';
import { tableIn } from './tables.js';
import { rowsNamed } from './tables-named.js';
import { countIn, countWords, type PictureRule, told, type Told } from './told.js';

const which =
  /\b(?<nth>first|second|third|fourth|fifth|last|final|top|bottom) (?:equation|formula|line(?: of mathematics)?)\b/i;

/** The formulas that a sentence is about: the one told by its number, the one in the row that is named, or all. */
const meantIn = (text: string, scene: Scene, all: readonly Formula[]): readonly Formula[] => {
  const nth = firstMatch(text, which)?.groups?.['nth']?.toLowerCase();
  if (nth !== undefined) {
    const at = nth === 'top' ? 1 : /^(?:last|final|bottom)$/.test(nth) ? all.length : (ordinalRank(nth) ?? 1);
    return all.slice(at - 1, at);
  }
  const table = tableIn(scene);
  if (!table) return all;
  const rows = rowsNamed(text, table).map(({ thing }) => thing);
  return all.filter(({ element }) => rows.some((row) => row.some(({ ids }) => ids.includes(element.id))));
};

/** Mathematics that is told as what stands in the formula: after these words, or right at the beginning. */
const leads = /(?:\b(?:is|as|reads?|says|states|formula|equation|expression|gives|have|contains|shows|it|with|line|to|and|where),?(?: (?:the|that|as|it|says|product|given|then|simply))?|:|,|^)\s*$/i; // prettier-ignore
const derived =
  /\b(?:so|hence|thus|therefore|because|since|that is|which is|we get|follows?|means|if|when|would|rearranged|solved for|equivalent)\b/i;
const denied = /\b(?:not|no|without|never|neither|nor)\b|n['’]t\b/i;

/** Written so elsewhere in the picture, or a unit. */
const isWritten = (words: string, scene: Scene): boolean => {
  const plain = (one: string): string => one.replaceAll(/[\s·]/g, '');
  return (
    /^(?:k?g|k?m|cm|s|N|J|W|V|mol|L)[·/]/.test(words) ||
    scene.elements.some(({ text }) => plain(text ?? '').includes(plain(words)))
  );
};

const spokenSo = (text: string, meant: readonly Formula[], scene: Scene): Told[] => {
  if (denied.test(text)) return [];
  const ids = meant.map(({ element }) => element.id);
  return spokenIn({ text, start: 0, end: text.length } as Parameters<typeof spokenIn>[0]).flatMap((spoken): Told[] => {
    const { line, start, end } = spoken;
    const before = text.slice(0, start);
    if ((!/[+\-/=√^±]/u.test(line) && !which.test(text)) || line.length < 3 || !/[\p{L}\d].*[\p{L}\d]/u.test(line))
      return [];
    const ok = meant.some(
      (one) =>
        holds(one.line, line) || (!/\p{L}\d/u.test(line) && holds(one.line.replaceAll(/(?<=\p{L})\d/gu, ''), line)),
    );
    const isSure =
      leads.test(before) &&
      !derived.test(before) &&
      !isWritten(text.slice(start, end), scene) &&
      !/^ (?:is|are) (?:not|equal)/.test(text.slice(end));
    if (!ok && !isSure) return [];
    return [{ start, end, ok, stated: line, actual: meant.length === 1 ? (meant[0]?.line ?? null) : null, about: ids }];
  });
};

const howMany = new RegExp(
  `(?<!\\b(?:of|the|first|last|these|all) )\\b(?<n>${countWords})(?: (?:centred|centered|displayed|short|typeset|lines of))* (?:formulas|formulae|equations)\\b(?! (?:for|of) the)`,
  'gi',
);
const fraction =
  /(?<![\p{L}\d])(?<a>\p{L}\d?) (?:is divided by|(?:stands?|is|appears) (?:above|over|on top of)) (?<b>\p{L}\d?)(?![\p{L}\d])/gu;
const factor = /\b(?:factor (?:of )?)(?<n>one half|one third|\d+(?:\.\d+)?|one|two|three|four|five)\b/gi;
const given =
  /(?<![\p{L}\d])(?<letter>\p{L}) (?:is (?:given as|equal to|taken as|written as)|has the value|equals) (?<n>\d+(?:\.\d+)?)/gu;

const numberOf = (words: string): string => {
  const share = { 'one half': '1/2', 'one third': '1/3' }[words.toLowerCase()];
  return share ?? (Number.isNaN(countIn(words)) ? words : String(countIn(words)));
};

const partsSo = (text: string, meant: readonly Formula[]): Told[] => {
  const ids = meant.map(({ element }) => element.id);
  const stands = (part: string): boolean => meant.some(({ line }) => holds(line, part));
  return [
    ...allMatches(text, fraction).flatMap((match): Told[] => {
      const { a = '', b = '' } = match.groups ?? {};
      const [own, other] = [stands(`${a}/${b}`), stands(`${b}/${a}`)];
      return own === other || denied.test(text) ? [] : [told(match, own, own ? `${a}/${b}` : `${b}/${a}`, ids)];
    }),
    ...allMatches(text, factor).flatMap((match): Told[] => {
      const [one, more] = meant;
      if (!one || more) return [];
      const before = text.slice(0, match.index);
      const n = numberOf(match.groups?.['n'] ?? '');
      const isThere = new RegExp(`(?<![\\d.^/])${n}(?![\\d.])`).test(one.line);
      return [told(match, isThere !== /\b(?:without|no)(?: (?:the|a|any))? $/i.test(before), one.line, ids)];
    }),
    ...allMatches(text, given).flatMap((match): Told[] => {
      const { letter = '', n = '' } = match.groups ?? {};
      const all = meant.flatMap(({ line }) =>
        allMatches(line, new RegExp(`(?<![\\p{L}\\d])${letter}=(\\d+(?:\\.\\d+)?)`, 'gu')).map(([, value]) => value),
      );
      return all.length === 1 ? [told(match, Number(all[0]) === Number(n), Number(all[0]), ids)] : [];
    }),
  ];
};

/** What is said of formulas that are typeset on a page: what they read, how many there are. */
export const pageFormulaRule: PictureRule = (text, scene) => {
  const all = formulasIn(scene);
  if (all.length === 0) return [];
  const meant = meantIn(text, scene, all);
  const isTable = tableIn(scene) !== undefined;
  const counts = isTable
    ? []
    : allMatches(text, howMany).map((match) =>
        told(
          match,
          countIn(match.groups?.['n']) === all.length,
          all.length,
          all.map(({ element }) => element.id),
        ),
      );
  return meant.length === 0 ? counts : [...counts, ...spokenSo(text, meant, scene), ...partsSo(text, meant)];
};
