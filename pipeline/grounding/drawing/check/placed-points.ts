import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import { cued } from '../../cued.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import type { Scope } from './verdict.js';

interface Placed {
  readonly thing: Thing;
  readonly x: number;
  readonly y: number;
}

/** Dots whose places the program tells in its own units, by the letters beside them; only with axes, where they can be read. */
const placedIn = oncePer((drawing: Drawing): ReadonlyMap<string, Placed> => {
  const found = new Map<string, Placed>();
  const axes = drawing.of('text').filter(({ name }) => name === 'x' || name === 'y').length;
  const by = new Map(drawing.things.map((thing) => [thing.id, thing]));
  for (const { kind, from, to } of axes < 2 ? [] : drawing.scene.relations) {
    const [text, thing] = [by.get(from), by.get(to)];
    const { x, y } = thing?.element.data ?? {};
    const name = /^(\p{Lu}['′]?)(?=\s*\(|\s*$)/u.exec(text?.name?.trim() ?? '')?.[1];
    if (
      kind === 'labels' &&
      thing?.element.kind === 'point' &&
      typeof x === 'number' &&
      typeof y === 'number' &&
      name !== undefined
    )
      found.set(name, { thing, x, y });
  }
  return found;
});

const valueOf = (words: string): number => {
  const [top = '', bottom] = words.replace(/[−–]/, '-').split('/');
  return bottom === undefined ? Number(top) : Number(top) / Number(bottom);
};

const coordinate =
  /\b(?<axis>[xy])[- ]?coordinate of (?:the )?(?:point )?(?<name>\p{Lu}['′]?)(?: is| equals| =|:)(?<not> not)? (?:about |exactly |approximately )?(?<n>[−–-]?\d+(?:\.\d+)?(?:\/\d+)?)(?![\p{L}\d.]*\d)/gu;
const quadrant =
  /\b(?:point )?(?<name>\p{Lu}['′]?)(?: (?:is|lies|lying|sits|located|placed|marked))*(?<not> not)? in the (?<nth>first|second|third|fourth) quadrant/gu;
const nths: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

const quadrantOf = ({ x, y }: Placed): number => (y > 0 ? (x > 0 ? 1 : 2) : x < 0 ? 3 : 4);

/** "The x-coordinate of P is 1/2", "a point P in the first quadrant". */
const placedRule = ({ text, start }: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const points = drawing.kind === 'shapes' ? placedIn(drawing) : undefined;
  if (!points || points.size === 0) return [];
  const told = (
    match: RegExpExecArray,
    judge: (point: Placed) => readonly [ok: boolean, actual: number],
  ): Verdict[] => {
    const point = points.get(match.groups?.['name'] ?? '');
    if (!point) return [];
    const [ok, actual] = judge(point);
    const isNot = match.groups?.['not'] !== undefined;
    return [
      {
        start: start + match.index,
        end: start + match.index + match[0].length,
        ok: ok !== isNot,
        stated: match.groups?.['n'] ?? match.groups?.['nth'] ?? '',
        actual,
        facts: about('shape', point.thing),
      },
    ];
  };
  return [
    ...allMatches(text, coordinate).flatMap((match) =>
      told(match, (point) => {
        const actual = match.groups?.['axis'] === 'x' ? point.x : point.y;
        return [Math.abs(actual - valueOf(match.groups?.['n'] ?? '')) < 0.02 * Math.max(1, Math.abs(actual)), actual];
      }),
    ),
    ...allMatches(text, quadrant).flatMap((match) =>
      told(match, (point) => [quadrantOf(point) === nths[match.groups?.['nth'] ?? ''], quadrantOf(point)]),
    ),
  ];
};

export const placedPointRule = cued<SentenceText, [scope: Scope], Verdict>(({ text }) => text)(
  /coordinate|quadrant/,
  placedRule,
);
