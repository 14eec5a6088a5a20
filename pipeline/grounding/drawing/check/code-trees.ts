import { allMatches } from '../../all-matches.js';
import { unitWord } from '../../check/number-words.js';
import type { SentenceText } from '../../check/sentences.js';
import { escaped } from '../../language/escaped.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import { treeOf } from '../tree.js';
import { numberedNodes } from './numbered-nodes.js';
import type { Scope } from './verdict.js';

interface Code {
  readonly leaf: Thing;
  readonly digits: string;
}

/** The leaves of a tree with 0 and 1 on its edges, by name, each with the digits that lead to it. */
const codesOf = oncePer((drawing: Drawing): ReadonlyMap<string, Code> | undefined => {
  const tree = treeOf(drawing);
  if (!tree || !drawing.links.every(({ label }) => /^[01]$/.test(label?.trim() ?? ''))) return undefined;
  const names = new Map(numberedNodes(drawing).map(({ node, name }) => [node.id, name]));
  const digitsOf = (node: Thing): string => {
    const parent = tree.parentOf(node.id);
    const link = drawing.links.find(({ from, to }) => from.id === parent?.id && to.id === node.id);
    return parent ? `${digitsOf(parent)}${link?.label?.trim() ?? ''}` : '';
  };
  return new Map(
    tree.leaves.flatMap((leaf) => {
      const name = names.get(leaf.id) ?? leaf.name?.split('\n')[0];
      return name === undefined ? [] : [[name, { leaf, digits: digitsOf(leaf) }] as const];
    }),
  );
});

const NUMBER = String.raw`\d+|one|two|three|four|five|six|seven|eight|a single|only one`;
const numberOf = (word: string): number =>
  /single|only/.test(word) ? 1 : /^\d/.test(word) ? Number(word) : (unitWord(word) ?? Number.NaN);

interface Patterns {
  readonly code: RegExp;
  readonly steps: RegExp;
  readonly length: RegExp;
  readonly lengthBefore: RegExp;
  readonly extreme: RegExp;
  readonly ofExtreme: RegExp;
  readonly begins: RegExp;
  readonly name: RegExp;
}

const patternsOf = oncePer((drawing: Drawing): Patterns => {
  const names = [...(codesOf(drawing)?.keys() ?? [])].map(escaped).toSorted((a, b) => b.length - a.length);
  const X = String.raw`(?<![\p{L}\d])(?:${names.join('|')})(?![\p{L}\d])`;
  const LIST = String.raw`(?<x>${X}(?:(?:, | and |, and )${X})*)`;
  const WORD = String.raw`(?:prefix |Huffman |binary |bit )*(?:codes?|codewords?|code words?|encodings?|bit strings?|paths?)`;
  return {
    code: new RegExp(
      String.raw`(?<x>${X})(?:'s)?(?: \(\d+\))?(?:,? (?:is|has|gets|receives|as|the|${WORD}|coded|encoded|written|represented|by|with|reads|reached|along|via|bits?|goes|to|therefore|then|assigned|word))*:?(?: |=| = )["“]?(?<code>[01]{2,})["”]?(?!\d|,\d| bits)`,
      'gu',
    ),
    steps: new RegExp(
      String.raw`(?<x>${X})(?=[^.;]*\b(?:follow\w*|read\w*|branch\w*|path|labels|edges|bits|digits)\b)[^.;]*?(?<code>[01](?:(?:, | and |, and |, then | then |-)[01]){1,6})(?!\d)`,
      'gu',
    ),
    length: new RegExp(
      String.raw`${LIST}(?: (?:both|all|each))?(?:,? (?:\p{L}+,? ){0,8}?)(?<n>${NUMBER})(?: |-)?(?:bits?|digits?|symbols?)\b`,
      'gu',
    ),
    lengthBefore: new RegExp(
      String.raw`\b(?<n>${NUMBER})(?: |-)?(?:bits?|digits?) (?:\p{L}+ ){0,5}?(?:for|of|to encode) (?:the letter )?${LIST}(?! (?:and|is|has)\b)`,
      'gu',
    ),
    extreme: new RegExp(
      String.raw`${LIST}(?: (?:both|clearly|also))*(?: (?:has|have|gets?|receives?|carries|carry|are given|is given|share))(?: each)? the (?<way>shortest|longest) (?:of all )?${WORD}`,
      'gu',
    ),
    ofExtreme: new RegExp(
      String.raw`\b(?<way>shortest|longest) ${WORD}(?:,| is| are| belongs?| goes)(?: (?:those|the one|the ones|that|to|for|of|the letters?|the symbols?|given))* ${LIST}`,
      'gu',
    ),
    begins: new RegExp(
      String.raw`${WORD} (?:of|for) ${LIST} (?:both |all )?(?:starts?|begins?) with (?:an? |the )?["“]?(?<code>[01]+)`,
      'gu',
    ),
    name: new RegExp(X, 'gu'),
  };
});

/** "K is coded as 1010", "the longest codewords, those of F and A, have five bits": what the way from the root spells. */
export const codeTreeRule = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const codes = codesOf(drawing);
  if (!codes || codes.size < 2) return [];
  const { text } = sentence;
  const patterns = patternsOf(drawing);
  const lengths = [...codes.values()].map(({ digits }) => digits.length);
  const said = (match: RegExpExecArray, actual: string | number, fits: (code: Code) => boolean): Verdict[] => {
    const own = allMatches(match.groups?.['x'] ?? '', patterns.name).flatMap(([name]) => codes.get(name) ?? []);
    if (own.length === 0 || /\b(?:not|never)\b|n['’]t\b/.test(match[0])) return [];
    return [
      {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        ok: own.every(fits),
        stated: match.groups?.['code'] ?? match.groups?.['n'] ?? match.groups?.['way'] ?? '',
        actual: own.length === 1 ? (own[0]?.digits ?? actual) : actual,
        facts: about('connection', ...own.map(({ leaf }) => leaf)),
      },
    ];
  };
  const spelled = (match: RegExpExecArray): string => (match.groups?.['code'] ?? '').replaceAll(/[^01]/g, '');
  const isBits = /\b(?:bits?|code|codes|codewords?|encod\w*)\b/i.test(text);
  return [
    ...[...allMatches(text, patterns.code), ...allMatches(text, patterns.steps)].flatMap((match) =>
      said(match, '', ({ digits }) => digits === spelled(match)),
    ),
    ...(isBits ? [...allMatches(text, patterns.length), ...allMatches(text, patterns.lengthBefore)] : []).flatMap(
      (match) => {
        const n = numberOf((match.groups?.['n'] ?? '').toLowerCase());
        return Number.isNaN(n) || /\b(?:more|fewer|longer|shorter|than)\b/.test(match[0])
          ? []
          : said(match, n, ({ digits }) => digits.length === n);
      },
    ),
    ...[...allMatches(text, patterns.extreme), ...allMatches(text, patterns.ofExtreme)].flatMap((match) => {
      const best = match.groups?.['way'] === 'shortest' ? Math.min(...lengths) : Math.max(...lengths);
      return said(match, best, ({ digits }) => digits.length === best);
    }),
    ...allMatches(text, patterns.begins).flatMap((match) =>
      said(match, '', ({ digits }) => digits.startsWith(match.groups?.['code'] ?? '')),
    ),
  ];
};
