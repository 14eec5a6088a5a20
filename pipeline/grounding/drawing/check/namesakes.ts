import { calloutsOf } from '../callouts.js';
import { isWhole } from './count-whole.js';
import { numberIn } from './counts.js';
import { isLook, mayFit } from './fits.js';
import { END, matchesIn, patternOf } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';

const LOOK = '(?: (?:<[^>]+>|dashed|dotted|solid|filled|unfilled)(?: ,| and| or)?)';

const namesakes = patternOf(`(?<n> (?:#\\d+|no))(?<adj>${LOOK}*)(?<what> @)${END}`);

/** Words that hold the name within others ("Number of students") name no shape by it. */
const isNameOf = (text: string, word: string): boolean =>
  text.split(/\s+/).length <= word.split(/\s+/).length + 1 && !/\bof\b/i.test(text);

/** "four chloroplasts": one is labelled, and the shapes that look like it are others. */
export const namesakeRule: DrawingRule = (pieces, scope) => {
  const callouts = calloutsOf(scope.drawing).filter(({ inside }) => inside !== true);
  if (callouts.length === 0) return [];
  return matchesIn(pieces, namesakes).flatMap((match) => {
    const [ref] = match.group('what');
    const meant = callouts.find(({ text }) => ref?.things?.includes(text) === true);
    if (!ref || !meant || ref.quoted === true || !isNameOf(meant.text.name ?? '', ref.word ?? '')) return [];
    const adjectives = match.group('adj').filter(isLook);
    const all = [meant.shape, ...meant.alike].filter((thing) => mayFit(scope.drawing, thing, adjectives));
    const stated = numberIn(match.group('n')[0]);
    const whole = isWhole(pieces, match);
    // "Two roads", where one is called Hill Road: the other may have a name of its own.
    const isShort = (meant.text.name ?? '').split(/\s+/).length > (ref.word ?? '').split(/\s+/).length;
    const ok = all.length === stated ? true : !isShort && (whole || stated > all.length) ? false : undefined;
    return [verdict(match.pieces, ok, stated, all.length, scope.about('shape', ...all))];
  });
};
