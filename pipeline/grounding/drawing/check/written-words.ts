import { isHand } from '../readings.js';
import type { Drawing, Thing } from '../drawing.js';
import { arrowsOf } from './arrow-names.js';
import { isDenied } from './clauses.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import { contentStems } from './stems.js';
import { isNumberBetween } from './number-order.js';
import { verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const calledSo = patternOf(
  '(?<x> @)(?: (?:in|of|the|this|drawing|diagram|figure|{picture}|which|that|,))*(?: (?:is|are|was)) (?:not )?(?:labelled|labeled|marked|named|called|captioned|described|identified|denoted)(?: (?:as|with|the|a|an|words?|{label}|being))*(?<words>(?: (?!(?:and|but|while|which|in|on|at|with|by|for|to|from|of|or|is|are)(?= ))[a-z]+){1,4})(?=(?: [.,;]|$))',
);
const mass = patternOf(
  ' (?<what>mass)(?: (?:of|the|a|an|block|body|{item}|{box}|box|crate|object|car|ball|cart|{thing}))*(?: (?:is|given|as|of|equals|labelled|labeled|marked|shown|only|stated|with|a|has))*(?<n> #\\d+(?:\\.\\d+)?) (?<unit>kg|g|mg|t|kilograms?|grams?|tons?|tonnes?)(?= |$)',
);

const textsOn = (drawing: Drawing, thing: Thing): string[] =>
  [thing.name ?? '', ...drawing.wordsOn(thing)].filter((text) => text !== '');

/** "The lens is labelled as a diverging lens", without quotation marks: the words beside it. */
const calledRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, calledSo).flatMap((match): Verdict[] => {
    const things = match.group('x')[0]?.things ?? [];
    const texts = things.flatMap((thing) => textsOn(drawing, thing));
    const told = contentStems(
      match
        .group('words')
        .map((piece) => piece.word ?? piece.code)
        .join(' '),
    );
    if (texts.length === 0 || told.length === 0) return [];
    const ok = texts.some((text) => {
      const stems = contentStems(text);
      return told.every((stem) => stems.includes(stem));
    });
    // Words of which none is written may say what sort of thing it is.
    const near = texts.some((text) => contentStems(text).some((stem) => told.includes(stem)));
    if (!ok && !near) return [];
    return [
      verdict(match.pieces, ok !== isDenied(match.pieces), told.join(' '), texts[0] ?? null, about('text', ...things)),
    ];
  });

const units: Readonly<Record<string, string>> = {
  kilogram: 'kg',
  kilograms: 'kg',
  gram: 'g',
  grams: 'g',
  tonne: 't',
  tonnes: 't',
  ton: 't',
  tons: 't',
};

/** "The mass of the block is 5 kg", where one mass is written. */
const massRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, mass).flatMap((match): Verdict[] => {
    const written = drawing.of('text').flatMap((text) => {
      const found = /(?<n>\d+(?:\.\d+)?)\s*(?<unit>kg|mg|g|t)$/u.exec((text.name ?? '').trim())?.groups;
      return found ? [{ text, n: Number(found['n']), unit: found['unit'] ?? '' }] : [];
    });
    const [only, ...others] = written;
    const unit = match.group('unit')[0]?.code ?? '';
    if (!only || others.length > 0) return [];
    const n = Number(match.group('n')[0]?.code.slice(1));
    const ok = n === only.n && (units[unit] ?? unit) === only.unit;
    return [
      verdict(
        match.pieces,
        ok !== isDenied(match.pieces),
        `${n} ${unit}`,
        `${only.n} ${only.unit}`,
        about('text', only.text),
      ),
    ];
  });

const rays = patternOf(
  `(?<n> #\\d+)(?<look> <[^>]+>)?(?: (?:light|straight|different|separate|principal))* {line\\+}(?: (?:are|is|which|that|all|traced|drawn|shown|leave|leaving|start|starting|emanate|emanating|come|coming|run|running|go|going|begin|beginning|of|light|depart|departing))*(?: (?:from|at))?(?: (?:the|its))*(?: (?:tip|top|head|end|point|upper end))?(?: of)?(?: the)?(?<x> @)`,
);

/** "Three rays are traced from the tip of the object": lines that begin at its end. */
const rayRule: DrawingRule = (pieces, { drawing, about }) =>
  matchesIn(pieces, rays).flatMap((match): Verdict[] => {
    const ends = (match.group('x')[0]?.things ?? []).flatMap(({ role, element: { path = [] } }) =>
      role === 'shape' ? [path[0], path.at(-1)] : [],
    );
    const tips = arrowsOf(drawing).filter(({ names }) =>
      (match.group('x')[0]?.things ?? []).some(({ role, name }) => role === 'text' && names.includes(name ?? '')),
    );
    if (ends.length === 0 && tips.length === 0) return [];
    const lines = drawing.of('shape').filter(({ element: { kind, path = [] } }) => {
      const first = path[0];
      if (!first || (kind !== 'segment' && kind !== 'path' && kind !== 'rule' && kind !== 'vector')) return false;
      if (
        tips.some(({ thing, to }) => thing.element.path !== path && Math.hypot(to[0] - first[0], to[1] - first[1]) < 14)
      )
        return true;
      return ends.some((end) => end !== undefined && Math.hypot(end[0] - first[0], end[1] - first[1]) < 5);
    });
    const own = lines.filter((line) => !(match.group('x')[0]?.things ?? []).includes(line));
    const n = Number(match.group('n')[0]?.code.slice(1));
    return own.length === 0 ? [] : [verdict(match.pieces, n === own.length, n, own.length, about('relation', ...own))];
  });

const between = patternOf(
  '(?<x> @)(?: (?:is|are|lies?|stands?|sits?|placed|located|marked|positioned|drawn|not|which|that|,|exactly|found))+ (?:between|in between|midway between|halfway between)(?: (?:the|focal|principal|point|points))*(?<a> @) and(?: (?:the|focal|principal|point))*(?<b> @)',
);

const middle = (piece: Piece | undefined): readonly [number, number] | undefined => {
  const things = piece?.things ?? [];
  const { box } = (things.find(({ role }) => role !== 'text') ?? things[0])?.element ?? {};
  return box && [box.x + box.width / 2, box.y + box.height / 2];
};

/** "F lies between the object and the lens": along the way on which those two are apart. */
const betweenRule: DrawingRule = (pieces, { drawing, about }) =>
  (drawing.kind === 'shapes' ? matchesIn(pieces, between) : []).flatMap((match): Verdict[] => {
    const [x, a, b] = ['x', 'a', 'b'].map((name) => middle(match.group(name)[0]));
    if (!x || !a || !b || match.group('x')[0]?.things?.every(isHand)) return [];
    const axis = Math.abs(a[0] - b[0]) > Math.abs(a[1] - b[1]) ? 0 : 1;
    const [low, high] = [Math.min(a[axis], b[axis]), Math.max(a[axis], b[axis])];
    if (high - low < 12 || Math.min(Math.abs(x[axis] - low), Math.abs(x[axis] - high)) < 4) return [];
    // Where the three are numbers, their order is judged as that of numbers.
    if (isNumberBetween(match.group('x')[0], match.group('a')[0], match.group('b')[0]) !== undefined) return [];
    const ok = x[axis] > low && x[axis] < high;
    return [
      verdict(
        match.pieces,
        ok !== isDenied(match.pieces),
        'between',
        null,
        about('position', ...(match.group('x')[0]?.things ?? [])),
      ),
    ];
  });

export const writtenRules: readonly DrawingRule[] = [calledRule, massRule, rayRule, betweenRule];
