import { tableIn } from '../../pictures/tables.js';
import type { Drawing, Thing } from '../drawing.js';
import { fitting, isLook, kindIn, looks } from './fits.js';
import { matchesIn, patternOf, replaced, type Piece } from './piece.js';
import { type DrawingRule, type Scope, verdict } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/** Shapes in the colour that is told, by what they are filled with, or drawn with where they are not. */
const shapesIn = (drawing: Drawing, look: Piece): readonly Thing[] =>
  drawing.of('shape').filter((thing) => thing.id !== drawing.ground?.id && looks(drawing, thing, look) === true);

const one = patternOf(` (?:the|a|an|its)(?<look> <[^>]+>)(?<noun> [a-z]{3,})(?! (?:{|@|<))`);

/** Nouns of which a drawing has no shape of its own, and what is all around. */
const places =
  /^(?:sky|background|ground|water|grass|area|side|part|colou?r|tone|shade|hue|tint|line|outline|border|light|end|text|letters?|writing)$/;

/** "The yellow sun": the one shape that is yellow, whatever it stands for. */
export const colouredPhrases = (pieces: readonly Piece[], { drawing }: Scope): readonly Piece[] =>
  drawing.kind !== 'shapes'
    ? pieces
    : replaced(pieces, one, (match) => {
        const [look, noun] = [match.group('look')[0], match.group('noun')[0]];
        if (!look || !noun || !isLook(look) || noun.pos !== 'NOUN' || places.test(noun.code)) return undefined;
        const all = shapesIn(drawing, look);
        // Of a sun and a pale wall the sun is the yellow one.
        const called = all.filter(({ colour }) => `<${colour ?? ''}>` === look.code);
        const [only, more] = all.length > 1 ? called : all;
        const [first, last] = [match.pieces[0], match.pieces.at(-1)];
        if (!only || more || !first || !last) return undefined;
        return [{ code: '@', start: first.start, end: last.end, things: [only], described: true }];
      });

const several = patternOf(
  `(?<n> #\\d+)(?: (?:small|big|large|little|round|tall|bright))?(?<look> <[^>]+>)(?<noun> [a-z]{3,})(?! (?:{|@|<))`,
);

/** A shape with several parts may stand for several things. */
const isOne = ({ element: { kind } }: Thing): boolean => kind !== 'path';

/** "Four blue windows", where two shapes are blue. */
const countRule: DrawingRule = (pieces, { drawing }) =>
  drawing.kind !== 'shapes'
    ? []
    : matchesIn(pieces, several).flatMap((match): Verdict[] => {
        const [n, look, noun] = [match.group('n')[0], match.group('look')[0], match.group('noun')[0]];
        const stated = Number(n?.code.slice(1));
        if (!look || !noun || !isLook(look) || noun.pos !== 'NOUN' || places.test(noun.code) || !(stated > 1))
          return [];
        // "Nine gold medals": the heading of a column.
        if (tableIn(drawing.scene)?.heads.some(({ text }) => text.toLowerCase() === look.code.slice(1, -1))) return [];
        const own = shapesIn(drawing, look);
        if (own.length === 0 || !own.every(isOne)) return [];
        const ok = own.length === stated ? true : own.length < stated ? false : undefined;
        return [verdict(match.pieces, ok, stated, own.length)];
      });

const drawnAs = patternOf(
  `(?<n>#\\d+) (?!{|@|<)[a-z]+(?: (?!drawn|shown|depicted|represented)[^#.;:]+?)? (?:drawn|shown|depicted|represented|pictured) as(?<look>(?: <[^>]+>)+)(?<kind> \\{[a-z]+\\+\\})`,
);

/** "Five mitochondria float in the cell, drawn as red ovals": so many of those. */
const drawnAsRule: DrawingRule = (pieces, { drawing }) =>
  drawing.kind !== 'shapes'
    ? []
    : matchesIn(pieces, drawnAs).flatMap((match): Verdict[] => {
        const [n, kind] = [match.group('n')[0], match.group('kind')[0]];
        const fits = kind ? fitting(drawing, kindIn(kind), match.group('look').filter(isLook)) : [];
        // A circle is an oval too, but no one means it by that word where there are others.
        const exact = fits.filter(({ noun }) => kind && noun === kindIn(kind));
        const own = exact.length > 0 ? exact : fits;
        const stated = Number(n?.code.slice(1));
        return n && own.length > 0 && stated > 1 ? [verdict([n], own.length === stated, stated, own.length)] : [];
      });

export const colouredRules: readonly DrawingRule[] = [countRule, drawnAsRule];
