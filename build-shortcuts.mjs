// Shortcuts through two libraries, put in while the pages are bundled: what each does over and over for every figure
// with the same outcome is done once, or without detours. A library that no longer has the place fails the build.
import { readFileSync } from 'node:fs';

const shortcuts = [
  {
    // Graphviz's WebAssembly is text within the package, and `unload` forgets its bytes with its instance: 25 ms to
    // decode them again for each graph. They are kept.
    file: /@hpcc-js\/wasm-graphviz\/dist\/index\.js$/,
    place: /(function \w+\(\)\{)\w+=void 0(\})/,
    instead: '$1$2',
  },
  {
    // mermaid copies its whole configuration hundreds of times a diagram, key by key: half of its time. The same copy,
    // two levels deep, in the engine's own way.
    file: /mermaid\/dist\/chunks\/mermaid\.core\/chunk-\w+\.mjs$/,
    place: /return assignWithDepth_default\(\{\}, currentConfig\);/,
    instead: `const copied = (value, depth) => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return [...value];
      const copy = { ...value };
      if (depth > 0) for (const key of Object.keys(copy)) copy[key] = copied(copy[key], depth - 1);
      return copy;
    };
    return copied(currentConfig, 2);`,
    optional: true, // one of many files of this name has it
  },
];

/** The plugin, and a check that each shortcut was taken. */
export const libraryShortcuts = () => {
  const taken = new Set();
  return {
    name: 'library-shortcuts',
    setup(build) {
      for (const { file, place, instead, optional } of shortcuts) {
        build.onLoad({ filter: file }, ({ path }) => {
          const source = readFileSync(path, 'utf8');
          if (!place.test(source)) {
            if (optional) return undefined;
            throw new Error(`${path} has no ${place}: look at build-shortcuts.mjs`);
          }
          taken.add(place);
          return { contents: source.replace(place, instead), loader: 'js' };
        });
      }
      build.onEnd(() => {
        const missed = shortcuts.find(({ place }) => !taken.has(place));
        if (missed !== undefined) throw new Error(`no library has ${missed.place}: look at build-shortcuts.mjs`);
      });
    },
  };
};
