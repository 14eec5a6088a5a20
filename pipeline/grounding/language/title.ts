import { knownUnit } from './unit-family.js';

/** A printed title, taken apart: what is measured, and in what. */
export interface ParsedTitle {
  /** As it stands in the image. */
  readonly printed: string;
  /** As running text would call it: "acceleration time". */
  readonly noun: string;
  readonly unit?: string;
}

const unitWords =
  /^(?:%|°|°?[CFK]|[kMGTPmµuncdh]?(?:m|g|s|L|l|Hz|W|Wh|V|A|J|N|Pa|bar|mol|M|B|b|eV|Ω|ohm|cd|lx|T|rad|sr|Gy|Sv)(?:[²³23]|\^?-?\d)?|h|hr|hrs|min|mins|ms|sec|secs|seconds?|minutes?|hours?|days?|weeks?|months?|years?|yrs?|percent|pct|degrees?|deg|mph|kph|km\/h|mpg|lbs?|oz|kg|tons?|tonnes?|in|inch(?:es)?|ft|feet|miles?|mi|dollars?|usd|eur|euros?|gbp|us\$|\$|€|£|¥|people|persons?|hundreds?|thousands?|millions?|billions?|k|m|bn|ppm|ppb|db|pH|a\.?u\.?|count|bushels?|acres?|hp|horsepower|cc|Å|nm|mm|cm|kcal|cal|px|points?|pts?|knots?|arcmin|arcsec)$/iu;

const looksLikeUnit = (text: string): boolean =>
  !/^\d+\s*%/.test(text) &&
  (unitWords.test(text) ||
    (text.length <= 20 && /^%|[°$€£µμΩ²³⁻]|[a-zA-Zµ)]\/[\p{L}\d(]|[a-z]\s*[·⋅]|\^/u.test(text)) ||
    /^[\w°%]+ per [\w ]+$/u.test(text) ||
    /^(?:in )?(?:thousand|million|billion)s?(?: (?:of )?[\p{L}$€£% ]+)?$/iu.test(text));

const unitPhrase =
  /^(?:(?:thousand|million|billion)s?(?: of)?|1[,.]?000s?|[mb]n)?(?:(?:^| )(?:US|U\.S\.|American|Canadian|Australian|British|current|constant|metric|square|cubic|real)){0,2}(?:(?:^| )(\S+(?:[- ]hours?| per \S+)?))?$/i;

/** "in millions", "in million US dollars", "in euros per hour", at the end of a title. */
const isUnitPhrase = (text: string): boolean => {
  const found = unitPhrase.exec(text);
  if (!found) return false;
  const [, word] = found;
  if (word === undefined) return /thousand|million|billion|000|[mb]n/i.test(text);
  return (
    knownUnit(word) !== undefined ||
    (word.length > 1 && unitWords.test(word)) ||
    /^(?:thousand|million|billion|1[,.]?000)s?(?: of)? \p{Ll}\S+$/iu.test(text)
  );
};

const aggregates: readonly (readonly [RegExp, string])[] = [
  [/^Count of Records$/i, 'number of records'],
  [/^(?:Sum|Total) of (.+)$/i, 'total $1'],
  [/^(?:Mean|Average) of (.+)$/i, 'mean $1'],
  [/^Median of (.+)$/i, 'median $1'],
  [/^Max of (.+)$/i, 'maximum $1'],
  [/^Min of (.+)$/i, 'minimum $1'],
  [/^Distinct of (.+)$/i, 'number of distinct $1'],
  [/^(.+?) \((?:binned|bin)\)$/i, '$1'],
  [/^(.+?) \((?:year|year-month|month|yearmonth|date|day|hours|minutes|quarter|year-month-date|month-date)\)$/i, '$1'],
];

/**
 * Words that open a title are lowered in running text, unless they are names, acronyms or single letters. Where other
 * words have small letters, a capital within the title is a name's.
 */
const lowered = (text: string): string => {
  const sentenceCase = /\s\p{Ll}{4,}/u.test(text);
  return text.replace(/(^|\s)([A-Z][a-z]+)(?=\s|$|,|:|-)/g, (_, gap: string, word: string, at: number) =>
    keepsCapital.has(word) || (sentenceCase && at > 0) ? `${gap}${word}` : `${gap}${word.toLowerCase()}`,
  );
};

/** "Heat capacity (J/(kg·K))": the words, and what stands in the last brackets, which may hold others. */
const bracketed = (text: string): readonly [string, string] | undefined => {
  if (!/[)\]]$/.test(text)) return undefined;
  let depth = 0;
  for (let at = text.length - 1; at > 0; at--) {
    const sign = text.charAt(at);
    if (sign === ')' || sign === ']') depth += 1;
    if (sign === '(' || sign === '[') depth -= 1;
    // "h[n]": an index, no unit.
    if (depth === 0 && /(?:^|\s)\p{L}$/u.test(text.slice(0, at))) return undefined;
    if (depth === 0) return [text.slice(0, at).trim(), text.slice(at + 1, -1).trim()];
  }
  return undefined;
};

const keepsCapital = new Set([
  // Tonnes and grams by the million and more, which small letters would make others of.
  'Mt',
  'Gt',
  'Tg',
  'Pg',
  'Gg',
  'Celsius',
  'Fahrenheit',
  'Kelvin',
  'IMDB',
  'English',
  'European',
  'American',
  'US',
  'Seattle',
  'Rotten',
  'Tomatoes',
  'Pearson',
  'Gaussian',
  'Ohm',
  'January',
  'February',
  'March',
  'April',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]);

export const parseTitle = (printed: string): ParsedTitle => {
  let noun = printed.replace(/_/g, ' ').replace(/\s+/g, ' ').trim();
  let unit: string | undefined;
  const [name, inside] = bracketed(noun) ?? [];
  if (name && inside && looksLikeUnit(inside)) {
    noun = name;
    // "Revenue (in $)" is measured in $; "in thousands" says more than a unit.
    unit = /hundred|thousand|[mb]illion/i.test(inside) ? inside : inside.replace(/^in (?=\S)/i, '');
  } else {
    const slash = /^(.*\S)\s+\/\s+(\S+)$/u.exec(noun) ?? /^(.*\S),\s+(\S+)$/u.exec(noun);
    const [, measured, inUnit] = /^(.*\S),? in ((?:\S+ ){0,3}\S+)$/u.exec(noun) ?? [];
    if (slash?.[1] && slash[2] && looksLikeUnit(slash[2])) {
      noun = slash[1];
      unit = slash[2];
    } else if (measured && inUnit && isUnitPhrase(inUnit)) {
      noun = measured;
      unit = inUnit.replace(/^1[,.]?000s?\b/, inUnit.length > 6 ? 'thousand' : 'thousands');
    }
  }
  for (const [pattern, replacement] of aggregates) noun = noun.replace(pattern, replacement);
  return { printed, noun: lowered(noun), ...(unit === undefined ? {} : { unit }) };
};
