import type { Fact } from '../fact.js';
import { figureName, plotName } from '../reading/figure-name.js';
import { layoutOf } from '../reading/layout.js';
import type { Panel, Reading } from '../reading/reading.js';
import { fact } from './make.js';

const ids = (panel: Panel): string[] => [panel.group.id];

const panelFacts = (panel: Panel, alone: boolean): Fact[] => {
  const facts: Fact[] = [];
  const name = alone ? undefined : (panel.label ?? panel.group.id);
  for (const plot of panel.plots) {
    const about = plot.elements.map((element) => element.id);
    facts.push(fact('layer', [name, plot.id], plot.kind, { about, salience: 0.3 }));
    if (plot.form === 'bar') {
      facts.push(
        fact('orientation', [name, plot.id], plot.horizontal ? 'horizontal' : 'vertical', { about, salience: 0.4 }),
      );
      if (plot.arrangement !== 'single')
        facts.push(fact('arrangement', [name, plot.id], plot.arrangement, { about, salience: 0.5 }));
    }
    if (!alone) facts.push(fact('figure', [name, plot.id], plotName(plot), { about, salience: 0.3 }));
  }
  if (panel.group.title !== undefined)
    facts.push(fact('title', [name ?? panel.group.id], panel.group.title, { about: ids(panel), salience: 0.5 }));
  return facts;
};

/** What the figure is, and what it is made of. */
export const figureFacts = (reading: Reading): Fact[] => {
  const { scene, panels, main } = reading;
  const facts: Fact[] = [];
  if (main)
    facts.push(
      fact('figure', [null], figureName(reading), { about: main.elements.map((element) => element.id), salience: 1 }),
    );
  const titled = (role: 'title' | 'subtitle'): string[] =>
    reading.texts.filter((element) => element.role === role).map((element) => element.id);
  if (scene.title) facts.push(fact('title', [null], scene.title, { about: titled('title'), salience: 0.9 }));
  if (scene.subtitle) facts.push(fact('subtitle', [], scene.subtitle, { about: titled('subtitle'), salience: 0.5 }));
  if (panels.length > 1)
    facts.push(fact('composition', [], layoutOf(reading).name, { about: panels.flatMap(ids), salience: 0.7 }));
  for (const panel of panels) facts.push(...panelFacts(panel, panels.length === 1));
  for (const element of reading.texts) {
    if (element.role === 'mark')
      facts.push(
        fact('text', [element.id], element.text ?? '', {
          about: [element.id],
          salience: reading.main?.form === 'values' ? 0.3 : 0.1,
        }),
      );
    if (element.role === 'header')
      facts.push(fact('text', [element.id], element.text ?? '', { about: [element.id], salience: 0.3 }));
  }
  return facts;
};
