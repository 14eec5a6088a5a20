import { ordinalRank } from '../../language/number.js';
import type { Drawing, Thing } from '../drawing.js';
import { orderOf } from './order.js';
import { END, LIST, matchesIn, patternOf, type Piece } from './piece.js';
import { isStranger, verdict, type DrawingRule } from './verdict.js';
import type { Verdict } from '../../verdict.js';

const edgesIn = (piece: Piece | undefined): Thing[] => (piece?.things ?? []).filter(({ role }) => role === 'edge');
const nodesIn = (piece: Piece | undefined): Thing[] => (piece?.things ?? []).filter(({ role }) => role === 'node');

const isSequence = ({ links }: Drawing): boolean =>
  links.length > 1 && links.every(({ edge }) => orderOf(edge) !== undefined);

/** The last one counts from the end. */
const rankOf = (word: string): number => (word === 'last' || word === 'final' ? -1 : (ordinalRank(word) ?? 1));

const ranked = patternOf(
  `(?: (?:the|its|very))* (?<rank>first|second|third|fourth|fifth|sixth|last|final)(?: (?:{edge}|{arrow}|step|call|thing|request|reply|of|all|the|{edge\\+}|sent|in|protocol|exchange|sequence|diagram|figure|conversation|ownfigure))*(?: (?:is|reads|says|,|:|called|labelled|the|one|a|named|being))+(?<edge> @)${END}`,
);
const isRanked = patternOf(
  `(?<edge> @)(?: (?:is|comes))+(?: the| sent| very)* (?<rank>first|second|third|last|final)(?: {edge}| of all)?${END}`,
);

/** "The first message is "login"". */
const rankRule: DrawingRule = (pieces, { drawing, about }) =>
  isSequence(drawing)
    ? [...matchesIn(pieces, ranked), ...matchesIn(pieces, isRanked)].flatMap((match): Verdict[] => {
        const [ref] = match.group('edge');
        if (!ref || (edgesIn(ref).length === 0 && !isStranger(ref))) return [];
        const rank = rankOf(match.group('rank')[0]?.code ?? '');
        const orders = drawing.links.map(({ edge }) => orderOf(edge) ?? 0).toSorted((a, b) => a - b);
        const wanted = orders.at(rank > 0 ? rank - 1 : -1);
        const ok = edgesIn(ref).some((edge) => orderOf(edge) === wanted);
        return [verdict(match.pieces, ok, rank, wanted ?? null, about('connection', ...edgesIn(ref)))];
      })
    : [];

const sends = patternOf(
  `(?<list>${LIST})(?: ,)?(?: (?:only|also|itself))? (?<verb>sends?|receives?|gets?|is sent|are sent)(?: (?:in all|only|altogether))?(?<n> (?:#\\d+|no|an?))(?: (?:more|different|dashed|solid))?(?: {(?:edge|arrow)\\+?})(?: (?<way>to|from)(?<other> @))?${END}`,
);
const elliptical = patternOf(` and (?<verb>sends?|receives?|gets?)(?<n> #\\d+)(?! {)${END}`);

/** "The desk sends five messages and gets four". */
const sendRule: DrawingRule = (pieces, { drawing, about }) => {
  if (!isSequence(drawing)) return [];
  const judge = (span: readonly Piece[], node: Piece, verb: string, n: Piece | undefined, other?: Piece): Verdict[] => {
    const own = nodesIn(node);
    if (own.length === 0) return [];
    const out = /^sends?$/.test(verb);
    const mine = drawing.links.filter((link) => own.some(({ id }) => id === (out ? link.from : link.to).id));
    const partner = nodesIn(other);
    const between =
      partner.length === 0
        ? mine
        : mine.filter((link) => partner.some(({ id }) => id === (out ? link.to : link.from).id));
    const count = new Set(between.map(({ edge }) => edge.id)).size;
    const stated = n?.code.startsWith('#') === true ? Number(n.code.slice(1)) : n?.code === 'no' ? 0 : undefined;
    const ok = stated === undefined ? count > 0 : count === stated;
    const told = between.map(({ edge }) => edge);
    return [verdict(span, ok, stated ?? 1, count, [...about('connection', ...told), ...about('degree', ...own)])];
  };
  return matchesIn(pieces, sends).flatMap((match) => {
    const verb = match.group('verb')[0]?.code ?? '';
    const refs = match.group('list').filter(({ code }) => code === '@');
    const told = refs.flatMap((ref) => judge(match.pieces, ref, verb, match.group('n')[0], match.group('other')[0]));
    const more = matchesIn(pieces.slice(match.to), elliptical).flatMap((next) =>
      refs.slice(0, 1).flatMap((ref) => judge(next.pieces, ref, next.group('verb')[0]?.code ?? '', next.group('n')[0])),
    );
    return [...told, ...more];
  });
};

const sent = patternOf(
  `(?<edge> @)(?: ,)?(?: (?:which|that|is|was|are|goes|comes|runs|travels|sent|passed|given|returned|leads|points))+(?: back)?(?: (?:by|from)(?<from> @))?(?: (?:to|into)(?<to> @))?${END}`,
);
const sendsIt = patternOf(
  `(?<from> @)(?<no> (?:never|does not|doesn't|don't))? sends?(?: the)?(?: {edge})?(?<edge> @)(?: (?:back )?to(?<to> @))?${END}`,
);
const getsIt = patternOf(
  `(?<to> @) (?:receives?|gets?)(?: the| an?)?(?: {edge})?(?<edge> @)(?: (?:back )?from(?<from> @))?${END}`,
);

/** "The shelf mark is sent by the catalogue", "yes leads to Ride on": where what is written on an edge begins and ends. */
const sentRule: DrawingRule = (pieces, { drawing, about }) =>
  [...matchesIn(pieces, sent), ...matchesIn(pieces, sendsIt), ...matchesIn(pieces, getsIt)].flatMap(
    (match): Verdict[] => {
      const edges = edgesIn(match.group('edge')[0]);
      const [from, to] = [nodesIn(match.group('from')[0]), nodesIn(match.group('to')[0])];
      if (edges.length === 0 || from.length + to.length === 0 || match.group('no').length > 0) return [];
      // "Sends the code together with a secret": another message may have both.
      if (/^(?:together|along|plus|with|\+)$/.test(pieces[match.to]?.code ?? '')) return [];
      const own = drawing.links.filter(({ edge, directed }) => directed && edges.some(({ id }) => id === edge.id));
      if (own.length === 0) return [];
      const meets = (wanted: readonly Thing[], thing: Thing): boolean =>
        wanted.length === 0 || wanted.some(({ id }) => id === thing.id);
      const ok = own.some((link) => meets(from, link.from) && meets(to, link.to));
      return [verdict(match.pieces, ok, 'sent', own[0]?.from.name ?? null, about('connection', ...edges))];
    },
  );

const nothing = patternOf(
  `(?<list>${LIST})(?<no> (?:never|not|does not|do not|doesn't|don't|didn't))* (?:sends?|says|talks?|speaks?|writes?|replies|reply|responds?|answers?)(?<n> (?:nothing|anything|something|no {edge}))?(?: (?:to|with|directly))*(?<to> @)${END}`,
);
const neither = /^(?:neither|no|never|not|doesn't|don't|nothing|didn't)$/;

const asks = patternOf(
  `(?<list>${LIST})(?<no> (?:never|not|does not|do not|doesn't|don't))*(?: (?:then|first|now|also|next|finally|in|turn|,))* (?:asks?|queries|query|calls?|contacts?|tells?|notifies|notify|informs?|prompts?|invokes?|greets?|pings?|messages?|warns?|reminds?)(?<to> @)(?! 's)`,
);

/** "The reader never talks to the catalogue": whether any message runs so. */
const talkRule: DrawingRule = (pieces, { drawing, about }) =>
  isSequence(drawing)
    ? [
        ...matchesIn(pieces, nothing),
        ...matchesIn(
          pieces.filter(({ code }) => code !== 'the'),
          asks,
        ),
      ].flatMap((match): Verdict[] => {
        const to = nodesIn(match.group('to')[0]);
        const refs = match.group('list').filter((ref) => nodesIn(ref).length > 0);
        if (to.length === 0 || refs.length === 0) return [];
        const start = Math.max(0, match.from - 4);
        const no = pieces.slice(start, match.to).some(({ code }) => neither.test(code) || code.startsWith('no '));
        return refs.map((ref) => {
          const own = drawing.links.filter(
            (link) => nodesIn(ref).some(({ id }) => id === link.from.id) && to.some(({ id }) => id === link.to.id),
          );
          return verdict(
            match.pieces,
            own.length > 0 !== no,
            'sends',
            own.length,
            about('connection', ...own.map(({ edge }) => edge)),
          );
        });
      })
    : [];

const noted = patternOf(
  `(?<note> @)(?: (?:is|which|that|placed|drawn|put|written|set))*(?: (?:spans|covers|stretches|extends|lies|sits|stands|reaches|over|across|above|from|runs))+(?: (?:both|from|the|of|lifelines?|{participant\\+?}))*(?<a> @)(?: (?:and|to))(?: the)?(?<b> @)`,
);

/** "The note spans the server and the database": from the lifeline of the one to that of the other. */
const noteRule: DrawingRule = (pieces, { drawing, about }) =>
  isSequence(drawing)
    ? matchesIn(pieces, noted).flatMap((match): Verdict[] => {
        const note = match.group('note')[0]?.things?.find(({ noun }) => noun === 'note');
        const ends = [...match.group('a'), ...match.group('b')].map(nodesIn);
        if (!note || ends.some(({ length }) => length === 0)) return [];
        const { x, width } = note.element.box;
        const covers = ({ element: { box } }: Thing): boolean =>
          box.x + box.width / 2 > x - 2 && box.x + box.width / 2 < x + width + 2;
        const ok = ends.every((nodes) => nodes.some(covers));
        return [verdict(match.pieces, ok, 'note', null, about('text', note))];
      })
    : [];

export const messageRules: readonly DrawingRule[] = [rankRule, sendRule, sentRule, talkRule, noteRule];
