import { oncePer } from '../once-per.js';
import type { Drawing, Thing } from './drawing.js';

/** One branch of a git graph: its commits as they follow each other, and where it leaves another. */
export interface Branch {
  readonly name: string;
  readonly commits: readonly Thing[];
  /** The commit that its first one follows; undefined for the branch that the history begins with. */
  readonly start: Thing | undefined;
}

/** What a git graph shows: branches in the order of their first commits, merges, and the order of commits. */
export interface History {
  readonly commits: readonly Thing[];
  readonly branches: readonly Branch[];
  readonly merges: readonly { readonly commit: Thing; readonly from: string; readonly into: string }[];
  readonly tagsOf: (commit: Thing) => readonly string[];
  readonly branchOf: (commit: Thing) => string;
}

const dataOf = ({ element }: Thing, key: string): string =>
  typeof element.data?.[key] === 'string' ? element.data[key] : '';

/** The history that a git graph shows; undefined for other figures. */
export const historyOf = oncePer((drawing: Drawing): History | undefined => {
  const own = drawing
    .of('node')
    .filter(({ element }) => element.shape === 'commit' && element.data?.['branch'] !== undefined);
  if (own.length < 2) return undefined;
  const middle = ({ element: { box } }: Thing, axis: 'x' | 'y'): number =>
    axis === 'x' ? box.x + box.width / 2 : box.y + box.height / 2;
  const extent = (axis: 'x' | 'y'): number => new Set(own.map((one) => Math.round(middle(one, axis)))).size;
  const axis = extent('x') >= extent('y') ? 'x' : 'y';
  const turned = drawing.links.filter(({ from, to }) => middle(from, axis) > middle(to, axis)).length;
  const sign = turned > drawing.links.length / 2 ? -1 : 1;
  const commits = own.toSorted((a, b) => sign * (middle(a, axis) - middle(b, axis)));
  const branchOf = (commit: Thing): string => dataOf(commit, 'branch');
  const parentsOf = (commit: Thing): Thing[] =>
    drawing.links.flatMap(({ from, to }) => (to.id === commit.id ? [from] : []));
  const branches = [...new Set(commits.map(branchOf))].map((name): Branch => {
    const mine = commits.filter((commit) => branchOf(commit) === name);
    const [first] = mine;
    return { name, commits: mine, start: first && parentsOf(first)[0] };
  });
  const merges = commits.flatMap((commit) =>
    parentsOf(commit)
      .filter((parent) => parentsOf(commit).length > 1 && branchOf(parent) !== branchOf(commit))
      .map((parent) => ({ commit, from: branchOf(parent), into: branchOf(commit) })),
  );
  const tagsOf = (commit: Thing): string[] =>
    dataOf(commit, 'tags')
      .split(/\s*[;,]\s*/)
      .filter((tag) => tag !== '');
  return { commits, branches, merges, tagsOf, branchOf };
});
