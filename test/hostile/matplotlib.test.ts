import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRenderers, type Renderers } from '../../renderers/index.js';
import { RenderError, type Rendering } from '../../renderers/renderer.js';
import { hasMatplotlib } from '../helpers/matplotlib.js';

/** Lines of Python that must not come to their end; `reached()` says that they did. */
type Row = readonly [name: string, attack: string];

const network: readonly Row[] = [
  ['urllib', 'from urllib.request import urlopen; reached(urlopen("MARKER/a", timeout=2).read())'],
  ['http.client', 'import http.client; c = http.client.HTTPConnection("HOST"); c.request("GET", "/"); reached(1)'],
  [
    'a socket',
    'import socket; socket.create_connection(("127.0.0.1", PORT), 2).send(b"GET / HTTP/1.0\\n\\n"); reached(1)',
  ],
  [
    'UDP',
    'import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", PORT)); reached(1)',
  ],
  ['DNS', 'import socket; reached(socket.getaddrinfo("example.org", 80))'],
  ['a socket by ctypes', 'import ctypes; reached(ctypes.CDLL(None).socket(2, 1, 0) >= 0 or 1 / 0)'],
  ['numpy by address', 'reached(np.genfromtxt("MARKER/a.csv"))'],
];

const files: readonly Row[] = [
  ['open', 'reached(open("SECRET").read())'],
  ['os.open', 'import os; reached(os.read(os.open("SECRET", 0), 99))'],
  ['the passwords', 'reached(open("/etc/passwd").read())'],
  ['a look into the home folders', 'import os; reached([n for d in ("/root", "/home") for n in os.listdir(d)][0])'],
  ['a look at the processes', 'import os; reached([n for n in os.listdir("/proc") if n.isdigit()][0])'],
  ['the memory of the parent', 'import os; reached(open(f"/proc/{os.getppid()}/mem", "rb").read(1))'],
  ['numpy', 'reached(np.fromfile("SECRET", dtype=np.uint8)[0])'],
  ['ctypes', 'import ctypes; reached(ctypes.CDLL(None).open(b"SECRET", 0) >= 0 or 1 / 0)'],
  ['a link', 'import os; os.symlink("SECRET", "/tmp/link"); reached(open("/tmp/link").read())'],
  ['a shell', 'import subprocess; reached(subprocess.check_output(["cat", "SECRET"]))'],
  ['writing over the source', 'import sys; reached(open(sys.modules["figwright_worker"].__file__, "a").write("#"))'],
  ['writing over matplotlib', 'import matplotlib; reached(open(matplotlib.__file__, "a").write("#"))'],
  ['a device', 'reached(open("/dev/mem", "rb").read(1))'],
];

const processes: readonly Row[] = [
  ['fork', 'import os; reached(os.fork() + 1)'],
  ['a fork bomb', 'import os\nwhile True:\n    os.fork()'],
  ['os.system', 'import os; reached(os.system("true") == 0 or 1 / 0)'],
  ['subprocess', 'import subprocess; reached(subprocess.run(["/bin/true"]))'],
  ['multiprocessing', 'import multiprocessing as m; p = m.Process(target=print); p.start(); reached(1)'],
  ['exec', 'import os; os.execv("/bin/true", ["true"])'],
  ['posix_spawn', 'import os; reached(os.posix_spawn("/bin/true", ["true"], {}))'],
  ['fork by ctypes', 'import ctypes; reached(ctypes.CDLL(None).fork() >= 0 or 1 / 0)'],
  ['a raw clone', 'import ctypes; reached(ctypes.CDLL(None).syscall(56, 17, 0, 0, 0, 0) >= 0 or 1 / 0)'],
  ['a signal to the parent', 'import os; os.kill(os.getppid(), 9); reached(os.getppid() or 1 / 0)'],
  ['a signal to everybody', 'import os; os.kill(-1, 9); reached(1)'],
  ['tracing', 'import ctypes; reached(ctypes.CDLL(None).ptrace(16, 1, 0, 0) == 0 or 1 / 0)'],
  ['a namespace of its own', 'import ctypes; reached(ctypes.CDLL(None).unshare(0x10000000) == 0 or 1 / 0)'],
  ['mounting', 'import ctypes; reached(ctypes.CDLL(None).mount(b"x", b"/mnt", b"tmpfs", 0, None) == 0 or 1 / 0)'],
  ['another root', 'import os; os.chroot("/tmp"); reached(1)'],
  ['raised limits', 'import resource as r; r.setrlimit(r.RLIMIT_AS, (1 << 40, 1 << 40)); reached(1)'],
  ['shared memory', 'import ctypes; reached(ctypes.CDLL(None).shmget(0, 4096, 0o1666) >= 0 or 1 / 0)'],
  ['keys of the kernel', 'import ctypes; reached(ctypes.CDLL(None).syscall(250, 0, -3, 0) >= 0 or 1 / 0)'],
];

/** Programs that never draw: each must be ended, with a reason. */
const greedy: readonly Row[] = [
  ['an endless loop', 'while True: pass'],
  ['a loop that catches everything', 'while True:\n    try:\n        while True: pass\n    except BaseException: pass'],
  [
    'a loop that ignores signals',
    'import signal\nfor s in (1, 2, 15, 24): signal.signal(s, lambda *a: None)\nwhile True: pass',
  ],
  ['a regular expression', 'import re; re.match("(a+)+$", "a" * 40 + "!")'],
  ['a number without end', 'x = 9 ** 9 ** 9'],
  ['endless sleep in C', 'import ctypes; ctypes.CDLL(None).sleep(1000)'],
  [
    'endless threads',
    'import threading\nwhile True: threading.Thread(target=lambda: [0 for _ in iter(int, 1)]).start()',
  ],
  ['all memory', 'x = []\nwhile True: x.append(bytearray(1 << 26))'],
  ['all memory by numpy', 'x = [np.ones(1 << 27) for _ in range(1000)]'],
  ['a crash', 'import ctypes; ctypes.string_at(0)'],
  ['recursion without end', 'import sys; sys.setrecursionlimit(10 ** 9)\ndef f(): f()\nf()'],
  ['an exit', 'import os; os._exit(0)'],
  [
    'an exit after a forged answer',
    'import os\nfor d in range(3, 200):\n    try: os.write(d, b"{}" * 99)\n    except OSError: pass\nos._exit(0)',
  ],
  ['a million artists', 'for i in range(10 ** 6): plt.plot([i])'],
  ['sixty thousand pixels', 'plt.figure(figsize=(600, 600)); plt.plot([1]); plt.savefig("x.png")'],
  ['a full disk', 'f = open("/tmp/x", "wb")\nwhile True: f.write(bytes(1 << 20))'],
  ['a full standard output', 'import os\nwhile True: os.write(1, b"x" * 65536)\n'],
];

const prelude = 'import matplotlib.pyplot as plt\nimport numpy as np\n';

/** The attack, and a figure whose title says whether it came to its end. */
const attempt = (attack: string): string =>
  `${prelude}got = []\ndef reached(what): got.append(repr(what))\ntry:\n${attack
    .split('\n')
    .map((line) => `    ${line}`)
    .join(
      '\n',
    )}\nexcept BaseException as error: pass\nplt.plot([1, 2])\nplt.title("REACHED " + got[0] if got else "refused")\n`;

describe.skipIf(!hasMatplotlib)('hostile Python programs', () => {
  let renderers: Renderers;
  let marker: Server;
  let calls = 0;
  let usual: Rendering;
  const secret = join(tmpdir(), `figwright-secret-${process.pid}`);
  const good = `${prelude}plt.bar(["A", "B"], [28, 55])\nplt.title(str(np.random.rand()))\n`;

  const draw = (program: string): Promise<Rendering> =>
    renderers.of('matplotlib').render(program, { limits: { timeoutMs: 2_500 } });
  const outcome = async (program: string): Promise<string> => {
    try {
      return (await draw(program)).scene.title ?? 'drawn';
    } catch (error) {
      if (error instanceof RenderError) return error.reason;
      throw error;
    }
  };
  const placed = (attack: string): string => {
    const address = marker.address();
    const port = typeof address === 'object' ? address?.port : 0;
    return attack
      .replaceAll('MARKER', `http://127.0.0.1:${port}`)
      .replaceAll('HOST', `127.0.0.1:${port}`)
      .replaceAll('PORT', String(port))
      .replaceAll('SECRET', secret);
  };
  const expectUsual = async (): Promise<void> => {
    const after = await draw(good);
    expect(Buffer.compare(after.png, usual.png)).toBe(0);
    expect(after.scene).toEqual(usual.scene);
  };

  beforeAll(async () => {
    writeFileSync(secret, 'nobody may read this');
    renderers = createRenderers({ workers: 1 });
    marker = createServer((_, response) => {
      calls += 1;
      response.end('1,2');
    });
    await new Promise<void>((resolve) => marker.listen(0, '127.0.0.1', resolve));
    usual = await draw(good);
  });
  afterAll(async () => {
    await renderers.close();
    await new Promise((resolve) => marker.close(resolve));
    rmSync(secret, { force: true });
  });

  it.each(network)('reach no network: %s', async (_, attack) => {
    expect(await outcome(placed(attempt(attack)))).not.toContain('REACHED');
    expect(calls).toBe(0);
    await expectUsual();
  });

  it.each(files)('read and write no file: %s', async (_, attack) => {
    expect(await outcome(placed(attempt(attack)))).not.toContain('REACHED');
    await expectUsual();
  });

  it.each(processes)('start and reach no process: %s', async (_, attack) => {
    expect(await outcome(placed(attempt(attack)))).not.toContain('REACHED');
    await expectUsual();
  });

  it.each(greedy)('are ended: %s', async (_, attack) => {
    expect(['timeout', 'out-of-memory', 'runtime', 'too-large', 'too-many-elements', 'crashed']).toContain(
      await outcome(prelude + attack),
    );
    await expectUsual();
  });

  it('leave nothing to the next program', async () => {
    await outcome(
      `${prelude}import builtins, os\nopen("/tmp/left", "w").write("x")\nplt.rcParams["lines.linewidth"] = 20\n` +
        'builtins.len = lambda x: 7\nplt.bar = None\nnp.random.rand = lambda: 3\nplt.plot([1, 2])\n',
    );
    expect(await outcome(attempt('import os; reached(os.listdir("/tmp")[0])'))).toBe('refused');
    await expectUsual();
  });

  it('leave no process behind', async () => {
    await outcome(`${prelude}while True: pass`);
    const own = readdirSync('/proc').filter((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
        return command.includes('figwright_worker') && !command.includes('bwrap') && parent !== undefined;
      } catch {
        return false;
      }
    });
    const workers = own.filter((name) => isOf(Number(name), process.pid));
    expect(workers).toHaveLength(1);
  });
});

/** Whether one process descends from another. */
const isOf = (pid: number, ancestor: number): boolean => {
  for (let at = pid; at > 1;) {
    if (at === ancestor) return true;
    try {
      at = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${at}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
      return false;
    }
  }
  return false;
};

describe.skipIf(!hasMatplotlib)('a Python program that forges', () => {
  let renderers: Renderers;
  const bars = async (...lines: string[]): Promise<unknown> => {
    const program = `${prelude}${lines.join('\n')}\nplt.bar(["A", "B"], [28, 55])\n`;
    try {
      const { scene } = await renderers.of('matplotlib').render(program);
      return scene.elements.filter(({ kind }) => kind === 'bar').map(({ encoding }) => encoding);
    } catch (error) {
      if (error instanceof RenderError) return error.reason;
      throw error;
    }
  };
  const course = async (...lines: string[]): Promise<unknown> => {
    const program = `${prelude}${lines.join('\n')}\nplt.plot([0, 1, 2], [3, 1, 2])\n`;
    const { scene } = await renderers.of('matplotlib').render(program);
    return scene.elements.find(({ kind }) => kind === 'line')?.points?.map(({ y }) => y);
  };
  beforeAll(() => {
    renderers = createRenderers({ workers: 1 });
  });
  afterAll(() => renderers.close());

  const truth = [
    { x: 'A', y: 28, y2: 0 },
    { x: 'B', y: 55, y2: 0 },
  ];

  it('gains nothing by changing what lines say of their data', async () => {
    expect(
      await course(
        'from matplotlib.lines import Line2D',
        'old = Line2D.get_ydata',
        'import sys',
        'd = sys.modules["figwright_worker.describe"]',
        'd.line_facts = lambda line: {"x": np.array([0.0, 1, 2]), "y": np.array([7.0, 8, 9]), "marker": "", "drawstyle": "default"}',
        'd.FACTS["line"] = d.line_facts',
      ),
    ).toEqual([3, 1, 2]);
  });

  it('gains nothing by changing what bars say of their heights', async () => {
    expect(await bars('from matplotlib.patches import Rectangle', 'Rectangle.get_height = lambda self: 99')).toEqual(
      truth,
    );
  });

  it('gains nothing by a made-up message', async () => {
    expect(await bars('import json', 'json.dumps = lambda *given, **options: "{}"')).toBe('runtime');
  });

  it('gains nothing by descriptions of another shape', async () => {
    const forged =
      'import sys; c = sys.modules["figwright_worker.capture"]; c.describe = lambda *a: {"artists": 7, "background": [1, 1, 1, 1]}';
    expect(await bars(forged)).toBe('runtime');
  });

  it('changes picture and scene alike when it changes how things are drawn', async () => {
    const patched = [
      'from matplotlib.patches import Rectangle',
      'old = Rectangle.draw',
      'def draw(self, renderer):',
      '    self.set_height(self.get_height() / 2)',
      '    old(self, renderer)',
      '    self.set_height(self.get_height() * 2)',
      'Rectangle.draw = draw',
    ];
    expect(await bars(...patched)).toEqual([
      { x: 'A', y: 14, y2: 0 },
      { x: 'B', y: 27.5, y2: 0 },
    ]);
  });
});
