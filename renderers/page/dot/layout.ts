/** Graphviz's `json` output: the graph as laid out, each object with the strokes that draw it. Points, y upwards. */
export interface Layout {
  readonly name: string;
  readonly directed: boolean;
  /** Left, bottom, right, top. */
  readonly bb: string;
  readonly label?: string;
  readonly layout?: string;
  readonly rankdir?: string;
  readonly outputorder?: string;
  readonly objects?: readonly LayoutObject[];
  readonly edges?: readonly LayoutEdge[];
  readonly _draw_?: readonly Op[];
  readonly _ldraw_?: readonly Op[];
}

/** A node, or a subgraph: only subgraphs list `nodes`, and only clusters among them are drawn. */
export interface LayoutObject {
  readonly _gvid: number;
  readonly name: string;
  readonly label?: string;
  readonly shape?: string;
  readonly pos?: string;
  /** Of a cluster. */
  readonly bb?: string;
  /** Of a record: its fields, `left,bottom,right,top` each. */
  readonly rects?: string;
  readonly nodes?: readonly number[];
  readonly subgraphs?: readonly number[];
  readonly _draw_?: readonly Op[];
  readonly _ldraw_?: readonly Op[];
  readonly xlp?: string;
}

export interface LayoutEdge {
  readonly _gvid: number;
  readonly tail: number;
  readonly head: number;
  readonly dir?: string;
  readonly arrowhead?: string;
  readonly arrowtail?: string;
  readonly _draw_?: readonly Op[];
  readonly _hdraw_?: readonly Op[];
  readonly _tdraw_?: readonly Op[];
  readonly _ldraw_?: readonly Op[];
  readonly _hldraw_?: readonly Op[];
  readonly _tldraw_?: readonly Op[];
}

export type XY = readonly [x: number, y: number];

export interface GradientOp {
  readonly grad: 'linear' | 'radial';
  /** Two points, or two circles with their radius. */
  readonly p0: readonly number[];
  readonly p1: readonly number[];
  readonly stops: readonly { readonly frac: number; readonly color: string }[];
}

export type Colored<Name extends string> = { readonly op: Name } & (
  | { readonly grad: 'none'; readonly color: string }
  | GradientOp
);

/** One stroke of the xdot language: capital letters fill. */
export type Op =
  | Colored<'c'>
  | Colored<'C'>
  | { readonly op: 'e' | 'E'; readonly rect: readonly [x: number, y: number, rx: number, ry: number] }
  | { readonly op: 'p' | 'P' | 'L' | 'b' | 'B'; readonly points: readonly XY[] }
  | { readonly op: 'S'; readonly style: string }
  | { readonly op: 'F'; readonly size: number; readonly face: string }
  | { readonly op: 't'; readonly fontchar: number }
  | {
      readonly op: 'T';
      readonly pt: XY;
      readonly align: 'l' | 'c' | 'r';
      /** What the layout thinks that the text takes. */
      readonly width: number;
      readonly text: string;
    }
  | { readonly op: 'I' };
