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

/**
 * "Two squares south of the hill": steps on a grid; "at least two groups" where nothing is framed; "the four links" of
 * a chain, which are what it joins.
 */
export const isOtherwise = ({ pieces, from, to }: Match, all: readonly Piece[], { drawing }: Scope): boolean => {
  const kind = pieces.find(({ code }) => code.startsWith('{'));
  const next = all[to]?.word ?? all[to]?.code ?? '';
  if (
    kind?.code.startsWith('{square') === true &&
    /^(?:north|south|east|west|up|down|left|right|away|apart|wide|high|long)/i.test(next)
  )
    return true;
  if (kind?.code.startsWith('{cluster') === true && drawing.of('cluster').length === 0)
    return all[from - 1]?.code === 'least';
  const n = Number(/^#(\d+)$/.exec(pieces[0]?.code ?? '')?.[1] ?? Number.NaN);
  return kind?.word === 'links' && n === drawing.of('node').length;
};

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
