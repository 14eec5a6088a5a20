import { oncePer } from '../../once-per.js';
import { calloutsOf } from '../callouts.js';
import type { Drawing, Thing } from '../drawing.js';
import { isDenied } from './clauses.js';
import { looks } from './fits.js';
import { type Match, matchesIn, patternOf, whereSaid } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const BODY = '(?: (?:block|body|{box}|mass|weight|{item}|{rectangle}|{circle}|{square}|cart|crate|object))?';
const WHO = (name: string): string =>
  `(?:(?: (?:the|a))?(?<${name}look> <[^>]+>)(?: (?:block|body|{box}|mass|weight|{item}|{[a-z]+}|cart|crate|object|one|#1|ball))|(?<${name}> @))`;
const heavier = patternOf(
  `${WHO('a')}${BODY}(?: (?:is|are|has|clearly|much|not|exactly))*(?<times> (?:twice|#\\d+(?:\\.\\d+)? times|half))?(?: (?:a|as))*(?<way> (?:heavier|lighter|heavy|larger mass|greater mass|smaller mass|bigger mass))(?: (?:than|as))(?: the)?${WHO('b')}`,
);
const most = patternOf(
  `${WHO('a')}${BODY}(?: (?:is|are|has))+(?: the)(?<way> (?:heaviest|lightest|largest mass|smallest mass|greatest mass))`,
);

const units: Readonly<Record<string, number>> = { kg: 1, g: 1e-3, mg: 1e-6, t: 1e3 };

/** What is written in or beside a body as its mass. */
const massesIn = oncePer((drawing: Drawing): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const add = (thing: Thing, text: string | undefined): void => {
    const { n, unit } = /(?<![\d.])(?<n>\d+(?:\.\d+)?)\s?(?<unit>kg|mg|g|t)$/u.exec((text ?? '').trim())?.groups ?? {};
    if (n !== undefined && !found.has(thing.id)) found.set(thing.id, Number(n) * (units[unit ?? ''] ?? 1));
  };
  for (const thing of drawing.of('shape')) for (const text of [thing.name, ...drawing.wordsOn(thing)]) add(thing, text);
  for (const { shape, text } of calloutsOf(drawing)) add(shape, text.name);
  return found;
});

const massOf = (drawing: Drawing, match: Match, name: string): number | undefined => {
  const [look] = match.group(`${name}look`);
  const things = look
    ? drawing.of('shape').filter((thing) => massesIn(drawing).has(thing.id) && looks(drawing, thing, look) === true)
    : (match.group(name)[0]?.things ?? []);
  const masses = things.flatMap(({ id }) => massesIn(drawing).get(id) ?? []);
  return new Set(masses).size === 1 ? masses[0] : undefined;
};

/** "The blue block is heavier than the orange one": by the masses that are written on them. */
const heavierRule: DrawingRule = (pieces, { drawing, about }) =>
  massesIn(drawing).size < 2
    ? []
    : [
        ...matchesIn(pieces, heavier).flatMap((match): Verdict[] => {
          const [a, b] = ['a', 'b'].map((name) => massOf(drawing, match, name));
          if (a === undefined || b === undefined) return [];
          const way = match
            .group('way')
            .map(({ code }) => code)
            .join(' ');
          const [first] = match.group('times').map(({ code }) => code);
          const times =
            first === undefined ? undefined : first === 'twice' ? 2 : first === 'half' ? 0.5 : Number(first.slice(1));
          const ok =
            times !== undefined
              ? Math.abs(a - times * b) < 0.02 * a
              : way === 'heavy'
                ? a === b
                : /light|small/.test(way)
                  ? a < b
                  : a > b;
          return [
            verdict(
              match.pieces,
              ok !== isDenied(match.pieces),
              way,
              `${a}, ${b}`,
              about('text', ...(match.group('a')[0]?.things ?? [])),
            ),
          ];
        }),
        ...matchesIn(pieces, most).flatMap((match): Verdict[] => {
          const own = massOf(drawing, match, 'a');
          if (own === undefined) return [];
          const all = [...massesIn(drawing).values()];
          const way = match
            .group('way')
            .map(({ code }) => code)
            .join(' ');
          const ok = own === (/light|small/.test(way) ? Math.min(...all) : Math.max(...all));
          return [verdict(match.pieces, ok !== isDenied(match.pieces), way, own)];
        }),
      ];

export const massRules: readonly DrawingRule[] = [whereSaid(/heav|light|mass/, heavierRule)];
