import { oncePer } from '../../once-per.js';
import type { Drawing, Thing } from '../drawing.js';
import { linesIn } from '../sets.js';
import { isDenied, nodesOf } from './clauses.js';
import { isLook, looks } from './fits.js';
import { matchesIn, patternOf, type Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

/** Nodes in columns (or rows) with edges from each only to the next: the layers of a network. */
const layersOf = oncePer((drawing: Drawing): readonly (readonly Thing[])[] => {
  const { columns, rows } = linesIn(drawing);
  const { links } = drawing;
  const isLayered = (lines: readonly (readonly Thing[])[]): boolean => {
    const at = new Map(lines.flatMap((line, index) => line.map(({ id }) => [id, index] as const)));
    return (
      lines.length > 1 &&
      lines.some(({ length }) => length > 1) &&
      links.length > 3 &&
      links.every(({ from, to }) => (at.get(to.id) ?? Number.NaN) - (at.get(from.id) ?? Number.NaN) === 1)
    );
  };
  if (isLayered(columns)) return columns;
  return [rows, rows.toReversed()].find(isLayered) ?? [];
});

const isFull = ({ links }: Drawing, one: readonly Thing[], next: readonly Thing[]): boolean =>
  one.every((a) => next.every((b) => links.some(({ from, to }) => from.id === a.id && to.id === b.id)));

const ranks = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Words of networks for what is drawn: "I" for an input layer, "H" hidden, "O" output, "V" for neurons. */
const recoded = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece): Piece => {
    const word = (piece.word ?? piece.code).toLowerCase();
    const plain = piece.code !== '@' || nodesOf(piece).length === 0;
    if (plain && /^inputs?$/.test(word)) return { ...piece, code: word.endsWith('s') ? 'INPUTS' : 'INPUT' };
    if (plain && /^outputs?$/.test(word)) return { ...piece, code: word.endsWith('s') ? 'OUTPUTS' : 'OUTPUT' };
    if (plain && word === 'hidden') return { ...piece, code: 'HIDDEN' };
    if (/^(?:neurons?|units?|cells?|perceptrons?)$/.test(word) || /^\{(?:node|circle)\+?\}$/.test(piece.code))
      return { ...piece, code: 'V' };
    return /^\{level\+?\}$/.test(piece.code) || /^layers?$/.test(word) ? { ...piece, code: 'LAYER' } : piece;
  });

const ROLE = '(?: (?:INPUTS?|HIDDEN|OUTPUTS?))';
const WHO = `(?<who>${ROLE}(?: (?:V|LAYER))*|(?: (?:first|second|third|fourth|last))(?: HIDDEN)? LAYER)`;

const meant = (layers: readonly (readonly Thing[])[], who: readonly Piece[]): readonly (readonly Thing[])[] => {
  const words = who.map(({ code }) => code);
  const rank = words.findIndex((word) => ranks.includes(word) || word === 'last');
  const inner = layers.slice(1, -1);
  const all = words.includes('HIDDEN')
    ? inner
    : words.some((word) => word.startsWith('INPUT'))
      ? layers.slice(0, 1)
      : words.some((word) => word.startsWith('OUTPUT'))
        ? layers.slice(-1)
        : layers;
  if (rank < 0) return all;
  const line = words[rank] === 'last' ? all.at(-1) : all[ranks.indexOf(words[rank] ?? '')];
  return line ? [line] : [];
};

const counted = patternOf(`(?<n> #\\d+)(?<look> <[^>]+>)?${WHO}(?! LAYER)`);
const holds = patternOf(
  `${WHO}(?: (?:has|have|contains?|consists|of|with|is|made|up|comprises|,|includes))+(?: (?:exactly|only))?(?<n> #\\d+)(?<look> <[^>]+>)? (?:V|INPUTS?|OUTPUTS?)`,
);
const hiddenLayers = patternOf(
  '(?<n> (?:#\\d+|no|a|an|single)) HIDDEN LAYER(?: (?:of|with|containing|having|that has|consisting of)(?<m> #\\d+))?',
);
const layersIn = patternOf(
  '(?<n> #\\d+)(?: (?:fully|connected|different))* LAYER(?! (?:below|under|beneath|above|over|deeper|higher|lower|down|up|apart|away))',
);
const looked = patternOf(
  `${WHO}(?: (?:is|are|all|both|drawn|coloured|colored|shown|filled|painted|shaded|in|with|appear|appears|,))*(?<look> <[^>]+>)(?! (?:INPUT|HIDDEN|OUTPUT))`,
);
const full = patternOf(
  '(?<no> (?:not|never|only|partially|partly|sparsely))?(?: fully| densely| completely) (?:connected|linked|joined|wired)',
);
const eachTo = patternOf(
  ` (?:each|every|all|any)(?: (?:of|the))*${WHO}(?: (?:is|are|sends?|has|have|directly|an?|{arrow\\+?}|{edge\\+?}|leads?|points?|feeds?|connects?|connected|linked|joined|goes|go|runs?|not))+(?: (?:to|into|with))(?: (?:each|every|all|both|the|of))*(?<goal>(?: (?:INPUTS?|HIDDEN|OUTPUTS?))(?: (?:V|LAYER))*| @(?:(?: ,| and| , and) @)*)`,
);
const weights = patternOf(
  `(?<n> #\\d+)(?: (?:trainable|different|directed|separate|individual))*(?: (?:weights?|synapses|parameters))`,
);
const joined = patternOf(
  `${WHO}(?: (?:is|are|directly|only))*(?<no> not)? (?:connected|linked|joined|wired)(?: (?:directly|to|with|the|any|each))*(?<goal>${ROLE}(?: (?:V|LAYER))*)`,
);
const backwards = patternOf(
  `(?: (?:arrows?|{arrow\\+?}|{edge\\+?}|connections?|signals?|information))(?: (?:all|run|runs?|go|goes|point|lead|flow|flows|travel|move|passes|backwards?|forwards?|only))* from(?: (?:the|each|every))*(?<one>${ROLE})(?: (?:V|LAYER|@|and|,))* (?:to|towards?|into)(?: (?:the|each|every))*(?<other>${ROLE})`,
);
const named = patternOf(
  `${WHO}(?: (?:are|is|named|called|labelled|labeled|denoted|marked|carry|the|{label\\+?}|names|have|,|by))+(?<a> (?:@|[a-z]\\d+))(?: (?:to|through|until|up|and|,|–|-) )?(?: (?:to|through|until))?(?<b> (?:@|[a-z]\\d+))?`,
);

const numberIn = (piece: Piece | undefined): number =>
  piece?.code.startsWith('#') === true ? Number(piece.code.slice(1)) : piece?.code === 'no' ? 0 : 1;

/** What is counted, coloured and named of the layers of a network. */
const layerRule: DrawingRule = (pieces, scope) => {
  const layers = layersOf(scope.drawing);
  if (layers.length < 2) return [];
  const { drawing, about, counts } = scope;
  const own = recoded(pieces);
  const colours = (span: readonly Piece[], things: readonly Thing[], look: Piece | undefined): Verdict[] => {
    if (!look || !isLook(look) || things.length === 0) return [];
    const seen = things.map((thing) => looks(drawing, thing, look));
    const ok = seen.every((one) => one === true) ? true : seen.includes(false) ? false : undefined;
    return [
      verdict(
        span,
        ok === undefined ? undefined : ok !== isDenied(span),
        look.code,
        things[0]?.colour ?? null,
        about('colour', ...things),
      ),
    ];
  };
  const verdicts: Verdict[] = [];
  for (const match of [...matchesIn(own, counted), ...matchesIn(own, holds)]) {
    const who = match.group('who');
    // "One hidden layer" counts layers.
    if (who.at(-1)?.code === 'LAYER' && match.group('n')[0] === match.pieces[0]) continue;
    const lines = meant(layers, who);
    const n = numberIn(match.group('n')[0]);
    // "The first three levels": of more.
    if (
      own
        .slice(Math.max(0, match.from - 2), match.to)
        .some(({ code }) => /^(?:first|last|next|other|upper|lower)$/.test(code))
    )
      continue;
    const all = lines.flat().length;
    // "Two hidden layers" and "two hidden units" of a network with a layer each.
    if (lines.length > 0)
      verdicts.push(
        verdict(
          match.pieces,
          all === n || (lines.length > 1 && lines.every(({ length }) => length === n)),
          n,
          all,
          counts('node'),
        ),
      );
    verdicts.push(...colours(match.pieces, lines.flat(), match.group('look')[0]));
  }
  for (const match of matchesIn(own, looked))
    verdicts.push(...colours(match.pieces, meant(layers, match.group('who')).flat(), match.group('look')[0]));
  return [...verdicts, ...totalVerdicts(own, scope, layers), ...connectedVerdicts(own, scope, layers)];
};

/** How many layers there are, and how many weights between them. */
const totalVerdicts = (
  own: readonly Piece[],
  { drawing, counts }: Scope,
  layers: readonly (readonly Thing[])[],
): Verdict[] => {
  const verdicts: Verdict[] = [];
  for (const match of matchesIn(own, hiddenLayers)) {
    const inner = layers.slice(1, -1);
    const n = numberIn(match.group('n')[0]);
    const [m] = match.group('m');
    const ok = inner.length === n && (m === undefined || inner.every(({ length }) => length === numberIn(m)));
    verdicts.push(verdict(match.pieces, ok, n, inner.length, counts('node')));
  }
  for (const match of matchesIn(own, layersIn)) {
    // "The first three levels are complete": some of them.
    if (/^(?:first|last|next|other|top|bottom|upper|lower|these|those)$/.test(own[match.from - 1]?.code ?? ''))
      continue;
    verdicts.push(
      verdict(
        match.pieces,
        numberIn(match.group('n')[0]) === layers.length,
        numberIn(match.group('n')[0]),
        layers.length,
        counts('node'),
      ),
    );
  }
  for (const match of matchesIn(own, weights))
    verdicts.push(
      verdict(
        match.pieces,
        numberIn(match.group('n')[0]) === drawing.links.length,
        numberIn(match.group('n')[0]),
        drawing.links.length,
        counts('edge'),
      ),
    );
  return verdicts;
};

const connectedVerdicts = (own: readonly Piece[], scope: Scope, layers: readonly (readonly Thing[])[]): Verdict[] => {
  const { drawing, counts } = scope;
  const verdicts: Verdict[] = [];
  for (const match of matchesIn(own, full)) {
    const ok = layers.every((layer, index) => index === 0 || isFull(drawing, layers[index - 1] ?? [], layer));
    const no = match.group('no').length > 0 || isDenied(own.slice(Math.max(0, match.from - 3), match.from));
    verdicts.push(verdict(match.pieces, ok !== no, 'fully connected', String(ok), counts('edge')));
  }
  for (const match of matchesIn(own, eachTo)) {
    const goals = match.group('goal');
    const nodes = goals.flatMap(nodesOf);
    const to = nodes.length > 0 ? nodes : meant(layers, goals).flat();
    const from = meant(layers, match.group('who')).flat();
    const rank = layers.findIndex((layer) => layer.some((one) => to.includes(one)));
    // Of several hidden layers the one before is meant.
    const before = from.filter((one) => layers[rank - 1]?.includes(one));
    const ok = isFull(drawing, before.length > 0 ? before : from, to);
    if (from.length > 0 && to.length > 0)
      verdicts.push(verdict(match.pieces, ok !== isDenied(match.pieces), 'each to each', String(ok), counts('edge')));
  }
  for (const match of matchesIn(own, joined)) {
    const [from, to] = [meant(layers, match.group('who')).flat(), meant(layers, match.group('goal')).flat()];
    const ok = drawing.links.some(
      (link) =>
        (from.includes(link.from) && to.includes(link.to)) || (from.includes(link.to) && to.includes(link.from)),
    );
    verdicts.push(verdict(match.pieces, ok !== match.group('no').length > 0, 'connected', String(ok), counts('edge')));
  }
  for (const match of matchesIn(own, backwards)) {
    const [one, other] = ['one', 'other'].map((name) => layers.indexOf(meant(layers, match.group(name))[0] ?? []));
    if (one !== undefined && other !== undefined && one >= 0 && other >= 0)
      verdicts.push(
        verdict(
          match.pieces,
          one < other !== isDenied(match.pieces),
          'from to',
          one < other ? 'forward' : 'backward',
          counts('edge'),
        ),
      );
  }
  for (const match of matchesIn(own, named)) {
    const things = meant(layers, match.group('who')).flat();
    const ends = [...match.group('a'), ...match.group('b')];
    if (things.length === 0 || ends.length === 0 || ends.some(isLook)) continue;
    const ok = ends.every((end) => (end.things ?? []).some((thing) => things.includes(thing)));
    verdicts.push(
      verdict(
        match.pieces,
        ok !== isDenied(match.pieces),
        'named',
        things[0]?.name ?? null,
        scope.about('text', ...things),
      ),
    );
  }
  return verdicts;
};

export const layerRules: readonly DrawingRule[] = [layerRule];
