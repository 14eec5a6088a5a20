import { compile } from 'vega-lite';
import { parse, setRandom, type Spec, View } from 'vega';
import { createChance } from '../../renderers/page/chance.js';

declare module 'vega' {
  /** Missing in Vega's types. */
  export function setRandom(random: () => number): void;
}

/** What Vega itself says that it drew, walked independently of the tracer: the yardstick for scenes. */
export interface Compiled {
  /** Items of data marks by Vega's own name of the mark; a line or an area counts once per series. */
  readonly items: Readonly<Record<string, number>>;
  /** Every text, those included that overlap and are dropped: that depends on how text is measured. */
  readonly texts: readonly string[];
  readonly axisTitles: readonly string[];
  readonly domains: readonly string[];
}

interface AnyMark {
  readonly marktype: string;
  readonly role?: string;
  readonly items: readonly AnyItem[];
}

interface AnyItem {
  readonly items?: readonly AnyMark[];
  readonly text?: string | number | readonly string[] | null;
  readonly opacity?: number;
  readonly defined?: boolean;
  readonly datum?: { readonly scale?: string };
  readonly context?: { readonly scales: Record<string, { readonly value: { domain: () => unknown[]; type: string } }> };
}

const domainText = (domain: readonly unknown[], type: string): string => {
  const plain = domain.map((value) =>
    value instanceof Date
      ? value.toISOString()
      : typeof value === 'number'
        ? Number(value.toPrecision(12))
        : (value ?? null),
  );
  const all = type === 'band' || type === 'point' || plain.length < 3;
  return JSON.stringify(all ? plain : [plain[0], plain.at(-1)]);
};

const visit = (
  mark: AnyMark,
  into: { items: Record<string, number>; texts: string[]; axisTitles: string[]; domains: Set<string> },
): void => {
  for (const item of mark.items) {
    if (mark.role === 'axis') {
      const scale = item.context?.scales[item.datum?.scale ?? '']?.value;
      if (scale !== undefined) into.domains.add(domainText(scale.domain(), scale.type));
    }
    for (const child of item.items ?? []) visit(child, into);
  }
  if (mark.role === 'mark' && mark.marktype !== 'group' && mark.items.length > 0) {
    const course = mark.marktype === 'line' || mark.marktype === 'area' || mark.marktype === 'trail';
    const count = course ? Number(mark.items.some((item) => item.defined !== false)) : mark.items.length;
    into.items[mark.marktype] = (into.items[mark.marktype] ?? 0) + count;
  }
  if (mark.marktype === 'text') {
    const shown = mark.items.filter((item) => item.text !== '' && item.text !== undefined && item.text !== null);
    const written = shown.map((item) =>
      (typeof item.text === 'object' ? (item.text ?? []).join('\n') : String(item.text)).trim(),
    );
    into.texts.push(...written);
    if (mark.role === 'axis-title') into.axisTitles.push(...written);
  }
};

/** Runs a program with Vega in Node, without a browser, and counts. */
export const compileAndCount = async (language: 'vega' | 'vega-lite', program: string): Promise<Compiled> => {
  const silent = { level: () => 0, error: () => silent, warn: () => silent, info: () => silent, debug: () => silent };
  const specification =
    language === 'vega' ? (JSON.parse(program) as Spec) : compile(JSON.parse(program), { logger: silent }).spec;
  // Confidence intervals are bootstrapped: with another chance than the page's, their bounds and the ticks beside them differ.
  setRandom(createChance().next);
  const view = new View(parse(specification), { renderer: 'none', logger: silent });
  await view.runAsync();
  const into = {
    items: {} as Record<string, number>,
    texts: [] as string[],
    axisTitles: [] as string[],
    domains: new Set<string>(),
  };
  visit((view.scenegraph() as unknown as { root: AnyMark }).root, into);
  view.finalize();
  return { ...into, domains: [...into.domains] };
};
