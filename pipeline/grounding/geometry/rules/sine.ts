import type { Model } from '../read/entity.js';
import type { Num } from '../read/item.js';
import type { Clause } from '../read/sentence.js';
import type { Finding, Placed } from './rule.js';

const functions: Readonly<Record<string, (angle: number) => number>> = { sin: Math.sin, cos: Math.cos, tan: Math.tan };

/** "sin θ = 6/10": of the sine, and not of the angle; undefined where no such function stands before the number. */
export const ofSine = (clause: Clause, model: Model, number: Placed<Num>): Finding[] | undefined => {
  const match = /\b(sin|cos|tan|cot|log|ln)(?:e|ine|gent)? ?(?:of )?\(?(\p{L})\)? ?(?:=|is|equals) $/u.exec(
    clause.text.slice(0, number.start),
  );
  if (!match) return undefined;
  // "The segment tan α is 0.65 long": of a stroke that is called so.
  const isOfStroke = /\b(?:segment|line|side|leg|stroke|vector) $/.test(clause.text.slice(0, match.index));
  if (isOfStroke || /^ (?:\p{L}+ )?long\b/u.test(clause.text.slice(number.end))) return undefined;
  const [all, name = '', letter = ''] = match;
  const angle = model.entities.find(
    ({ sort, names, text }) => sort === 'angle' && (names.includes(letter) || text === letter),
  );
  const worth = functions[name];
  if (!worth || angle?.measures.angle === undefined || clause.negated) return [];
  const actual = worth((angle.measures.angle * Math.PI) / 180);
  const ok = Math.abs(actual - number.value) < 0.011;
  const start = number.start - all.length;
  return [{ start, end: number.end, ok, stated: number.value, actual: Math.round(actual * 100) / 100, about: [angle] }];
};
