import { type ClauseRule, type Finding, hits, turned } from './rule.js';

const told =
  /\b(?:the )?(?:vertices|corners) (?:of [^,.;]*? )?(?:(?:are|is)(?: not)?(?: called| named| labell?ed| marked(?: as)?)?|named|called|labell?ed) ((?:\p{L}['′]?(?:, | and |, and ))+\p{L}['′]?)(?!\p{L})/giu;

/** "The vertices of the triangle are A, B and C": all of one polygon, and no others. */
export const cornersRule: ClauseRule = (clause, model) =>
  hits(clause, told).flatMap(({ start, end, words }): Finding[] => {
    const list =
      /(?:are|is|called|named|labell?ed|as|not|marked) ((?:\p{L}['′]?(?:, | and |, and ))+\p{L}['′]?)$/iu.exec(
        words,
      )?.[1] ?? '';
    const stated = list.split(/, and |, | and /).map((name) => name.toUpperCase());
    const polygons = model.entities.filter(({ sort, corners }) => sort === 'polygon' && corners.length > 2);
    if (polygons.length === 0) return [];
    const fits = polygons.filter(
      ({ corners }) => corners.length === stated.length && corners.every((name) => stated.includes(name.toUpperCase())),
    );
    return [
      {
        start,
        end,
        ok:
          fits.length > 0
            ? turned(true, clause.negated)
            : polygons.length > 1
              ? undefined
              : turned(false, clause.negated),
        stated: stated.join(', '),
        actual: polygons[0]?.corners.join(', ') ?? null,
        about: fits,
      },
    ];
  });
