import type { Clause } from './clause.js';
import { isMeasured } from './countable.js';
import { isOrderedPlot } from './course-readings.js';
import type { Mention } from './mention.js';
import { isDiverging } from './statement/amounts.js';
import type { Token } from './token.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

/** "as the temperature grows", "when the noise level rises": which way along the axis it goes. */
export const isAlongAxis = ({ sentence: { tokens }, from }: Clause, mention: Mention, world: World): boolean => {
  const noun = tokens[mention.from - 1];
  // "how it changes as recall grows".
  const isBare = /^(?:as|when|while|whenever)$/.test(tokens[mention.from - 2]?.lower ?? '');
  if (noun === undefined || !(isBare || /^(?:NOUN|PROPN)$/.test(noun.pos))) return false;
  const lead = tokens.slice(Math.max(from, mention.from - 5), mention.from - 1);
  return (
    lead.some(({ lower }) => /^(?:as|when|while|whenever|if|once)$/.test(lower)) &&
    world.plots.some(
      ({ category, x, horizontal }) =>
        !horizontal &&
        [category?.title?.printed, x?.title?.printed].some((title) => labelKey(title ?? '').includes(noun.norm)),
    ) &&
    world.plots.every(({ measure }) => !labelKey(measure?.title?.printed ?? '').includes(noun.norm))
  );
};

/** "Genes that are reduced", "was elevated": how much there is of it, against something else. */
export const isState = ({ sentence: { tokens } }: Clause, { from, to }: Mention): boolean =>
  /^(?:reduced|increased|decreased|raised|lowered|elevated|diminished|depressed)$/.test(tokens[from]?.lower ?? '') &&
  tokens
    .slice(Math.max(0, from - 3), from)
    .some(
      ({ lower }, index, near) =>
        /^(?:is|are|was|were|remains?|remained)$/.test(lower) &&
        near.slice(index + 1).every(({ pos }) => pos === 'ADV' || pos === 'PART'),
    ) &&
  !/^(?:to|by|from|over|with|between|after|until|every|each|gradually|steadily)$/.test(tokens[to]?.lower ?? '');

/** "too much of it hurts growth", "seems to limit the increase": what is done to a rise. */
export const isHindered = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  /^(?:growth|increases?|rises?|gains?|improvements?|recovery)$/.test(tokens[from]?.lower ?? '') &&
  tokens
    .slice(Math.max(0, from - 3), from)
    .some(
      ({ lower }, index, near) =>
        /^(?:hurt|harm|stunt|slow|limit|inhibit|impair|hamper|hinder|suppress|stop|curb|stifl|halt|damag|reduc|depress|prevent|block|stunt|restrict)(?:s|ed|e|es|ing|ting|ped|ping|led)?$/.test(
          lower,
        ) && near.slice(index + 1).every(({ pos }) => /^(?:DET|ADJ|NOUN|PRON|ADP|ADV)$/.test(pos)),
    );

/** "The network reduces the RMSE", "It halves the cost": of another quantity than the one that is shown. */
export const isOfObject = ({ sentence: { tokens } }: Clause, { from, to }: Mention, world: World): boolean => {
  if (
    !/^(?:reduc|lower|cut|increas|rais|improv|decreas|halv|boost|enhanc|diminish|shorten|lengthen|worsen)/.test(
      tokens[from]?.lower ?? '',
    ) ||
    !/^(?:the|its|their)$/.test(tokens[to]?.lower ?? '')
  )
    return false;
  const end = tokens.findIndex(({ pos }, index) => index > to && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos));
  const object = tokens.slice(to + 1, end < 0 ? tokens.length : end);
  return (
    object.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') &&
    object.every(({ norm }) => !isMeasured(world, norm)) &&
    object.every(({ norm }) =>
      world.plots.every(({ measure }) => !labelKey(measure?.title?.printed ?? '').includes(norm)),
    )
  );
};

/** "the growth was nearly constant": how it goes on, not that nothing moves. */
export const isOfGrowth = (tokens: readonly Token[], { from }: Mention): boolean =>
  tokens
    .slice(Math.max(0, from - 5), from)
    .some(
      ({ lower, pos }, index, words) =>
        pos === 'NOUN' &&
        /^(?:growth|increase|rise|decline|decrease|fall|climb|progress|expansion|loss|pace|rate)$/.test(lower) &&
        words.slice(index + 1).some((word) => word.pos === 'AUX' || /^(?:remain|stay)/.test(word.lower)),
    );

/** "Four districts gained people": of bars that are gains and losses the sign of each, and no course. */
export const isOfSign = ({ sentence: { tokens } }: Clause, { from }: Mention, { plots }: World): boolean =>
  /^(?:gain|los[et]|losing|gr[eo]w|shr[aiu]nk|shed)/.test(tokens[from]?.lower ?? '') &&
  plots.length > 0 &&
  plots.every((plot) => isDiverging(plot) && plot.category !== undefined && !isOrderedPlot(plot));
