/**
 * RDKit's bindings compile the functions that cross into WebAssembly from text, which no page of ours may do. The texts
 * are of two shapes only; this answers each with a function that does what the text says.
 */
type Callable = (...values: readonly unknown[]) => unknown;
type Known = Readonly<Record<string, Callable>>;

const named = (names: readonly string[], values: readonly unknown[]): Known =>
  Object.fromEntries(names.map((name, index) => [name, values[index] as Callable]));

/** A function or method of a C++ class: wire the arguments, call, undo, wire the answer back. */
const methodInvoker =
  (names: readonly string[], body: string): Callable =>
  (...captured) => {
    const known = named(names, captured);
    const count = names.filter((name) => /^toArg\d+Wire$/.test(name)).length;
    const [stacked, framed] = [body.includes('var destructors'), body.includes('stackSave()')];
    const [method, answers] = [body.includes('var thisWired'), body.includes('return ret')];
    return function invoke(this: unknown, ...values: readonly unknown[]): unknown {
      const destructors: unknown[] | null = stacked ? [] : null;
      const pointer = framed ? known['stackSave']?.() : undefined;
      const wired: [string, unknown][] = [];
      let answer: unknown;
      try {
        if (method) wired.push(['thisWired', known['toClassParamWire']?.(destructors, this)]);
        for (let index = 0; index < count; index += 1)
          wired.push([`arg${index}Wired`, known[`toArg${index}Wire`]?.(destructors, values[index])]);
        answer = known['invoker']?.(known['fn'], ...wired.map(([, value]) => value));
      } finally {
        if (framed) known['stackRestore']?.(pointer);
      }
      if (stacked) known['runDestructors']?.(destructors);
      else for (const [name, value] of wired) known[`${name}_dtor`]?.(value);
      return answers ? known['fromRetWire']?.(answer) : undefined;
    };
  };

const refuse = (...parts: readonly unknown[]): never => {
  throw new EvalError(`No text becomes code in this page: ${String(parts.at(-1)).slice(0, 80)}`);
};

/** Stands for `Function` while RDKit starts and works. */
function FromText(...parts: readonly unknown[]): Callable {
  const [names, body] = parts;
  if (Array.isArray(names) && names.includes('invoker') && typeof body === 'string')
    return methodInvoker(names.map(String), body);
  return refuse(...parts);
}
FromText.prototype = Function.prototype;

Reflect.set(globalThis, 'Function', FromText);
