import { allMatches } from '../../all-matches.js';
import type { Entity } from '../read/entity.js';
import { type ClauseRule, type Finding, groupBefore, headBefore, turned } from './rule.js';

const sized = /(?:^|[=≈:] ?)(?<size>[-−]?\d+(?:\.\d+)?)\s?(?<unit>\p{L}+(?:\/\p{L}+)?|%)$/u;

const sizeOf = ({ text, element }: Entity): { readonly size: number; readonly unit: string } | undefined => {
  const { size, unit } = sized.exec((text ?? element?.label ?? '').trim())?.groups ?? {};
  return size === undefined || unit === undefined
    ? undefined
    : { size: Number(size.replace('−', '-')), unit: unit.toLowerCase() };
};

const told =
  /(?:,|=|\(| is| of| measures| equals| has| has a (?:size|magnitude|strength) of| (?:says|reads|labell?ed|marked)(?: as| with)?| it (?:says|reads|is)) (?:(?:only|about|exactly|labell?ed|a|the) )*(?<size>\d+(?:\.\d+)?) ?(?<unit>\p{L}+(?:\/\p{L}+)?|%)(?![\p{L}\d²³])/gu;

const words: Readonly<Record<string, string>> = {
  newton: 'n',
  newtons: 'n',
  metre: 'm',
  metres: 'm',
  meters: 'm',
  percent: '%',
};

/** "The weight, 20 N", "SR says 5 AU": what is written beside the one thing that is meant, in a unit that geometry has no measure of. */
export const writtenSizeRule: ClauseRule = (clause, model) =>
  model.isSpace
    ? []
    : allMatches(clause.text, told).flatMap((match): Finding[] => {
        const near = [groupBefore(clause, match.index + 1), headBefore(clause, match.index + 1)];
        const one = near
          .flatMap((group) => (group?.entities.length === 1 ? group.entities : []))
          .find((each) => sizeOf(each) !== undefined);
        const own = one && sizeOf(one);
        const { size = '', unit = '' } = match.groups ?? {};
        if (!one || !own || own.unit !== (words[unit] ?? unit) || /^(?:mm|cm|dm|m|km|in|ft)$/.test(own.unit)) return [];
        return [
          {
            start: match.index,
            end: match.index + match[0].length,
            ok: turned(Number(size) === own.size, clause.negated),
            stated: Number(size),
            actual: own.size,
            about: [one],
          },
        ];
      });
