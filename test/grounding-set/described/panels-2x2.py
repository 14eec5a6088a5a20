import matplotlib.pyplot as plt
import numpy as np

x = np.arange(0, 81)
fig, axs = plt.subplots(2, 2, figsize=(8, 6))
(a, b), (c, d) = axs
a.plot(x, 2.3 * np.exp(-x / 18) + 0.35, 'C0', label='Method A')
a.plot(x, 2.3 * np.exp(-x / 9) + 0.62, 'C1', label='Method B')
a.set_title('(a) Training loss'); a.set_xlabel('Epoch'); a.set_ylabel('Cross-entropy'); a.legend()
b.plot(x, 92 - 60 * np.exp(-x / 20), 'C0', label='Method A')
b.plot(x, 86 - 50 * np.exp(-x / 11), 'C1', label='Method B')
b.set_title('(b) Validation accuracy'); b.set_xlabel('Epoch'); b.set_ylabel('Accuracy (%)'); b.set_ylim(30, 95)
c.bar(['A', 'B'], [142, 95], color=['C0', 'C1'])
c.set_title('(c) Training time'); c.set_ylabel('GPU hours')
d.bar(['A', 'B'], [11.3, 15.8], color=['C0', 'C1'])
d.set_title('(d) Peak memory'); d.set_ylabel('GB')
plt.tight_layout()
plt.savefig('panels-2x2.png', dpi=130)
