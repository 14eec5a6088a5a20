import { parseTitle } from '../language/title.js';
import { perUnit, type PerUnit } from '../language/per-unit.js';
import { knownUnit } from '../language/unit-family.js';
import { oncePer } from '../once-per.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

export interface Shown {
  readonly channel: string | undefined;
  readonly orient: string | undefined;
  readonly words: readonly string[];
  readonly unit: PerUnit;
  readonly printed: string;
}

/** What stands in the last brackets, or a title that is a unit as a whole: "Litres per head", "Minutes". */
const unitIn = (title: string, isNumeric: boolean): string | undefined => {
  const parsed = parseTitle(title).unit;
  if (parsed !== undefined || !isNumeric) return parsed;
  const short = title.trim();
  // "Planet radius (Earth radii)": so many of a noun.
  const [, noun] = /\(((?:\p{L}+ )?(?:\p{L}{2,}s|radii))\)$/u.exec(short) ?? [];
  if (noun !== undefined && !/^(?:all|log|axis|basis|plus|minus|less|abs)\b/i.test(noun)) return noun;
  // "Months since randomization".
  const [counted] = /^(?:seconds|minutes|hours|days|weeks|months|quarters|years)\b(?! per)/i.exec(short) ?? [];
  if (counted !== undefined) return counted;
  // "Pay, thousand euros a year": the rest behind the comma.
  const [, tail] = /, ([^,]{3,40})$/.exec(short) ?? [];
  if (tail !== undefined && perUnit(tail)?.family !== undefined && perUnit(tail)?.bases.length === 1) return tail;
  if (/^[\p{L} ]{2,30} per [\p{L}\d, ]{2,30}$/u.test(short)) return short;
  return /^\p{L}+$/u.test(short) ? (knownUnit(short) ? short : undefined) : undefined;
};

export interface Titles {
  readonly shown: readonly Shown[];
  /** Measures whose title tells no unit. */
  readonly isOpen: boolean;
  /** All that is written. */
  readonly texts: readonly string[];
}

export const titlesOf = oncePer(({ reading: { scene, legends, texts, panels }, factsBy }: World): Titles => {
  const titles = [
    ...scene.axes.map(({ channel, orient, title, ticks }) => ({
      channel,
      orient,
      title,
      isNumeric: ticks.every(({ value }) => typeof value === 'number'),
    })),
    ...legends
      .filter(({ kind }) => kind === 'gradient')
      .map(({ title }) => ({ channel: undefined, orient: undefined, title, isNumeric: true })),
    ...factsBy('axis-title').flatMap(({ args, value }) => {
      const [channel] = /^[xyz](?=:panel)/.exec(String(args[0])) ?? [];
      return channel === undefined ? [] : [{ channel, orient: undefined, title: String(value), isNumeric: true }];
    }),
    ...[scene.title, scene.subtitle].map((title) => ({
      channel: undefined,
      orient: undefined,
      title,
      isNumeric: false,
    })),
  ];
  const shown = titles.flatMap(({ channel, orient, title, isNumeric }): Shown[] => {
    const printed = unitIn(title ?? '', isNumeric);
    const own = printed === undefined ? undefined : perUnit(printed);
    return own && title !== undefined
      ? [{ channel, orient, words: labelKey(parseTitle(title).noun), unit: own, printed: title }]
      : [];
  });
  return {
    shown,
    isOpen: titles.some(
      ({ title, isNumeric }) => isNumeric && title !== undefined && unitIn(title, isNumeric) === undefined,
    ),
    texts: [
      ...titles.flatMap(({ title }) => title ?? []),
      ...texts.map(({ text }) => text ?? ''),
      ...panels.flatMap(({ label }) => label ?? []),
    ],
  };
});

const plainWords =
  /^(?:the|of|and|all|in|on|per|for|this|that|its|each|both|value|number|amount|axi|horizontal|vertical|unit|figure)$/;

/** The titles that may be meant: of the axis that is named, of the quantity, or else of all. */
export const meantBy = (
  what: string,
  axis: string | undefined,
  { shown, isOpen }: Titles,
  isOnePlot: boolean,
): readonly Shown[] => {
  if (axis !== undefined) {
    const [first = ''] = axis.toLowerCase();
    const side = /^(left|right)/i.exec(axis)?.[1]?.toLowerCase();
    const channel = side !== undefined || first === 'v' ? 'y' : first === 'h' ? 'x' : first;
    return shown.filter((one) => one.channel === channel && (side === undefined || one.orient === side));
  }
  const words = labelKey(what).filter((one) => one.length > 2 && !plainWords.test(one));
  const named = shown.filter((one) => one.words.some((own) => words.includes(own)));
  if (named.length > 0) return named;
  return isOpen || !isOnePlot ? [] : shown;
};

/** The unit is written somewhere else in the figure. */
export const isWritten = (stated: PerUnit, { texts }: Titles): boolean =>
  texts.some((text) =>
    // "Hour of day": a word of a title, and no unit.
    (stated.family === 'time' ? text.replace(/(?<![\d(/] ?|\b(?:in|per) )\b\p{L}{3,}/gu, '') : text)
      .split(/[\s()[\],:]+|(?<=\d)(?=\p{L})/u)
      .some((part) => part !== '' && perUnit(part)?.head === stated.head),
  ) && stated.bases.length === 0;
