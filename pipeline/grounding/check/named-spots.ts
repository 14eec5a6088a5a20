import { firstMatch } from '../all-matches.js';
import { oncePer } from '../once-per.js';
import type { Box } from '../../../renderers/scene.js';
import type { Finding, Mention } from './mention.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

type Spot = readonly [x: number, y: number];

const middle = ({ x, y, width, height }: Box): Spot => [x + width / 2, y + height / 2];

/** Where on the screen each named point of a cloud, or each name that is written over a field, stands. */
const spotsIn = oncePer(({ plots, reading: { texts, panels, main } }: World): ReadonlyMap<string, Spot> => {
  if (panels.length > 1) return new Map();
  const clouds = plots.filter(({ form, category }) => form === 'scatter' && category?.kind === 'names');
  const named = clouds.flatMap(({ rows }) =>
    rows.flatMap(({ category, element }) => (category === undefined ? [] : [[category, middle(element.box)] as const])),
  );
  const isMap = main?.form === 'field' || main?.form === 'map';
  const written = isMap
    ? texts.flatMap(({ text, box }) =>
        text !== undefined && /\p{L}{3}/u.test(text) ? [[text, middle(box)] as const] : [],
      )
    : [];
  const all = named.length > 0 ? named : written;
  // A name that stands at several places tells none.
  const labels = all.map(([label]) => label);
  return new Map(all.filter(([label]) => labels.indexOf(label) === labels.lastIndexOf(label)));
});

const relation =
  /^(?:,? which)? ?(?:(?:is|are|was|were|lies|lie|lay|sits?|stands?|appears?|can be) )+(?:(?:located|situated|placed|found|positioned|plotted|shown) )?(?:(?:slightly|well|far|directly|just|clearly|almost|somewhat|further|farther) )*(?:(?:to|on|in) the )?(?<way>left|right|above|below|(?:north|south)(?:[- ]?(?:east|west))?|east|west)(?:(?:ern)? side)?(?: of| than)? (?:the |that of )?$/i;

const steps: Readonly<Record<string, Spot>> = {
  left: [-1, 0],
  west: [-1, 0],
  right: [1, 0],
  east: [1, 0],
  above: [0, -1],
  north: [0, -1],
  below: [0, 1],
  south: [0, 1],
};

const wayOf = (word: string): Spot => {
  const parts = Object.keys(steps).filter((one) => word.includes(one));
  return parts.reduce<Spot>(([x, y], one) => [x + (steps[one]?.[0] ?? 0), y + (steps[one]?.[1] ?? 0)], [0, 0]);
};

/** Along each direction that is told it must lie that way; what is hardly off to either side is left open. */
const holds = ([dx, dy]: Spot, [wx, wy]: Spot): boolean | undefined => {
  const far = Math.hypot(dx, dy);
  const told = [dx * wx, dy * wy].filter((_, index) => [wx, wy][index] !== 0);
  if (told.some((one) => one < -Math.max(4, far * 0.08))) return false;
  return told.every((one) => one > Math.max(2, far * 0.08)) ? true : undefined;
};

const cue = /\b(?:left|right|above|below|north\w*|south\w*|east|west)\b/i;

/** "Pico lies to the northwest of Orro", "Io is to the left of Europa": where one named point is from another. */
export const spotFindings = (sentence: Sentence, world: World): Finding[] => {
  const { text, start, mentions } = sentence;
  if (!firstMatch(text, cue)) return [];
  const spots = spotsIn(world);
  if (spots.size < 2) return [];
  const at = (mention: Mention): Spot | undefined =>
    mention.type === 'name'
      ? mention.refs.map(({ label }) => spots.get(label)).find((spot) => spot !== undefined)
      : undefined;
  const names = mentions.filter((one) => at(one) !== undefined);
  return names.flatMap((one, index): Finding[] => {
    const other = names[index + 1];
    const [a, b] = [at(one), other && at(other)];
    if (!other || !a || !b || (a[0] === b[0] && a[1] === b[1])) return [];
    const word = relation.exec(text.slice(one.end - start, other.start - start))?.groups?.['way'];
    if (word === undefined) return [];
    const gap: Spot = [a[0] - b[0], a[1] - b[1]];
    const ok = holds(gap, wayOf(word.toLowerCase()));
    const shown = `${gap[0] < 0 ? 'left' : 'right'} and ${gap[1] < 0 ? 'above' : 'below'}`;
    const stated = text.slice(one.start - start, other.end - start);
    return [{ start: one.start, end: other.end, ok, stated, actual: shown, facts: [], plain: true }];
  });
};
