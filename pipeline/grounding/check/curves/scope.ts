import type { Coded } from './coded.js';
import { NUMBER, PANEL } from './coded.js';
import { alongX, type Line } from './lines.js';

/** Of which panels, and of which stretch of the axis, something is said. */
export interface Scope {
  readonly panels?: readonly string[];
  /** "in both panels": of each, not of some one. */
  readonly isEvery?: boolean;
  readonly from?: number;
  readonly to?: number;
  readonly at?: number;
  readonly side?: 'start' | 'end';
  /** "throughout", "over the whole range". */
  readonly isWhole?: boolean;
}

/** A unit after a number, and what the axis is called. */
export const unit =
  '(?: ?[%°µ]?(?!and\\b|but\\b|in\\b|for\\b|on\\b|to\\b|with\\b|while\\b|by\\b|whereas\\b)[\\p{L}%°/²³⁻¹^·µ-]{1,16}(?: of \\p{L}+)?){0,2}';
const about = '(?:about |around |roughly |approximately |some |nearly |almost |only |just |a |an |the )*';
const called = '(?:(?:[\\p{L}-]+ ){0,3}(?:of|=|≈) |\\p{L}{1,3} ?= ?)?';
export const place = `${about}${called}${about}(?<n>${NUMBER})${unit}`;

type Read = (match: RegExpExecArray, coded: Coded) => Scope;
type Kind = 'between' | 'from' | 'to' | 'at';

const said: readonly (readonly [pattern: string, read: Kind | Read])[] = [
  [
    `(?:in|on|of|for|within) (?:the )?(?:panels? |plot |subplot |subfigure )?\\(?(${PANEL})\\)?(?: panel| plot| cohort| dataset| data| benchmark| setting)?`,
    (match, { panels }) => ({ panels: panels.get(match[1] ?? '') ?? [] }),
  ],
  [
    '(?:in|across|for|on) (?:both|all(?: of the)?|each|every|either)(?: \\p{L}+)? (?:panels?|plots?|subplots?|cohorts?|datasets?|settings?|cases?|benchmarks?)|(?:in|on) both',
    () => ({ isEvery: true }),
  ],
  [
    'throughout(?: the [\\p{L} -]{1,40})?|everywhere|always|consistently|(?:at|for|on|in|with) (?:all|every|each|any)(?! panel| cohort| dataset| plot) [\\p{L} -]{1,40}|(?:over|across|during|for|in) (?:the|its) (?:whole|entire|full|complete) (?!inset)[\\p{L} -]{1,50}|from (?:start|beginning) to (?:finish|end)|(?:at|for) all (?:times|values)|all the time|without exception|the whole time',
    () => ({ isWhole: true }),
  ],
  [
    '(?:in|during|within|throughout) (?:the )?(?:whole |entire |shown in the )?inset',
    (_, { world }) => {
      const [x, ...others] = world.reading.insets.flatMap(({ panel: { main } }) => main?.x ?? []);
      return x && others.length === 0 ? { from: x.low, to: x.high } : { panels: [] };
    },
  ],
  [
    '(?:at|for|over|in|across) (?:all(?: of)? )?(?:the )?[\\p{L}-]+ (?:measured|shown|tested|considered|studied|investigated|examined|plotted|displayed)',
    () => ({ isWhole: true }),
  ],
  [`(?:between|from) ${place} (?:and|to) ${place.replace('<n>', '<m>')}`, 'between'],
  [
    `(?:from|after|beyond|above|past|since|for|at|over|starting at)(?: (?:[\\p{L}-]+ ){1,5}(?:above|over|beyond|larger than|greater than|higher than|exceeding|of more than|longer than))? ${place}(?: on(?:wards?)?| and (?:above|beyond|more)| upwards?)`,
    'from',
  ],
  [
    `(?:after|beyond|above|past|since|(?:for|at|with) (?:[\\p{L}-]+ ){1,5}(?:above|over|beyond|larger than|greater than|higher than|exceeding|of more than|longer than)) ${place}`,
    'from',
  ],
  [
    `(?:before|below|until|up to|under|(?:for|at|with|during|in) (?:[\\p{L}-]+ ){1,5}(?:below|under|up to|smaller than|less than|lower than|of less than)|(?:in|during|over|for) the first) ${place}`,
    'to',
  ],
  [`(?:at|for|with|on|by) ${place}`, 'at'],
  [
    'at first|initially|in the beginning|at the (?:very )?(?:beginning|start|outset|left(?: end| edge)?)|early on|at (?:the )?(?:low(?:est)?|small(?:est)?|short(?:est)?)(?: [\\p{L}-]+){1,3}|on the (?:far )?left',
    () => ({ side: 'start' }),
  ],
  [
    'at the (?:very )?(?:end|right(?: end| edge)?)(?: of [\\p{L} -]{1,30})?|in the end|finally|eventually|at (?:the )?(?:high(?:est)?|large(?:st)?|long(?:est)?|full|last)(?: [\\p{L}-]+){1,3}|on the (?:far )?right',
    () => ({ side: 'end' }),
  ],
  ['(?:of|in) (?:the|this) (?:plot|figure|chart|graph)|alike|as well|too|again|here', () => ({})],
];

const reader = (read: Kind | Read): Read => {
  if (typeof read !== 'string') return read;
  return ({ groups }, { numbers }) => {
    const [n, m] = [groups?.['n'], groups?.['m']].map((sign) => numbers.get(sign ?? '')?.value);
    if (n === undefined) return {};
    return read === 'between' ? { from: n, ...(m === undefined ? {} : { to: m }) } : { [read]: n };
  };
};

const phrases = said.map(
  ([pattern, read]) =>
    [
      new RegExp(`^(?: |, )?(?:(?:and|but|even|especially|already|only|still) )?(?:${pattern})(?= |$|,)`, 'u'),
      reader(read),
    ] as const,
);

/** What such words say of where; undefined where some of them say something else. */
export const scopeOf = (words: string, coded: Coded): Scope | undefined => {
  let [rest, scope]: [string, Scope] = [words.trim(), {}];
  while (rest !== '') {
    const text = rest;
    const next = phrases
      .flatMap(([pattern, read]) => {
        const match = pattern.exec(text);
        return match ? [{ match, read }] : [];
      })
      .toSorted((a, b) => b.match[0].length - a.match[0].length)[0];
    if (!next) return undefined;
    scope = { ...scope, ...next.read(next.match, coded) };
    rest = rest.slice(next.match[0].length).replace(/^[ ,]+/, '');
  }
  return scope;
};

/** The part of a line that is spoken of, as how far along it is, from 0 to 1. */
export const stretchOf = (line: Line, { from, to, at, side }: Scope): readonly [from: number, to: number] => {
  const end = line.points.at(-1)?.[0] ?? 0;
  if (side === 'start') return [0, 0.12];
  if (side === 'end') return [0.88, 1];
  if (at !== undefined) return [alongX(line, at), alongX(line, at)];
  return [from === undefined ? 0 : alongX(line, from), to === undefined ? alongX(line, end) : alongX(line, to)];
};

export const isIn = ({ panel, group }: Line, { panels }: Scope): boolean =>
  panels === undefined ||
  panels.some((one) => one === panel || one === group || panel?.split(', ').includes(one) === true);
