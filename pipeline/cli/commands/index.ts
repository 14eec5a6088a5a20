import type { CommandDefinition } from '../command.js';

interface CommandEntry {
  readonly summary: string;
  /** Loaded only when it is called, so that `figwright --help` does not start a browser's worth of code. */
  readonly load: () => Promise<{ readonly command: unknown }>;
}

/** Every command, in the order of `figwright --help`: one line each. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  init: { summary: 'write a dataset directory with a commented configuration', load: () => import('./init.js') },
  build: { summary: 'run every stage until N triplets are accepted', load: () => import('./build.js') },
  status: { summary: 'what is where, and why', load: () => import('./status.js') },
  import: { summary: 'add programs that exist', load: () => import('./import.js') },
  vary: { summary: 'let a model vary figures that are in the dataset', load: () => import('./vary.js') },
  retry: { summary: 'give rejected or failed samples another try', load: () => import('./retry.js') },
  inspect: { summary: "one sample's whole story", load: () => import('./inspect.js') },
  render: { summary: 'draw programs: a PNG and a scene for each', load: () => import('./render.js') },
  caption: { summary: "one figure's caption, written from facts", load: () => import('./caption.js') },
  check: { summary: 'hold texts about a figure against what its code draws', load: () => import('./check.js') },
  mutate: { summary: 'the same program with one fact changed, and which', load: () => import('./mutate.js') },
  export: {
    summary: 'write accepted triplets as training rows, with manifest and card',
    load: () => import('./export.js'),
  },
  families: { summary: 'the generators that figwright has', load: () => import('./families.js') },
  prompts: { summary: 'what models are asked: the prompts of a dataset', load: () => import('./prompts.js') },
  doctor: { summary: 'what this machine has and lacks', load: () => import('./doctor.js') },
  demo: { summary: 'build and export a small dataset, offline', load: () => import('./demo.js') },
};

export const loadCommand = async (entry: CommandEntry): Promise<CommandDefinition> =>
  (await entry.load()).command as CommandDefinition;
