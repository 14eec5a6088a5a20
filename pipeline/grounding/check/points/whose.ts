import { standing } from './place.js';
import type { Plot, Row } from '../../reading/reading.js';
import { sequencesOf } from '../../reading/sequence.js';
import { labelKey } from '../tokenize.js';
import type { World } from '../world.js';

type Valued = Row & { readonly value: number };

export interface Of {
  readonly plot: Plot;
  readonly rows: readonly Valued[];
}

const has = (words: readonly string[], label: string | undefined): boolean => {
  const key = label === undefined ? [] : labelKey(label);
  return key.length > 0 && words.some((_, at) => key.every((word, index) => words[at + index] === word));
};

/** The courses that words may mean: those that they name, or the only one that there is. */
export const coursesIn = (said: string, world: World): Of[] => {
  const words = labelKey(said);
  const all = standing(world).flatMap((plot) => {
    const courses = sequencesOf(plot);
    return courses.map(({ name, rows, panel }) => ({ plot, rows, name, panel, alone: courses.length === 1 }));
  });
  const inPanel = longest(
    all.filter(({ panel }) => has(words, panel)),
    ({ panel }) => panel,
  );
  const among = inPanel.length > 0 ? inPanel : all;
  const named = longest(
    among.filter(({ name }) => has(words, name)),
    ({ name }) => name,
  );
  if (named.length > 0) return named;
  return among.filter(({ alone, panel }) => alone && (panel === undefined || inPanel.length > 0));
};

/** "Non-competitive inhibitor" has "competitive inhibitor" in it, and means the longer one. */
const longest = <One>(list: readonly One[], name: (one: One) => string | undefined): One[] => {
  const most = Math.max(...list.map((one) => name(one)?.length ?? 0));
  return list.filter((one) => (name(one)?.length ?? 0) === most);
};
