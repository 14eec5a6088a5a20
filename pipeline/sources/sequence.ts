import type { Config } from '../config.js';
import { Problem } from '../problem.js';
import { createRandom } from '../random.js';
import type { Origin } from '../stage.js';
import type { Family } from './families/family.js';
import { inventionAt } from './invent/sequence.js';

/** Where a dataset's sample number `index` comes from. */
type Sequence = (index: number) => Origin;

type Weighted = readonly (readonly [family: Family, weight: number])[];

/** Slots of one round for the heaviest family at most: keeps a round of very unequal weights short. */
const mostSlots = 100;

const chosen = (wanted: Config['sources']['families'], families: readonly Family[]): Weighted => {
  if (wanted === 'all') return families.map((family) => [family, 1]);
  const entries = Array.isArray(wanted)
    ? (wanted as readonly string[]).map((name): [string, number] => [name, 1])
    : Object.entries(wanted as Readonly<Record<string, number>>);
  return entries.map(([name, weight]) => {
    const family = families.find((family) => family.name === name);
    if (family) return [family, weight];
    const names = families.map(({ name }) => name).join(', ');
    throw new Problem(`sources.families: there is no family "${name}". There are: ${names}.`);
  });
};

/** Each family as often in a round as its weight asks for, in whole numbers and at least once. */
const roundOf = (weighted: Weighted): Family[] => {
  const weights = weighted.map(([, weight]) => weight);
  const unit = Math.max(Math.min(...weights), Math.max(...weights) / mostSlots);
  return weighted.flatMap(([family, weight]) =>
    Array.from({ length: Math.max(1, Math.round(weight / unit)) }, () => family),
  );
};

/**
 * Which figure comes where, for as long as the dataset grows: rounds that hold every family by its weight, each round
 * in its own random order. So any stretch of the dataset is balanced, and sample 1,000,000 is found without the
 * 999,999 before it. Undefined when the configuration asks for no families.
 */
export const familySequence = (config: Config, families: readonly Family[]): Sequence | undefined => {
  const round = roundOf(chosen(config.sources.families, families));
  if (round.length === 0) return undefined;
  let current = { number: -1, order: round };
  return (index) => {
    const number = Math.floor(index / round.length);
    if (current.number !== number)
      current = { number, order: createRandom(`${config.seed}/round/${number}`).shuffle(round) };
    const family = current.order[index % round.length] as Family;
    return { source: 'families', family: family.name, familyVersion: family.version, seed: config.seed, index };
  };
};

/**
 * Which generated figure comes where: one of a family, or, for the share that the configuration says, one that a model
 * invents. Undefined when nothing is to be generated.
 */
export const generatedSequence = (config: Config, families: readonly Family[]): Sequence | undefined => {
  const { share, languages } = config.sources.invent;
  const ofFamilies = familySequence(config, families);
  if (share === 0) return ofFamilies;
  const invented = inventionAt(config.seed, languages);
  if (!ofFamilies) return invented;
  return (index) =>
    createRandom(`${config.seed}/invented/${index}`).chance(share) ? invented(index) : ofFamilies(index);
};
