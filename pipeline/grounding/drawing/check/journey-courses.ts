import { allMatches } from '../../all-matches.js';
import type { SentenceText } from '../../check/sentences.js';
import type { Verdict } from '../../verdict.js';
import type { Journey } from './journey-model.js';
import { namedIn } from './named-in.js';
import type { Scope } from './verdict.js';

const course =
  /\b(?:(?<up>rises?|climbs?|improves?|goes up|increases?|gets better|grows?|rising|climbing|improving)|(?<down>falls?|drops?|sinks?|worsens?|goes down|decreases?|declines?|gets worse|falling|dropping|sinking))\b/giu;

const feeling = /\b(?:mood|satisfaction|score|scores|happiness|rating|ratings|feeling|experience)\b/i;
const denied = /\b(?:not|never)\b|n['’]t\b/i;
const again = /^\W+(?:again )?from\b/;

/** "The mood rises from A through B up to C and then goes down to D": step by step, between the tasks that are named. */
export const journeyCourses = ({ text, start }: SentenceText, { tasks }: Journey, about: Scope['about']): Verdict[] => {
  const cues = allMatches(text, course);
  if (cues.length === 0 || !feeling.test(text) || denied.test(text)) return [];
  const named = namedIn(
    text,
    tasks.map(({ name }) => name),
  );
  return cues.flatMap((cue, index): Verdict[] => {
    const end = cues[index + 1]?.index ?? text.length;
    const within = named.filter(({ at }) => at > cue.index && at < end);
    const before = named.filter(({ at }) => at < cue.index).slice(-1);
    // What goes on begins where the way before it ended, unless it says from where.
    const isOn = index > 0 && !again.test(text.slice(cue.index + cue[0].length));
    const stops = [...(isOn ? before : []), ...within].flatMap(({ index: one }) => tasks[one] ?? []);
    if (stops.length < 2) return [];
    const sign = cue.groups?.['up'] === undefined ? -1 : 1;
    const ok = stops.slice(1).every(({ score }, at) => (score - (stops[at]?.score ?? 0)) * sign > 0);
    const actual = stops.map(({ score }) => score).join(', ');
    const facts = about('text', ...stops.map(({ thing }) => thing));
    return [{ start: start + cue.index, end: start + end, ok, stated: cue[0], actual, facts }];
  });
};
