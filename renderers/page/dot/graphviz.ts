import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { messageOf, Refusal } from '../refusal.js';
import type { Layout } from './layout.js';

const native = WebAssembly.instantiate.bind(WebAssembly);
let compiled: Promise<WebAssembly.Module> | undefined;

/** The package compiles its bytes with every instance; once is enough. Graphviz is the only WebAssembly of its page. */
const instantiateOnce = async (bytes: BufferSource, imports?: WebAssembly.Imports): Promise<object> => {
  const module = await (compiled ??= WebAssembly.compile(bytes));
  return { module, instance: await native(module, imports) };
};
Reflect.set(WebAssembly, 'instantiate', instantiateOnce);
Reflect.deleteProperty(WebAssembly, 'instantiateStreaming');

const refusalOf = (error: unknown): Refusal => {
  const said = messageOf(error)
    .replace(/\s*Error\s*$/, '')
    .trim();
  const broken = /syntax error in line (\d+)(.*)/.exec(said);
  if (broken !== null) return new Refusal('syntax', `Not DOT: line ${broken[1]}: syntax error${broken[2]}`);
  if (/syntax|lexical|scanning/i.test(said)) return new Refusal('syntax', `Not DOT: ${said}`);
  if (/Layout was not done/.test(said)) {
    return new Refusal(
      'invalid',
      'Graphviz cannot lay this graph out; layout is one of dot, neato, fdp, sfdp, circo, twopi, osage, patchwork',
    );
  }
  if (error instanceof WebAssembly.RuntimeError) return new Refusal('runtime', `Graphviz broke off: ${said}`);
  return new Refusal('invalid', `Graphviz: ${said}`);
};

/** Attributes that turn, scale or cut the finished layout: where they are, Graphviz's own SVG says how. */
const reframing = /"(?:size|rotate|landscape|orientation|viewport|dpi|resolution|pad|page)"\s*:/;

/** A layout, and the head of its SVG where the page is not just the layout with a margin of 4 points. */
export interface Laid {
  readonly layout: Layout;
  readonly svg?: string;
}

/** Graphviz's answer from an instance of its own: with some graphs a second layout in the same instance breaks off. */
const layOutAs = async (format: 'json' | 'svg', program: string): Promise<string> => {
  Graphviz.unload();
  const graphviz = await Graphviz.load();
  try {
    return graphviz.layout(program, format, 'dot');
  } catch (error) {
    throw refusalOf(error);
  } finally {
    Graphviz.unload();
  }
};

/** Lays a program out; nothing of it is left for the next. */
export const layOut = async (program: string): Promise<Laid> => {
  const json = await layOutAs('json', program);
  const layout = JSON.parse(json) as Layout;
  return reframing.test(json) ? { layout, svg: await layOutAs('svg', program) } : { layout };
};
