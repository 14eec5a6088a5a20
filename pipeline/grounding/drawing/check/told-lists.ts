import type { Drawing, Thing } from '../drawing.js';
import { END, matchesIn, patternOf, type Piece } from './piece.js';
import { drawn, middle } from './standing.js';
import { isCommon } from './words.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const course = patternOf(
  ` from (?<from>left|right|top|bottom|beginning|start) to (?:left|right|top|bottom|end)(?: (?:,|:|are|is|it|they|there|come|stand|stands|read|reads|we|one|sees?|shows?|the|figure|drawing|picture|diagram|finds?|lists?|goes|has|have|following|items|stages|steps|boxes|{[a-z]+\\+?}|[a-z]+s(?= (?:are|is|read|stand|come))))*(?<rest>(?: [^.;]+)+?)(?= [.;]|$)`,
);
const members = patternOf(
  ` (?:chain|web|cycle|line|row|series|sequence|list|stack|pyramid|process|circle) (?:has|consists of|contains|comprises|includes|is made up of|with|of)(?: exactly| only| just)?(?<count> #\\d+)(?: [a-z-]+)? (?:members|links|parts|elements|organisms|species|animals|creatures|stages|steps|{item\\+})${END}`,
);

const article = /^(?:a|an|the|then|first|next|last|finally|some|and|or|also)$/;

/** The items of "grass, a grasshopper, a mouse and a snake". */
const itemsOf = (rest: readonly Piece[]): Piece[][] => {
  const items: Piece[][] = [[]];
  for (const piece of rest) {
    if (piece.code === ',' || piece.code === 'and') items.push([]);
    else if (!article.test(piece.code)) items.at(-1)?.push(piece);
  }
  return items.filter(({ length }) => length > 0);
};

const isWritten = ({ scene }: Drawing, word: string): boolean =>
  scene.elements.some(({ text, label }) => `${text ?? ''} ${label ?? ''}`.toLowerCase().includes(word));

/** A word or two in small letters that name nothing in the figure, and mean nothing else in captions. */
const isPlainNoun = (item: readonly Piece[]): boolean =>
  item.length < 3 &&
  item.every(({ code, pos }) => /^[a-z-]+$/.test(code) && /^(?:NOUN|PROPN|ADJ)$/.test(pos ?? '')) &&
  item.at(-1)?.pos === 'NOUN';

const isWrittenAnyhow = (drawing: Drawing, item: readonly Piece[]): boolean => {
  const word = item.at(-1)?.code ?? '';
  return isCommon(word) || isWritten(drawing, item.at(-1)?.word ?? word) || isWritten(drawing, word);
};

/** "From left to right it shows grass, a grasshopper, a mouse and a snake": what is not there, or in another order. */
const listRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, course).flatMap((match): Verdict[] => {
    const items = itemsOf(match.group('rest'));
    const refs = items.flatMap((item) => {
      const ref = item.length === 1 && item[0]?.code === '@' ? drawn(item[0]) : [];
      return ref.length > 0 ? [ref] : [];
    });
    const strange = items.filter(
      (item) =>
        item.length < 3 &&
        item.every(({ code, pos }) => /^[a-z-]+$/.test(code) && /^(?:NOUN|PROPN|ADJ)$/.test(pos ?? '')),
    );
    if (refs.length < 2 || refs.length + strange.length < items.length) return [];
    const made = strange.filter((item) => item.at(-1)?.pos === 'NOUN' && !isWrittenAnyhow(drawing, item));
    const side = match.group('from')[0]?.code ?? '';
    const [axis, sign] =
      side === 'top' || side === 'bottom'
        ? [1 as const, side === 'top' ? 1 : -1]
        : [0 as const, side === 'right' ? -1 : 1];
    const place = (things: readonly Thing[]): number => {
      const [thing] = things;
      return thing ? middle(thing)[axis] * sign : NaN;
    };
    const isRow = refs.every((things, at) => at === 0 || place(things) > place(refs[at - 1] ?? []) - 1);
    return [
      ...made.map((item) => verdict(item, false, item.map(({ code }) => code).join(' '), 'nothing of that name')),
      verdict(match.pieces, isRow, 'order', null, about('position', ...refs.flat())),
    ];
  });

const labelsListed = patternOf(
  ` {label\\+?}(?: (?:for|:|such as|reading|saying|of|like|are))+(?<rest> [^.;:]+)(?= [.;]|$)`,
);

const partsListed = patternOf(`(?<n> #\\d+)(?<what>(?: [a-z{}+@-]+){1,5}) :(?<rest> [^.;:]+)(?= [.;]|$)`);

/** "Five parts are labelled: petal, stamen, root, stem and leaf": what is not written there. */
const partsRule: DrawingRule = (pieces, { drawing, about }) =>
  drawing.kind === 'molecule' || drawing.kind === 'formula'
    ? []
    : matchesIn(pieces, partsListed).flatMap((match): Verdict[] => {
        const items = itemsOf(match.group('rest'));
        const refs = items.filter((item) => item.length === 1 && item[0]?.code === '@' && drawn(item[0]).length > 0);
        const strange = items.filter(isPlainNoun);
        const stated = Number(match.group('n')[0]?.code.slice(1));
        if (refs.length < 2 || refs.length + strange.length < items.length || refs.length < 2 * strange.length)
          return [];
        const made = strange.filter((item) => !isWrittenAnyhow(drawing, item));
        return [
          ...made.map((item) => verdict(item, false, item.map(({ code }) => code).join(' '), 'nothing of that name')),
          ...(strange.length === 0
            ? [
                verdict(
                  match.pieces,
                  stated === refs.length ? true : undefined,
                  stated,
                  refs.length,
                  about('text', ...refs.flatMap((item) => drawn(item[0]))),
                ),
              ]
            : []),
        ];
      });

const isUnknown = (drawing: Drawing, [piece]: readonly Piece[]): boolean =>
  piece?.code === '@' && piece.things?.length === 0 && !isWritten(drawing, piece.spelled?.toLowerCase() ?? '');

/** "With labels for crater, geyser and main vent": a label that stands nowhere, among others that do. */
export const labelsRule: DrawingRule = (pieces, { drawing }) =>
  drawing.kind === 'molecule' || drawing.kind === 'formula'
    ? []
    : matchesIn(pieces, labelsListed).flatMap((match): Verdict[] => {
        const items = itemsOf(match.group('rest'));
        const refs = items.filter((item) => item.length === 1 && item[0]?.code === '@' && drawn(item[0]).length > 0);
        const made = items.filter(
          (item) => isUnknown(drawing, item) || (isPlainNoun(item) && !isWrittenAnyhow(drawing, item)),
        );
        if (refs.length < 2 || refs.length < 2 * made.length || refs.length + made.length < items.length) return [];
        return made.map((item) => verdict(item, false, item.map(({ code }) => code).join(' '), 'nothing of that name'));
      });

/** "The food chain has six members". */
const memberRule: DrawingRule = (pieces, { drawing, counts }) =>
  matchesIn(pieces, members).flatMap((match): Verdict[] => {
    const nodes = drawing.of('node').length;
    const stated = Number(match.group('count')[0]?.code.slice(1));
    if (nodes < 2) return [];
    return [verdict(match.pieces, stated === nodes, stated, nodes, counts('node'))];
  });

/** What is told in a list, and how many there are of what is in a row. */
export const toldListRules: readonly DrawingRule[] = [listRule, partsRule, memberRule];
