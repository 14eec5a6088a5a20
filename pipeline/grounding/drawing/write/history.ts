import { countWord } from '../../language/number.js';
import { listOf } from '../../language/list.js';
import { quantity } from '../../language/noun.js';
import { said, type Said } from '../../write/said.js';
import type { History } from '../commits.js';
import type { DrawingContext } from './context.js';
import { nameOf, namesOf, titled } from './names.js';
import { sentence } from './sentence.js';

/** "a git graph with ten commits and three branches" */
export const historyHeadline = ({ drawing, fact }: DrawingContext, { commits, branches }: History): Said => {
  const on = branches.length > 1 ? ` and ${quantity(branches.length, 'branch', countWord)}` : '';
  const title = titled(drawing);
  return said(`a git graph${title} with ${quantity(commits.length, 'commit', countWord)}${on}`, [
    ...fact('figure'),
    ...fact('count', 'node'),
    ...(title === '' ? [] : fact('title')),
  ]);
};

/** Which commits each branch has, where it begins, what is merged into what, and the tags. */
export const historySentences = ({ drawing, about }: DrawingContext, history: History): Said[] => {
  const { commits, branches, merges, tagsOf } = history;
  const linked = (ids: ReadonlySet<string>): string[] =>
    drawing.links.flatMap(({ edge, from, to }) =>
      ids.has(from.id) && ids.has(to.id) ? about('connection', edge) : [],
    );
  const ofBranches = branches.flatMap(({ name, commits: own, start }): Said[] => {
    // A merge has no name of its own.
    const named = own.filter((commit) => nameOf(commit) !== undefined);
    const names = namesOf(named, 12);
    const from = start && nameOf(start);
    const facts = linked(new Set([...own, ...(start ? [start] : [])].map(({ id }) => id)));
    return [
      ...(names === undefined
        ? []
        : [said(`the branch ${name} has the commit${named.length === 1 ? '' : 's'} ${names}`, facts)]),
      ...(from === undefined ? [] : [said(`the branch ${name} branches off at ${from}`, facts)]),
    ];
  });
  const ofMerges = merges.map(({ from, into, commit }) =>
    said(
      `the branch ${from} is merged into ${into}`,
      drawing.links.flatMap(({ edge, to }) => (to.id === commit.id ? about('connection', edge) : [])),
    ),
  );
  const ofTags = commits.flatMap((commit) => {
    const name = nameOf(commit);
    const tags = tagsOf(commit).filter((tag) => !/["“”]/.test(tag));
    return name === undefined || tags.length === 0
      ? []
      : [said(`${name} is tagged ${listOf(tags.map((tag) => `“${tag}”`))}`, about('text', commit))];
  });
  return [...ofBranches, ...ofMerges, ...ofTags].map(sentence);
};
