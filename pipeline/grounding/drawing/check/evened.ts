import { nodesOf } from './clauses.js';
import { patternOf, replaced, type Piece } from './piece.js';

const twice = patternOf(
  '(?<first> (?:from|to|with|by|on|into))(?: the)?(?<one> @)(?<and>(?: ,)? (?:and|or))(?: also)?(?<second> (?:from|to|with|by|on|into))(?<the> the)?(?<other> @)',
);
const aside = patternOf('(?<name> @)(?<aside> ,(?: (?:the|an?))(?: [a-z-]+){1,4} ,)(?! (?:and|or|@|,))');
/** "Four distinct transitions": four of them. */
const separate = patternOf(' #\\d+ (?:distinct|different|separate|individual)(?= \\{(?:edge|arrow|line)\\+\\})');
const telling =
  /^(?:which|that|who|whose|where|when|not|no|without|with|and|or|is|are|has|have|first|last|only|initial|final|start|end)$/;

/**
 * A sentence about a graph without words that say nothing more: "from the frog and from the tit" is "from the frog and the
 * tit", "the hawk, the top predator, eats …" is "the hawk eats …".
 */
export const evened = (all: readonly Piece[]): readonly Piece[] => {
  const pieces = replaced(all, separate, (match) => match.pieces.filter(({ code }) => code.startsWith('#')));
  const lists = replaced(pieces, twice, (match) =>
    match.group('first')[0]?.code === match.group('second')[0]?.code
      ? match.pieces.filter((piece) => piece !== match.group('second')[0])
      : undefined,
  );
  return replaced(lists, aside, (match) => {
    const words = match.group('aside');
    return nodesOf(match.group('name')[0]).length > 0 && !words.some(({ code }) => telling.test(code))
      ? match.group('name')
      : undefined;
  });
};
