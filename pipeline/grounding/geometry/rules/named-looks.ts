import { allMatches } from '../../all-matches.js';
import { colourWords, isColour } from '../../language/colour.js';
import { type Entity, type Model, coloursOf, dashOf } from '../read/entity.js';
import type { Clause } from '../read/sentence.js';
import { type ClauseRule, type Finding, groupAfter } from './rule.js';

const colour = `(?:(?:dark|light|pale|bright|deep) )?(?:${colourWords.join('|')})`;
const dash = '(?:solid|dashed|dotted|broken)';
const told = new RegExp(
  `(?<=^\\s*|[:;,(] ?|\\b(?:and|of) )(?<name>\\p{L}\\d?['′]?)(?: |, | ?\\()(?:(?:is|in|drawn) )*(?:(?<first>${dash})(?:,| and)? (?:in )?)?(?<colour>${colour})(?:(?:,| and)? (?<last>${dash}))?(?=\\)?(?:[,;.]| and\\b|\\s*$))`,
  'gu',
);

const calledSo = ({ entities }: Model, name: string): readonly Entity[] =>
  entities.filter(
    ({ names, sort, element }) =>
      sort !== 'mark' && element !== undefined && names.some((one) => one.toLowerCase() === name),
  );

/** "A blue, b green and c red": each thing by its name and its colour; only where two of them stand in one list. */
export const namedLooks = (clause: Clause, model: Model): readonly Finding[] => {
  const all = allMatches(clause.text, told).flatMap((match) => {
    const { name = '', colour: stated = '', first, last } = match.groups ?? {};
    const [only, more] = calledSo(model, name);
    const dashed = (first ?? last)?.replace('broken', 'dashed');
    return only && !more ? [{ only, stated, dashed, start: match.index, end: match.index + match[0].length }] : [];
  });
  if (new Set(all.map(({ only }) => only.id)).size < 2) return [];
  return all.flatMap(({ only, stated, dashed, start, end }): Finding[] => {
    const own = { start, end, about: [only] };
    const ok = coloursOf(only).some((hex) => isColour(hex, stated));
    return [
      { ...own, ok, stated, actual: coloursOf(only).join('/') },
      ...(dashed === undefined ? [] : [{ ...own, ok: dashOf(only) === dashed, stated: dashed, actual: dashOf(only) }]),
    ];
  });
};

const forOne = new RegExp(
  `\\b(?<colour>${colour})(?: one| line| arrow| vector)? (?:for|marks|denotes|represents|stands for) (?:the |its )?`,
  'gu',
);

/** "Blue for the weight": the colour of the thing that is named next. */
export const looksFor = (clause: Clause): readonly Finding[] =>
  allMatches(clause.text, forOne).flatMap((match): Finding[] => {
    const end = match.index + match[0].length;
    const group = groupAfter(clause, match.index);
    const [phrase] = group?.phrases ?? [];
    const [only, more] = phrase?.entities ?? [];
    const stated = match.groups?.['colour'] ?? '';
    const isNext =
      group !== undefined &&
      (group.start === end ||
        clause.text.slice(group.start, end).trim() === 'the' ||
        clause.text.slice(group.start, end).trim() === 'its');
    if (
      !only ||
      more ||
      !isNext ||
      only.element === undefined ||
      (phrase?.name === undefined && phrase?.plural === true)
    )
      return [];
    return [
      {
        start: match.index,
        end: group.end,
        ok: coloursOf(only).some((hex) => isColour(hex, stated)),
        stated,
        actual: coloursOf(only).join('/'),
        about: [only],
      },
    ];
  });

export const namedLookRule: ClauseRule = (clause, model) =>
  clause.negated ? [] : [...namedLooks(clause, model), ...looksFor(clause)];
