import type { Scalar } from '../../renderers/scene.js';
import { sentencesOf } from '../grounding/check/sentences.js';
import type { Claim, Fact } from '../grounding/fact.js';
import { disagreement } from '../grounding/told.js';

const shown = (value: Scalar): string => (typeof value === 'string' ? JSON.stringify(value) : String(value));

/** `extreme ("max", "Germany") = 34.2 %` */
export const factLine = ({ predicate, args, value, unit }: Fact): string =>
  `${predicate}${args.length > 0 ? ` (${args.map(shown).join(', ')})` : ''} = ${shown(value)}${unit === undefined ? '' : ` ${unit}`}`;

/** A prompt with more than this costs more than it helps. */
const mostCharacters = 16_000;

/** As many lines as fit, and how many were left out. */
export const withinLimit = (lines: readonly string[], characters = mostCharacters): string => {
  let length = 0;
  const kept = lines.findIndex((line) => (length += line.length + 1) > characters);
  if (kept === -1) return lines.join('\n');
  return [...lines.slice(0, kept), `(and ${lines.length - kept} more)`].join('\n');
};

/** The facts of a figure for a model to read, those that matter most first. */
export const factLines = (facts: readonly Fact[]): string => withinLimit(facts.map(factLine));

/** Objections as a model reads them: one a line, numbered. */
export const numbered = (lines: readonly string[]): string =>
  lines.map((line, index) => `${index + 1}. ${line}`).join('\n');

/** Facts that are shown with one objection, at most. */
const mostFacts = 8;

/** What is wrong with one claim of a sentence, with what the facts say instead. */
const objectionTo = (claim: Claim, sentence: string, facts: ReadonlyMap<string, Fact>): string => {
  const held = claim.facts.flatMap((id) => facts.get(id) ?? []).slice(0, mostFacts);
  const known = held.length > 0 ? ` Measured: ${held.map(factLine).join('; ')}.` : '';
  if (claim.status === 'unverifiable')
    return `“${claim.text}” in “${sentence}”: nothing that was measured says whether this is so.`;
  return `“${claim.text}” in “${sentence}”: ${disagreement(claim)}.${known}`;
};

/** Names in the figure whose full stops end no sentence. */
const dottedNames = (facts: readonly Fact[]): string[] => [
  ...new Set(
    facts
      .flatMap(({ args, value }) => [...args, value])
      .filter((name): name is string => typeof name === 'string' && /[.!?;:]/.test(name)),
  ),
];

/** What is wrong with some claims of a text, each with the sentence that it stands in. */
export const objectionsTo = (claims: readonly Claim[], text: string, facts: readonly Fact[]): string[] => {
  const sentences = sentencesOf(text, dottedNames(facts));
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return claims.map((claim) => {
    const around = sentences.find(({ start, end }) => start <= claim.start && claim.end <= end);
    return objectionTo(claim, around?.text ?? claim.text, byId);
  });
};
