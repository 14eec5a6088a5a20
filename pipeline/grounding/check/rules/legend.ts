import { hasSense, type Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding } from '../mention.js';
import type { Rule } from '../rule.js';
import { labelKey } from '../tokenize.js';
import type { World } from '../world.js';

const placing =
  /\blegend\b[^.;]{0,40}?\b(?:(?:on|at|in|to|along)?\s*(?:the )?(right|left|top|bottom)\b|(above|below|under|beneath) (?=the\b|it\b|them\b))/i;

/** "The legend is on the right": beside the panels, or in that part of them. */
const placed = (clause: Clause, world: World): boolean | undefined => {
  const match = placing.exec(clause.sentence.text);
  const word = (match?.[1] ?? match?.[2])?.toLowerCase();
  const [panel] = world.reading.panels;
  if (word === undefined || !panel || /\b(?:from|to) (?:left|right|top|bottom) to\b/i.test(clause.sentence.text))
    return undefined;
  const boxes = world.reading.panels.map(({ group }) => group.box);
  const [left, right] = [Math.min(...boxes.map((box) => box.x)), Math.max(...boxes.map((box) => box.x + box.width))];
  const [top, bottom] = [Math.min(...boxes.map((box) => box.y)), Math.max(...boxes.map((box) => box.y + box.height))];
  return world.reading.legends.some(({ box }) => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (word === 'right') return x > (left + right) / 2;
    if (word === 'left') return x < (left + right) / 2;
    return word === 'top' || word === 'above' ? y < (top + bottom) / 2 : y > (top + bottom) / 2;
  });
};

/** The legend: that there is one, its title, its entries. */
export const legendRule: Rule = (clause, world) => {
  const mention = clause.mentions.find((candidate) => hasSense(candidate, 'legend'));
  if (!mention) return [];
  const { legends } = world.reading;
  const facts = world.facts
    .filter((fact) => fact.predicate === 'legend-title' || fact.predicate === 'legend-entry')
    .map((fact) => fact.id);
  const denied =
    isDenied(clause, mention) && /\b(?:no|without|not have|lacks?|n['’]t have)\b/i.test(clause.sentence.text);
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
  const where = placed(clause, world);
  if (where !== undefined) found.push(finding([mention], where, 'position of the legend', null));
  for (const other of clause.mentions) {
    if (other.from < mention.to || other.type !== 'quote' || other.used) continue;
    const key = labelKey(other.text).join(' ');
    const known = legends.some(
      (legend) =>
        labelKey(legend.title ?? '').join(' ') === key ||
        legend.entries.some((entry) => labelKey(entry.label).join(' ') === key),
    );
    found.push(finding([other], known, other.text, legends[0]?.title ?? null, facts));
  }
  const numbers = clause.mentions.filter((other) => other.type === 'number' && other.from > mention.to && !other.used);
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
