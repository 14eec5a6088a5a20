import { recordCanvases } from './html/canvas.js';
import { installChance } from './html/chance.js';
import { installClock } from './html/clock.js';
import { installReader } from './html/model/read.js';

// Runs in the program's own world before its first script, in every window that it gets.
installClock();
installChance();
recordCanvases();
installReader();
