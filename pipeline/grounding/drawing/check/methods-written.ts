import { allMatches } from '../../all-matches.js';
import { oncePer } from '../../once-per.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing } from '../drawing.js';
import type { Scope } from './verdict.js';

/** The names before brackets that are written in the boxes of a diagram of classes. */
const methodsIn = oncePer(({ scene, links }: Drawing): ReadonlySet<string> => {
  const words = links.length === 0 ? [] : scene.elements.flatMap(({ text, label }) => [text ?? '', label ?? '']);
  return new Set(
    words.flatMap((word) => [...word.matchAll(/([A-Za-z_]\w*)\s*\(/g)].map((match) => (match[1] ?? '').toLowerCase())),
  );
});

/** "Shape declares volume()": no box has a method of this name. */
export const methodRule = ({ text, start }: SentenceText, { drawing }: Scope): Verdict[] => {
  if (drawing.kind !== 'graph' || !text.includes('()')) return [];
  const methods = methodsIn(drawing);
  return methods.size < 2 || /\b(?:not|no|never|without|neither|lacks?|missing)\b|n['’]t\b/.test(text)
    ? []
    : allMatches(text, /(?<![\w.])([A-Za-z_]\w*)\(\)/g).flatMap((match): Verdict[] =>
        methods.has((match[1] ?? '').toLowerCase())
          ? []
          : [
              {
                start: start + match.index,
                end: start + match.index + match[0].length,
                ok: false,
                stated: match[0],
                actual: null,
                facts: [],
              },
            ],
      );
};
