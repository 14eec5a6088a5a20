import numpy as np
import matplotlib.pyplot as plt

rng = np.random.RandomState(7)
data = [rng.normal(120, 10, 300), rng.normal(95, 18, 300), rng.normal(70, 6, 300), rng.normal(45, 9, 300)]
fig, ax = plt.subplots(figsize=(7, 5))
parts = ax.violinplot(data, showmedians=True, showextrema=True)
for pc, c in zip(parts['bodies'], ['steelblue', 'indianred', 'seagreen', 'goldenrod']):
    pc.set_facecolor(c)
    pc.set_edgecolor('black')
    pc.set_alpha(0.7)
ax.set_xticks([1, 2, 3, 4])
ax.set_xticklabels(['vLLM', 'TGI', 'TensorRT', 'SpecDec'])
ax.set_ylabel('Latency per token (ms)')
ax.set_title('Decoding latency of serving back ends')
ax.set_ylim(0, 160)
ax.set_yticks(range(0, 161, 20))
plt.savefig('violin_lat.png')
