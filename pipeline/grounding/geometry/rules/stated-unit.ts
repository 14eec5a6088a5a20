import type { Model } from '../read/entity.js';
import { type ClauseRule, type Finding, hits, turned } from './rule.js';

/** How a unit is written in a figure, by what it is called. */
const lengths: readonly (readonly [called: RegExp, written: string])[] = [
  [/^(?:millimet(?:re|er)s?|mm)$/, 'mm'],
  [/^(?:centimet(?:re|er)s?|cm)$/, 'cm'],
  [/^(?:decimet(?:re|er)s?|dm)$/, 'dm'],
  [/^(?:met(?:re|er)s?|m)$/, 'm'],
  [/^(?:kilomet(?:re|er)s?|km)$/, 'km'],
  [/^inch(?:es)?$/, 'in'],
  [/^(?:feet|foot|ft)$/, 'ft'],
  [/^miles?$/, 'mi'],
];

const told =
  /\b(?:given|labell?ed|marked|measured|stated|expressed|shown|written|indicated|specified|(?:are|is)(?= in \p{L}{2})) in (?:units of )?((?:milli|centi|deci|kilo)?met(?:re|er)s?|mm|cm|dm|m|km|inch(?:es)?|feet|foot|ft|miles?|degrees|radians)(?![\p{L}\d])/gu;

/** All that is written, with the ticks of the axes. */
const writtenIn = ({ scene }: Model): string[] => [
  ...scene.elements.flatMap(({ visible, text }) => (visible && text !== undefined ? [text] : [])),
  ...scene.axes.flatMap(({ ticks }) => ticks.map(({ label }) => label ?? '')),
];

/** "Lengths are given in metres", "the x-axis is marked in degrees": by the units that the figure writes. */
export const statedUnitRule: ClauseRule = (clause, model) =>
  hits(clause, told).flatMap(({ start, end, words }): Finding[] => {
    const word = words.slice(words.lastIndexOf(' ') + 1);
    const texts = writtenIn(model);
    if (word === 'degrees' || word === 'radians') {
      const [degrees, turns] = [texts.some((text) => text.includes('°')), texts.some((text) => text.includes('π'))];
      if (degrees === turns) return [];
      return [
        {
          start,
          end,
          ok: turned(degrees === (word === 'degrees'), clause.negated),
          stated: word,
          actual: degrees ? '°' : 'π',
          about: [],
        },
      ];
    }
    const written = lengths.find(([called]) => called.test(word))?.[1] ?? '';
    const own = texts.flatMap((text) => /\d\s?(mm|cm|dm|km|m|in|ft|mi)[²³]?$/.exec(text)?.[1] ?? []);
    const [first] = own;
    if (first === undefined) return [];
    return [{ start, end, ok: turned(own.includes(written), clause.negated), stated: word, actual: first, about: [] }];
  });
