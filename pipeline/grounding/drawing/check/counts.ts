import { isFigurative, isOtherwise, writtenNumbers } from './count-exceptions.js';
import { namedNodes } from '../sets.js';
import { factsWith } from '../../facts-about.js';
import { codeOf } from '../nominal.js';
import { countsOf } from './count-senses.js';
import { isWhole } from './count-whole.js';
import { isComponent } from './circuit-words.js';
import { framesOfEach } from './each.js';
import type { Thing } from '../drawing.js';
import { isLook, isOwnKind, kindIn } from './fits.js';
import { rayCounts } from './rays.js';
import { END, matchesIn, patternOf, type Match, type Piece } from './piece.js';
import { verdict, type DrawingRule, type Scope } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const LOOK = '(?: (?:<[^>]+>|dashed|dotted|solid|filled|unfilled)(?: ,| and| or)?)';

/** Of which a reader sees as many as there are: some of them cannot be more than all. */
const clear =
  /^(?:box|rectangle|square|circle|ellipse|diamond|triangle|hexagon|pentagon|star|cylinder|node|edge|arrow|cluster|resistor|capacitor|inductor|lamp|switch|battery|gate|[a-z]+gate|ammeter|voltmeter|component|doublecircle|entity|class|participant|relationship|attribute|method|decision|leaf|level|root|reply|selfloop|final|hand|hourhand|minutehand|sphere|cube|cuboid|cone|pyramid|torus|solid)$/;
const isTooMany = ({ drawing }: Scope, stated: number, counts: readonly number[], kind: string): boolean =>
  stated > 1 && (clear.test(kind) || isOwnKind(drawing, kind)) && stated > Math.max(...counts);

const judge = (
  match: Match,
  scope: Scope,
  stated: number,
  counts: number[] | undefined,
  kind: string,
  sure = true,
): Verdict =>
  verdict(
    match.pieces,
    // Of a kind of which the figure seems to have none it may draw some as something else.
    counts?.includes(stated) === false && stated > 0 && Math.max(...counts) === 0 && !clear.test(kind)
      ? undefined
      : counts?.includes(stated) === false && !sure && !isTooMany(scope, stated, counts, kind)
        ? undefined
        : counts?.includes(stated),
    stated,
    counts?.[0] ?? null,
    counts?.includes(stated) === true
      ? [
          ...scope.counts(kind === 'arrow' ? 'edge' : kind),
          ...countedAs(scope, nounIn(match)),
          ...circuitFacts(scope, kind),
        ]
      : [],
  );

const circuitFacts = ({ drawing, counts }: Scope, kind: string): string[] =>
  drawing.kind !== 'circuit'
    ? []
    : kind === 'circle'
      ? counts('junction')
      : [
          ...new Set(
            drawing
              .of('component')
              .filter((one) => isComponent(one, kind) === true)
              .map(({ noun }) => noun),
          ),
        ].flatMap(counts);

const countedAs = ({ facts }: Scope, noun: string): string[] =>
  factsWith(facts)('count').flatMap(({ id, args }) => (codeOf(String(args[0])) === noun ? [id] : []));

const nounIn = (match: Match): string => match.group('kind').map(kindIn)[0] ?? '';

/** The number that a piece states: "five", "no", "only one". */
export const numberIn = (piece: Piece | undefined): number =>
  piece?.code.startsWith('#') === true
    ? Number(piece.code.slice(1))
    : piece?.code === 'no' || piece?.code === 'without'
      ? 0
      : 1;

const counted = patternOf(
  `(?<n> (?:#\\d+|no|without|only one|a single))(?: (?:different|distinct|separate|labelled|labeled|named|unlabelled|weighted|force|concentric|congruent))?(?<adj>${LOOK}*)(?<kind> \\{[a-z]+\\+?\\})(?! (?:of|from|between|leaves?|enters?|reach|reaches|points?|leads?|goes|go|flows?|ends?|to|into|below|above|under|beneath|deeper|higher|lower|apart|away|\\((?! {)))(?<where>(?: (?:inside|within|in|enclosed by)(?: the)?| (?:is|are|sit|sits|stand|stands)(?: (?:in|under|within|still|already|currently|now|the|{column}))*) @)?(?<also> (?:is|are)(?: (?:drawn|filled|shown|coloured|colored))?(?: (?:in|with))?${LOOK}+(?! {))?${END}`,
);

/** "Six labelled transitions": the arrow that marks the start has no label. */
const isLabelled = ({ pieces }: Match): boolean => pieces.some(({ code }) => /^(?:labelled|labeled)$/.test(code));

const held = /^(?:contains|holds|includes|comprises|has|consists|lists|groups|gathers)$/;

/** "The generation I holds two males and one female": whose contents a number in a list counts. */
const ownerOf = (pieces: readonly Piece[], from: number): Piece | undefined => {
  let at = from - 1;
  while (at > 0 && /^(?:[#{<]|,$|and$)/.test(pieces[at]?.code ?? '')) at -= 1;
  const kind = /^\{(?:cluster|section|column|period|box|item|stage)\}$/.test(pieces[at - 1]?.code ?? '') ? 2 : 1;
  const owner = held.test(pieces[at]?.code ?? '') ? pieces[at - kind] : undefined;
  return owner?.code === '@' && (owner.things ?? []).some(({ role }) => role === 'cluster') ? owner : undefined;
};

const isFrame = ({ things = [] }: Piece): boolean => things.some(({ role }) => role === 'cluster');

/** "Seven boxes in the frames A, B and C": in all of them. */
const allFrames = (pieces: readonly Piece[], to: number, first: Piece): Piece => {
  const things = [...(first.things ?? [])];
  for (let at = to; isFrame(first) && /^(?:,|and|@)$/.test(pieces[at]?.code ?? ''); at += 1) {
    const piece = pieces[at];
    if (piece?.code === '@' && !isFrame(piece)) break;
    things.push(...(piece?.things ?? []));
  }
  return { ...first, things };
};

/** The squares of a diagram of letters are made of its arrows. */
const isOfMaps = (match: Match, { drawing }: Scope): boolean => {
  const nodes = drawing.of('node');
  return nounIn(match) === 'square' && nodes.length > 3 && nodes.every(({ noun }) => noun === 'label');
};

/** "Three square blocks": of what sort the blocks are. */
const isAdjective = (pieces: readonly Piece[], match: Match): boolean =>
  /^\{(?:square|rectangle)\}$/.test(match.group('kind')[0]?.code ?? '') &&
  (pieces[match.to]?.pos === 'NOUN' || pieces[match.to]?.code.startsWith('{') === true);

/** "five red boxes", "no circles", "two boxes in the frame Land". */
export const countRule: DrawingRule = (pieces, scope) => {
  // "The frame Land contains two boxes" counts within the frame, "Rain has two edges" at the node.
  const isOwned = ({ from }: Match): boolean =>
    pieces[from - 2]?.code === '@' &&
    pieces[from - 2]?.isTitle !== true &&
    /^(?:encloses|contains|holds|frames|groups|includes|surrounds|has|have|with|to)$/.test(
      pieces[from - 1]?.code ?? '',
    );
  // "An OR gate with two inputs": those of the gate.
  const isOfGate = ({ from }: Match): boolean =>
    /^(?:with|has|having)$/.test(pieces[from - 1]?.code ?? '') && /^\{[a-z]*gate\}$/.test(pieces[from - 2]?.code ?? '');
  // "Seven of the ten parts": all that there are in what is spoken of.
  const isPart = ({ from }: Match): boolean =>
    pieces[from - 1]?.code === 'the' &&
    pieces[from - 2]?.code === 'of' &&
    pieces[from - 3]?.code.startsWith('#') === true;
  // "With one, two and four nodes": of several things, one after the other.
  const isListed = ({ from }: Match): boolean =>
    /^(?:and|or|,)$/.test(pieces[from - 1]?.code ?? '') && pieces[from - 2]?.code.startsWith('#') === true;
  // "One clade holds …" speaks of one of several.
  const isSubject = ({ to, pieces: [first] }: Match): boolean =>
    first?.code === '#1' && /^(?:contains|holds|includes|starts|begins|ends)$/.test(pieces[to]?.code ?? '');
  return matchesIn(pieces, counted)
    .filter((match) => !writtenNumbers(scope.drawing).has(numberIn(match.group('n')[0])))
    .filter(
      (match) =>
        !isPart(match) &&
        !isAdjective(pieces, match) &&
        !isListed(match) &&
        !isSubject(match) &&
        !isOwned(match) &&
        !isOfGate(match) &&
        !isOfMaps(match, scope) &&
        !isFigurative(match, pieces, scope) &&
        !isOtherwise(match, pieces, scope),
    )
    .map((match) => {
      const kind = kindIn(match.group('kind')[0] ?? { code: '', start: 0, end: 0 });
      const frames = framesOfEach(pieces, match.from, scope);
      if (frames) return judgeEach(match, scope, kind, frames);
      const rays = raysCounted(match, scope);
      // "One ray passes through the centre": one of them.
      const isOfThem = match.pieces[0]?.code === '#1' && pieces[match.to]?.pos === 'VERB';
      if (rays) return isOfThem && rays.ok === false ? { ...rays, ok: undefined } : rays;
      const where = match.group('where').find(({ code }) => code === '@');
      const isPlaced =
        where !== undefined && (isFrame(where) || !/^(?:is|are|sit|stand)/.test(match.group('where')[0]?.code ?? ''));
      const inside = ownerOf(pieces, match.from) ?? (isPlaced ? allFrames(pieces, match.to, where) : undefined);
      const told = [...match.group('adj'), ...match.group('also')].filter(isLook);
      return judge(
        match,
        scope,
        numberIn(match.group('n')[0]),
        kind === 'node' && !inside && match.pieces.some(({ code }) => code === 'named')
          ? [namedNodes(scope.drawing).length]
          : /^(?:edge|arrow)$/.test(kind) && !inside && isLabelled(match)
            ? [scope.drawing.links.filter(({ label }) => label !== undefined).length]
            : countsOf(scope, kind, told, inside, match.group('kind')[0]?.word),
        kind,
        inside !== undefined || match.group('also').length > 0 || isWhole(pieces, match),
      );
    });
};

/** "Two rays, one red and one orange": neither the axis nor the object is a ray. */
const raysCounted = (match: Match, scope: Scope): Verdict | undefined => {
  const { drawing } = scope;
  const [kind] = match.group('kind');
  if (drawing.kind !== 'shapes' || !/^rays?$/.test(kind?.word ?? '')) return undefined;
  const [least, most] = rayCounts(drawing, match.group('adj'));
  if (most === 0) return undefined;
  const n = numberIn(match.group('n')[0]);
  return verdict(match.pieces, n >= least && n <= most, n, most, scope.counts('line'));
};

const judgeEach = (match: Match, scope: Scope, kind: string, frames: readonly Thing[]): Verdict => {
  const stated = numberIn(match.group('n')[0]);
  const looks = match.group('adj').filter(isLook);
  const all = frames.map((frame) => countsOf(scope, kind, looks, { code: '@', start: 0, end: 0, things: [frame] }));
  const known = all.flatMap((counts) => (counts && counts.some((count) => count > 0) ? [counts] : []));
  // Where none of them holds such things, they may be told in words that the figure does not use.
  const ok = known.length === 0 ? undefined : all.every((counts) => counts?.includes(stated) === true);
  return verdict(match.pieces, ok, stated, known[0]?.[0] ?? null, ok === true ? scope.counts(kind) : []);
};

const contents = patternOf(
  `(?<in> @) (?:encloses|contains|holds|frames|groups|includes|surrounds|has)(?<n> (?:#\\d+|no))(?<adj>${LOOK}*)(?<kind> \\{[a-z]+\\+?\\})${END}`,
);

/** "The frame Land contains two boxes". */
export const contentCountRule: DrawingRule = (pieces, scope) => {
  return matchesIn(pieces, contents).flatMap((match) => {
    const [inside] = match.group('in');
    if (!(inside?.things ?? []).some(({ role }) => role === 'cluster')) return [];
    const kind = kindIn(match.group('kind')[0] ?? { code: '', start: 0, end: 0 });
    return [
      judge(
        match,
        scope,
        numberIn(match.group('n')[0]),
        countsOf(scope, kind, match.group('adj').filter(isLook), inside),
        kind,
      ),
    ];
  });
};
