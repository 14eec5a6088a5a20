import { firstMatch } from '../all-matches.js';
import { singular } from '../language/noun.js';
import { countOf } from './number-words.js';
import type { Finding } from './mention.js';
import type { Sentence } from './scan.js';
import type { World } from './world.js';

const presents =
  /\b(?:shows?|displays?|presents?|illustrates?|depicts?|compares?|tracks|covers|represents?|visuali[sz]es?|plots)\b/iu;
const otherwise =
  /\b(?:ax[ei]s|ris|rose|increas|decreas|fall|fell|grow|grew|drop|declin|chang|peak|highest|lowest|average|forecast|project|except|last|first|not|each|every)/iu;
const years = /\b(?:from|between) (1[5-9]\d\d|20\d\d) (?:to|through|until|and) (1[5-9]\d\d|20\d\d)\b/iu;
const several =
  /\b(?:over|across|throughout|for|during) (?:a (?:period|span|course) of |the course of )?(?:the )?(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty) (?:consecutive )?(minute|hour|day|week|month|quarter|year|lap|round|generation|session|trial|epoch|iteration)s\b/iu;

const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(text);

const wrong = (match: RegExpExecArray, offset: number, actual: string | number | null): Finding => {
  const [stated] = match;
  const start = offset + match.index;
  return { start, end: start + stated.length, ok: false, stated, actual, facts: [], plain: true };
};

/** "The chart compares sales from 2015 to 2024": one end is that of the years on the axis, and the other is none of them. */
const yearFindings = (match: RegExpExecArray, start: number, world: World): Finding[] => {
  const labels = [
    ...world.reading.plots.flatMap(({ category }) => category?.labels ?? []),
    ...world.reading.scene.axes.flatMap(({ ticks }) => ticks.map(({ label }) => label)),
  ].filter(isYear);
  const shown = labels.map(Number);
  if (shown.length < 3) return [];
  const [from, to] = [Number(match[1]), Number(match[2])];
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const isWrong = (from === low && to > high) || (to === high && from < low);
  const other = String(from === low ? to : from);
  // A year that a title has, or a note, may be the one that is meant.
  const titles = [
    world.reading.scene.title,
    world.reading.scene.subtitle,
    ...world.reading.texts.map((one) => one.text),
  ];
  if (!isWrong || titles.some((title) => title?.includes(other))) return [];
  return [wrong(match, start, `${low} to ${high}`)];
};

/** "the stock level over twenty days": so many places of an axis of days, or so far from its first to its last. */
const lengthFindings = (match: RegExpExecArray, start: number, world: World): Finding[] => {
  const unit = singular((match[2] ?? '').toLowerCase());
  const plots = world.plots.filter(({ category, x }) =>
    [category?.title?.printed, x?.title?.printed].some((title) => new RegExp(`^${unit}s?\\b`, 'iu').test(title ?? '')),
  );
  const [plot] = plots;
  const places = plots.map(
    ({ category, rows }) => category?.labels ?? [...new Set(rows.flatMap(({ x }) => x ?? []))].map(String),
  );
  const counts = places.flatMap((labels) => {
    const numbers = labels.map(Number).filter((one) => Number.isFinite(one));
    const span = numbers.length > 1 ? Math.max(...numbers) - Math.min(...numbers) : labels.length;
    return [labels.length, span, span + 1, Math.max(...numbers, 0)];
  });
  const ends = world.reading.scene.axes
    .filter(({ channel }) => channel === 'x')
    .flatMap(({ domain, ticks }) =>
      [...domain, ...ticks.map(({ label }) => Number(label))].filter((one) => typeof one === 'number'),
    );
  const stated = countOf(match[1] ?? '');
  if (!plot || counts.length === 0 || counts.some((one) => Math.abs(one - stated) <= Math.max(1, stated * 0.1)))
    return [];
  if (ends.some((one) => Math.abs(one - stated) < 0.5)) return [];
  if (
    world.reading.texts.some(
      ({ text: said = '' }) => said.toLowerCase().includes(unit) && /\d|two|three|five|six|ten|twelve/i.test(said),
    )
  )
    return [];
  return [wrong(match, start, counts[0] ?? null)];
};

/** What stretch of time a figure is said to show, in a sentence that does no more than present it. */
export const spanFindings = ({ text, start }: Sentence, world: World): Finding[] => {
  const [span, length] = [firstMatch(text, years), firstMatch(text, several)];
  if ((!span && !length) || !presents.test(text) || otherwise.test(text)) return [];
  return [...(span ? yearFindings(span, start, world) : []), ...(length ? lengthFindings(length, start, world) : [])];
};
