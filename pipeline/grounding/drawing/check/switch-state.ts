import { typeOf } from '../circuit.js';
import { hasUnread } from './circuit.js';
import { END, matchesIn, patternOf } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';

const said = patternOf(
  `(?:(?<no> no)? (?<before>open|closed)(?<kind> {switch\\+?})|(?: {switch}| @)+(?: (?:[a-z]\\d?(?= )|in|at|on|the|this|top|bottom|left|right|side|of|circuit|labelled|called|{[a-z]+}))*(?: (?:is|shown|drawn|stands|in|its))+(?<not> not)?(?: (?:as|an|the))* (?<after>open|closed))${END}`,
);

/** "The switch is open", "a closed switch". */
export const switchRule: DrawingRule = (pieces, { drawing, about }) => {
  const switches = drawing.of('component').filter((thing) => typeOf(thing) === 'switch');
  const states = switches.flatMap(({ element }) => element.data?.['state'] ?? []);
  return matchesIn(pieces, said).flatMap((match) => {
    const stated = [...match.group('before'), ...match.group('after')][0]?.code ?? '';
    const isIt =
      match.pieces.some(({ code }) => code.startsWith('{switch')) ||
      match.pieces.some(({ things = [] }) => things.some((thing) => switches.includes(thing)));
    const no = match.group('no').length > 0 || match.group('not').length > 0;
    if (!isIt) return [];
    // A symbol that was not made out may be one.
    if (switches.length === 0 && hasUnread(drawing)) return [];
    if (switches.length === 0) return [verdict(match.pieces, no, stated, 'no switch', [])];
    if (states.length < switches.length) return [];
    return [
      verdict(match.pieces, states.includes(stated) !== no, stated, states[0] ?? null, about('text', ...switches)),
    ];
  });
};
