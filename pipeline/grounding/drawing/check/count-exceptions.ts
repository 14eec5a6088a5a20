import { oncePer } from '../../once-per.js';
import type { Drawing } from '../drawing.js';
import type { Match, Piece } from './piece.js';
import type { Scope } from './verdict.js';

/** "Five groups at the ends of the branches", where nothing is framed: a word like any other. */
export const isFigurative = ({ pieces, to }: Match, all: readonly Piece[], { drawing }: Scope): boolean =>
  /^(?:at|on)$/.test(all[to]?.code ?? '') &&
  drawing.kind === 'graph' &&
  drawing.of('cluster').length === 0 &&
  pieces.some(({ code, word }) => code.startsWith('{cluster') && /^groups?$/.test(word ?? ''));

/** The numbers that are written in a drawing with something else: "n=64". */
export const writtenNumbers = oncePer(
  ({ scene }: Drawing): ReadonlySet<number> =>
    new Set(
      scene.elements
        .filter(({ role, text = '' }) => role === 'mark' && !/^\s*\d+\s*$/.test(text))
        .flatMap(({ text = '' }) => [...text.matchAll(/(?<![\d.])\d{2,}(?![\d.])/gu)].map(([digits]) => Number(digits)))
        .filter((one) => one > 12),
    ),
);
