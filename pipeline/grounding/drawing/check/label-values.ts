import { oncePer } from '../../once-per.js';
import type { Drawing, Link } from '../drawing.js';
import { clausesIn, edgesOf, nodesOf } from './clauses.js';
import type { Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import { labelValue, unitOf } from './weights.js';
import type { Verdict } from '../../verdict.js';

interface Written {
  readonly link: Link;
  readonly value: number;
  readonly unit: string;
}

/** Quantities with a unit that are written on edges. */
const writtenIn = oncePer((drawing: Drawing): readonly Written[] =>
  drawing.links.flatMap((link) => {
    const read = labelValue(link.label);
    return read && read.unit !== '' ? [{ link, ...read }] : [];
  }),
);

const families: readonly (readonly string[])[] = [
  ['s', 'min', 'h', 'd', 'day', 'week', 'month', 'year'],
  ['m', 'km', 'mi', 'cm', 'mm'],
  ['€', '$', '£'],
  ['kg', 'g', 't'],
];
const isKin = (one: string, other: string): boolean =>
  one === other || families.some((family) => family.includes(one) && family.includes(other));

interface Stated {
  readonly value: number;
  readonly unit: string;
  readonly at: number;
}

/** "24 h", "5 minutes": in words as they stand, or as the name that they are. */
const statedIn = (clause: readonly Piece[]): Stated[] =>
  clause.flatMap((piece, at) => {
    if (piece.code.startsWith('#')) {
      const unit =
        unitOf(clause[at + 1]?.word ?? '') ??
        (clause[at + 1]?.code === '-' ? unitOf(clause[at + 2]?.word ?? '') : undefined);
      return unit === undefined ? [] : [{ value: Number(piece.code.slice(1)), unit, at }];
    }
    const read = piece.code === '@' && nodesOf(piece).length === 0 ? labelValue(piece.word) : undefined;
    return read && read.unit !== '' ? [{ ...read, at }] : [];
  });

const derived =
  /^(?:total|altogether|sum|together|via|through|than|less|fewer|more|over|under|about|longer|shorter|faster|slower|all|whole|each|every|and|between|at|before)$/;

/** "The pre-dough stands for 12 h before it becomes dough", "the way from Rinsing to Draining takes 5 min". */
const valueRule: DrawingRule = (pieces, scope) => {
  const written = writtenIn(scope.drawing);
  return written.length === 0 ? [] : clausesIn(pieces).flatMap((clause) => inClause(clause, written, scope));
};

const inClause = (clause: readonly Piece[], written: readonly Written[], scope: Scope): Verdict[] => {
  const stated = statedIn(clause);
  const [told] = stated;
  const named = clause.filter((piece) => nodesOf(piece).length > 0);
  if (!told || stated.length > 1) return [];
  // "the way from A to B" has been made one reference, and stands for its edge.
  const edges = clause.find((piece) => piece.described === true && edgesOf(piece).length > 0);
  const [edge] = written.filter(({ link }) => edgesOf(edges).some(({ id }) => id === link.edge.id));
  if (edges && edge && isKin(edge.unit, told.unit) && clause.filter((piece) => edgesOf(piece).length > 0).length <= 2) {
    const ok = edge.value === told.value && edge.unit === told.unit;
    const open = derived.test(clause[told.at - 1]?.code ?? '');
    return ok || !open
      ? [
          verdict(
            [edges, ...clause.slice(told.at, told.at + 2)],
            ok,
            `${told.value} ${told.unit}`,
            `${edge.value} ${edge.unit}`,
            scope.about('connection', edge.link.edge),
          ),
        ]
      : [];
  }
  if (named.length === 0 || named.length > 2) return [];
  const [one, other] = named.map((piece) => new Set(nodesOf(piece).map(({ id }) => id)));
  const near = written.filter(({ link, unit }) => {
    if (!isKin(unit, told.unit)) return false;
    const [from, to] = [link.from.id, link.to.id];
    if (!one) return false;
    if (other) return (one.has(from) && other.has(to)) || (one.has(to) && other.has(from));
    return one.has(from) || one.has(to);
  });
  if (near.length === 0) return [];
  const fits = near.filter(({ value, unit }) => value === told.value && unit === told.unit);
  const facts = scope.about('connection', ...near.map(({ link }) => link.edge));
  const span = clause.slice(
    Math.min(told.at, clause.indexOf(named[0] ?? clause[0] ?? { code: '', start: 0, end: 0 })),
    told.at + 2,
  );
  if (fits.length > 0) return [verdict(span, true, told.value, near[0]?.value ?? null, facts)];
  // Of one place alone, it may be what leads to it that is told, unless it is the subject.
  const out = near.filter(({ link }) => other !== undefined || one?.has(link.from.id) === true);
  const subject = other !== undefined || clause.indexOf(named[0] ?? { code: '', start: 0, end: 0 }) < told.at;
  const open =
    out.length !== 1 ||
    !subject ||
    clause
      .slice(0, told.at)
      .some(({ code }) => /^(?:total|altogether|sum|together|via|through|all|whole|each|every)$/.test(code)) ||
    derived.test(clause[told.at - 1]?.code ?? '');
  return open ? [] : [verdict(span, false, `${told.value} ${told.unit}`, `${out[0]?.value} ${out[0]?.unit}`, facts)];
};

export const labelValueRules: readonly DrawingRule[] = [valueRule];
