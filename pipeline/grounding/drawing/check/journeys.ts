import { allMatches } from '../../all-matches.js';
import { unitWord } from '../../check/number-words.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import { journeyCourses } from './journey-courses.js';
import { type Journey, journeyOf, type Task } from './journey-model.js';
import { namedIn, type Part, partsOf } from './named-in.js';
import type { Scope } from './verdict.js';

const numberOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : /^\d+$/.test(word) ? Number(word) : unitWord(word.toLowerCase());

const extreme =
  /\b(?<way>lowest|worst|saddest|unhappiest|least happy|least|smallest|poorest|happiest|nicest|most fun|highest|best|greatest|top|most (?:pleasant|enjoyable|satisfying)|least (?:pleasant|enjoyable|satisfying|popular))(?:[- ](?:score|scores|scored|scoring|rated|rating|mark|satisfaction|point|points|value|liked|task|step|part))?/giu;
const scored =
  /\b(?:scor(?:e|es|ed|ing)|rat(?:ed|ing|es)|satisfaction|mark(?:ed)?|gets?|got|receives?|received|given|earns?|value|with)\b(?: (?:of|a|an|only|just|the|is|are|was|at|as|with|full|score|rating|mark|by|both))* (?<n>\d|one|two|three|four|five)(?: (?:points?|stars?|out of (?:5|five)))?(?![\p{L}\d-]| (?:people|persons?|participants?|actors?|tasks?|steps?|others?)\b)/giu;
const aside =
  /, (?:(?:a|an|with|only|just|at)(?: (?:a|score|of|mark|rating))* )?(?<n>\d)(?![\d\p{L}]| (?:more|less|out|points (?:more|less)))/giu;
const tally =
  /\b(?<n>\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:different )?(?<what>tasks?|steps?|activities|sections?|parts?|people|persons|participants?|actors?|phases?)\b(?<each>(?: \p{L}+)? each)?/giu;
const sole = /\b(?:only|alone|sole|solely|by (?:him|her|them)self|on (?:his|her|their) own|nobody else|no one else)\b/i;

/** A part of a sentence, with the tasks, the people and the sections of the journey that it names. */
interface Said {
  readonly part: Part;
  readonly journey: Journey;
  readonly isNot: boolean;
  readonly named: readonly Task[];
  readonly who: readonly string[];
  readonly within: readonly string[];
  /** The tasks of the section and the person that it names, or all. */
  readonly own: readonly Task[];
  /** A verdict on a stretch of the part. */
  readonly told: (
    match: { readonly index: number; readonly 0: string },
    ok: boolean,
    stated: string | number,
    actual: string | number | null,
  ) => Verdict;
}

/** Which of some things a text names, in the order of the text. */
const namedOf = <T>(text: string, things: readonly T[], nameOf: (one: T) => string): T[] =>
  namedIn(text, things.map(nameOf)).flatMap(({ index }) => things.slice(index, index + 1));

const saidIn = (sentence: SentenceText, part: Part, journey: Journey, about: Scope['about']): Said => {
  const named = namedOf(part.text, journey.tasks, ({ name }) => name);
  const who = namedOf(part.text, journey.actors, (name) => name);
  const within = namedOf(part.text, journey.sections, (name) => name);
  const [person, section] = [who.length === 1 ? who[0] : undefined, within.length === 1 ? within[0] : undefined];
  return {
    part,
    journey,
    isNot: /\b(?:not|never|nobody|no one)\b|n['’]t\b/i.test(part.text),
    named,
    who,
    within,
    own: journey.tasks
      .filter((one) => section === undefined || one.section === section)
      .filter((one) => person === undefined || one.actors.includes(person)),
    told: (match, ok, stated, actual) => {
      const start = sentence.start + part.at + match.index;
      const facts = about('text', ...named.map(({ thing }) => thing));
      return { start, end: start + match[0].trimEnd().length, ok, stated, actual, facts };
    },
  };
};

/** "The best is the tower, the worst the ride": each has its own. */
const extremesTold = ({ part: { text }, journey: { tasks }, named, own, isNot, told }: Said): Verdict[] => {
  const [task, another] = named;
  if (!task) return [];
  return allMatches(text, extreme).flatMap((match, at, cues) => {
    const after = another ? namedOf(text.slice(match.index, cues[at + 1]?.index), tasks, ({ name }) => name) : [];
    const one = another ? (after.length === 1 && cues.length > 1 ? after[0] : undefined) : task;
    if (!one) return [];
    const isLow = /^(?:lowest|worst|saddest|unhappiest|least|smallest|poorest)/i.test(match.groups?.['way'] ?? '');
    const all = own.map(({ score }) => score);
    const best = isLow ? Math.min(...all) : Math.max(...all);
    return [told(match, (one.score === best) !== isNot, match[0], best)];
  });
};

/** "Packing scores three", "the ride, a mere 2". */
const scoresTold = ({ part: { text }, named: [task, another], isNot, told }: Said): Verdict[] => {
  if (!task || another) return [];
  return [...allMatches(text, scored), ...allMatches(text, aside)].flatMap((match) => {
    const n = numberOf(match.groups?.['n']);
    return n === undefined ? [] : [told(match, (task.score === n) !== isNot, n, task.score)];
  });
};

const wholeOf = ({ text }: Part): { readonly index: number; readonly 0: string } => ({
  index: text.length - text.trimStart().length,
  0: text.trim(),
});

/** "Only the driver takes part in the loading": who has a dot on a task. */
const actorsTold = ({ part, named: [task, another], who, isNot, told }: Said): Verdict[] => {
  if (!task || another || who.length === 0 || /\b(?:more|less|than|before|after)\b/.test(part.text)) return [];
  const isAll = !sole.test(part.text) || task.actors.length === who.length;
  const ok = who.every((one) => task.actors.includes(one)) && isAll;
  return [told(wholeOf(part), ok !== isNot, who.join(', '), task.actors.join(', '))];
};

/** "Packing belongs to the morning": the section of a task. */
const sectionTold = ({ part, named: [task, another], who, within, isNot, told }: Said): Verdict[] => {
  const [section, more] = within;
  if (!task || another || section === undefined || more !== undefined || who.length > 0) return [];
  if (allMatches(part.text, extreme).length > 0) return [];
  return [told(wholeOf(part), (task.section === section) !== isNot, section, task.section ?? null)];
};

/** "Six tasks in three sections", "each section has two tasks". */
const talliesTold = (sentence: SentenceText, said: Said): Verdict[] => {
  const { part, journey, named, who, within, own, isNot, told } = said;
  const { tasks, actors, sections } = journey;
  return allMatches(sentence.text, tally).flatMap((match): Verdict[] => {
    if (match.index < part.at || match.index >= part.at + part.text.length) return [];
    const [n, what] = [numberOf(match.groups?.['n']), match.groups?.['what'] ?? ''];
    if (n === undefined || named.length > 0) return [];
    const here = { index: match.index - part.at, 0: match[0] };
    if (/^(?:section|phase)/.test(what)) return [told(here, n === sections.length, n, sections.length)];
    if (/^(?:people|person|participant|actor)/.test(what)) return [told(here, n === actors.length, n, actors.length)];
    if (what.startsWith('part')) return [];
    const isEach =
      match.groups?.['each'] !== undefined || /\beach(?: \p{L}+){0,3} $/iu.test(sentence.text.slice(0, match.index));
    if (isEach) {
      const sizes = sections.map((section) => tasks.filter((one) => one.section === section).length);
      const ok = sizes.every((size) => size === n);
      return [told(here, ok, n, sizes.join(', '))];
    }
    return who.length > 1 || within.length > 1 || isNot ? [] : [told(here, n === own.length, n, own.length)];
  });
};

/** What a user journey tells of its tasks: how well each is liked, who takes part, in which section it is. */
export const journeyRule = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const journey = drawing.kind === 'shapes' ? journeyOf(drawing) : undefined;
  if (!journey) return [];
  const isName = (word: string): boolean => [...journey.actors, ...journey.sections].includes(word);
  const parts = partsOf(sentence.text, isName).map((part) => saidIn(sentence, part, journey, about));
  return [
    ...journeyCourses(sentence, journey, about),
    ...parts.flatMap((said) => [
      ...extremesTold(said),
      ...scoresTold(said),
      ...actorsTold(said),
      ...sectionTold(said),
      ...talliesTold(sentence, said),
    ]),
  ];
};
