import mermaid from 'mermaid';
import { restartChance } from '../fixed.js';
import { messageOf, Refusal } from '../refusal.js';
import {
  figureId,
  type Model,
  type ModelEdge,
  type ModelNode,
  type Plot,
  type Section,
  type Task,
  type XyAxis,
} from './model.js';
import { radarOf } from './radar.js';
import { stamp } from './stamp.js';

export interface Diagram {
  readonly type: string;
  readonly root: SVGSVGElement;
  readonly model: Model;
  /** The theme's paper. */
  readonly paper: string;
}

const settings = {
  startOnLoad: false,
  securityLevel: 'strict',
  deterministicIds: true,
  deterministicIDSeed: 'figwright',
  handDrawnSeed: 1,
  suppressErrorRendering: true,
  maxTextSize: 2_000_000,
  maxEdges: 5_000,
} as const;

const refusalOf = (error: unknown, program: string): Refusal => {
  const said = messageOf(error).trim();
  if (error instanceof Error && error.name === 'UnknownDiagramError')
    return new Refusal(
      'syntax',
      /^\s*zenuml\b/m.test(program)
        ? 'Not mermaid: zenuml is a plug-in of its own, which is not installed; write a sequenceDiagram'
        : 'Not mermaid: the first line names no diagram that mermaid knows',
    );
  if (/source image cannot be decoded/i.test(said))
    return new Refusal(
      'invalid',
      'mermaid: a node shows a picture that cannot be read; nothing is fetched, so write it as a data: address',
    );
  if (/parse error|lexical error|syntax error|expecting|unrecognized|unexpected/i.test(said))
    return new Refusal('syntax', `Not mermaid: ${said}`);
  return new Refusal('invalid', `mermaid: ${said}`);
};

interface Database {
  readonly getData?: () => { readonly nodes?: readonly ModelNode[]; readonly edges?: readonly ModelEdge[] };
  readonly getDiagramTitle?: () => string | undefined;
  /** Of C4. */
  readonly getTitle?: () => string | undefined;
  /** Of a timeline. */
  readonly getCommonDb?: () => { readonly getDiagramTitle: () => string | undefined };
  readonly getSections?: () => unknown;
  readonly getTasks?: () => readonly Task[];
  readonly getXYChartData?: () => {
    readonly plots: readonly Plot[];
    readonly xAxis: XyAxis;
    readonly yAxis: XyAxis;
  };
  readonly getChartConfig?: () => { readonly chartOrientation?: string };
}

const sectionsOf = (database: Database): Section[] => {
  const sections = database.getSections?.();
  return sections instanceof Map
    ? [...sections].map(([label, value]) => ({ label: String(label), value: Number(value) }))
    : [];
};

/** Asks the diagram's own database; each kind of diagram has another one. */
const modelOf = (type: string, root: Element, database: Database): Model => {
  const data = stamp(type, root, database) ?? database.getData?.();
  const title = (database.getDiagramTitle ?? database.getTitle ?? database.getCommonDb?.().getDiagramTitle)?.()?.trim();
  const xy = type === 'xychart' ? database.getXYChartData?.() : undefined;
  return {
    type,
    ...(title === undefined || title === '' ? {} : { title }),
    nodes: data?.nodes ?? [],
    edges: data?.edges ?? [],
    sections: type === 'pie' ? sectionsOf(database) : [],
    tasks: type === 'gantt' ? (database.getTasks?.() ?? []) : [],
    ...(xy === undefined ? {} : { xAxis: xy.xAxis, yAxis: xy.yAxis }),
    ...(type === 'radar' ? { radar: radarOf(database) } : {}),
    plots: xy?.plots ?? [],
    sideways: xy !== undefined && database.getChartConfig?.().chartOrientation === 'horizontal',
  };
};

/** Lets mermaid lay a program out. Settings of the program before are gone. */
export const drawDiagram = async (program: string): Promise<Diagram> => {
  const bench = document.createElement('div');
  document.body.append(bench);
  try {
    mermaid.mermaidAPI.globalReset();
    mermaid.initialize(settings);
    // Both times that mermaid reads the program, it names what has no name by chance.
    restartChance();
    const { svg, diagramType: type } = await mermaid.render(figureId, program, bench);
    const paper = mermaid.mermaidAPI.getConfig().themeVariables as { background?: string } | undefined;
    restartChance();
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(program);
    const root = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
    if (root === null) throw new Refusal('runtime', 'mermaid drew nothing');
    return { type, root, model: modelOf(type, root, db), paper: paper?.background ?? 'white' };
  } catch (error) {
    throw error instanceof Refusal ? error : refusalOf(error, program);
  } finally {
    bench.remove();
    for (const left of document.querySelectorAll(`#d${figureId}, #${figureId}, .mermaidTooltip`)) left.remove();
  }
};
