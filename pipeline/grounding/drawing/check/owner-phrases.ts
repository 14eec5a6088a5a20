import { calloutsOf } from '../callouts.js';
import type { Thing } from '../drawing.js';
import { END, patternOf, type Piece, replaced } from './piece.js';
import type { Scope } from './verdict.js';

/** What belongs to a thing, and is not the thing. */
const partial =
  /^(?:sides?|tops?|bottoms?|left|right|middles?|cent(?:re|er)s?|ends?|edges?|corners?|corner|half|halves|part|parts|rest|piece|colou?rs?|names?|labels?|titles?|texts?|words?|captions?|directions?|lengths?|heights?|widths?|sizes?|areas?|numbers?|values?|amounts?|levels?|outlines?|borders?|fills?|fillings?|backgrounds?|arms?|stripes?|bands?|weights?|masse?s?|volumes?|moments?|forces?|roles?|rows?|columns?|lines?|arrows?|pairs?|sets?|groups?|kinds?|sorts?|types?|members?|tips?|feet|foot|surfaces?|insides?|outsides?|neck|base|back|front|bank|shape|form|position|place|north|south|east|west|view|picture|drawing|diagram|map|figure|image|illustration|temperature|reading|time|point|bars?|distance|use|flow|presence|instead|because|front|lack|course|function|use|importance|purpose|example|instance|lot|number|means|way)$/;

const owned = patternOf(` @(?<noun> [a-z-]+)${END}`);
const named = patternOf(
  `(?: the| a| an)?(?<noun> [\\p{L}-]+) (?:of|called|named|for)(?: the| a| an)?(?<ref> @)${END}`.replaceAll(
    '\\p{L}',
    'a-z',
  ),
);
const that = patternOf(` (?:that|those) (?:of|for)(?: the)?(?<ref> @)${END}`);

const isThing = (noun: Piece | undefined): boolean =>
  noun !== undefined && noun.pos === 'NOUN' && !partial.test(noun.code) && !noun.code.startsWith('{');

const merged = (pieces: readonly Piece[], ref: Piece): readonly Piece[] => [
  { ...ref, start: pieces[0]?.start ?? ref.start, end: pieces.at(-1)?.end ?? ref.end },
];

const isLabel = ({ drawing }: Scope, things: readonly Thing[] | undefined): boolean => {
  const texts = new Set([...drawing.loose, ...calloutsOf(drawing).map(({ text }) => text)]);
  return (things ?? []).some((thing) => texts.has(thing) || thing.role === 'shape' || thing.role === 'node');
};

/** "Orla's flag", "the flag of Orla", "that of Orla", "the bar for Orla": what the name is written at. */
export const ownerPhrases = (pieces: readonly Piece[], scope: Scope): readonly Piece[] => {
  const byOwner = replaced(pieces, owned, (match) => {
    const ref = match.pieces[0];
    const [noun] = match.group('noun');
    // Between them stands what is no piece of its own: the “'s”.
    const isOwner =
      noun !== undefined && ref !== undefined && (noun.start - ref.end > 1 || /['’]s$/.test(ref.word ?? ''));
    return isOwner && isThing(noun) && isLabel(scope, ref.things) ? merged(match.pieces, ref) : undefined;
  });
  const byName = replaced(byOwner, named, (match) => {
    const [ref] = match.group('ref');
    const [noun] = match.group('noun');
    return ref && isThing(noun) && isLabel(scope, ref.things) ? merged(match.pieces, ref) : undefined;
  });
  return replaced(byName, that, (match) => {
    const [ref] = match.group('ref');
    return ref && isLabel(scope, ref.things) ? merged(match.pieces, ref) : undefined;
  });
};
