import { multipleIn } from '../language/multiple.js';
import { oncePer } from '../once-per.js';
import type { Reading } from '../reading/reading.js';
import { highest } from '../reading/statistics.js';
import type { Mention } from './mention.js';

interface Counted {
  /** What all quantities of the figure count in that say so. */
  readonly by: number;
  /** The largest number on any of its scales, as printed. */
  readonly high: number;
}

const inHeading = /[([,]\s*(in [^)\]]+|(?:thousand|million|billion)s?\b[^)\].]{0,30})[)\]]?\s*$/imu;

/** "(in millions)", ", thousand tonnes" at the end of a line of the figure's headings, where no axis says it. */
const ofHeadings = (headings: readonly (string | undefined)[]): number | undefined => {
  const [found] = headings.flatMap((heading) => inHeading.exec(heading ?? '')?.[1] ?? []);
  return found === undefined ? undefined : multipleIn(found);
};

/** "$80M", "35M" on three marks or more, and nothing in another multiple: what the marks count in. */
const ofWords = ({ texts }: Reading): number | undefined => {
  const written = texts.flatMap(({ text = '', role }) =>
    role === 'mark' ? (/(?:^|[\s$€£(])\d[\d.,]* ?(M|k|K|bn|B)\)?$/u.exec(text.trim())?.[1] ?? []) : [],
  );
  const [first] = written;
  if (first === undefined || written.length < 3 || written.some((one) => one !== first)) return undefined;
  return first === 'M' ? 1e6 : /k/i.test(first) ? 1e3 : 1e9;
};

const countedIn = oncePer((reading: Reading): Counted | undefined => {
  const measures = reading.plots.flatMap(({ measure, x, y, size }) =>
    [measure, x, y, size].filter((one) => one !== undefined),
  );
  const found = new Set(
    measures.flatMap(({ unit, title }) => (unit === '%' ? [] : (multipleIn(unit ?? title?.printed ?? '') ?? []))),
  );
  const by =
    found.size === 0
      ? (ofHeadings([reading.scene.title, reading.scene.subtitle, ...reading.panels.map(({ label }) => label)]) ??
        ofWords(reading))
      : found.size === 1
        ? [...found][0]
        : undefined;
  return by === undefined
    ? undefined
    : { by, high: highest(measures.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])) };
});

/** What all quantities of the figure count in; undefined where nothing, or not all of it, says so. */
export const multipleOf = (reading: Reading): number | undefined => countedIn(reading)?.by;

/** "1998": no amount. */
const isYear = (digits: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(digits);

const isMoney = oncePer((reading: Reading): boolean =>
  reading.plots.some(({ measure }) =>
    /[$€£]|\b(?:euros?|dollars?|pounds?|usd|eur|gbp)\b/i.test(measure?.unit ?? measure?.title?.printed ?? ''),
  ),
);

/** "60 cents" where euros are shown: 0.60 of them. */
export const inWholeMoney = (mention: Mention, next: string, reading: Reading): Mention =>
  mention.type === 'number' && /^(?:cents?|pence|penny)$/.test(next) && isMoney(reading)
    ? { ...mention, value: mention.value / 100, rounding: mention.rounding / 100 }
    : mention;

/**
 * A number as the figure counts: "34 million" is 34 where millions are shown, "150,000" is 150 where thousands are.
 * What the scales themselves reach is left as it is written.
 */
export const inFigureMultiple = (mention: Mention, reading: Reading): Mention => {
  if (mention.type !== 'number' || mention.unit !== 'plain' || Math.abs(mention.value) < 1000) return mention;
  const counted = countedIn(reading);
  if (!counted || Math.abs(mention.value) <= counted.high * 2) return mention;
  const { by, high } = counted;
  const spoken = mention.inWords || Number(mention.digits.replaceAll(',', '')) !== Math.abs(mention.value);
  if (!spoken && (isYear(mention.digits) || Math.abs(mention.value) / by > high * 10)) return mention;
  return { ...mention, value: mention.value / by, rounding: mention.rounding / by, counted: true };
};
