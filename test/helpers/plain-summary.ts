import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with one plain line, `N passed, N failed, N skipped`, that a script can read. */
export const plainSummary: Reporter = {
  onTestRunEnd: (modules: readonly TestModule[]) => {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    // A file that fails before its first test has no test that failed.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
    ).length;
    process.on('exit', () => {
      process.stdout.write(
        `\n${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped\n`,
      );
    });
  },
};
