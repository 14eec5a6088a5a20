import type { Verdict } from '../../verdict.js';
import type { Thing } from '../drawing.js';
import { typeOf } from '../circuit.js';
import { componentsCalled } from './circuit.js';
import { electricUnit, isCircuitKind } from './circuit-words.js';
import { kindIn } from './fits.js';
import { END, matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule } from './verdict.js';

const fits = (
  thing: Thing,
  { value, unit }: { readonly value: number; readonly unit: string },
): boolean | undefined => {
  const written = thing.element.measures?.value;
  const own = electricUnit(thing.element.unit ?? '');
  if (written === undefined || own === undefined || own.unit !== unit) return undefined;
  return Math.abs(written * own.factor - value) <= 1e-9 + Math.abs(value) * 1e-6;
};

const summed =
  /^(?:total|combined|equivalent|together|overall|sum|across|drop|current|through|gives?|yields?|adds?|adding|sees|amounts?|altogether)$/;

/** "6 Ω for R1", which may be one phrase; "the 100 Ω of R1". */
const ownerAt = (pieces: readonly Piece[], index: number): Piece | undefined => {
  const next = pieces[index + 1];
  return /^(?:for|of)$/.test(next?.code ?? '') ? pieces[index + 2] : next?.code === '@' ? next : undefined;
};

const isSource = (piece: Piece | undefined): boolean =>
  /^\{(?:battery|cell|voltagesource|source)\}$/.test(piece?.code ?? '') ||
  (piece?.things ?? []).some((thing) => /source|battery|cell/.test(typeOf(thing)));

/** "The battery gives 9 V, so the current is smaller": of a source what it gives is what is written beside it. */
const isOfSource = (pieces: readonly Piece[], index: number): boolean =>
  /^(?:gives?|provides?|yields?|delivers?|supplies|supply|has|is)$/.test(pieces[index - 1]?.code ?? '') &&
  isSource(pieces[index - 2]);

/** "R1 is 10 Ω", "a 6 V battery", "R1 and R2 are 10 Ω and 20 Ω": held against the value written beside it. */
export const valueRule: DrawingRule = (pieces, scope) => {
  const { drawing, about } = scope;
  const isSummed = pieces.some(({ code }) => summed.test(code));
  const verdicts: Verdict[] = [];
  let [subjects, given]: [Thing[][], Piece[]] = [[], []];
  const taken = new Set<Piece | undefined>();
  const all = drawing.of('component');
  const judge = (piece: Piece, things: readonly Thing[]): void => {
    const { quantity } = piece;
    if (!quantity) return;
    const own = things.map((thing) => fits(thing, quantity));
    const seen =
      own.every((fit) => fit === undefined) && things.length === 0 ? all.map((thing) => fits(thing, quantity)) : own;
    const ok = seen.includes(true) ? true : seen.includes(false) ? false : undefined;
    const meant = (things.length > 0 ? things : all).filter((thing) => fits(thing, quantity) === true);
    const denied = pieces.some(({ code, end }) => code === 'not' && end < piece.start);
    verdicts.push(
      verdict(
        [piece],
        denied ? undefined : ok,
        quantity.value,
        things[0]?.element.measures?.value ?? null,
        about('measure', ...meant),
      ),
    );
  };
  const close = (): void => {
    for (const [index, piece] of given.entries())
      judge(piece, subjects.length === given.length ? (subjects[index] ?? []) : subjects.flat());
    [subjects, given] = [[], []];
  };
  for (const [index, piece] of pieces.entries()) {
    if (piece.quantity) {
      const next = pieces[index + 1];
      const after =
        next?.code.startsWith('{') === true && isCircuitKind(kindIn(next))
          ? componentsCalled(drawing, kindIn(next))
          : undefined;
      const owner = ownerAt(pieces, index);
      const owned = (owner?.things ?? []).filter(({ role }) => role === 'component');
      if (owned.length > 0) taken.add(owner);
      if (owned.length > 0) judge(piece, owned);
      // "300 Ω and 600 Ω give 200 Ω; add the 100 Ω of R1": only what is told of one is written there.
      else if (isSummed && !isOfSource(pieces, index)) continue;
      else if (after) judge(piece, next?.code.endsWith('+}') === true || after.length > 0 ? after : []);
      else given.push(piece);
    } else if (piece.code === ';') close();
    else if (!taken.has(piece)) {
      const named = piece.code === '@' ? (piece.things ?? []).filter(({ role }) => role === 'component') : [];
      const kind =
        piece.code.startsWith('{') && isCircuitKind(kindIn(piece)) && pieces[index - 1]?.quantity === undefined;
      const things = named.length > 0 ? named : kind ? componentsCalled(drawing, kindIn(piece)) : [];
      if (things.length === 0) continue;
      if (given.length > 0) close();
      subjects.push(things);
    }
  }
  close();
  return verdicts;
};

const larger = patternOf(
  `(?<one> @)(?: (?:is|has))+(?: (?:a|the|much|slightly))*(?<no> not)? (?<how>larger|bigger|greater|higher|smaller|lower|less)(?: (?:resistance|value|resistor|capacitance|inductance|{[a-z]+}))? than(?: (?:the|that of|resistance of|value of))*(?<other> @)${END}`,
);

/** "R2 has a higher resistance than R1". */
export const valueOrderRule: DrawingRule = (pieces, { about }) =>
  matchesIn(pieces, larger).flatMap((match): Verdict[] => {
    const [one, other] = ['one', 'other'].map((name) =>
      match
        .group(name)
        .flatMap(({ things }) => (things ?? []).filter(({ element }) => element.measures?.value !== undefined)),
    );
    const value = (thing: Thing | undefined): number | undefined => {
      const unit = electricUnit(thing?.element.unit ?? '');
      const written = thing?.element.measures?.value;
      return unit && written !== undefined ? written * unit.factor : undefined;
    };
    const [a, b] = [value(one?.[0]), value(other?.[0])];
    if (a === undefined || b === undefined || one?.length !== 1 || other?.length !== 1) return [];
    const more = /^(?:larger|bigger|greater|higher)$/.test(match.group('how')[0]?.code ?? '');
    const ok = a !== b && a > b === more;
    return [verdict(match.pieces, ok !== match.group('no').length > 0, 'value', a, about('measure', ...one, ...other))];
  });
