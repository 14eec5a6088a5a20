import { allMatches } from '../../all-matches.js';
import { unitWord } from '../../check/number-words.js';
import type { SentenceText } from '../../check/sentences.js';
import { oncePer } from '../../once-per.js';
import type { Verdict } from '../../verdict.js';
import type { Drawing, Thing } from '../drawing.js';
import { namedIn, partsOf } from './named-in.js';
import type { Scope } from './verdict.js';

interface Task {
  readonly thing: Thing;
  readonly name: string;
  readonly score: number;
  readonly actors: readonly string[];
  readonly section: string | undefined;
}

interface Journey {
  readonly tasks: readonly Task[];
  readonly actors: readonly string[];
  readonly sections: readonly string[];
}

const middle = ({ element: { box } }: Thing): readonly [number, number] => [
  box.x + box.width / 2,
  box.y + box.height / 2,
];

/** Tasks with their scores, and who takes part: the dots on them have the colours of the dots beside the names. */
const journeyOf = oncePer((drawing: Drawing): Journey | undefined => {
  const boxes = drawing.of('shape').filter(({ noun, element }) => noun === 'task' && element.data?.['score'] !== undefined);
  if (boxes.length === 0) return undefined;
  const dots = drawing.of('shape').filter(({ outline, element: { box } }) => outline === 'circle' && box.width < 20);
  const legend = drawing.of('text').flatMap((text) => {
    const dot = dots.find((one) => Math.abs(middle(one)[1] - middle(text)[1]) < 9 && middle(one)[0] < text.element.box.x && text.element.box.x - middle(one)[0] < 45);
    return dot?.element.fill !== undefined && text.name !== undefined && !boxes.some(({ name }) => name === text.name) ? [{ name: text.name, fill: dot.element.fill }] : [];
  });
  const tasks = boxes
    .toSorted((a, b) => a.element.box.x - b.element.box.x)
    .map((thing): Task => {
      const { box } = thing.element;
      const own = dots.filter((dot) => Math.abs(middle(dot)[1] - box.y) < 4 && middle(dot)[0] > box.x && middle(dot)[0] < box.x + box.width);
      return {
        thing, name: thing.name ?? '', score: Number(thing.element.data?.['score']), section: drawing.framesOf(thing)[0]?.name,
        actors: legend.filter(({ fill }) => own.some(({ element }) => element.fill === fill)).map(({ name }) => name),
      };
    });
  return { tasks, actors: legend.map(({ name }) => name), sections: drawing.of('cluster').flatMap(({ name }) => name ?? []) };
}); // prettier-ignore

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
const course =
  /\b(?:(?<up>rises?|climbs?|improves?|goes up|increases?|gets better|grows?|rising|climbing|improving)|(?<down>falls?|drops?|sinks?|worsens?|goes down|decreases?|declines?|gets worse|falling|dropping|sinking))\b/giu;

/** "The mood rises from A through B up to C and then goes down to D": step by step, between the tasks that are named. */
const courseVerdicts = ({ text, start }: SentenceText, { tasks }: Journey, about: Scope['about']): Verdict[] => {
  const cues = allMatches(text, course);
  if (cues.length === 0 || !/\b(?:mood|satisfaction|score|scores|happiness|rating|ratings|feeling|experience)\b/i.test(text) || /\b(?:not|never)\b|n['’]t\b/i.test(text)) return [];
  const named = namedIn(text, tasks.map(({ name }) => name));
  return cues.flatMap((cue, index): Verdict[] => {
    const end = cues[index + 1]?.index ?? text.length;
    const within = named.filter(({ at }) => at > cue.index && at < end);
    const before = named.filter(({ at }) => at < cue.index).slice(-1);
    const stops = [...(index > 0 && !/^\W+(?:again )?from\b/.test(text.slice(cue.index + cue[0].length)) ? before : []), ...within].flatMap(({ index: one }) => tasks[one] ?? []);
    if (stops.length < 2) return [];
    const sign = cue.groups?.['up'] === undefined ? -1 : 1;
    const ok = stops.slice(1).every(({ score }, at) => (score - (stops[at]?.score ?? 0)) * sign > 0);
    return [{ start: start + cue.index, end: start + end, ok, stated: cue[0], actual: stops.map(({ score }) => score).join(', '), facts: about('text', ...stops.map(({ thing }) => thing)) }];
  });
}; // prettier-ignore

const sole = /\b(?:only|alone|sole|solely|by (?:him|her|them)self|on (?:his|her|their) own|nobody else|no one else)\b/i;

/** What a user journey tells of its tasks: how well each is liked, who takes part, in which section it is. */
export const journeyRule = (sentence: SentenceText, { drawing, about }: Scope): Verdict[] => {
  const journey = drawing.kind === 'shapes' ? journeyOf(drawing) : undefined;
  if (!journey) return [];
  const { tasks, actors, sections } = journey;
  const isName = (word: string): boolean => [...actors, ...sections].includes(word);
  return [...courseVerdicts(sentence, journey, about), ...partsOf(sentence.text, isName).flatMap((part): Verdict[] => {
    const isNot = /\b(?:not|never|nobody|no one)\b|n['’]t\b/i.test(part.text);
    const named = namedIn(part.text, tasks.map(({ name }) => name)).flatMap(({ index }) => tasks[index] ?? []);
    const who = namedIn(part.text, actors).flatMap(({ index }) => actors[index] ?? []);
    const within = namedIn(part.text, sections).flatMap(({ index }) => sections[index] ?? []);
    const [task, another] = named;
    const told = (match: { readonly index: number; readonly 0: string }, ok: boolean, stated: string | number, actual: string | number | null): Verdict => {
      const start = sentence.start + part.at + match.index;
      return { start, end: start + match[0].trimEnd().length, ok, stated, actual, facts: about('text', ...named.map(({ thing }) => thing)) };
    };
    const own = within.length === 1 ? tasks.filter(({ section }) => section === within[0]) : tasks;
    const ofActor = who.length === 1 ? own.filter((one) => who[0] !== undefined && one.actors.includes(who[0])) : own;
    const whole = { index: part.text.length - part.text.trimStart().length, 0: part.text.trim() };
    return [
      ...(task ? allMatches(part.text, extreme) : []).flatMap((match, at, cues) => {
        // "The best is the tower, the worst the ride": each has its own.
        const own = another ? namedIn(part.text.slice(match.index, cues[at + 1]?.index), tasks.map(({ name }) => name)) : [];
        const one = another ? (own.length === 1 && cues.length > 1 ? tasks[own[0]?.index ?? -1] : undefined) : task;
        if (!one) return [];
        const isLow = /^(?:lowest|worst|saddest|unhappiest|least|smallest|poorest)/i.test(match.groups?.['way'] ?? '');
        const all = ofActor.map(({ score }) => score);
        const best = isLow ? Math.min(...all) : Math.max(...all);
        return [told(match, (one.score === best) !== isNot, match[0], best)];
      }),
      ...(task && !another ? [...allMatches(part.text, scored), ...allMatches(part.text, aside)] : []).flatMap((match) => {
        const n = numberOf(match.groups?.['n']);
        return n === undefined ? [] : [told(match, (task?.score === n) !== isNot, n, task?.score ?? null)];
      }),
      ...(task && !another && who.length > 0 && !/\b(?:more|less|than|before|after)\b/.test(part.text)
        ? [told(whole, (who.every((one) => task.actors.includes(one)) && (!sole.test(part.text) || task.actors.length === who.length)) !== isNot, who.join(', '), task.actors.join(', '))]
        : []),
      ...(task && !another && within.length === 1 && who.length === 0 && !allMatches(part.text, extreme).length
        ? [told(whole, (task.section === within[0]) !== isNot, within[0] ?? '', task.section ?? null)]
        : []),
      ...allMatches(sentence.text, tally).flatMap((match): Verdict[] => {
        if (match.index < part.at || match.index >= part.at + part.text.length) return [];
        const [n, what] = [numberOf(match.groups?.['n']), match.groups?.['what'] ?? ''];
        if (n === undefined || task) return [];
        const here = { index: match.index - part.at, 0: match[0] };
        if (/^(?:section|phase)/.test(what)) return [told(here, n === sections.length, n, sections.length)];
        if (/^(?:people|person|participant|actor)/.test(what)) return [told(here, n === actors.length, n, actors.length)];
        const isEach = match.groups?.['each'] !== undefined || /\beach(?: \p{L}+){0,3} $/iu.test(sentence.text.slice(0, match.index));
        const sizes = sections.map((section) => tasks.filter((one) => one.section === section).length);
        if (what.startsWith('part')) return [];
        return isEach ? [told(here, sizes.every((size) => size === n), n, sizes.join(', '))] : who.length > 1 || within.length > 1 || isNot ? [] : [told(here, n === ofActor.length, n, ofActor.length)];
      }),
    ];
  })];
}; // prettier-ignore
