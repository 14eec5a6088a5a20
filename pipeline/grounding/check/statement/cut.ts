import type { Mention } from '../mention.js';
import { agrees, dimensionOf, matchesRow, nameOf } from '../query.js';
import { asPercent, rowsAt } from './amounts.js';
import type { NumberIn } from './compare.js';
import { combine, type Judgement } from './judgement.js';
import { namesIn, numberIn, type Context, type Reader } from './match.js';
import type { Piece } from './piece.js';
import { wholePlots } from './units.js';

interface Cut {
  readonly at: readonly Mention[];
  readonly from: NumberIn;
  readonly to: NumberIn;
}

/** Each name with the two numbers behind it. */
const cutsIn = (pieces: readonly Piece[]): Cut[] | undefined => {
  const starts = pieces.flatMap(({ code }, index) => (code === 'N' ? [index] : []));
  const cuts = starts.map((start, index) => {
    const own = pieces.slice(start, starts[index + 1]);
    const [from, to] = own.filter(({ code }) => code === '#').map((piece) => numberIn([piece]));
    return from && to && { at: namesIn(own), from, to };
  });
  return cuts.every((one) => one !== undefined) ? cuts : undefined;
};

const judge = (who: readonly Mention[], { at, from, to }: Cut, { world, lead }: Context): Judgement | undefined =>
  combine(
    wholePlots(world).map((plot): Judgement | undefined => {
      const rows = rowsAt(world, plot, [...at, ...lead]);
      const own = rows.filter((row) => who.every((name) => matchesRow(row, name)));
      const [first] = own;
      const others = rows.filter((row) => row !== first);
      if (!first || own.length !== 1 || others.length === 0) return undefined;
      const ok =
        agrees(asPercent(to), first.value, plot.measure) &&
        others.some((row) => agrees(asPercent(from), row.value, plot.measure));
      return {
        ok,
        stated: `${from.value} to ${to.value}`,
        actual: rows
          .slice(0, 3)
          .map((row) => `${nameOf(row)}: ${row.value}`)
          .join('; '),
        rows: [first],
      };
    }),
  );

/** "Fine-tuning cuts syntax errors from 42 to 9": what it has there, and what another one has. */
export const cut: Reader = ({ groups }, context) => {
  const who = namesIn(groups['of']);
  const cuts = cutsIn(groups['pairs'] ?? []);
  const by = who[0] && dimensionOf(context.world, who[0]);
  if (who.length !== 1 || !cuts || cuts.length === 0 || by === undefined) return undefined;
  if (cuts.some(({ at }) => at.some((name) => dimensionOf(context.world, name) === by))) return undefined;
  const told = cuts.map((one) => judge(who, one, context));
  return told.includes(undefined) ? undefined : (told.find((one) => one?.ok === false) ?? told[0]);
};
