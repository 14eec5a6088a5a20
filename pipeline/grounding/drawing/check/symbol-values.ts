import { allMatches } from '../../all-matches.js';
import { cued } from '../../cued.js';
import type { SentenceText } from '../../check/sentences.js';
import { idsWith } from '../../facts-about.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing } from '../drawing.js';
import { isSame, type Quantity, quantityOf } from './printed.js';
import type { Scope } from './verdict.js';

/** By what signs the quantities of physics are written, in most books. */
const signs: readonly (readonly [said: string, signs: RegExp])[] = [
  ['focal length', /^f$/],
  ['object distance', /^(?:u|g|o|s|do|d_o|dₒ|p)$/],
  ['image distance', /^(?:v|b|i|di|d_i|dᵢ|q|s['′])$/],
  ['mass(?:es)?', /^m$/],
  ['length', /^[lLℓ]$/],
  ['height', /^[hH]$/],
  ['radius', /^[rR]$/],
  ['diameter', /^[dD]$/],
  ['width', /^[wb]$/],
  ['(?:initial |final )?(?:speed|velocity)', /^[vu]$/],
  ['voltage', /^[UV]$/],
  ['current', /^I$/],
  ['frequency', /^[fν]$/],
  ['wavelength', /^λ$/],
  ['spring constant', /^[kD]$/],
  ['acceleration', /^a$/],
  ['thickness', /^[dt]$/],
  ['depth', /^[hd]$/],
  ['period', /^T$/],
  ['charge', /^[qQ]$/],
];

const sign =
  /^\s*\$?(\p{L}(?:_?\{?[\p{L}\d₀-₉]\}?)?['′]?)\$?\s*=\s*([-−–]?\d+(?:[.,]\d+)?)\s*(°|%|[\p{L}µΩ]+(?:\/[\p{L}]+)?)?\s*\$?$/u;

interface Written {
  readonly sign: string;
  readonly value: Quantity;
  readonly id: string;
}

const writtenIn = oncePer((drawing: Drawing): readonly Written[] =>
  drawing.scene.elements.flatMap(({ id, visible, text }) => {
    const found = visible && text !== undefined ? sign.exec(text.normalize('NFC')) : null;
    return found ? [{ id, sign: found[1] ?? '', value: quantityOf(found[2] ?? '', found[3]) }] : [];
  }),
);

const numbersIn = (text: string): number[] =>
  (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((digits) => Number(digits.replace(',', '.')));

const LINK =
  "(?:'s)?(?: (?:of|is|was|are|has|equals|being|measures|the|a|an|its|given|as|labelled|marked|about|amounts|to|stated|string|lens|block|ball|bob|rope|pendulum|body|object|spring|rod|ladder|beam|cart|car|box|crate|wheel|cylinder|mirror|approximately|exactly|just|only|:|=))*";

const NUMBER = '(?<number>[-−–]?\\d+(?:[.,]\\d+)?)\\s?(?<unit>°|%|[\\p{L}µΩ]+(?:/[\\p{L}]+)?)?(?![\\p{L}\\d])';

const told = signs.map(([said, how]) => [new RegExp(`(?<!\\p{L})${said}${LINK} ${NUMBER}`, 'giu'), how] as const);

const unsure =
  /\b(?:if|would|could|not|no|never|than|times|twice|half|more|less|between|sum|total|difference|doubled|halved)\b|n['’]t\b/i;

/** "The focal length is 12 cm", where "f = 12 cm" is written: by the sign that stands for what is named. */
const valueRule = (sentence: SentenceText, { drawing, facts }: Scope): Verdict[] => {
  const written = writtenIn(drawing);
  if (written.length === 0 || unsure.test(sentence.text)) return [];
  return told.flatMap(([pattern, how]) => {
    const own = written.filter(({ sign: name }) => how.test(name));
    const [one, more] = own;
    if (!one || more) return [];
    return allMatches(sentence.text, pattern).flatMap((match): Verdict[] => {
      const stated = quantityOf(match.groups?.['number'] ?? '', match.groups?.['unit']);
      if (stated.family !== one.value.family || stated.family === undefined) return [];
      // Another of the same kind may be meant, whatever sign it has.
      const isElsewhere = drawing.scene.elements.some(
        ({ visible, text }) => visible && text !== undefined && numbersIn(text).includes(stated.number),
      );
      if (isElsewhere && !isSame(stated, one.value)) return [];
      const start = sentence.start + match.index;
      return [
        {
          start,
          end: start + match[0].length,
          ok: isSame(stated, one.value),
          stated: match.groups?.['number'] ?? '',
          actual: one.value.number,
          facts: idsWith(facts, 'text', one.id),
        },
      ];
    });
  });
};

export const symbolValueRule = cued<SentenceText, [scope: Scope], Verdict>(({ text }) => text)(
  /length|distance|mass|height|radius|diameter|width|speed|velocity|voltage|current|frequency|constant|acceleration|thickness|depth|period|charge/i,
  valueRule,
);
