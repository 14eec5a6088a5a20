import { ordinalRank } from '../language/number.js';
import type { Clause } from './clause.js';
import { finding, isDenied } from './finding.js';
import type { Finding, Mention, MentionOf } from './mention.js';
import { highest, lowest } from '../reading/statistics.js';
import { matchesRow } from './query.js';
import { placeOrders, type PlaceOrder } from './position-order.js';
import type { World } from './world.js';

type NameIn = Mention & MentionOf<'name'>;

interface Spot {
  readonly from: number;
  readonly to: number;
  readonly along: 'x' | 'y';
  /** Counted from the left, or from the top; from the other end when negative. */
  readonly place: number;
  /** May be said of a rank as well. */
  readonly loose?: true;
}

const sides: Readonly<Record<string, readonly ['x' | 'y', 1 | -1]>> = {
  left: ['x', 1],
  right: ['x', -1],
  top: ['y', 1],
  bottom: ['y', -1],
  leftmost: ['x', 1],
  rightmost: ['x', -1],
  topmost: ['y', 1],
  uppermost: ['y', 1],
  bottommost: ['y', -1],
  lowermost: ['y', -1],
};

const noun =
  /^(?:bar|column|row|box|group|place|position|spot|cell|tile|one|dot|point|category|entry|label|city|country|shop|item)$/;

/** "at the top", "at the bottom of the chart": not the top of something else in it. */
const isEnd = (tokens: Clause['sentence']['tokens'], at: number): boolean => {
  const word = (index: number): string => tokens[index]?.lower ?? '';
  return (
    /^(?:top|bottom)$/.test(word(at)) &&
    word(at - 1) === 'the' &&
    /^(?:at|on)$/.test(word(at - 2)) &&
    (word(at + 1) === 'of'
      ? /^(?:chart|figure|plot|graph|list|funnel|diagram)$/.test(word(at + 3))
      : tokens[at + 1]?.pos !== 'NOUN' && !/^(?:left|right|-|and|or|to)$/.test(word(at + 1)))
  );
};

/** "on the far left", "second from the top", "the first row", "the bottom bar". */
const spotsIn = ({ sentence: { tokens }, from, to }: Clause): Spot[] => {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const found: Spot[] = [];
  for (let at = from; at < to; at++) {
    const side = sides[word(at)];
    if (side && /^(?:left|right)$/.test(word(at)) && /^(?:far|very|extreme|outer)$/.test(word(at - 1)))
      found.push({ from: at - 3, to: at + 1, along: side[0], place: side[1] });
    else if (side && word(at).endsWith('most'))
      found.push({ from: at - 1, to: at + (noun.test(word(at + 1)) ? 2 : 1), along: side[0], place: side[1] });
    else if (
      side &&
      /^(?:top|bottom)$/.test(word(at)) &&
      word(at - 1) === 'the' &&
      /^(?:bar|row|column|box)$/.test(word(at + 1))
    )
      found.push({ from: at - 1, to: at + 2, along: side[0], place: side[1] });
    else if (side && isEnd(tokens, at))
      found.push({ from: at - 2, to: at + 1, along: side[0], place: side[1], loose: true });
    const count = ordinalRank(word(at));
    if (count === undefined) continue;
    let end = at + 1;
    if (noun.test(tokens[end]?.norm ?? '') && tokens[end]?.lower === tokens[end]?.norm) end += 1;
    const isFrom = word(end) === 'from' && word(end + 1) === 'the' && sides[word(end + 2)] !== undefined;
    const other = isFrom ? sides[word(end + 2)] : undefined;
    if (other) found.push({ from: at, to: end + 3, along: other[0], place: count * other[1] });
    else if (/^(?:row|column)$/.test(word(end - 1)) && word(at - 1) === 'the' && word(at - 2) === 'in')
      found.push({ from: at - 2, to: end, along: word(end - 1) === 'row' ? 'y' : 'x', place: count });
  }
  return found;
};

const at = ({ labels }: PlaceOrder, place: number): string | undefined =>
  place > 0 ? labels[place - 1] : labels[labels.length + place];

/** Words between a name and its place: a verb, an article, what the place is for. */
const isLinked = ({ sentence: { tokens, mentions } }: Clause, from: number, to: number): boolean =>
  to >= from &&
  to - from <= 6 &&
  tokens
    .slice(from, to)
    .every(
      ({ lower, pos }, index) =>
        /^(?:AUX|DET|ADV|PART)$/.test(pos) ||
        /^(?:is|stands?|sits?|lies?|comes?|placed|shown|drawn|for|shows?|represents?|belongs?|to|in|on|at|of|bar|column|row|box|takes?|occupies|found|listed|:)$/.test(
          lower,
        ) ||
        mentions.some((one) => one.type === 'kind' && one.from <= from + index && from + index < one.to),
    );

const bracketed = (clause: Clause, from: number, to: number): boolean => {
  const { tokens } = clause.sentence;
  // "Second from the top, and so the second busiest, is Varna".
  return tokens[from]?.text === ',' && tokens[to - 1]?.lower === 'is' && tokens[to - 2]?.text === ',' && to - from < 12;
};

const labelled =
  (order: PlaceOrder) =>
  (mention: Mention): mention is NameIn =>
    mention.type === 'name' &&
    mention.placed !== true &&
    mention.refs.some(({ label }) => order.labels.includes(label));

/** "Canal is on the far right", "second from the top is Varna": where along the axis a name stands. */
const spotFindings = (clause: Clause, orders: readonly PlaceOrder[], world: World): Finding[] =>
  spotsIn(clause).flatMap((spot): Finding[] => {
    const order = orders.find(({ along }) => along === spot.along);
    if (!order || Math.abs(spot.place) > order.labels.length) return [];
    const names = clause.sentence.mentions.filter(labelled(order));
    // "sorted from longest at the top to shortest at the bottom: Severn 354, Thames 346": the list begins.
    const isList =
      clause.sentence.tokens[spot.to]?.text === ':' &&
      /\b(?:sorted|ordered|ranked|arranged|from)\b/i.test(
        clause.sentence.text.slice(0, clause.sentence.tokens[spot.from]?.start ?? 0),
      );
    if (isList) return [];
    const before = names.findLast((name) => name.to <= spot.from && isLinked(clause, name.to, spot.from));
    const after = names.find(
      (name) =>
        name.from >= spot.to &&
        (isLinked(clause, spot.to, name.from) || bracketed(clause, spot.to, name.from)) &&
        name.from > spot.to,
    );
    const name = before ?? after;
    const wanted = at(order, spot.place);
    if (!name || wanted === undefined) return [];
    const ok = name.refs.some(({ label }) => label === wanted);
    // "Norway is at the top": it may have the most.
    const isRanked =
      spot.loose === true && !ok && (isExtremeOf(name, spot.place, world) || isOneOfSeveral(clause, name));
    const held = isRanked ? undefined : ok !== isDenied(clause, name);
    const result = finding([name], held, name.refs[0]?.label ?? '', wanted);
    name.used = false;
    return [result];
  });

/** "At the bottom stand A and, last, B": all of them lie down there. */
const isOneOfSeveral = ({ sentence: { tokens } }: Clause, { from, to }: Mention): boolean =>
  [tokens[from - 1], tokens[to]].some((one) => one !== undefined && /^(?:and|,|or|&)$/.test(one.lower));

const isExtremeOf = (name: NameIn, place: number, { rows }: World): boolean => {
  const values = rows.flatMap(({ value }) => value ?? []);
  const best = place > 0 ? highest(values) : lowest(values);
  return rows.some((row) => row.value === best && matchesRow(row, name));
};

/** "The first bar is Canal": a name and a place that is a name itself. */
const sameFindings = (clause: Clause): Finding[] => {
  const { mentions, tokens } = clause.sentence;
  return mentions.flatMap((spot): Finding[] => {
    if (spot.type !== 'name' || spot.placed !== true || spot.from < clause.from || spot.to > clause.to) return [];
    const isVerb = (from: number, to: number): boolean =>
      isLinked(clause, from, to) &&
      tokens.slice(from, to).some(({ lower }) => /^(?:is|shows?|represents?|belongs?|for|:)$/.test(lower));
    const name = mentions.find(
      (other): other is NameIn =>
        other.type === 'name' &&
        other.placed !== true &&
        other.refs.some(({ role }) => role === 'category') &&
        (other.from >= spot.to ? isVerb(spot.to, other.from) : isVerb(other.to, spot.from)),
    );
    if (!name) return [];
    const ok = name.refs.some(({ label }) => spot.refs.some((ref) => ref.label === label));
    const result = finding(
      [name],
      ok !== isDenied(clause, name),
      name.refs[0]?.label ?? '',
      spot.refs[0]?.label ?? null,
    );
    name.used = false;
    return [result];
  });
};

/** "Depot stands between Alder and Birch Lane": its neighbours on the axis. */
const betweenFindings = (clause: Clause, orders: readonly PlaceOrder[]): Finding[] => {
  const { tokens, mentions } = clause.sentence;
  return orders.flatMap((order): Finding[] => {
    const names = mentions.filter(labelled(order));
    const [one, first, second] = names;
    if (!one || !first || !second || one.from < clause.from) return [];
    const words = tokens.slice(one.to, first.from).map(({ lower }) => lower);
    const isPlaced =
      /^(?:'s |bar |column |is |box )*(?:stands|sits|is placed|is located|is drawn|is shown|bar is|column is|comes|lies) (?:right |directly |just )?between$/.test(
        words.join(' '),
      );
    if (!isPlaced || tokens[first.to]?.lower !== 'and' || second.from - first.to > 2) return [];
    const place = (name: NameIn): number =>
      order.labels.findIndex((label) => name.refs.some((ref) => ref.label === label));
    const [at0, low, high] = [place(one), Math.min(place(first), place(second)), Math.max(place(first), place(second))];
    const ok = low < at0 && at0 < high;
    const result = finding(
      [one],
      ok || (/lies|comes/.test(words.join(' ')) ? undefined : false),
      words.join(' '),
      order.labels.slice(0, 8).join(', '),
    );
    one.used = false;
    return [result];
  });
};

/** Where names stand along the axis. */
export const positionFindings = (clause: Clause, world: World): Finding[] => {
  const orders = placeOrders(world.reading);
  return [
    ...sameFindings(clause),
    ...(orders.length > 0 ? [...spotFindings(clause, orders, world), ...betweenFindings(clause, orders)] : []),
  ];
};
