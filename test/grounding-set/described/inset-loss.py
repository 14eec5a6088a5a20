import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 200, 401)
adam = 3.0 * np.exp(-x / 25) + 0.30
sgd = 3.0 * np.exp(-x / 45) + 0.22
lamb = 3.0 * np.exp(-x / 30) + 0.26
fig, ax = plt.subplots(figsize=(6.4, 4.4))
for y, c, l in [(adam, 'tab:red', 'Adam'), (sgd, 'tab:blue', 'SGD + momentum'), (lamb, 'tab:green', 'LAMB')]:
    ax.plot(x, y, color=c, label=l)
ax.set_xlabel('Step (thousands)')
ax.set_ylabel('Loss')
ax.set_xlim(0, 200)
ax.set_ylim(0, 3.5)
ax.legend(loc='upper left', bbox_to_anchor=(0.12, 1.0))
ins = ax.inset_axes([0.5, 0.35, 0.46, 0.42])
for y, c in [(adam, 'tab:red'), (sgd, 'tab:blue'), (lamb, 'tab:green')]:
    ins.plot(x, y, color=c)
ins.set_xlim(140, 200)
ins.set_ylim(0.2, 0.4)
ins.set_title('final 60k steps', fontsize=8)
ax.indicate_inset_zoom(ins, edgecolor='black')
plt.savefig('inset-loss.png', dpi=130, bbox_inches='tight')
