import { defineFamily } from '../family.js';
import { mermaidFigure } from '../mermaid/mermaid.js';

const projects = [
  {
    title: 'Building a house',
    sections: ['Ground', 'Shell', 'Inside'],
    tasks: [
      ['Survey', 'Excavate', 'Foundation'],
      ['Walls', 'Roof', 'Windows'],
      ['Wiring', 'Plumbing', 'Painting'],
    ],
  },
  {
    title: 'A school project',
    sections: ['Plan', 'Work', 'Present'],
    tasks: [
      ['Choose topic', 'Read sources', 'Outline'],
      ['Experiment', 'Analyse', 'Write'],
      ['Poster', 'Rehearse', 'Talk'],
    ],
  },
  {
    title: 'Launch of a satellite',
    sections: ['Design', 'Build', 'Launch'],
    tasks: [
      ['Mission study', 'Payload design', 'Review'],
      ['Structure', 'Solar panels', 'Tests'],
      ['Transport', 'Fuelling', 'Countdown'],
    ],
  },
  {
    title: 'Software release',
    sections: ['Specify', 'Develop', 'Release'],
    tasks: [
      ['Interviews', 'Prototype', 'Specification'],
      ['Backend', 'Interface', 'Integration'],
      ['Testing', 'Documentation', 'Roll-out'],
    ],
  },
  {
    title: 'Field campaign',
    sections: ['Prepare', 'Measure', 'Evaluate'],
    tasks: [
      ['Permits', 'Packing', 'Travel'],
      ['Soil samples', 'Water samples', 'Mapping'],
      ['Laboratory', 'Statistics', 'Report'],
    ],
  },
] as const;

export const ganttChart = defineFamily({
  name: 'gantt-chart',
  version: 1,
  subject: 'engineering',
  concepts: ['Gantt chart', 'project planning', 'dependency', 'milestone', 'critical path'],
  level: 'undergraduate',
  language: 'mermaid',
  generate: (random) => {
    const { title, sections, tasks } = random.pick(projects);
    const start = `20${random.int(15, 24)}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`;
    const lines = ['dateFormat YYYY-MM-DD', `axisFormat ${random.pick(['%d %b', '%d.%m.', '%b %d'])}`];
    let last: string | undefined;
    const scale = random.pick([1, 2, 3]);
    let total = 0;
    for (const [section, name] of sections.entries()) {
      lines.push(`section ${name}`);
      for (const [index, task] of (tasks[section] ?? []).slice(0, random.int(2, 3)).entries()) {
        const id = `t${section}${index}`;
        const tag = random.weighted([
          ['', 6],
          ['done, ', 1],
          ['active, ', 1],
          ['crit, ', 1],
        ] as const);
        const days = random.int(2, 9) * scale;
        total += days;
        lines.push(`${task} :${tag}${id}, ${last === undefined ? start : `after ${last}`}, ${days}d`);
        if (random.chance(0.75)) last = id;
      }
    }
    // Few enough dates that none runs into the next.
    lines.splice(2, 0, `tickInterval ${total > 100 ? '1month' : total > 20 ? '1week' : '2day'}`);
    return mermaidFigure(random, [], 'gantt', random.chance(0.6) ? [`title ${title}`, ...lines] : lines);
  },
});
