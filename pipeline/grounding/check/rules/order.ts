import { sequencesOf, crossingsOf, type Sequence } from '../../reading/sequence.js';
import { colourWords } from '../../language/colour.js';
import { hasSense, isEntity, type Clause } from '../clause.js';
import { finding, isDenied } from '../finding.js';
import type { Finding, Mention } from '../mention.js';
import { matchesRow } from '../query.js';
import type { Rule } from '../rule.js';
import type { World } from '../world.js';

/** The places stand in order of what is stacked or grouped in them. */
const totalsAre = (wanted: 'ascending' | 'descending', world: World): boolean => {
  return world.plots.some((plot) => {
    const sums = (plot.category?.labels ?? []).map((label) =>
      plot.rows.filter((row) => row.category === label).reduce((sum, row) => sum + (row.value ?? 0), 0),
    );
    return (
      sums.length > 2 &&
      sums
        .slice(1)
        .every((sum, index) => (wanted === 'ascending' ? sum >= (sums[index] ?? 0) : sum <= (sums[index] ?? 0)))
    );
  });
};

/** "squares with crosses", "red crosses": marks, and nothing that crosses. */
const areMarks = ({ sentence: { tokens } }: Clause, { from }: Mention): boolean =>
  tokens[from]?.lower === 'crosses' &&
  (tokens[from]?.pos === 'NOUN' ||
    /^(?:ADP|ADJ|NUM|DET)$/.test(tokens[from - 1]?.pos ?? '') ||
    colourWords.includes(tokens[from - 1]?.lower ?? ''));

/** "The two curves cross", and not "cross-country". */
const isCrossing = (clause: Clause, mention: Mention): boolean =>
  hasSense(mention, 'cross') &&
  !mention.used &&
  clause.sentence.tokens[mention.to]?.text !== '-' &&
  !areMarks(clause, mention);

/** "The lines cross": of those that are named, or of any two. */
const crossFindings = (clause: Clause, sequences: readonly Sequence[], world: World): Finding[] => {
  // "A dashed line crosses the entire width": from one side of the plot to the other.
  const cross = clause.mentions.find(
    (mention) =>
      isCrossing(clause, mention) &&
      !/^ (?:over |through )?(?:the |its )?(?:entire|whole|full|complete|picture|plot|chart|figure|panel|width|height)\b/i.test(
        clause.sentence.text.slice(mention.end - clause.sentence.start),
      ),
  );
  if (!cross || sequences.length < 2) return [];
  const named = clause.mentions.filter(
    (mention) =>
      isEntity(mention) &&
      sequences.some(
        (sequence) => sequence.name !== undefined && sequence.rows[0] && matchesRow(sequence.rows[0], mention),
      ),
  );
  const [a, b] = named.map((mention) =>
    sequences.find((sequence) => sequence.rows[0] !== undefined && matchesRow(sequence.rows[0], mention)),
  );
  const pairs =
    a && b
      ? [crossingsOf(a, b)]
      : sequences
          .slice(0, 10)
          .flatMap((one, index) => sequences.slice(index + 1, 10).map((other) => crossingsOf(one, other)));
  // "The lows never crossed the threshold", "the line crosses the x-axis": one course and a level.
  if (
    !b &&
    (a || /\b(?:[xy]|horizontal|vertical|zero)[- ](?:axis|line)\b/i.test(clause.sentence.text)) &&
    /\b(?:threshold|limit|target|level|mark|axis|zero|average|mean|goal|line)\b/i.test(clause.sentence.text)
  )
    return [];
  const crossing = pairs.some((list) => list.length > 0);
  return [
    finding(
      [cross, ...named],
      crossing !== isDenied(clause, cross),
      'cross',
      crossing,
      world
        .factsBy('crossing')
        .slice(0, 1)
        .map((fact) => fact.id),
    ),
  ];
};

/** "sorted in descending order", "the lines cross": how the parts stand along the axis, and to each other. */
export const orderRule: Rule = (clause, world) => {
  const found: Finding[] = [];
  const sequences = world.plots.flatMap((plot) => sequencesOf(plot));
  const order = clause.mentions.find((mention) => hasSense(mention, 'ascending', 'descending'));
  if (order && sequences.length > 0) {
    const facts = world.factsBy('order');
    const wanted = hasSense(order, 'ascending') ? 'ascending' : 'descending';
    const totals = totalsAre(wanted, world);
    const ok = totals || facts.some((fact) => fact.value === wanted);
    found.push(
      finding(
        [order],
        ok !== isDenied(clause, order),
        wanted,
        String(facts[0]?.value ?? 'none'),
        facts.slice(0, 1).map((fact) => fact.id),
      ),
    );
  }
  return [...found, ...crossFindings(clause, sequences, world)];
};
