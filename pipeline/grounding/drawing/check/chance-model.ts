import { fractionValue, unitWord } from '../../check/number-words.js';
import { colourWords, isColour } from '../../language/colour.js';
import { oncePer } from '../../once-per.js';
import type { Drawing, Link, Thing } from '../drawing.js';

/** What may come of one draw, and by which words it is called. */
interface Outcome {
  readonly key: string;
  readonly words: readonly string[];
}

/** A tree whose branches carry chances: those that leave a node make up the whole. */
export interface ChanceTree {
  readonly root: Thing;
  readonly depth: number;
  readonly leaves: number;
  readonly outcomes: readonly Outcome[];
  readonly branches: (from: Thing) => readonly Link[];
}

const signs: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅕': 0.2 };

/** "3/5", "0.6", "60%", "P = 0.6". */
export const chanceIn = (label: string | undefined): number | undefined => {
  const text = (label ?? '').replaceAll(/[\s$]|^p(?:\([^)]*\))?=/gi, '');
  if (Object.hasOwn(signs, text)) return signs[text];
  const [, over, under, number, percent] = /^(?:(\d+)[/⁄](\d+)|(\d*\.?\d+)(%?))$/.exec(text) ?? [];
  const value = over === undefined ? Number(number ?? 'x') / (percent === '%' ? 100 : 1) : Number(over) / Number(under);
  return value >= 0 && value <= 1 ? value : undefined;
};

/** A chance in words, digits or percent: with where it stands. */
export const chancePattern =
  /(?<!\d[.,]?)(?:(?<over>\d+)\s?[/⁄]\s?(?<under>\d+)|(?<number>\d*\.\d+|\d+(?:\.\d+)?(?=\s?(?:%|percent)))\s?(?<percent>%|percent)?|(?<many>an?|one|two|three|four|five|six|seven|eight|nine|ten)[ -](?<part>hal(?:f|ves)|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfths?|twentieths?)|(?<half>\bhalf))(?![\d\p{L}])/giu;

export const chanceOf = (groups: Readonly<Record<string, string | undefined>>): number => {
  const { over, under, number, percent, many, part } = groups;
  if (over !== undefined) return Number(over) / Number(under);
  if (number !== undefined) return Number(number) / (percent === undefined ? 1 : 100);
  if (part === undefined) return 0.5;
  return (
    (/^an?$/i.test(many ?? '') ? 1 : (unitWord((many ?? '').toLowerCase()) ?? NaN)) *
    (fractionValue(part.toLowerCase()) ?? NaN)
  );
};

export const valueOf = (link: Link | undefined): number => chanceIn(link?.label) ?? 0;

export const keyOf = ({ name, colour }: Thing): string => (name ?? colour ?? '').trim().toLowerCase();

const plain = colourWords.filter((word) => !/[ -]/.test(word));
const spelled: Readonly<Record<string, readonly string[]>> = { h: ['head', 'heads'], t: ['tail', 'tails'] };

/** The colour that the nodes of one name have, and no others. */
const colourWordsOf = (own: readonly Thing[], others: readonly Thing[]): string[] =>
  plain.filter(
    (word) =>
      !/^(?:white|black|grey|gray)$/.test(word) &&
      own.every(({ filled, element: { fill } }) => filled && fill !== undefined && isColour(fill, word)) &&
      !others.some(({ filled, element: { fill } }) => filled && fill !== undefined && isColour(fill, word)),
  );

const outcomesOf = (nodes: readonly Thing[]): Outcome[] =>
  [...new Set(nodes.map(keyOf))].flatMap((key) => {
    const own = nodes.filter((node) => keyOf(node) === key);
    const others = nodes.filter((node) => keyOf(node) !== key);
    const name = key.length > 1 ? [key, `${key}s`] : [];
    const looks = key.length < 3 ? colourWordsOf(own, others).flatMap((word) => [word, `${word}s`]) : [];
    const words = [...name, ...looks, ...(spelled[key] ?? [])];
    return key === '' ? [] : [{ key, words }];
  });

const build = (drawing: Drawing): ChanceTree | undefined => {
  const { links } = drawing;
  if (links.length < 2 || links.length > 40 || links.some(({ label }) => chanceIn(label) === undefined))
    return undefined;
  const ids = new Map(links.flatMap(({ from, to }) => [from, to]).map((node) => [node.id, node]));
  const roots = [...ids.values()].filter(({ id }) => !links.some(({ to }) => to.id === id));
  const [root, more] = roots;
  if (!root || more || links.length !== ids.size - 1) return undefined;
  const branches = (from: Thing): readonly Link[] => links.filter((link) => link.from.id === from.id);
  const isWhole = [...ids.values()].every((node) => {
    const own = branches(node);
    return own.length === 0 || Math.abs(own.reduce((sum, { label }) => sum + (chanceIn(label) ?? 0), 0) - 1) < 0.02;
  });
  const depthOf = (node: Thing): number => 1 + Math.max(-1, ...branches(node).map(({ to }) => depthOf(to)));
  const nodes = [...ids.values()].filter((node) => node !== root);
  const leaves = nodes.filter((node) => branches(node).length === 0).length;
  return isWhole ? { root, depth: depthOf(root), leaves, outcomes: outcomesOf(nodes), branches } : undefined;
};

/** The tree of chances that a drawing is; undefined of all others. */
export const chanceTreeOf = oncePer((drawing: Drawing): ChanceTree | undefined => build(drawing));
