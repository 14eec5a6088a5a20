import type { Precision } from './mention.js';

const qualifiers: readonly (readonly [RegExp, Precision])[] = [
  [
    /(?:\bno (?:more|higher|greater) than|\bat most|(?<!\badds?|\badded|\badding|\bsums?|\bsumming) up to|\b(?:takes?|took|lasts?|needs?|costs?|for|allows?|only) a maximum of|≤)$/,
    'at-most',
  ],
  [/(?:\bno (?:less|fewer|lower) than|\bat least|≥)$/, 'at-least'],
  [
    /(?:\babout|\baround|\bapproximately|\bapprox\.?|\broughly|\bclose to|\bnear|\bnearly|\balmost|\bjust (?:under|over|below|above)|\bslightly (?:under|over|below|above|less than|more than|higher than|lower than)|\ba (?:little|bit) (?:under|over|below|above|less than|more than)|\bcirca|\bsome|~|≈|\bjust shy of|\bmore or less|\b(?:not much|little|not far) (?:more|less|higher|lower|larger|fewer|over|under|above|below) than|\bnot (?:much|far) (?:over|under|above|below))$/,
    'about',
  ],
  [
    /(?:(?<!\d )\bover|\bmore than|\babove|\bexceed(?:s|ed|ing)?|\b(?:great|high|larg|long|tall|heavi|bigg|old|warm|hott|wid|deep|thick|loud|broad|steep|rich|dear)er than|\bpass(?:es|ed)|\bwell over|\bupwards of|\bsurpass(?:es|ed|ing)?|\bbeyond|\btops|>)$/,
    'over',
  ],
  [
    /(?:\bunder|\bless than|\bbelow|\b(?:few|low|small|short|light|young|cold|cool|narrow|thinn|quiet|cheap)er than|<)$/,
    'under',
  ],
];

const lastWords = new Set(
  'than most to of least about around approximately approx roughly near nearly almost under over below above circa some less exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing beyond tops'.split(
    ' ',
  ),
);

/** Ends with a word or a sign that ends one of the qualifiers: most numbers stand after none. */
const mayQualify = (before: string): boolean => {
  let from = before.length;
  for (let code = before.charCodeAt(from - 1); code >= 97 && code <= 122; code = before.charCodeAt(from - 1)) from -= 1;
  return from === before.length ? /[≤≥~≈<>.]$/.test(before) : lastWords.has(before.slice(from));
};

/** What the words before a number make of it. */
export const precisionOf = (before: string): Precision =>
  mayQualify(before) ? (qualifiers.find(([pattern]) => pattern.test(before))?.[1] ?? 'plain') : 'plain';
