import { allMatches } from '../../all-matches.js';
import { unitWord } from '../../check/number-words.js';
import type { SentenceText } from '../../check/sentences.js';
import { ordinalRank } from '../../language/number.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import { namedIn, partsOf } from './named-in.js';
import type { Scope } from './verdict.js';

interface Field {
  readonly thing: Thing;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly bits: number;
  readonly row: number;
}

/** The fields of a packet in their order, each with its first and last bit and the row it begins in. */
const fieldsOf = oncePer((drawing: Drawing): readonly Field[] => {
  const tops = new Map<number, number>();
  return drawing
    .of('shape')
    .filter(({ noun, element }) => noun === 'field' && typeof element.data?.['bits'] === 'string')
    .toSorted((a, b) => a.element.box.y - b.element.box.y || a.element.box.x - b.element.box.x)
    .flatMap((thing): Field[] => {
      const [from, to = from] = (String(thing.element.data?.['bits']).match(/\d+/g) ?? []).map(Number);
      const top = Math.round(thing.element.box.y / 8);
      const row = tops.get(top) ?? tops.size + 1;
      tops.set(top, row);
      return from === undefined || to === undefined
        ? []
        : [{ thing, name: thing.name ?? '', from, to, bits: to - from + 1, row }];
    });
});

const NUMBER = String.raw`\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen|thirty-two|sixty-four`;
const several: Readonly<Record<string, number>> = { twelve: 12, sixteen: 16, 'thirty-two': 32, 'sixty-four': 64 };
const numberOf = (word: string | undefined): number | undefined => {
  const lower = word?.toLowerCase() ?? '';
  return word === undefined ? undefined : /^\d+$/.test(word) ? Number(word) : (several[lower] ?? unitWord(lower));
};

const range = /\bbits? (?:number(?:ed)? )?(?<a>\d+) ?(?:to|through|–|-|and|until) ?(?:bit )?(?<b>\d+)/giu;
const size = new RegExp(
  String.raw`\b(?<n>${NUMBER})[- ](?<unit>bits?|bytes?|octets?)(?: (?:long|wide|in length|in size))?(?<each> each)?`,
  'giu',
);
const extreme = new RegExp(
  String.raw`\b(?:the (?<n>${NUMBER}) )?(?<way>longest|widest|largest|biggest|shortest|smallest|narrowest)\b`,
  'giu',
);
const order =
  /\b(?:(?<near>right|directly|immediately|straight) )?(?:(?<after>comes? after|follows?|following|after|behind)|(?<ahead>followed by|comes? before|precedes?|before|ahead of))\b(?! (?:bit|the bits))/giu;
const ends =
  /\b(?:(?<start>starts?|begins?|opens?) with|(?<end>ends?|closes?|finishes) with|(?<first>first|last|final) field (?:is|:)|is the (?<nth>first|last|final) field)/giu;
const rowOf = /\b(?<nth>first|second|third|fourth|fifth|last|top|bottom) (?:row|line)\b/giu;
const total = new RegExp(String.raw`\b(?<n>${NUMBER}) (?:rows|lines)\b`, 'giu');
const whole = /\b(?:frame|packet|header|datagram|segment|message|total|altogether|in all|whole)\b/i;

interface Told {
  readonly text: string;
  readonly fields: readonly Field[];
  readonly named: readonly { readonly field: Field; readonly at: number }[];
  readonly say: (match: RegExpExecArray, ok: boolean, stated: string | number, actual: string | number | null) => void;
}

/** The fields that a number after them is told of: all of a list where it says "each" or "both", or the last. */
const toldOf = ({ named, text }: Told, match: RegExpExecArray): readonly Field[] => {
  const before = named.filter(({ at }) => at < match.index).map(({ field }) => field);
  const isAll = match.groups?.['each'] !== undefined || /\b(?:both|each|all)\b/i.test(text);
  if (before.length > 0) return isAll ? before : before.slice(-1);
  return named.slice(0, 1).map(({ field }) => field);
};

const readPlaces = (told: Told): void => {
  const { text, named, say } = told;
  for (const match of allMatches(text, range)) {
    const [field] = toldOf(told, match);
    const [a, b] = [Number(match.groups?.['a']), Number(match.groups?.['b'])];
    if (field) say(match, field.from === a && field.to === b, `${a} to ${b}`, `${field.from} to ${field.to}`);
  }
  for (const match of allMatches(text, rowOf)) {
    const word = match.groups?.['nth']?.toLowerCase() ?? '';
    const rows = Math.max(...told.fields.map(({ row }) => row));
    const row = /^(?:last|bottom)$/.test(word) ? rows : word === 'top' ? 1 : (ordinalRank(word) ?? 0);
    const own = named.map(({ field }) => field);
    if (own.length > 0)
      say(
        match,
        own.every((field) => field.row === row),
        word,
        own[0]?.row ?? null,
      );
  }
  for (const match of named.length === 0 ? allMatches(text, total) : []) {
    const rows = Math.max(...told.fields.map(({ row }) => row));
    say(match, numberOf(match.groups?.['n']) === rows, match.groups?.['n'] ?? '', rows);
  }
};

const readSizes = (told: Told): void => {
  const { text, fields, named, say } = told;
  const all = fields.reduce((sum, { bits }) => sum + bits, 0);
  for (const match of allMatches(text, size)) {
    // "A row of 32 bits", "bits 8 more than": no size of a field.
    if (
      /\b(?:rows?|lines?)\b[^,]{0,12}$/i.test(text.slice(0, match.index)) ||
      /^ (?:more|less|longer|shorter|per|later|row)/.test(text.slice(match.index + match[0].length))
    )
      continue;
    const n = (numberOf(match.groups?.['n']) ?? 0) * (/^bit/i.test(match.groups?.['unit'] ?? '') ? 1 : 8);
    // "A 16-bit checksum", "a sequence number of 16 bits".
    const behind = match[0].includes('-')
      ? named
          .filter(({ at }) => at > match.index)
          .slice(0, 1)
          .map(({ field }) => field)
      : [];
    const own = behind.length > 0 ? behind : toldOf(told, match);
    if (own.length > 0)
      say(
        match,
        own.every(({ bits }) => bits === n),
        n,
        own[0]?.bits ?? null,
      );
    else if (whole.test(text)) say(match, n === all, n, all);
  }
  for (const match of named.length === 0 || /\bthan\b/.test(text) ? [] : allMatches(text, extreme)) {
    const isLow = /^(?:shortest|smallest|narrowest)/i.test(match.groups?.['way'] ?? '');
    const sorted = fields.map(({ bits }) => bits).toSorted((a, b) => (isLow ? a - b : b - a));
    const limit = sorted[(numberOf(match.groups?.['n']) ?? 1) - 1] ?? 0;
    const ok = named.every(({ field }) => (isLow ? field.bits <= limit : field.bits >= limit));
    say(match, ok, match[0], limit);
  }
};

const readOrder = ({ text, fields, named, say }: Told): void => {
  for (const match of named.length === 2 ? allMatches(text, order) : []) {
    const one = named.find(({ at }) => at < match.index)?.field;
    const other = named.find(({ at }) => at > match.index)?.field;
    if (!one || !other) continue;
    const step = (fields.indexOf(other) - fields.indexOf(one)) * (match.groups?.['ahead'] === undefined ? -1 : 1);
    const isNear = match.groups?.['near'] !== undefined || /^follow/i.test(match[0]);
    say(match, isNear ? step === 1 : step > 0, match[0], step);
  }
  for (const match of allMatches(text, ends)) {
    const { start, end, first, nth } = match.groups ?? {};
    const isFirst = start !== undefined || (end === undefined && (first ?? nth) === 'first');
    const after =
      nth === undefined ? named.find(({ at }) => at > match.index) : named.findLast(({ at }) => at < match.index);
    const real = isFirst ? fields[0] : fields.at(-1);
    if (after) say(match, after.field === real, match[0], real?.name ?? null);
  }
};

/** What a packet diagram tells of its fields: which bits, how long, in which order and row. */
export const packetRule = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const fields = drawing.kind === 'shapes' ? fieldsOf(drawing) : [];
  if (fields.length < 2) return [];
  const names = fields.map(({ name }) => name);
  const isName = (word: string): boolean => names.some((name) => name.startsWith(word));
  const verdicts: Verdict[] = [];
  for (const part of partsOf(sentence.text, isName)) {
    const isNot = /\b(?:not|never|no)\b|n['’]t\b/.test(part.text);
    const named = namedIn(part.text, names).flatMap(({ index, at }) =>
      fields[index] ? [{ field: fields[index], at }] : [],
    );
    const told: Told = {
      text: part.text,
      fields,
      named,
      say: (match, ok, stated, actual) => {
        const start = sentence.start + part.at + match.index;
        verdicts.push({
          start,
          end: start + match[0].trimEnd().length,
          ok: ok !== isNot,
          stated,
          actual,
          facts: about('text', ...named.map(({ field }) => field.thing)),
        });
      },
    };
    for (const reader of [readPlaces, readSizes, readOrder]) reader(told);
  }
  return verdicts;
};
