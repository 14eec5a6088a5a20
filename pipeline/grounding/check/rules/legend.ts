import { hasSense } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding } from '../mention.js';
import type { Rule } from '../rule.js';
import { labelKey } from '../tokenize.js';

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
