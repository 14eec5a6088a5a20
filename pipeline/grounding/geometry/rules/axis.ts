import { allMatches } from '../../all-matches.js';
import { countOf } from '../../check/number-words.js';
import { frameOf } from '../geometry.js';
import type { Axis } from '../../../../renderers/scene.js';
import type { Model } from '../read/entity.js';
import { type ClauseRule, type Finding, hits, isDenied, numbersIn, turned } from './rule.js';

const axisFor = (model: Model, words: string): Axis | undefined => {
  const { axes } = model.scene;
  if (words.startsWith('number line'))
    return frameOf(model.scene) === 'number line' && new Set(axes.map(({ domain }) => domain.join())).size === 1
      ? axes[0]
      : undefined;
  const channel = /^x|horizontal/.test(words) ? 'x' : 'y';
  return axes.find((axis) => axis.channel === channel);
};

const pairOf = (text: string): readonly [number, number, number] | undefined => {
  const match =
    /\bfrom ([−-]?\d[\d,]*(?:\.\d+)?)(?: up| on the left)? to ([−-]?\d[\d,]*(?:\.\d+)?)/.exec(text) ??
    /\bbetween ([−-]?\d[\d,]*(?:\.\d+)?) and ([−-]?\d[\d,]*(?:\.\d+)?)/.exec(text);
  const value = (words = ''): number => Number(words.replace('−', '-').replaceAll(',', ''));
  return match ? [value(match[1]), value(match[2]), match.index + match[0].length] : undefined;
};

/** "The x-axis runs from −4 to 5", "a number line from −5 to 6", "the vertical axis is called y". */
export const axisRule: ClauseRule = (clause, model) =>
  hits(
    clause,
    /\b(?:x[- ]?axis|y[- ]?axis|horizontal axis|vertical axis|horizontal one|vertical one|number lines?)\b/g,
  ).flatMap((hit): Finding[] => {
    const axis = axisFor(model, hit.words);
    if (!axis)
      return hit.words.startsWith('number line') && frameOf(model.scene) !== 'number line' && !clause.negated
        ? [{ ...hit, ok: false, stated: 'number line', about: [] }]
        : [];
    const found: Finding[] = [];
    const rest = clause.text.slice(hit.end);
    const next = /\b(?:x|y|horizontal|vertical)[- ]?axis\b|\bvertical one\b/.exec(rest)?.index ?? rest.length;
    const pair = pairOf(rest.slice(0, next));
    const ticks = axis.ticks.filter(({ label }) => label !== '').map(({ value }) => Number(value));
    const [low, high] = axis.domain.map(Number);
    if (
      pair &&
      low !== undefined &&
      high !== undefined &&
      !/\b(?:cross|meet|cut|hit|intersect|shad|interval|bar|segment|ray)\w*\b/.test(
        clause.text.slice(clause.start, hit.end + pair[2]),
      )
    ) {
      const fits = (value: number, end: number, tick: number | undefined): boolean =>
        Math.abs(value - end) < 0.05 || (tick !== undefined && Math.abs(value - tick) < 1e-6);
      found.push({
        start: hit.start,
        end: hit.end + pair[2],
        ok: turned(
          fits(pair[0], low, Math.min(...ticks)) && fits(pair[1], high, Math.max(...ticks)),
          isDenied(clause, clause.start, hit.end + pair[2]),
        ),
        stated: `${pair[0]} to ${pair[1]}`,
        actual: `${low} to ${high}`,
        about: [],
      });
    }
    const called =
      /^\s*(?:(?:is )?(?:called|named|labell?ed|titled)|,? ?)\s*(?:as\s)?[“"]?(\p{L}{1,2}|[\p{L} ]{3,20})[”"]?(?=\s*$|[.,;]| and)/u.exec(
        rest,
      );
    if (
      called &&
      /called|named|labell?ed|titled/.test(clause.text) &&
      axis.title !== undefined &&
      !/\bfrom\b|^(?:are|is|have|has|both)\b/.test(called[1] ?? '')
    )
      found.push({
        start: hit.start,
        end: hit.end + called[0].length,
        ok: turned(axis.title.toLowerCase() === called[1], clause.negated),
        stated: called[1] ?? '',
        actual: axis.title,
        about: [],
      });
    return found;
  });

const linesCounted =
  /\b(?<count>one|two|three|four|five|six|\d+) (?:(?:horizontal|parallel|separate|identical|different|equal) )*number lines?\b/g;

/** "Two number lines". */
export const numberLineRule: ClauseRule = (clause, model) =>
  allMatches(clause.text, linesCounted).flatMap((match): Finding[] => {
    if (frameOf(model.scene) !== 'number line' || clause.negated) return [];
    const stated = countOf(match.groups?.['count'] ?? '');
    const actual = model.scene.axes.length;
    return [
      { start: match.index, end: match.index + match[0].length, ok: stated === actual, stated, actual, about: [] },
    ];
  });

/** "One small tick to the left of −1": a way, and no number of ticks. */
const steps =
  /^ (?:marks? )?(?:(?:further )?(?:to the|on the) (?:left|right)|left|right|away|apart|from|before|after|past|further|beyond|short of)\b/;

/** "There are twelve labelled ticks, from −5 up to 6". */
export const tickRule: ClauseRule = (clause, model) =>
  hits(clause, /\b(?:(?:labell?ed )?(?:ticks?|tick marks?)|labell?ed numbers)(?: labels?)?\b/g).flatMap(
    (hit): Finding[] => {
      const [axis, other] = model.scene.axes;
      if (!axis || other) return [];
      const count = numbersIn(clause).findLast(({ end, start }) => end <= hit.start && start > hit.start - 24);
      const phrase = clause.groups.find(({ start, end }) => start <= hit.start && end >= hit.end)?.phrases[0]?.count;
      const stated = count?.value ?? phrase;
      const labelled = axis.ticks.filter(({ label }) => label !== '');
      const pair = pairOf(clause.text);
      const values = labelled.map(({ value }) => Number(value));
      return [
        ...(stated === undefined ||
        /\b(?:other|these|neither)\b/.test(clause.text) ||
        steps.test(clause.text.slice(hit.end))
          ? []
          : [
              {
                ...hit,
                ok: turned(labelled.length === stated || axis.ticks.length === stated, clause.negated),
                stated,
                actual: labelled.length,
                about: [],
              },
            ]),
        ...(pair
          ? [
              {
                ...hit,
                ok: turned(pair[0] === Math.min(...values) && pair[1] === Math.max(...values), clause.negated),
                stated: `${pair[0]} to ${pair[1]}`,
                about: [],
              },
            ]
          : []),
      ];
    },
  );
