import { allMatches } from '../../all-matches.js';
import type { Plot, Row } from '../../reading/reading.js';
import type { Finding, Mention } from '../mention.js';
import { matchesRow, nameOf } from '../query.js';
import type { Sentence } from '../scan.js';
import type { World } from '../world.js';

const offset =
  /\b(?:exploded|explod(?:es|ing)|pulled (?:out|away)|separated|detached|offset|moved out|emphasi[sz]ed|set apart|pushed out|popped out|popping out|stands? out|sticks? out)\b/giu;

const isOut = ({ element }: Row): boolean => Number(element.data?.['offset'] ?? 0) > 0.005;

const divided =
  /\b(?:divided|split|cut|broken (?:down|up)|partitioned|sliced|subdivided) into (?:exactly |only )?(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:(?:different|unequal|coloured|colored|separate) )?(?:parts|pieces|slices|sectors|segments|wedges|sections|categories)\b/giu;
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "The pie is divided into six parts": as many slices as there are. */
export const partCountFindings = (sentence: Sentence, world: World): Finding[] => {
  const pies = world.plots.filter((plot: Plot) => plot.form === 'pie');
  const [pie] = pies;
  if (!pie || pies.length > 1 || pie.special !== undefined || world.plots.length > 1) return [];
  return allMatches(sentence.text, divided).map((match): Finding => {
    const word = match[1]?.toLowerCase() ?? '';
    const n = numbers.includes(word) ? numbers.indexOf(word) : Number(word);
    const start = sentence.start + match.index;
    const count = pie.rows.length;
    return { start, end: start + match[0].length, ok: n === count, stated: n, actual: count, facts: [] };
  });
};

/** "The Rent slice is exploded": which slices are moved out of the ring. */
export const sliceFindings = (sentence: Sentence, world: World): Finding[] => {
  const pies = world.plots.filter((plot: Plot) => plot.form === 'pie');
  if (pies.length === 0) return [];
  const rows = pies.flatMap((plot) => plot.rows);
  // Only where the figure tells it of its slices.
  if (!rows.some(isOut)) return [];
  return allMatches(sentence.text, offset).flatMap((match): Finding[] => {
    const at = sentence.start + match.index;
    const named = sentence.mentions.filter(
      (one: Mention) =>
        one.type === 'name' &&
        one.end <= at &&
        at - one.end < 50 &&
        rows.some((row) => matchesRow(row, one)) &&
        !/[;.]|,? (?:while|but|whereas|with) /.test(sentence.text.slice(one.end - sentence.start, match.index)),
    );
    const name = named.at(-1);
    if (!name) return [];
    const own = rows.filter((row) => matchesRow(row, name));
    const not = /\b(?:not|no|without|n['’]t)\b/i.test(sentence.text.slice(name.end - sentence.start, match.index));
    const out = rows.filter(isOut);
    return [
      {
        start: name.start,
        end: at + match[0].length,
        ok: own.some(isOut) !== not,
        stated: match[0],
        actual: out.map(nameOf).join('; '),
        facts: [],
      },
    ];
  });
};
