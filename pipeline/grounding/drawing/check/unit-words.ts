import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing } from '../drawing.js';
import { isSame, type Quantity, quantityOf, unitOf } from './printed.js';
import type { Scope } from './verdict.js';

const NUMBER = '(?<![\\p{L}\\p{N}.,^_])(?<number>[-−–]?\\d+(?:[.,]\\d+)?)';
const quantity = new RegExp(`${NUMBER}\\s?(?<unit>°[CF]?|%|[\\p{L}µΩ]+[²³]?)?(?![\\p{L}\\p{N}])`, 'gu');

type Unit = readonly [family: string, size: number];

interface Written {
  readonly all: readonly Quantity[];
  /** Units that stand without a number: "distance in light years", "x / cm". */
  readonly apart: readonly Unit[];
  /** "Million" of "150 million km". */
  readonly multiples: ReadonlySet<string>;
}

/** Words of one unit or two: "light years". */
const unitWords = (text: string): Unit[] => {
  const words = text.split(/[^\p{L}°%µΩ²³]+/u).filter((word) => word !== '');
  return words.flatMap((word, at) => {
    const unit = unitOf(`${word}${words[at + 1] ?? ''}`) ?? unitOf(word);
    return unit === undefined ? [] : [unit];
  });
};

const writtenIn = oncePer((drawing: Drawing): Written => {
  const texts = drawing.scene.elements.flatMap(({ visible, text, label }) =>
    visible ? [text, label].flatMap((one) => (typeof one === 'string' ? [one] : [])) : [],
  );
  const legends = drawing.scene.legends.flatMap(({ title, entries }) => [
    title ?? '',
    ...entries.map(({ label }) => label),
  ]);
  const all = [...texts, ...legends, drawing.scene.title ?? ''];
  return {
    all: all.flatMap((text) =>
      [...text.normalize('NFC').matchAll(quantity)].map(({ groups }) =>
        quantityOf(groups?.['number'] ?? '', groups?.['unit']),
      ),
    ),
    apart: all.flatMap(unitWords),
    multiples: new Set(
      all.flatMap((text) =>
        [...text.toLowerCase().matchAll(/\b(thousand|million|billion)s?\b/g)].map(([, many = '']) => many),
      ),
    ),
  };
});

const told =
  /\b(?:given|labell?ed|marked|measured|stated|expressed|shown|written|indicated|specified|noted|printed|read|counted|(?:is|are|numbers|values|(?:length|distance|time|weight|temperature|speed|age|height|duration|depth)s?|mass(?:es)?|scale)(?= in \p{L}{2})) in (?:units of |degrees )?(?:(?<many>thousand|million|billion)s?(?: of)? )?(?<unit>\p{L}+(?: years?)?)(?: per \p{L}+|\/)?/giu;

/** "The distances are given in parsecs": another unit of the same quantity is written, and this one nowhere. */
const unitsTold = (sentence: SentenceText, { all, apart, multiples }: Written): Verdict[] =>
  allMatches(sentence.text, told).flatMap((match): Verdict[] => {
    const word = match.groups?.['unit'] ?? '';
    const unit = unitOf(word.replaceAll(' ', '')) ?? unitOf(word.split(' ')[0]);
    // A letter may be the name of anything, and a speed is no length.
    if (!unit || word.length < 2 || word === 'in' || /(?:per \p{L}+|\/)$/u.test(match[0])) return [];
    const own = [
      ...all.flatMap(({ family, size }) => (family === undefined ? [] : [[family, size] as const])),
      ...apart,
    ];
    const kin = own.filter(([family]) => family === unit[0]);
    const many = match.groups?.['many']?.toLowerCase();
    const isMultiple = multiples.size === 0 || many === undefined || multiples.has(many);
    const isThere = isMultiple && kin.some(([, size]) => size === unit[1]);
    const known = new Set(all.flatMap(({ family }) => family ?? []));
    // Where all numbers have one unit, it is no other's either.
    const isOther =
      kin.length > 0 || (known.size === 1 && all.length > 1 && all.every(({ family }) => family !== undefined));
    if (!isThere && (!isOther || /\b(?:not|no|never)\b|n['’]t\b/.test(sentence.text))) return [];
    return [
      {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        ok: isThere,
        stated: word,
        actual: [...new Set(own.map(([family]) => family))].join(', '),
        facts: [],
      },
    ];
  });

const unsure =
  /\b(?:not|no|never|if|would|per|every|(?:to|by|from) the scale|corresponds?|between|step|square)\b|n['’]t\b/i;

/** "The battery supplies 4.5 A", where 4.5 V is written; "20 grams" for 20 kg. */
const foreign = (sentence: SentenceText, { all }: Written): Verdict[] =>
  unsure.test(sentence.text)
    ? []
    : allMatches(sentence.text, quantity).flatMap((match): Verdict[] => {
        const { number = '', unit } = match.groups ?? {};
        const stated = quantityOf(number, unit);
        const { family } = stated;
        const rest = sentence.text.slice(match.index + match[0].length);
        if (family === undefined || /^(?:-\p{L}|\s?\/|\s?·|⁻| per\b| and (?:a|one) half)/u.test(rest)) return [];
        const same = all.filter((one) => one.number === stated.number);
        const [other] = same.filter((one) => one.family !== undefined);
        if (!other || all.some((one) => one.family === family && isSame(stated, one))) return [];
        if (same.some((one) => one.family === undefined)) return [];
        // A small number may well be two things.
        const isRare = stated.decimals > 0 || Math.abs(stated.number) >= 10;
        const isKin = same.every((one) => one.family === family);
        return isKin || (isRare && new Set(same.map((one) => one.family)).size === 1)
          ? [
              {
                start: sentence.start + match.index,
                end: sentence.start + match.index + match[0].trimEnd().length,
                ok: false,
                stated: match[0],
                actual: `${other.number} (${other.family})`,
                facts: [],
              },
            ]
          : [];
      });

/** Units that are told, held against those that are written in the drawing. */
export const unitRule = (sentence: SentenceText, { drawing }: Scope): Verdict[] => {
  if (drawing.kind === 'molecule' || drawing.kind === 'formula') return [];
  // Of a circuit each part has a unit of its own.
  const isCircuit = drawing.kind === 'circuit';
  const written = writtenIn(drawing);
  return written.all.length === 0
    ? []
    : [...(isCircuit ? [] : unitsTold(sentence, written)), ...foreign(sentence, written)];
};
