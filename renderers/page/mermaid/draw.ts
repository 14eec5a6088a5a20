import mermaid from 'mermaid';
import { messageOf, Refusal } from '../refusal.js';

/** What mermaid's own model of a diagram says of a node, where it lays the diagram out as a graph. */
export interface ModelNode {
  readonly id: string;
  readonly label?: string;
  readonly domId?: string;
  readonly shape?: string;
  readonly isGroup?: boolean;
  readonly parentId?: string;
}

export interface ModelEdge {
  readonly id: string;
  readonly start?: string;
  readonly end?: string;
  readonly arrowTypeStart?: string;
  readonly arrowTypeEnd?: string;
  readonly startLabelRight?: string;
  readonly endLabelLeft?: string;
}

export interface Section {
  readonly label: string;
  readonly value: number;
}

export interface Task {
  readonly id: string;
  readonly startTime: Date;
  readonly endTime: Date;
  readonly task: string;
  readonly type: string;
}

export interface Model {
  readonly title?: string;
  readonly nodes: readonly ModelNode[];
  readonly edges: readonly ModelEdge[];
  /** Of a pie. */
  readonly sections: readonly Section[];
  /** Of a Gantt chart. */
  readonly tasks: readonly Task[];
}

export interface Diagram {
  readonly type: string;
  readonly root: SVGSVGElement;
  readonly model: Model;
  /** The theme's paper. */
  readonly paper: string;
}

/** The id of the drawing's root: mermaid begins all ids in it with this and a hyphen. */
export const figureId = 'figure';

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

const refusalOf = (error: unknown): Refusal => {
  const said = messageOf(error).trim();
  if (error instanceof Error && error.name === 'UnknownDiagramError')
    return new Refusal('syntax', 'Not mermaid: the first line names no diagram that mermaid knows');
  if (/parse error|lexical error|syntax error|expecting|unrecognized|unexpected/i.test(said))
    return new Refusal('syntax', `Not mermaid: ${said}`);
  return new Refusal('invalid', `mermaid: ${said}`);
};

interface Database {
  readonly getData?: () => { readonly nodes?: readonly ModelNode[]; readonly edges?: readonly ModelEdge[] };
  readonly getDiagramTitle?: () => string | undefined;
  readonly getSections?: () => unknown;
  readonly getTasks?: () => readonly Task[];
}

const sectionsOf = (database: Database): Section[] => {
  const sections = database.getSections?.();
  return sections instanceof Map
    ? [...sections].map(([label, value]) => ({ label: String(label), value: Number(value) }))
    : [];
};

/** Asks the diagram's own database; each kind of diagram has another one. */
const modelOf = (type: string, database: Database): Model => {
  const data = database.getData?.();
  const title = database.getDiagramTitle?.()?.trim();
  return {
    ...(title === undefined || title === '' ? {} : { title }),
    nodes: data?.nodes ?? [],
    edges: data?.edges ?? [],
    sections: type === 'pie' ? sectionsOf(database) : [],
    tasks: type === 'gantt' ? (database.getTasks?.() ?? []) : [],
  };
};

/** Lets mermaid lay a program out. Settings of the program before are gone. */
export const drawDiagram = async (program: string): Promise<Diagram> => {
  const bench = document.createElement('div');
  document.body.append(bench);
  try {
    mermaid.mermaidAPI.globalReset();
    mermaid.initialize(settings);
    const { svg, diagramType: type } = await mermaid.render(figureId, program, bench);
    const paper = mermaid.mermaidAPI.getConfig().themeVariables as { background?: string } | undefined;
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(program);
    const root = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
    if (root === null) throw new Refusal('runtime', 'mermaid drew nothing');
    return { type, root, model: modelOf(type, db), paper: paper?.background ?? 'white' };
  } catch (error) {
    throw error instanceof Refusal ? error : refusalOf(error);
  } finally {
    bench.remove();
    for (const left of document.querySelectorAll(`#d${figureId}, #${figureId}, .mermaidTooltip`)) left.remove();
  }
};
