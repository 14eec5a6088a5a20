import { installChance } from './html/chance.js';
import { installClock } from './html/clock.js';

// Runs in the program's own world before its first script, in every window that it gets.
installClock();
installChance();
