// Builds dist/: the command line and its modules, file by file, and the code that runs inside the browser page.
import { cp, glob as _glob, rm } from 'node:fs/promises';
import { globSync } from 'node:fs';
