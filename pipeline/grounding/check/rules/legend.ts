import { firstMatch } from '../../all-matches.js';
import { hasSense, type Clause } from '../clause.js';
import { finding } from '../finding.js';
import { legendListFindings } from '../legend-list.js';
import type { Finding, Mention, MentionOf } from '../mention.js';
import type { Rule } from '../rule.js';
import { labelKey } from '../tokenize.js';
import type { World } from '../world.js';

const placing =
  /\blegend\b[^.;]{0,40}?\b(?:(?:on|at|in|to|along)?\s*(?:the )?(right|left|top|bottom)\b(?! (?:panel|one|subplot|plot|chart|graph|axis|axes)\b)|(above|below|under|beneath) (?=the\b|it\b|them\b))/i;

/** "The legend is on the right": beside the panels, or in that part of them. */
const placed = (clause: Clause, world: World): boolean | undefined => {
  const match = firstMatch(clause.sentence.text, placing);
  const word = (match?.[1] ?? match?.[2])?.toLowerCase();
  const [panel] = world.reading.panels;
  if (word === undefined || !panel || /\b(?:from|to) (?:left|right|top|bottom) to\b/i.test(clause.sentence.text))
    return undefined;
  const boxes = world.reading.panels.map(({ group }) => group.box);
  const [left, right] = [Math.min(...boxes.map((box) => box.x)), Math.max(...boxes.map((box) => box.x + box.width))];
  const [top, bottom] = [Math.min(...boxes.map((box) => box.y)), Math.max(...boxes.map((box) => box.y + box.height))];
  // Of a legend on a canvas it may not be known where it stands.
  const legends = world.reading.legends.filter(({ box }) => box.width > 0 && box.height > 0);
  if (legends.length === 0) return undefined;
  return legends.some(({ box }) => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (word === 'right') return x > (left + right) / 2;
    if (word === 'left') return x < (left + right) / 2;
    return word === 'top' || word === 'above' ? y < (top + bottom) / 2 : y > (top + bottom) / 2;
  });
};

/** "no legend", "neither chart has a legend", "not explained in a legend". */
const noLegend =
  /\bneither (?:\w+ ){1,5}nor (?:an? |any |the )?(?:\w+ )?legend\b|\b(?:no|without)(?: an?| any)? (?:[a-z-]+(?: [a-z-]+)?(?:,? or |, ))+(?:\w+ )?legend\b|\b(?:in place|instead) of (?:in |by |with )?(?:a |the |any )?(?:separate |colou?r )?legend\b|\brather than (?:in |by |with )?(?:a |the )?(?:separate )?legend\b|\b(?:no|without(?: an?| any)?|lacks?(?: an?| any)?|lacking(?: an?)?) (?:\w+ )?(?:legend|colou?r key|key)\b|\b(?:not|n['’]t|(?:do|does|did)nt|never) (?:have|include|contain|need|show|use|come with)(?: an?| any| the)? (?:\w+ )?legend\b|\b(?:neither|none|no)\b[^,;.]{0,40}? (?:has|have|had|carries|comes with|contains|includes|shows|gets?)(?: an?| any| its own)? (?:\w+ )?legend\b|\blegend\b (?:is|was) (?:missing|absent|left out|omitted|not (?:shown|included|needed|given))\b|\bthere (?:is|was)(?: not|n['’]t)(?: an?| any) (?:\w+ )?legend\b/i;

/** "The legend does not list A", "A is not in the legend". */
const notListed =
  /\blegend\b[^,;.]{0,20}?(?: not|n['’]t) (?:list|name|show|include|mention|contain|explain|have)\b|(?: not|n['’]t)(?: \w+){0,3} (?:in|part of|on|by) the legend\b|\b(?:missing|absent|left out|omitted) (?:from|in|of) the legend\b/i;

/** "The legend names A": the entries that the clause speaks of are there, or are not, as it says. */
const listed = (clause: Clause, world: World, facts: readonly string[]): Finding[] => {
  if (!notListed.test(clause.sentence.text)) return [];
  const { legends } = world.reading;
  const labels = new Set(legends.flatMap(({ entries }) => entries.map(({ label }) => label)));
  return clause.mentions.flatMap((other): Finding[] => {
    if (other.type !== 'name' || other.used) return [];
    const known = other.refs.filter(({ label }) => labels.has(label));
    return known.length === 0
      ? []
      : [finding([other], false, `no ${known[0]?.label ?? ''}`, known[0]?.label ?? null, facts)];
  });
};

const running = /\b(?:runs?|ranges?|goes|extends?|spans?|scales?|range)\b[^.;,]{0,20}? (?:from|between)\s*$/;

/** "The colour legend runs from 19 to 89": its ends, as it shows them. */
const ranged = (clause: Clause, from: number, world: World, facts: readonly string[]): Finding | undefined => {
  const { text, start } = clause.sentence;
  const [low, high, more] = clause.mentions.filter(
    (one): one is Mention & MentionOf<'number'> => one.type === 'number' && one.from >= from && !one.used,
  );
  if (!low || !high || more || low.precision !== 'plain' || high.precision !== 'plain') return undefined;
  if (!running.test(text.slice(0, low.start - start))) return undefined;
  if (!/^\D{0,12}(?:to|and)\s*$/.test(text.slice(low.end - start, high.start - start))) return undefined;
  const ends = world.reading.legends.flatMap(({ domain, entries }) => {
    const labels = entries.flatMap(({ label }) => (label === '' ? [] : [label.replaceAll(',', '')]));
    const numbers = [...domain, ...labels].map((one) =>
      typeof one === 'number' ? one : Number.parseFloat(String(one)),
    );
    return numbers.length > 1 && numbers.every(Number.isFinite) ? [[Math.min(...numbers), Math.max(...numbers)]] : [];
  });
  if (ends.length !== 1) return undefined;
  const [[bottom = 0, top = 0] = []] = ends;
  const isEnd = (said: number, end: number): boolean => Math.abs(said - end) <= (top - bottom) * 0.02;
  const labels = world.reading.legends.flatMap(({ entries }) =>
    entries.map(({ label }) => Number.parseFloat(label.replaceAll(',', ''))),
  );
  const near = (said: number, end: number): boolean => isEnd(said, end) || labels.includes(said);
  return finding(
    [low, high],
    low.value < high.value && near(low.value, bottom) && near(high.value, top),
    `${low.value} to ${high.value}`,
    `${bottom} to ${top}`,
    facts,
  );
};

/** The legend: that there is one, its title, its entries. */
export const legendRule: Rule = (clause, world) => [
  ...legendListFindings(clause, world),
  ...legendFindings(clause, world),
];

const legendFindings: Rule = (clause, world) => {
  const mention = clause.mentions.find((candidate) => hasSense(candidate, 'legend'));
  if (!mention) return [];
  const { legends, plots } = world.reading;
  // The key of a field of arrows is an arrow with its length beside it.
  if (legends.length === 0 && plots.some(({ drawn }) => drawn === 'arrows')) return [];
  const facts = world.facts
    .filter((fact) => fact.predicate === 'legend-title' || fact.predicate === 'legend-entry')
    .map((fact) => fact.id);
  const denied = noLegend.test(clause.sentence.text);
  const found: Finding[] = [
    finding(
      [mention],
      legends.length > 0 !== denied,
      denied ? 'no legend' : 'legend',
      legends.length,
      facts.slice(0, 1),
    ),
  ];
  if (legends.length === 0) return found;
  found.push(...listed(clause, world, facts));
  const where = placed(clause, world);
  if (where !== undefined) found.push(finding([mention], where, 'position of the legend', null));
  for (const other of clause.mentions) {
    // "The legend “Inhibitor”": its title, whatever else has the word.
    const isTitle = other.type === 'name' && other.quoted && other.from === mention.to;
    if (other.from < mention.to || (other.type !== 'quote' && !isTitle) || other.used) continue;
    const { text, start } = clause.sentence;
    const said =
      other.type === 'quote' ? other.text : text.slice(other.start - start, other.end - start).replace(/[“”"]/g, '');
    const key = labelKey(said).join(' ');
    const known = legends.some(
      (legend) =>
        labelKey(legend.title ?? '').join(' ') === key ||
        legend.entries.some((entry) => labelKey(entry.label).join(' ') === key),
    );
    found.push(finding([other], known, said, legends[0]?.title ?? null, facts));
  }
  const range = ranged(clause, mention.to, world, facts);
  if (range) found.push(range);
  const numbers = clause.mentions.filter(
    (other) => other.type === 'number' && other.from > mention.to && !other.used && !range,
  );
  for (const number of numbers) {
    if (number.type !== 'number') continue;
    const shown = legends.flatMap((legend) => [
      ...legend.entries.map((entry) => entry.label.replaceAll(',', '')),
      ...legend.domain.map(String),
      String(legend.entries.length),
    ]);
    if (
      shown.some(
        (label) =>
          Math.abs(Number(label.replace(/[^\d.eE+-]/g, '') || Number.NaN) - number.value) < 1e-9 ||
          label === number.digits,
      )
    )
      found.push(finding([number], true, number.value, number.value, facts));
  }
  return found;
};
