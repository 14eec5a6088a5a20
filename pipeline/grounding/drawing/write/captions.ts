import type { Random } from '../../../random.js';
import type { Predicate } from '../../fact.js';
import { factsAbout, idsWith } from '../../facts-about.js';
import { joined, said, type CaptionStyle, type FactBook, type Said } from '../../write/said.js';
import { sentence } from './sentence.js';
import type { Drawing, Thing } from '../drawing.js';
import { circuitHeadline, circuitSentences } from './circuit.js';
import type { DrawingContext } from './context.js';
import { hasBoxes } from '../boxes.js';
import { boxedHeadline, boxedSentences } from './boxed.js';
import { historyOf } from '../commits.js';
import { flowSentences, widestFlow } from './flows.js';
import { frameSentences } from './frames.js';
import { historyHeadline, historySentences } from './history.js';
import {
  connectionSentences,
  courseSentence,
  endsSentence,
  graphHeadline,
  namesSentence,
  rootSentence,
} from './graph.js';
import { edgeLooks, looseWords, nodeColours, nodeShapes } from './looks.js';
import { formulaBody, formulaGist, formulaHeadline } from './formula.js';
import { moleculeGist, moleculeHeadline, moleculeSentences } from './molecule.js';
import { labelSentences as nameSentences, lookSentences, namedHeadline, totalsSentence } from './named.js';
import { recordSentences } from './records.js';
import { tableGist, tableHeadline, tableOf, tableSentences } from './table.js';
import { dashSentences, labelSentences, placeSentences, shapesHeadline } from './shapes.js';
import {
  frameSentences as contentSentences,
  leadSentences,
  readingSentences,
  regionSentences,
  tieSentences,
} from './ties.js';

const contextOf = (drawing: Drawing, book: FactBook, random: Random): DrawingContext => {
  const about = factsAbout(book.facts);
  return {
    drawing,
    random,
    about: (predicate: Predicate, thing: Thing) => about(predicate, thing.id),
    fact: (predicate, first) => idsWith(book.facts, predicate, first),
  };
};

/** The program says what it draws. */
const isNamed = ({ things }: Drawing): boolean => things.some(({ named }) => named);

const headlineOf = (context: DrawingContext): Said => {
  const { kind, title } = context.drawing;
  const table = tableOf(context.drawing);
  if (table) return tableHeadline(context, table);
  if (kind === 'graph') {
    const history = historyOf(context.drawing);
    if (hasBoxes(context.drawing)) return boxedHeadline(context);
    return history ? historyHeadline(context, history) : graphHeadline(context);
  }
  if (kind === 'circuit') return circuitHeadline(context);
  if (kind === 'molecule') return moleculeHeadline(context);
  if (kind === 'formula') return formulaHeadline(context);
  if (kind === 'shapes' && isNamed(context.drawing)) return namedHeadline(context);
  if (kind === 'shapes') return shapesHeadline(context);
  const titled = title === undefined || /[“”"]/.test(title) ? '' : ` titled “${title}”`;
  return said(`a drawing${titled} in which nothing is to be seen`, title === undefined ? [] : context.fact('title'));
};

/** Of a drawing whose parts have names: what they are in, called, like and beside, in the order of drawing it again. */
const namedDetails = (context: DrawingContext): Said[] => {
  const [looks, ties] = [lookSentences(context), [...tieSentences(context), ...leadSentences(context)]];
  const regions = regionSentences(context);
  return [
    ...readingSentences(context),
    ...contentSentences(context),
    totalsSentence(context),
    ...nameSentences(context),
    ...regions,
    ...(context.random.chance(0.5) ? [...looks, ...ties] : [...ties, ...looks]),
    ...(regions.length > 0 ? [] : [looseWords(context, 16)]),
  ].filter((part) => part !== undefined);
};

const details = (context: DrawingContext, dense: boolean): readonly (Said | undefined)[] => {
  const { kind } = context.drawing;
  const history = kind === 'graph' ? historyOf(context.drawing) : undefined;
  if (history) return historySentences(context, history).slice(0, dense ? 20 : 3);
  if (kind === 'graph' && hasBoxes(context.drawing)) return boxedSentences(context, dense);
  const flows = kind === 'graph' ? flowSentences(context, dense) : undefined;
  if (flows) return flows;
  if (kind === 'graph')
    return [
      ...(dense ? nodeShapes(context) : []),
      namesSentence(context),
      rootSentence(context),
      ...connectionSentences(context, dense ? 25 : 4),
      ...recordSentences(context).slice(0, dense ? 8 : 1),
      ...frameSentences(context).slice(0, dense ? 12 : 2),
      ...(dense ? nodeColours(context) : []),
      ...edgeLooks(context).slice(0, dense ? 12 : 1),
      ...(dense ? [endsSentence(context), looseWords(context)] : []),
    ];
  if (kind === 'circuit') return circuitSentences(context, dense);
  if (kind === 'molecule') {
    const gist = dense ? undefined : moleculeGist(context);
    return gist ? [gist] : moleculeSentences(context).slice(0, dense ? 9 : 1);
  }
  if (kind === 'formula') return formulaBody(context, dense);
  const table = tableOf(context.drawing);
  if (table) return tableSentences(context, table, dense);
  if (isNamed(context.drawing)) return dense ? namedDetails(context) : namedDetails(context).slice(0, 3);
  return [
    ...labelSentences(context).slice(0, dense ? 12 : 2),
    ...(dense ? dashSentences(context) : []),
    ...placeSentences(context).slice(0, dense ? 7 : 1),
    ...(dense ? [looseWords(context, 16)] : [looseWords(context, 2)]),
  ];
};

/** What an alternative text adds to the headline: what a formula says, where a process begins and ends. */
const gistOf = (context: DrawingContext): readonly (Said | undefined)[] => {
  const { kind } = context.drawing;
  if (kind === 'formula') return formulaGist(context);
  if (kind === 'molecule') return [moleculeGist(context)];
  const table = tableOf(context.drawing);
  if (table) return [tableGist(context, table)];
  const isCourse = kind === 'graph' && !historyOf(context.drawing) && !hasBoxes(context.drawing);
  return isCourse ? [widestFlow(context) ?? courseSentence(context) ?? rootSentence(context)] : [];
};

/** A caption of a figure that is no chart. */
export const drawingText = (style: CaptionStyle, drawing: Drawing, book: FactBook, random: Random): Said => {
  const context = contextOf(drawing, book, random);
  const headline = sentence(headlineOf(context));
  if (drawing.kind === 'empty') return headline;
  if (style === 'alt') return joined([headline, ...gistOf(context)]);
  return joined([headline, ...details(context, style === 'dense')]);
};
