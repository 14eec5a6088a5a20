import { allMatches } from '../all-matches.js';
import type { Plot } from '../reading/reading.js';
import type { Finding, Mention } from './mention.js';
import { matchesRow } from './query.js';
import { eventPlot } from './event-counts.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

interface Line {
  readonly name: string;
  readonly times: readonly number[];
}

const end =
  /\b(?:(?<first>first|earliest|begins?|began|starts?|started|starting)|(?<last>last|latest|final|ends?|ended|ending|stops?|stopped))\b/giu;
const numeral =
  /^[^.;,\d]{0,40}?\b(?:at|after|around|about|near|by|until|in|on|from)(?: (?:about|around|roughly|nearly|approximately))?(?: (?:the )?(?:minute|second|hour|day|time|year|week|t =|t=))? (?<at>\d+(?:\.\d+)?)\b/iu;
const alone =
  /^(?: \p{L}+){0,2} (?:is|was|occurs?|occurred|happens?|happened|appears?|appeared|comes?|came|falls?|fell)(?: \p{L}+){0,2} (?:at|in|on|by|from|for|to) (?:the )?$/iu;

/** Each row of events with the times at which they are. */
const linesOf = (plot: Plot): Line[] => {
  const along = plot.horizontal ? 'y' : 'x';
  const names = [...new Set(plot.rows.flatMap(({ category }) => category ?? []))];
  return names.flatMap((name): Line[] => {
    const times = plot.rows.flatMap((row) => (row.category === name ? (row[along] ?? row.x ?? row.value ?? []) : []));
    return times.length > 0 ? [{ name, times }] : [];
  });
};

/** "The coast had its first strike at minute 48", "the last event was recorded at Ridge": the ends of rows of events. */
export const eventTimeFindings = (sentence: Sentence, world: World): Finding[] => {
  const plot = eventPlot(world);
  if (!plot) return [];
  const { text, start, mentions } = sentence;
  const lines = linesOf(plot);
  const all = lines.flatMap(({ times }) => times);
  const slack = (Math.max(...all) - Math.min(...all)) * 0.025;
  const lineOf = (mention: Mention): Line | undefined => {
    const row = plot.rows.find((one) => matchesRow(one, mention));
    return mention.type === 'name' && row ? lines.find(({ name }) => name === row.category) : undefined;
  };
  const named = mentions.flatMap((mention) => {
    const line = lineOf(mention);
    return line ? [{ mention, line }] : [];
  });
  const ends = allMatches(text, end);
  return ends.flatMap((match, index): Finding[] => {
    const isFirst = match.groups?.['first'] !== undefined;
    const of = ({ times }: Line): number => (isFirst ? Math.min(...times) : Math.max(...times));
    const [from, to] = [match.index, match.index + match[0].length];
    const stop = ends[index + 1]?.index ?? text.length;
    const number = numeral.exec(text.slice(to, stop));
    const before = named.findLast(({ mention }) => mention.end - start <= from);
    const inside = named.find(
      ({ mention }) => mention.start - start >= to && mention.end - start <= (number ? to + number[0].length : stop),
    );
    const owner = number ? (inside ?? before) : undefined;
    if (number && owner) {
      const stated = Number(number.groups?.['at']);
      const ok = Math.abs(of(owner.line) - stated) <= slack;
      const last = to + number[0].length;
      return [
        {
          start: start + from,
          end: start + last,
          ok,
          stated,
          actual: `${owner.line.name}: ${of(owner.line)}`,
          facts: [],
          plain: true,
        },
      ];
    }
    // "The first strike was recorded at the coast": of all rows.
    if (!inside || before || number || !alone.test(text.slice(to, inside.mention.start - start))) return [];
    const best = isFirst ? Math.min(...all) : Math.max(...all);
    const winner = lines.find((line) => of(line) === best);
    const ok = of(inside.line) === best;
    return [
      {
        start: start + from,
        end: inside.mention.end,
        ok,
        stated: inside.line.name,
        actual: winner?.name ?? null,
        facts: [],
        plain: true,
      },
    ];
  });
};
