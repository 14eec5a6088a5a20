import { escaped } from '../../language/escaped.js';
import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { unitWord } from '../../check/number-words.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing } from '../drawing.js';
import { scaleOf, type Scale, type Scaled } from '../scaled.js';
import type { Scope } from './verdict.js';

/** What a name may be called besides. */
const besides: Readonly<Record<string, string>> = {
  indoors: 'inside',
  inside: 'indoors',
  outdoors: 'outside',
  outside: 'outdoors',
};

interface Named {
  readonly scale: Scale;
  readonly names: RegExp;
  readonly isPh: boolean;
}

const spellings = (name: string): string[] => {
  const lower = name.toLowerCase();
  const other = besides[lower];
  return [lower, ...(other === undefined ? [] : [other])].map((one) =>
    escaped(one)
      .replaceAll(/\s+/g, String.raw`\s?`)
      .replace(/(a|p)m$/, String.raw`$1\.?m`),
  );
};

const namedIn = oncePer((drawing: Drawing): Named | undefined => {
  const scale = scaleOf(drawing);
  if (!scale) return undefined;
  const all = scale.entries.flatMap(({ name }) => spellings(name)).toSorted((a, b) => b.length - a.length);
  const isPh = drawing.of('text').some(({ name = '' }) => /\bpH\b/.test(name)) || /\bpH\b/.test(drawing.title ?? '');
  return { scale, isPh, names: new RegExp(`(?<![\\p{L}\\d])(?:${all.join('|')})(?![\\p{L}\\d])`, 'giu') };
});

interface Told {
  readonly entry: Scaled;
  readonly at: number;
  readonly end: number;
}

const toldIn = (text: string, { scale, names }: Named): readonly Told[] =>
  [...text.matchAll(names)].flatMap((match) => {
    const entry = scale.entries.find(({ name }) =>
      spellings(name).some((one) => new RegExp(`^${one}$`, 'iu').test(match[0])),
    );
    return entry ? [{ entry, at: match.index, end: match.index + match[0].length }] : [];
  });

const N =
  '((?:minus |negative )?[-−–]?\\d+(?:\\.\\d+)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty)';
const valueOf = (words: string): number => {
  const plain = words
    .toLowerCase()
    .replace(/^(?:minus |negative )/, '-')
    .replace(/[−–]/, '-');
  return unitWord(plain) ?? Number(plain);
};

const reads = new RegExp(
  `\\b(?:at|of|reads?|reading|shows?|showing|was|is|to|with|reach(?:es)?|it's|indicates?)(?: (?:about|around|roughly|exactly|only|a|an|the|ph|value|temperature|of|mark|level|number|up|at|to))* ${N}(?!\\d|[.:]\\d|\\s?(?:a\\.?m|p\\.?m|%|o['’]clock|times|(?:[\\p{L}-]+ )?(?:thermometers?|substances?|liquids?|lines?|circles?|dots?|points?|rectangles?|bars?|marks?|arrows?|shapes?))\\b)`,
  'giu',
);
const between = new RegExp(
  `\\b(?:(?<half>halfway|midway|half way) )?between (?:the (?:marks? )?)?${N}(?: ?°C?)? and (?:the )?${N}`,
  'gi',
);
const up =
  'warmer|warmest|hotter|hottest|higher|highest|greater|greatest|larger|largest|alkaline|basic|more|most|mildest|milder';
const down =
  'colder|coldest|cooler|coolest|lower|lowest|smaller|smallest|acidic|acid|less|least|sourest|sourer|chilliest|fewer';
const ways = new RegExp(`\\b(?<more>more |most |less |least )?(?<way>${up}|${down})\\b`, 'i');

/** Whether what is told is more on the scale; undefined where the words do not say. */
const signIn = (words: string, { isPh }: Named): 1 | -1 | undefined => {
  const { more = '', way } = ways.exec(words)?.groups ?? {};
  if (way === undefined) return undefined;
  const lower = way.toLowerCase();
  if (/^(?:acid|alkal|basic|sour)/.test(lower) && !isPh) return undefined;
  const base = new RegExp(`^(?:${up})$`).test(lower) ? 1 : -1;
  return /less|least/i.test(more) ? (base === 1 ? -1 : 1) : base;
};

const isDenied = (text: string): boolean => /\b(?:not|never|neither|nor|no longer|none)\b|n['’]t\b/i.test(text);

interface Reading {
  readonly text: string;
  readonly told: readonly Told[];
  readonly named: Named;
  readonly say: (at: number, length: number, ok: boolean, stated: string | number, of: Scaled) => Verdict;
}

const belowZero = /^ ?(?:°C?|degrees?(?: Celsius)?)? (?:below|under) (?:zero|freezing)\b/i;
const apart =
  /^ ?(?:°C?|degrees?(?: Celsius)?|units?|steps?)? (?:warmer|colder|cooler|hotter|higher|lower|more|less|apart|difference|units?|steps?|of the)\b/i;

/** "In July the thermometer reads 25 °C", "lemon juice has a pH of 2", "… ends halfway between −10 and 0". */
const valuesTold = ({ text, told, named: { scale }, say }: Reading): Verdict[] => {
  const ownerAt = (at: number): Told | undefined => {
    const own = told.findLast(({ end }) => end <= at);
    const gap = own && text.slice(own.end, at);
    return gap === undefined ||
      /\b(?:than|by|from|and|while|whereas|but|because|since|more|less|warmer|colder)\b|[;:]/i.test(gap) ||
      isDenied(gap)
      ? undefined
      : own;
  };
  return [
    ...allMatches(text, reads).flatMap((match): Verdict[] => {
      const own = ownerAt(match.index);
      const behind = text.slice(match.index + match[0].length);
      const stated = valueOf(match[1] ?? '') * (belowZero.test(behind) ? -1 : 1);
      if (
        !own ||
        !Number.isFinite(stated) ||
        apart.test(behind) ||
        /\bdifference\b[^,;]*$/i.test(text.slice(0, match.index + 3))
      )
        return [];
      const ok = Math.abs(stated - own.entry.value) < (scale.kind === 'strip' ? 0.3 : 0.16) * scale.step;
      return [say(match.index, match[0].length, ok, stated, own.entry)];
    }),
    ...allMatches(text, between).flatMap((match): Verdict[] => {
      const own = ownerAt(match.index);
      if (!own) return [];
      const [low, high] = [valueOf(match[2] ?? ''), valueOf(match[3] ?? '')].toSorted((a, b) => a - b);
      if (low === undefined || high === undefined || !(low < high)) return [];
      const { value } = own.entry;
      const isHalf = match.groups?.['half'] !== undefined;
      const ok = isHalf ? Math.abs(value - (low + high) / 2) < 0.16 * (high - low) : value > low && value < high;
      return [say(match.index, match[0].length, ok, match[0], own.entry)];
    }),
  ];
};

/** "Lemon juice is more acidic than vinegar", "it is warmer in July than in January". */
const comparisons = ({ text, told, named, say }: Reading): Verdict[] => {
  const than = / than /i.exec(text);
  if (!than || isDenied(text)) return [];
  const [one, other] = [told.findLast(({ at }) => at < than.index), told.find(({ at }) => at > than.index)];
  const sign = signIn(text.slice(Math.max(0, than.index - 40), than.index), named);
  const isFar = other === undefined || /[,;]/.test(text.slice(than.index, other.at));
  if (!one || !other || isFar || sign === undefined || one.entry === other.entry) return [];
  const gap = (one.entry.value - other.entry.value) * sign;
  return [say(one.at, other.end - one.at, gap > 0, 'more', one.entry)];
};

const extreme =
  /\b(?:(?:most|least) (?:acidic|acid|alkaline|basic)|highest|lowest|warmest|coldest|hottest|coolest|mildest|chilliest)\b/i;

/** "Bleach has the highest pH", "it was warmest at 2 pm". */
const extremes = ({ text, told, named, say }: Reading): Verdict[] => {
  const match = extreme.exec(text);
  const [own, other] = told;
  if (
    !match ||
    !own ||
    other ||
    isDenied(text) ||
    /\b(?:second|third|next|after|except|among|one of|than|mark|number|tick)\b/i.test(text)
  )
    return [];
  const sign = signIn(match[0], named);
  if (sign === undefined) return [];
  const best = Math.max(...named.scale.entries.map(({ value }) => value * sign));
  return [say(match.index, match[0].length, own.entry.value * sign > best - 0.01, match[0], own.entry)];
};

const sides =
  /\b(?:(?<over>above|over)|below|under|beneath)(?: zero\b| freezing\b| 0\b)|\b(?:is|are|as|belongs? to the|lies? (?:on|in) the|on the)(?: (?:clearly|strongly|slightly|weakly|very|quite))? (?<ph>acidic|acid|alkaline|basic|neutral)\b/i;

/** "The January reading is below zero", "soap is alkaline". */
const sidesTold = ({ text, told, named, say }: Reading): Verdict[] => {
  const match = sides.exec(text);
  if (!match || / than /i.test(text)) return [];
  const { over, ph } = match.groups ?? {};
  if (ph !== undefined && !named.isPh) return [];
  const holds = ({ value }: Scaled): boolean => {
    if (ph === undefined) return over === undefined ? value < 0 : value > 0;
    return /^acid/i.test(ph) ? value < 6.9 : /^n/i.test(ph) ? Math.abs(value - 7) < 0.3 : value > 7.1;
  };
  const [first] = named.scale.entries;
  const none = /\b(?:none|no) (?:of )?(?:the |these |them )?\p{L}*/iu.test(text.slice(0, match.index));
  if (none && told.length === 0 && first)
    return [say(match.index, match[0].length, !named.scale.entries.some(holds), 'none', first)];
  if (told.length === 0 && first && /\b(?:both|all|each|every)\b/i.test(text.slice(0, match.index)) && !isDenied(text))
    return [say(match.index, match[0].length, named.scale.entries.every(holds), 'all', first)];
  const [own, other] = told;
  if (!own || other || own.at > match.index + 60) return [];
  return [say(match.index, match[0].length, holds(own.entry) !== isDenied(text), match[0], own.entry)];
};

const changes =
  /\b(?:(?<up>rises?|rose|goes up|climbs?|increases?|gets? warmer)|falls?|fell|drops?|dropped|goes down|decreases?|sinks?|gets? colder)\b(?: (?:steadily|again|only|slightly|further))?(?: by (?:about )?(?<n>\d+))?/i;

/** "Between 6 am and 2 pm the temperature rises by 20 degrees". */
const changesTold = ({ text, told, named: { scale }, say }: Reading): Verdict[] => {
  const [from, to, more] = told;
  const match = changes.exec(text);
  if (!from || !to || more || !match || isDenied(text) || scale.kind !== 'columns') return [];
  if (!/\b(?:from|between) (?:the )?$/i.test(text.slice(0, from.at))) return [];
  const gap = to.entry.value - from.entry.value;
  const { up: rises, n } = match.groups ?? {};
  const isWay = rises === undefined ? gap < 0 : gap > 0;
  const ok = isWay && (n === undefined || Math.abs(Math.abs(gap) - Number(n)) < 0.16 * scale.step);
  return [say(match.index, match[0].length, ok, match[0], to.entry)];
};

const several =
  /\b(?<n>two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\p{L}+ )?(?:thermometers|substances|liquids|readings|materials|solutions)\b/iu;

/** "Seven substances are arranged on a scale". */
const counts = ({ text, named: { scale }, say }: Reading): Verdict[] => {
  const match = several.exec(text);
  const [first] = scale.entries;
  if (!match || !first || /\b(?:of|other|remaining|last|first)\b/i.test(match[0])) return [];
  const stated = valueOf(match.groups?.['n'] ?? '');
  const isPart = !/(?:^|\bthe |\bof the |\bshows |\bshowing |\bare |\bwith |, )$/i.test(text.slice(0, match.index));
  const count = scale.entries.length;
  return stated >= count || !isPart ? [say(match.index, match[0].length, stated === count, stated, first)] : [];
};

const stretch = new RegExp(
  `\\bfrom ${N} ?(?:°C?|degrees?)?,? (?:up |down )?to ${N} ?(?:°C?|degrees?)?,? (?:it|that|this|there) (?:is|are|makes|gives) (?:a (?:difference|rise|fall|drop|change) of )?${N} (?:°C?|degrees?|units?|steps?)`,
  'gi',
);

/** "From −5 °C up to 21 °C it is 26 degrees". */
const stretches = ({ text, named: { scale }, say }: Reading): Verdict[] =>
  allMatches(text, stretch).flatMap((match): Verdict[] => {
    const [from, to, n] = match.slice(1, 4).map((words) => valueOf(words ?? ''));
    const [first] = scale.entries;
    if (from === undefined || to === undefined || n === undefined || !first) return [];
    return [say(match.index, match[0].length, Math.abs(to - from) === n, n, first)];
  });

const readings = [valuesTold, stretches, comparisons, extremes, sidesTold, changesTold, counts];

/** What is said of things on one scale: thermometers side by side, substances on a strip of numbers. */
export const scaledRule = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const named = namedIn(drawing);
  if (!named) return [];
  const { text, start } = sentence;
  const say: Reading['say'] = (at, length, ok, stated, { text: label, value }) => ({
    start: start + at,
    end: start + at + length,
    ok,
    stated,
    actual: Math.round(value * 100) / 100,
    facts: about('text', label),
  });
  const reading = { text, told: toldIn(text, named), named, say };
  return readings.flatMap((read) => read(reading));
};
