import { allMatches } from '../../all-matches.js';
import { falling, rising } from '../field/landscape-words.js';
import type { Finding } from '../mention.js';
import { foundAt, NAME, type CodedGrid } from './coded.js';

const steady =
  '(?:steadily|continuously|monotonically|consistently|without (?:a break|interruption|exception)|(?:day|hour|month|week|year|step) (?:by|after) (?:day|hour|month|week|year|step)|from (?:each|one) \\p{L}+ to the next|with (?:each|every) \\p{L}+|all the time|every (?:day|hour|month|time|step)|as the (?:week|day|year) goes on|(?:all )?through(?:out)? the (?:week|day|year))';
const colder =
  '(?:gets?|becomes?|grows?|getting) (?:ever |steadily )?(?:smaller|fewer|quieter|emptier|colder|cooler|less busy)';
const warmer =
  '(?:gets?|becomes?|grows?|getting) (?:ever |steadily )?(?:larger|bigger|more|busier|fuller|warmer|hotter)';
const course = new RegExp(
  `\\b(?:(?<up>${rising}|rose|grew|climbed|increased|went up|keeps? (?:rising|growing|climbing|increasing)|${warmer})|(?<down>${falling}|fell|dropped|declined|decreased|went down|keeps? (?:falling|dropping|declining|decreasing)|${colder}))\\b`,
  'giu',
);
const fromTo = new RegExp(
  `\\bfrom (?:the )?(?<from>${NAME})(?: \\p{L}+)? (?:to|until|through) (?:the )?(?<to>${NAME})`,
  'gu',
);
const isSteady = new RegExp(`\\b${steady}`, 'iu');
const otherwise =
  /\b(?:not?|never|except|apart|but|while|whereas|than|then|before|after|until it|though|although|almost|mostly|mainly|average|mean|total|sum|difference|gap|share|each of|both|and then)\b|n['’]t\b/iu;

type Side = 0 | 1;

/** The names on one side, in the order in which they are drawn. */
const orderOf = ({ grid: { plot, cells } }: CodedGrid, side: Side): readonly string[] => {
  const own = new Set(cells.map(({ names }) => names[side]));
  const lists = [plot.category, plot.category2, plot.series].map((one) => one?.labels ?? []);
  return lists.find((labels) => labels.length === own.size && labels.every((label) => own.has(label))) ?? [];
};

/** "From Monday to Friday the morning counts climb steadily": a row of the table, or a column, from one end to the other. */
export const courseFindings = (coded: CodedGrid): Finding[] => {
  const { text, names, grid } = coded;
  const moves = allMatches(text, course);
  const [move] = moves;
  const [ends, ...more] = allMatches(text, fromTo);
  if (!move || moves.length > 1 || more.length > 0 || otherwise.test(text)) return [];
  // Without a word for it, the way between may go up and down.
  const every = isSteady.test(text);
  const [from, to] = [ends?.groups?.['from'] ?? '', ends?.groups?.['to'] ?? ''];
  const others = [...text.matchAll(new RegExp(NAME, 'gu'))]
    .map(([sign]) => sign)
    .filter((sign) => sign !== from && sign !== to);
  const [only, second] = others;
  if (only === undefined || second !== undefined || (!ends && !every)) return [];
  const [label, extra] = names.get(only) ?? [];
  const sides = ([0, 1] as const).filter((side) => grid.cells.some((cell) => cell.names[side] === label));
  const [side] = sides;
  if (label === undefined || extra !== undefined || side === undefined || sides.length > 1) return [];
  const order = orderOf(coded, side === 0 ? 1 : 0);
  const at = (sign: string, fallback: number): number =>
    ends ? order.findIndex((one) => names.get(sign)?.includes(one)) : fallback;
  const [first, last] = [at(from, 0), at(to, order.length - 1)];
  if (first < 0 || last <= first || last - first > 40) return [];
  const values = order.slice(first, last + 1).flatMap((one) => {
    const cell = grid.cells.find((each) => each.names[side] === label && each.names[side === 0 ? 1 : 0] === one);
    return cell ? [cell.value] : [];
  });
  if (values.length !== last - first + 1 || values.length < 2) return [];
  const sign = move.groups?.['up'] === undefined ? -1 : 1;
  const steps = values.slice(1).map((one, index) => sign * (one - (values[index] ?? 0)));
  const whole = sign * ((values.at(-1) ?? 0) - (values[0] ?? 0));
  const all = grid.cells.map((cell) => cell.value);
  const slack = (Math.max(...all) - Math.min(...all)) * 0.015;
  // The other way as a whole, or at some step where it is said of each.
  const isOtherWay = whole < -slack || (every && steps.some((step) => step < -slack));
  const isSo = whole > 0 && (!every || steps.every((step) => step >= 0));
  if (!isOtherWay && !isSo) return [];
  return [foundAt(coded, move, !isOtherWay, values.join(', '))];
};
