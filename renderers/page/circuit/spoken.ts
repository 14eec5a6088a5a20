/** The circuit symbols that an author may name in words, as in "battery U", and the sort that `data.type` calls them. */
const sorts: Readonly<Record<string, string>> = {
  resistor: 'resistor',
  'variable resistor': 'variable-resistor',
  rheostat: 'variable-resistor',
  potentiometer: 'potentiometer',
  thermistor: 'thermistor',
  photoresistor: 'photoresistor',
  ldr: 'photoresistor',
  capacitor: 'capacitor',
  inductor: 'inductor',
  coil: 'inductor',
  cell: 'cell',
  battery: 'battery',
  'voltage source': 'voltage-source',
  'current source': 'current-source',
  diode: 'diode',
  led: 'light-emitting-diode',
  'light-emitting diode': 'light-emitting-diode',
  'zener diode': 'zener-diode',
  switch: 'switch',
  ammeter: 'ammeter',
  voltmeter: 'voltmeter',
  ohmmeter: 'ohmmeter',
  lamp: 'lamp',
  bulb: 'lamp',
  'light bulb': 'lamp',
  fuse: 'fuse',
  motor: 'motor',
  ground: 'ground',
  transistor: 'transistor',
  'and gate': 'and-gate',
  'or gate': 'or-gate',
  'nand gate': 'nand-gate',
  'nor gate': 'nor-gate',
  'xor gate': 'xor-gate',
  'xnor gate': 'xnor-gate',
  'not gate': 'not-gate',
  inverter: 'not-gate',
  buffer: 'buffer',
};

/** Takes "battery U" apart into its sort and its own name; undefined for what is no symbol of a circuit. */
export const spokenSymbol = (words: string): { readonly type: string; readonly name: string } | undefined => {
  const [one = '', two = ''] = words.trim().split(/\s+/, 2);
  for (const spoken of [`${one} ${two}`, one]) {
    const type = Object.hasOwn(sorts, spoken.toLowerCase()) ? sorts[spoken.toLowerCase()] : undefined;
    if (type !== undefined) return { type, name: words.trim().slice(spoken.length).trim() };
  }
  return undefined;
};
