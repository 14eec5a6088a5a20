import { firstMatch } from '../all-matches.js';
import { quantityNouns } from '../language/adjectives.js';
import { oncePer } from '../once-per.js';
import type { Plot, Row } from '../reading/reading.js';
import type { Finding } from './mention.js';
import { factsOfRows, matchesRow, nameOf } from './query.js';
import { channelsOfKind, type Channel } from './quantity-kinds.js';
import type { Sentence } from './scan.js';
import { degreeOf } from './statement/degree-words.js';
import type { Token } from './token.js';
import { labelKey } from './tokenize.js';
import type { World } from './world.js';

const channels: readonly Channel[] = ['x', 'y', 'size'];

/** The one cloud of points of a figure. */
const cloudIn = oncePer(({ plots, reading }: World): Plot | undefined => {
  const clouds = plots.filter(({ form }) => form === 'scatter');
  const [cloud] = clouds;
  const isOne = reading.panels.length === 1 && cloud !== undefined && plots[0]?.form === 'scatter';
  const rows = clouds.flatMap((one) => one.rows);
  return isOne && rows.length > 2 && rows.length < 500 ? { ...cloud, rows } : undefined;
});

interface End {
  readonly from: number;
  readonly to: number;
  readonly channel: Channel;
  readonly sign: 1 | -1;
}

const drawn = /^(?:bubble|circle|dot|marker|point|disc)s?$/;
/** Of one's own doing, told by its verb: "who slept the least". */
const doings: Readonly<Record<string, string>> = {
  slept: 'sleep',
  studied: 'study',
  spent: 'spending',
  drove: 'driving',
};
const stops =
  /^(?:is|are|was|were|has|have|had|belongs?|came|comes?|got|gets|also|with|of|in|by|to|that|which|who|and|at|for|among|,|\.|;|:)$/;
const times = /\b(?:times?|durations?|delays?|latency)\b|\((?:s|ms|min|h)\)/i;
const unwanted = /\b(?:loss|errors?|times?|latency|delays?|consumption|rank)\b/i;

const sizesVary = ({ rows }: Plot): boolean => new Set(rows.map(({ size }) => size)).size > 2;

/** What a superlative ranks: the size of what is drawn, or an axis by its title or by what the adjective speaks of. */
const endAt = (tokens: readonly Token[], at: number, plot: Plot): End | undefined => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const word = token?.lower ?? '';
  const paced = /^(fast|quick|slow)est$/.exec(word)?.[1];
  const degree = paced ? undefined : degreeOf(word, 'ADJ');
  if (!paced && degree?.degree !== 'most') return undefined;
  let to = at + 1;
  while (to < tokens.length && to < at + 4 && !stops.test(tokens[to]?.lower ?? '')) to++;
  const phrase = tokens.slice(at, to);
  const said = tokens
    .slice(at, at + 5)
    .map(({ lower }) => lower)
    .join(' ');
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  const isDrawn = phrase.some(({ lower }) => drawn.test(lower)) || before.some((one) => drawn.test(one));
  if (isDrawn) {
    const isSized = /^(?:larg|bigg|small|tini|wid)/.test(word) && sizesVary(plot);
    return isSized ? { from: at, to, channel: 'size', sign: degree?.sign ?? 1 } : undefined;
  }
  const doing = before.flatMap((one) => doings[one] ?? []);
  const words = new Set([...phrase.map(({ norm }) => norm), ...quantityNouns(word), ...doing]);
  const own = (channel: Channel): readonly string[] =>
    labelKey((plot[channel]?.title?.noun ?? '').replace(/ per .*$/i, '')).filter((one) => one.length > 2);
  const named = channels.filter((channel) =>
    own(channel).some(
      (one) => words.has(one) && channels.every((other) => other === channel || !own(other).includes(one)),
    ),
  );
  const [channel, ...others] = named.length > 0 ? named : new Set(channelsOfKind(plot, said));
  if (channel === undefined || others.length > 0) return undefined;
  const title = plot[channel]?.title?.printed ?? '';
  if (paced) return { from: at, to, channel, sign: (paced === 'slow') === times.test(title) ? 1 : -1 };
  if (!degree || (degree.judged && (named.length === 0 || unwanted.test(title)))) return undefined;
  // "the least expensive", "the most affordable".
  const isCheap = /^(?:most|least)$/.test(word) && /^(?:affordable|cheap|sparse)/.test(next?.lower ?? '');
  return { from: at, to, channel, sign: (degree.sign * (isCheap ? -1 : 1)) as 1 | -1 };
};

const rowsAt = ({ rows }: Plot, { channel, sign }: End): readonly Row[] => {
  const all = rows.flatMap((row) => row[channel] ?? []);
  const best = sign > 0 ? Math.max(...all) : Math.min(...all);
  // What stands next to it can hardly be told from it.
  const near = (Math.max(...all) - Math.min(...all)) * 0.02;
  return all.length < rows.length ? [] : rows.filter((row) => Math.abs((row[channel] ?? Infinity) - best) <= near);
};

const unsure =
  /\b(?:not|never|no|nor|neither|second|third|next|almost|nearly|among|amongst|one of|two|three|four|five|but|although|though|while|whereas|except|apart|only|each|within|if|would)\b|n['’]t\b/iu;
const linked =
  /^(?:(?:of all|of the \p{L}+)? ?(?:\p{L}+ ){0,2}?(?:is|are|was|were|has|have|had|also has|belongs? to|c[ao]mes? from|gets?|got|reach(?:es|ed)|scor(?:es|ed)|with|for)\b(?: (?:\p{L}+ ){0,4})?(?:the |its |their )?$)/iu;
const joined =
  /^ ?(?:of (?:all |the )+)?(?:\p{L}+ ){0,2}?(?:,? ?and(?: at the same time| also| its \p{L}+ is| has| is| it is| it has| is also| it is also)?(?: by far)?|with|as well as|combined with) (?:the )?$/iu;

/** "The largest planet has the longest orbit", "A is the richest country and has the smallest bubble": of one point both must be so. */
export const endsTogether = (sentence: Sentence, world: World): Finding[] => {
  const { text, tokens, mentions, start } = sentence;
  if (!firstMatch(text, /\b(?:\w+est|most|least)\b.*\b(?:\w+est|most|least)\b/i) || unsure.test(text)) return [];
  const plot = cloudIn(world);
  const ends = plot ? tokens.flatMap((_, at) => endAt(tokens, at, plot) ?? []) : [];
  const [one, other, third] = ends;
  if (!plot || !one || !other || third || one.channel === other.channel) return [];
  const between = text.slice((tokens[one.to - 1]?.end ?? 0) - start, (tokens[other.from]?.start ?? 0) - start);
  const named = mentions.filter(
    (mention) =>
      mention.type === 'name' &&
      mention.refs.some(({ role }) => role === 'category') &&
      plot.rows.some((row) => matchesRow(row, mention)),
  );
  const [name] = named;
  const isOfName = name !== undefined && named.length === 1 && name.to <= one.from && plot.category?.kind === 'names';
  if (named.length > 0 ? !isOfName || !joined.test(between) : !linked.test(between)) return [];
  const own = name ? plot.rows.filter((row) => matchesRow(row, name)) : plot.rows;
  const [first, second] = [rowsAt(plot, one), rowsAt(plot, other)];
  if (first.length === 0 || second.length === 0 || (name && own.length !== 1)) return [];
  const shown = [...first, ...second];
  const facts = factsOfRows(world, shown);
  const [from, to] = [name?.start ?? tokens[one.from]?.start ?? 0, tokens[other.to - 1]?.end ?? 0];
  return [
    {
      start: from,
      end: to,
      ok: own.some((row) => first.includes(row) && second.includes(row)),
      stated: text.slice(from - start, to - start),
      actual: shown.map((row) => `${nameOf(row)} (${row.x}, ${row.y})`.trim()).join('; '),
      facts,
      plain: true,
    },
  ];
};
