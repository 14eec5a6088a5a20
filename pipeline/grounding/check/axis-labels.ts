import type { Axis } from '../../../renderers/scene.js';
import { isDate } from '../language/date.js';
import { axisFacts } from './axis-extent.js';
import { hasSense, type Clause } from './clause.js';
import { finding } from './finding.js';
import type { Finding, Mention } from './mention.js';
import type { World } from './world.js';

/** "the year on the x-axis with 2016 and 2018, the yield on the y-axis": what follows the other axis is of that one. */
const isOfOther = (clause: Clause, axis: Mention, name: Mention, rivals: readonly Axis[]): boolean =>
  name.to <= axis.from &&
  clause.sentence.mentions.some((one) => hasSense(one, 'x-axis', 'y-axis') && one.to <= name.from) &&
  name.type === 'name' &&
  name.refs.some(({ label }) => rivals.some(({ ticks }) => ticks.some((tick) => tick.label === label)));

/** "boxes for A, B and C with the score on the vertical axis": between them stands what the axis does show. */
const isCut = (
  { sentence: { mentions, tokens } }: Clause,
  axis: Mention,
  name: Mention,
  axes: readonly Axis[],
): boolean =>
  name.to <= axis.from &&
  mentions.some(
    (one) =>
      one.from >= name.to &&
      one.to <= axis.from &&
      one.type === 'name' &&
      one.refs.some(
        ({ role, label }) =>
          /title$|^measure$/.test(role) && axes.some(({ title }) => title?.toLowerCase().includes(label.toLowerCase())),
      ) &&
      tokens.slice(name.to, one.from).some(({ lower }) => /^(?:with|and|where|while|;|,)$/.test(lower)),
  );

const isWithin = (value: number, { domain: [low, high] }: Axis): boolean =>
  typeof low === 'number' && typeof high === 'number' && value >= Math.min(low, high) && value <= Math.max(low, high);

/** "Belmar lies at 15 on the horizontal axis": a number stands at the axis, and the name is of the mark that lies there. */
const hasPlace = ({ sentence: { mentions } }: Clause, axis: Mention, name: Mention): boolean =>
  name.to <= axis.from && mentions.some((one) => one.type === 'number' && one.from >= name.to && one.to <= axis.from);

/** Names that are said to stand along an axis. */
export const labelFindings = (
  clause: Clause,
  axis: Mention,
  inside: readonly Mention[],
  axes: readonly Axis[],
  rivals: readonly Axis[],
  world: World,
): Finding[] =>
  inside.flatMap((mention) => {
    if (
      mention.type !== 'name' ||
      mention.used ||
      isOfOther(clause, axis, mention, rivals) ||
      isCut(clause, axis, mention, axes) ||
      hasPlace(clause, axis, mention)
    )
      return [];
    const on = mention.refs.some(({ label }) =>
      axes.some(
        (axis) =>
          // The place 2012, which the axis writes as 2012.0.
          axis.ticks.some(
            (tick) => tick.label === label || (tick.label !== '' && Number(tick.label) === Number(label)),
          ) ||
          axis.domain.some((value) => String(value) === label) ||
          // "Price", as the title says "Price (k€)".
          axis.title?.replace(/ ?[([].*$/u, '') === label.replace(/ ?[([].*$/u, ''),
      ),
    );
    // "cross at about 30 on the x-axis": a place between its numbers.
    const within = mention.refs.some(({ label }) => axes.some((one) => isWithin(Number(label), one)));
    const dated = axes.some((axis) => axis.scale === 'time' || axis.domain.some(isDate));
    if (!on && !dated && mention.refs.every(({ role }) => role !== 'category')) return [];
    return [
      finding(
        [mention],
        on || dated ? true : within ? undefined : false,
        mention.refs[0]?.label ?? '',
        axes[0]?.title ?? null,
        axisFacts(axes[0], world, 'axis-ticks'),
      ),
    ];
  });
