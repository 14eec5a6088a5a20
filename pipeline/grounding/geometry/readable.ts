import { oncePer } from '../once-per.js';
import { cornersOf, type Geometry, lengthBetween, type Thing } from './geometry.js';

/** What a reader can find out of a figure: what is printed, and what a grid lets him read. */
export interface Readable {
  /** A number that is written in the figure, rounded as it stands there. */
  readonly isPrinted: (value: number) => boolean;
  /** The value as it is written there. */
  readonly printed: (value: number) => number;
  /** A stroke between two points that is written, or whose ends can be read from the axes. */
  readonly hasLength: (one: string, other: string) => boolean;
  /** A measure of a thing: its length, its radius, its area… */
  readonly has: (thing: Thing, measure: string) => boolean;
  /** A coordinate as near as the axis tells: a tenth of the distance of two ticks. */
  readonly place: (channel: 'x' | 'y', value: number) => number;
}

/** Numbers alone or before a unit: that of "2F" and of "x2" is a part of a name. */
const numberIn =
  /(?<![\p{L}\d_.,])[−-]?\d+(?:[.,]\d+)?(?![.,]?\d)(?:(?!\p{L})|(?=(?:mm|cm|dm|km|m|in|ft|N|u)(?!\p{L})))/gu;

/** The lengths, angles and radii of all that is drawn, and the sides of polygons. */
const measuresIn = (geometry: Geometry): readonly number[] =>
  geometry.things.flatMap((thing) => {
    const corners = cornersOf(geometry, thing) ?? [];
    return [
      ...Object.values(thing.element.measures ?? {}),
      ...corners.flatMap(
        (corner, at) => lengthBetween(geometry, corner, corners[(at + 1) % corners.length] ?? '') ?? [],
      ),
    ];
  });

const printedIn = (geometry: Geometry): ((value: number) => number | undefined) => {
  const { scene } = geometry;
  const known = measuresIn(geometry);
  const numbers = scene.elements.flatMap(({ kind, role, visible, text }) =>
    kind === 'text' && role === 'mark' && visible ? (text?.match(numberIn) ?? []) : [],
  );
  const written = numbers.map((words) => {
    const number = Number(words.replace('−', '-').replace(',', '.'));
    const decimals = /[.,](\d+)/.exec(words)?.[1]?.length ?? 0;
    // "6 cm" beside a side of just 6 cm tells nothing of another one of 5.7 cm.
    const isExact = known.some((measure) => Math.abs(measure - number) < 1e-6);
    return { number, rounding: isExact ? 1e-6 : 0.5 * 10 ** -decimals * 1.001 };
  });
  return (value) => written.find(({ number, rounding }) => Math.abs(number - value) <= rounding)?.number;
};

const stepOf = ({ scene }: Geometry, channel: 'x' | 'y'): number | undefined => {
  const values = scene.axes.find((axis) => axis.channel === channel)?.ticks.map(({ value }) => Number(value)) ?? [];
  const [a, b] = values;
  return a === undefined || b === undefined ? undefined : Math.abs(b - a);
};

const find = (geometry: Geometry): Readable => {
  const written = printedIn(geometry);
  const isPrinted = (value: number): boolean => written(value) !== undefined;
  const steps = { x: stepOf(geometry, 'x'), y: stepOf(geometry, 'y') };
  const onGrid = geometry.scene.axes.length > 1;
  const place = (channel: 'x' | 'y', value: number): number => {
    const step = steps[channel];
    if (step === undefined || step === 0) return Math.round(value * 100) / 100;
    const decimals = Math.max(0, -Math.floor(Math.log10(step / 10) + 1e-9));
    return Math.round(value * 10 ** decimals) / 10 ** decimals;
  };
  const isPlaced = (name: string): boolean => {
    const [x, y] = geometry.places.get(name) ?? [Number.NaN, Number.NaN];
    return onGrid && Math.abs(place('x', x) - x) < 1e-6 && Math.abs(place('y', y) - y) < 1e-6;
  };
  const hasLength = (one: string, other: string): boolean => {
    const length = lengthBetween(geometry, one, other);
    return length !== undefined && (isPrinted(length) || (isPlaced(one) && isPlaced(other)));
  };
  return {
    isPrinted,
    printed: (value) => written(value) ?? value,
    hasLength,
    place,
    has: (thing, measure) => {
      const value = thing.element.measures?.[measure as 'length'];
      if (value === undefined) return false;
      if (onGrid || geometry.scene.axes.length === 1 || isPrinted(value)) return true;
      if (measure === 'angle') return thing.noun === 'right angle';
      const corners = cornersOf(geometry, thing) ?? [];
      return (
        (measure === 'area' || measure === 'perimeter') &&
        corners.length === 3 &&
        corners.every((corner, index) => hasLength(corner, corners[(index + 1) % corners.length] ?? ''))
      );
    },
  };
};

/** Read once for each figure. */
export const readableIn = oncePer((geometry: Geometry): Readable => find(geometry));
