import type { Scalar, Scene } from '../../../renderers/scene.js';
import type { Fact, Predicate } from '../fact.js';
import { colourName } from '../language/colour.js';
import { isNumber } from './classify.js';
import type { Literal, LiteralKind } from './literal.js';

const numberOf = (value: Scalar): number => (typeof value === 'number' ? value : Number.NaN);

const squeezed = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .trim();

/** What sort of literal makes a fact of a predicate true as a rule. */
const usualKind: Readonly<Partial<Record<Predicate, LiteralKind>>> = {
  colour: 'colour',
  dash: 'word',
  shape: 'word',
  connection: 'word',
  value: 'number',
};

/** How likely it is that a fact is made true by a literal: 0 for "no sign of it". Drawing again decides. */
const likelihood = (literal: Literal, fact: Fact, spans: readonly (readonly [number, number])[]): number => {
  const { value, kind, start, end } = literal;
  let score = 0;
  if (spans.some(([from, to]) => start >= from && end <= to)) score += 2;
  for (const [index, stated] of [fact.value, ...fact.args].entries()) {
    const weight = index === 0 ? 4 : 1;
    if (typeof stated === 'number' && isNumber(value)) {
      const off = Math.abs(Number(value) - numberOf(stated));
      if (off <= 1e-6 * Math.max(1, Math.abs(stated))) score += weight;
    }
    if (typeof stated !== 'string' || stated === '') continue;
    if (kind === 'colour' && colourName(value) === stated) score += weight;
    else if (squeezed(value) === squeezed(stated)) score += weight;
    else if (value.length > 2 && squeezed(stated).includes(squeezed(value))) score += weight / 4;
    else if (stated.length > 2 && squeezed(value).includes(squeezed(stated))) score += weight / 4;
  }
  if (usualKind[fact.predicate] === kind) score += 0.5;
  return score;
};

/** The literals of a program, likeliest first, that may make a fact true. */
export const candidatesFor = (fact: Fact, literals: readonly Literal[], scene: Scene): Literal[] => {
  const about = new Set(fact.about);
  const spans = scene.elements.flatMap(({ id, span }) => (span && about.has(id) ? [span] : []));
  return literals
    .map((literal, index) => ({ literal, index, score: likelihood(literal, fact, spans) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ literal }) => literal);
};
