import type { Family } from './family.js';
import { bar } from './statistics/bar.js';
import { horizontalBar } from './statistics/horizontal-bar.js';
import { lollipop } from './statistics/lollipop.js';
import { pie } from './statistics/pie.js';

/** Every family, in the order in which builds take them. A new family is one import and one line here. */
export const families: readonly Family[] = [bar, horizontalBar, lollipop, pie];

const byName: ReadonlyMap<string, Family> = new Map(families.map((family) => [family.name, family]));

/** The family of that name; undefined when there is none. */
export const familyOf = (name: string): Family | undefined => byName.get(name);
