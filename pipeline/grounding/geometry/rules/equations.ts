import { allMatches } from '../../all-matches.js';
import { curveFor } from './curve.js';
import { heightAt } from './geometry.js';
import { type ClauseRule, type Finding, headBefore, turned } from './rule.js';

/** "The slope of g is 2": its line is y = 2x − 1. */
export const equationRule: ClauseRule = (clause, model) =>
  allMatches(
    clause.text,
    /y = (?<slope>[−-]?\d*(?:\.\d+)?(?:\/\d+)?)x(?: (?<sign>[+−-]) (?<offset>\d+(?:\.\d+)?))?(?![\^²³])/g,
  ).flatMap((match): Finding[] => {
    const [named, more] = headBefore(clause, match.index)?.entities ?? [];
    const curve =
      named?.sort === 'curve' && !more ? named : curveFor(clause, model, match.index + match[0].length + 20);
    const slope = curve?.measures.slope;
    const start = curve && heightAt(curve, 0);
    if (!curve || slope === undefined || start === undefined || /asymptote/.test(clause.text)) return [];
    const words = (match.groups?.['slope'] ?? '').replace('−', '-');
    const [over = '', under = '1'] = words.split('/');
    const stated = over === '' ? 1 : over === '-' ? -1 : Number(over) / Number(under);
    const offset =
      Number(match.groups?.['offset'] ?? 0) *
      (match.groups?.['sign'] === '+' || match.groups?.['sign'] === undefined ? 1 : -1);
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        ok: turned(
          Math.abs(stated - slope) < 0.006 && Math.abs(offset - start) < 0.06 + 0.003 * model.extent,
          clause.negated,
        ),
        stated: match[0],
        actual: `${slope}x + ${start}`,
        about: [curve],
      },
    ];
  });
