import type { Point } from '../../../../renderers/scene.js';
import { allMatches } from '../../all-matches.js';
import { unitWord } from '../../check/number-words.js';
import type { SentenceText } from '../../check/sentences.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import type { Scope } from './verdict.js';

interface NumberLine {
  readonly least: number;
  readonly most: number;
  readonly dots: readonly { readonly thing: Thing; readonly at: number }[];
  /** Arrows over the line: from where to where. */
  readonly jumps: readonly { readonly thing: Thing; readonly from: number; readonly to: number }[];
}

const valueOf = (text: string | undefined): number | undefined => {
  const plain = (text ?? '').trim().replace(/[−–]/, '-');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
};

/** Numbers in one row that grow evenly to the right, at a long straight line: at least five of them. */
const lineIn = oncePer((drawing: Drawing): NumberLine | undefined => {
  if (drawing.kind !== 'shapes') return undefined;
  const numbers = drawing.of('text').flatMap((thing) => {
    const value = valueOf(thing.name);
    const { box } = thing.element;
    return value === undefined ? [] : [{ value, x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  });
  const rows = numbers.map(({ y }) => numbers.filter((other) => Math.abs(other.y - y) < 4));
  const row = (rows.toSorted((a, b) => b.length - a.length)[0] ?? []).toSorted((a, b) => a.x - b.x);
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || row.length < 5 || first.value >= last.value) return undefined;
  const slope = (last.value - first.value) / (last.x - first.x);
  const valueAt = (x: number): number => first.value + (x - first.x) * slope;
  if (!row.every(({ x, value }) => Math.abs(valueAt(x) - value) < 0.08 * (last.value - first.value))) return undefined;
  const shapes = drawing.of('shape');
  const axis = shapes.find(
    ({ element: { box, kind } }) => kind === 'rule' && box.height < 1 && box.width > 0.85 * (last.x - first.x),
  );
  if (!axis || drawing.of('shape').some(({ element: { kind, box } }) => kind === 'rule' && box.height > 60))
    return undefined;
  const level = axis.element.box.y;
  const grain = Math.abs(((row[1]?.value ?? 0) - first.value) / 10) || 0.1;
  const near = (x: number): number => Math.round(valueAt(x) / grain) * grain;
  const ends = ({ element: { path = [] } }: Thing): Point[] =>
    [path[0], path.at(-1)].filter((end) => end !== undefined);
  return {
    least: first.value,
    most: last.value,
    dots: shapes
      .filter(
        ({ element: { kind, box } }) =>
          kind === 'circle' && box.width < 30 && Math.abs(box.y + box.height / 2 - level) < 6,
      )
      .map((thing) => ({ thing, at: near(thing.element.box.x + thing.element.box.width / 2) })),
    jumps: shapes.flatMap((thing) => {
      const [from, to] = ends(thing);
      if (
        thing === axis ||
        !from ||
        !to ||
        Math.abs(from[0] - to[0]) < 12 ||
        thing.element.data?.['arrow'] === undefined
      )
        return [];
      if (Math.abs(from[1] - level) > 34 || Math.abs(to[1] - level) > 34) return [];
      const [a, b] = thing.element.data['arrow'] === 'start' ? [to, from] : [from, to];
      return [{ thing, from: near(a[0]), to: near(b[0]) }];
    }),
  };
});

const N =
  '((?:minus |negative |positive |plus )?(?:[-−–+]?\\d+(?:\\.\\d+)?|zero|one|two|three|four|five|six|seven|eight|nine|ten))';
const numberOf = (text: string): number => {
  const [, sign, digits = ''] = /^(minus |negative |positive |plus |[-−–+])?(.*)$/i.exec(text.trim()) ?? [];
  const value = unitWord(digits.toLowerCase()) ?? Number(digits);
  return /^(?:minus |negative |[-−–])$/i.test(sign ?? '') ? -value : value;
};

const range = new RegExp(
  `\\b(?:number line|line|scale|axis)(?: that| which)? (?:goes|runs|running|ranges|ranging|extends|extending|reaches|going|is drawn|is marked|is numbered|is shown)(?: all the way)? from ${N} (?:up )?to ${N}(?!\\w|\\.\\d)`,
  'gi',
);
const spots = new RegExp(
  `\\b(?:dots?|points?|circles?|marks?|balls?)(?: is| are| was| were)?(?: placed| drawn| shown| marked| located| set)? (?:at|on)(?: both)? ${N}(?:(?:,? and(?: at| on)?) ${N})?(?!\\w|\\.\\d)`,
  'gi',
);
const jump = new RegExp(
  `\\b(?:arrow|jump|arc|hop|curve)\\b[^.;]*?\\b(?:from|at)(?: the \\w+ dots?)?(?: (?:at|on))? ${N}(?: (?:and|,|then))*(?: (?:leads|goes|ends|points|lands|stops|jumps|leading|ending|landing|over))*(?: (?:to|at|on))+(?: the \\w+ dots?)?(?: (?:at|on))? ${N}(?!\\w|\\.\\d)`,
  'gi',
);
const turned =
  /\b(?:arrow|jump|arc|hop)\b[^.;]*?\b(?:points?|goes|jumps?|leads?|runs?|directed|pointing|going) (?:to(?:wards)? the )?(left|right)(?:wards)?\b/gi;

/** What stands where on a number line, and which way its arrows jump. */
export const numberLineRule = (sentence: SentenceText, scope: Scope): Verdict[] => {
  const line = lineIn(scope.drawing);
  if (!line || /\b(?:not|no|never|would|if)\b|n['’]t\b/i.test(sentence.text)) return [];
  const facts = scope.facts
    .filter(({ predicate }) => predicate === 'text')
    .map(({ id }) => id)
    .slice(0, 1);
  const told = (match: RegExpExecArray, ok: boolean, actual: string): Verdict => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    ok,
    stated: match.slice(1).filter(Boolean).join(' to '),
    actual,
    facts,
  });
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.26 * Math.min(1, (line.most - line.least) / 10);
  const jumps = line.jumps.map(({ from, to }) => `${from} to ${to}`).join(', ');
  return [
    ...allMatches(sentence.text, range).map((match) =>
      told(
        match,
        numberOf(match[1] ?? '') === line.least && numberOf(match[2] ?? '') === line.most,
        `${line.least} to ${line.most}`,
      ),
    ),
    ...(line.dots.length === 0 ? [] : allMatches(sentence.text, spots)).map((match) => {
      const stated = match.slice(1).filter(Boolean).map(numberOf);
      return told(
        match,
        stated.every((one) => line.dots.some(({ at }) => isNear(at, one))),
        line.dots.map(({ at }) => at).join(', '),
      );
    }),
    ...(line.jumps.length === 0 ? [] : allMatches(sentence.text, jump)).map((match) => {
      const [from, to] = [numberOf(match[1] ?? ''), numberOf(match[2] ?? '')];
      return told(
        match,
        line.jumps.some((one) => isNear(one.from, from) && isNear(one.to, to)),
        jumps,
      );
    }),
    ...(line.jumps.length === 0 ? [] : allMatches(sentence.text, turned)).map((match) => {
      const sign = match[1]?.toLowerCase() === 'right' ? 1 : -1;
      return told(
        match,
        line.jumps.some(({ from, to }) => (to - from) * sign > 0),
        jumps,
      );
    }),
  ];
};
