import { chanceTreeOf } from './chance-model.js';
import type { Drawing } from '../drawing.js';
import type { Piece } from './piece.js';
import { isWordOfChemistry } from './quoted-words.js';
import type { Scope } from './verdict.js';
import { isInFormula, isWrittenSomewhere } from './written-symbols.js';

const codesBefore = (pieces: readonly Piece[], piece: Piece): string =>
  ` ${pieces
    .slice(0, pieces.indexOf(piece))
    .map(({ code }) => code)
    .join(' ')} `;

/** "made in Solingen", "the wood came from Finland": a name of the world, in a sentence that speaks of no part of the figure. */
export const isElsewhere = (pieces: readonly Piece[], piece: Piece, drawing: Drawing): boolean => {
  if (piece.quoted === true) return false;
  const before = pieces[pieces.indexOf(piece) - 1]?.code ?? '';
  if (/^(?:in|by|at|on|since|during)$/.test(before)) return true;
  // "The train goes to Lyon", where no line leads anywhere; "F stands for French".
  const verb = pieces[pieces.indexOf(piece) - 2]?.code ?? '';
  if (
    before === 'to' &&
    drawing.links.length === 0 &&
    /^(?:go|goes|going|travels?|drives?|leaves?|heads?|bound|sails?|flies|runs?)$/.test(verb)
  )
    return true;
  // "A parent that begins with M": a letter of a name.
  if (before === 'with' && /^(?:begins?|beginning|starts?|starting|ends?|ending)$/.test(verb)) return true;
  if (/ (?:stands?|short|abbreviation|symbol) for(?: [^ ]+){0,4} $/.test(codesBefore(pieces, piece))) return true;
  return (
    /^(?:from|of|with)$/.test(before) &&
    !pieces.some((other) => other !== piece && ((other.things?.length ?? 0) > 0 || other.code.startsWith('{')))
  );
};

/** Bodies of the sky, peoples and those whose laws bear their names: said of the world, of no part of the figure. */
const worldNames =
  /^(?:pH|sin|cos|tan|log|ln|exp|North|South|East|West|Moon|Sun|Earth|Mars|Venus|Jupiter|Saturn|Mercury|Newton|Pythagoras|Euclid|Ohm|Kirchhoff|Hooke|Snell|Thales|Euler|Venn|Gauss|Fourier|Pascal|Boyle|Coulomb|Faraday|Maxwell|Einstein|Galileo|Kepler|Archimedes|Mendel|Darwin|Descartes|Lewis|Hess|Maths?|Physics|Biology|Chemistry|Geometry|Science)\b/;

/** "In this Atwood machine", "a Daniell cell", "the Doppler effect": how things of the kind are called. */
const called =
  /^(?:machine|theorem|law|effect|experiment|apparatus|paradox|principle|telescope|bridge|cell|cycle|triangle|curve|engine|configuration)s?$/;
const isOfItsKind = (pieces: readonly Piece[], at: number): boolean => {
  const noun = pieces[at + 1]?.word ?? pieces[at + 1]?.code ?? '';
  return (
    called.test(noun) &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(pieces[at]?.spelled ?? pieces[at]?.word ?? '') &&
    (!/^(?:bridge|cell|cycle|triangle|curve|engine|configuration)/.test(noun) ||
      /^(?:a|an|this|typical|simple|so|called)$/.test(pieces[at - 1]?.code ?? ''))
  );
};

/** "Dilute HCl", where the figure writes an acid out. */
const isSubstance = (word: string): boolean =>
  /^(?:HCl|HNO3|H2SO4|NaOH|KOH|NaCl|H2O|CO2|O2|N2|NH3|CaCO3|CuSO4|AgNO3)$/.test(word.normalize('NFKC'));

/** "“Clover to Rabbit” says that rabbits eat clover": names with a word or a sign between them. */
const isNamesOnly = ({ word = '' }: Piece, { things }: Drawing): boolean => {
  const named = new Set(things.flatMap(({ name }) => (name === undefined ? [] : [name.toLowerCase()])));
  const parts = word.toLowerCase().split(/ (?:to|from|and|or) | ?(?:→|->|–|—|,|:) ?/);
  return parts.length > 1 && parts.every((part) => named.has(part.trim()));
};

/** A name of the world, a law's or a person's, or a symbol that stands in the figure within other words. */
export const isUnsureName = (pieces: readonly Piece[], piece: Piece, { drawing }: Scope): boolean => {
  if (piece.quoted === true) return isNamesOnly(piece, drawing) || isWordOfChemistry(pieces, piece, drawing.kind);
  const words = piece.spelled ?? '';
  const next = pieces[pieces.indexOf(piece) + 1]?.code ?? '';
  // "A red X marks the spot": a cross that is drawn, and no letter.
  const isCross =
    words === 'X' && drawing.kind === 'shapes' && /^(?:<.*|an?)$/.test(pieces[pieces.indexOf(piece) - 1]?.code ?? '');
  return (
    isCross ||
    // "Signals flow from the left": at the beginning any word has a capital, and parts of a circuit have symbols.
    (drawing.kind === 'circuit' && pieces.indexOf(piece) === 0 && /^\p{Lu}\p{Ll}+$/u.test(words)) ||
    worldNames.test(words) ||
    (isSubstance(words) && !drawing.things.some(({ name = '' }) => name.split(/[\s(),]+/).some(isSubstance))) ||
    isOfItsKind(pieces, pieces.indexOf(piece)) ||
    /^['’]s$/.test(next) ||
    /['’]s?$/.test(words) ||
    isWrittenSomewhere(drawing, words.replace(/s$/, '')) ||
    /^[^\p{Script=Latin}\p{N}]{1,2}$/u.test(words) ||
    isWrittenSomewhere(drawing, words) ||
    isInFormula(drawing, words) ||
    // "Heads", where H is written.
    chanceTreeOf(drawing)?.outcomes.some((outcome) => outcome.words.includes(words.toLowerCase())) === true
  );
};
