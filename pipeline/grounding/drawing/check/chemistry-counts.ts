import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import { atomsOf } from '../groups.js';
import type { Drawing } from '../drawing.js';
import { ELEMENT, GROUP, judged, meant, N, numberOf, SYMBOL } from './chemistry-words.js';
import type { Scope } from './verdict.js';

const hydrogens = (drawing: Drawing): number[] => {
  const atoms = [...atomsOf(drawing).values()];
  const drawn = atoms.filter(({ element }) => element === 'H').length;
  return [drawn, drawn + atoms.reduce((sum, atom) => sum + atom.hydrogens, 0)];
};

/** Before a number that counts all of the molecule. */
const whole =
  /(?:^|\b(?:there(?:'s|’s| is| are)|contains?|has|have|with|of|count|and|shows?|includes?|comprises|all|its|,)) ?(?:exactly |only |just )?$/i;
const tail =
  /^(?: atoms?)?(?: in (?:total|all|it|the (?:whole )?(?:molecule|structure|compound|picture|drawing)))?(?=[.,;!?]|$| and\b| but\b)/i;

export const countRule = (sentence: SentenceText, scope: Scope): Verdict[] => [
  ...judged(
    sentence,
    scope,
    new RegExp(`\\b(?<n>${N}) (?<what>(?:${ELEMENT})(?:s| atoms?)|(?:${SYMBOL})(?: atoms?)?(?![\\w=+-]))`, 'giu'),
    ({ n = '', what = '' }, at, words) => {
      if (what.replace(/ atoms?$/, '').length < 3 && !/^[A-Z]/.test(what)) return undefined;
      const plain = what.replace(/ atoms?$/, '');
      const stated = numberOf(n);
      const isHydrogen = /^h(?:ydrogens?)?$/i.test(plain);
      const counts = isHydrogen ? hydrogens(scope.drawing) : [meant(scope.drawing, plain)?.length ?? -1];
      if (counts.includes(-1)) return undefined;
      if (stated === undefined) return counts.some((count) => count > 0) ? [true, what] : [false, what, 0];
      if (counts.includes(stated)) return [true, stated, stated];
      const [before, after] = [sentence.text.slice(0, at), sentence.text.slice(at + words.length)];
      const sure =
        whole.test(before) &&
        tail.test(after) &&
        !/\b(?:ring|group|chain|carboxylate|side|each|both|it carries|which)\b/i.test(before);
      return [sure ? false : undefined, stated, counts[0]];
    },
  ),
  ...judged(
    sentence,
    scope,
    new RegExp(`\\b(?<n>${N}) (?:free |primary |terminal )?(?<what>${GROUP})(?: groups?|s)\\b`, 'giu'),
    ({ n = '', what = '' }, at, words) => {
      const count = meant(scope.drawing, what)?.length;
      const stated = numberOf(n);
      if (count === undefined) return undefined;
      if (/^an?$/i.test(n) || stated === undefined) return [count > 0, what, count];
      if (count === stated) return [true, stated, count];
      const [before, after] = [sentence.text.slice(0, at), sentence.text.slice(at + words.length)];
      const sure = (whole.test(before) || /^\s*$/.test(before)) && (tail.test(after) || /^ (?:are|is) /.test(after));
      return [sure || count === 0 ? false : undefined, stated, count];
    },
  ),
];
