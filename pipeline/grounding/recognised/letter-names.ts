import type { Axis, Encoding, Scene, SceneElement } from '../../../renderers/scene.js';

/** Ticks that give the first letters only, of which several are the same: what each stands for is plain from their order. */
const runs: readonly (readonly [letters: string, names: readonly string[]])[] = [
  ['JFMAMJJASOND', ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']],
  ['MTWTFSS', ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']],
  ['SMTWTFS', ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']],
];

const namesOf = ({ ticks }: Axis): readonly string[] | undefined =>
  runs.find(([letters]) => letters === ticks.map(({ label }) => label).join(''))?.[1];

/** The name of the tick that a place along the axis belongs to. */
const nameAt = ({ ticks }: Axis, names: readonly string[], place: number): string | undefined =>
  names[
    ticks.reduce(
      (best, { position }, index) =>
        Math.abs(position - place) < Math.abs((ticks[best]?.position ?? Infinity) - place) ? index : best,
      0,
    )
  ];

const renamed = (element: SceneElement, axis: Axis, names: readonly string[]): SceneElement => {
  const { channel, groups } = axis;
  const { group, box, path = [], points, encoding } = element;
  if (group === undefined || !groups.includes(group)) return element;
  const at = (known: Encoding | undefined, place: number | undefined): Encoding | undefined =>
    known === undefined || typeof known[channel] !== 'string' || place === undefined
      ? known
      : { ...known, [channel]: nameAt(axis, names, place) ?? known[channel] };
  const side = channel === 'x' ? 0 : 1;
  const middle = channel === 'x' ? box.x + box.width / 2 : box.y + box.height / 2;
  return {
    ...element,
    ...(encoding ? { encoding: at(encoding, middle) ?? encoding } : {}),
    ...(points ? { points: points.map((point, index) => at(point, path[index]?.[side]) ?? point) } : {}),
  };
};

/** "J F M A M J …" along an axis are read as months, and "M T W T F S S" as days of the week. */
export const withLetterNames = (scene: Scene): Scene =>
  scene.axes.reduce((known, axis) => {
    const names = namesOf(axis);
    if (!names) return known;
    const own: Axis = {
      ...axis,
      ticks: axis.ticks.map((tick, index) => ({
        ...tick,
        value: typeof tick.value === 'string' ? (names[index] ?? tick.value) : tick.value,
        label: names[index] ?? tick.label,
      })),
      domain: axis.domain.every((one) => typeof one === 'string') ? names : axis.domain,
    };
    return {
      ...known,
      axes: known.axes.map((one) => (one === axis ? own : one)),
      elements: known.elements.map((element) => renamed(element, axis, names)),
    };
  }, scene);
