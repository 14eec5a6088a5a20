import matplotlib.pyplot as plt
import numpy as np

lr = np.array([1e-5, 3e-5, 1e-4, 3e-4, 1e-3, 3e-3, 1e-2])
adamw = [71.0, 76.4, 80.9, 83.2, 82.1, 74.5, 41.0]
lion = [75.8, 80.6, 83.0, 81.9, 70.2, 38.7, 20.5]
sgd = [35.2, 44.0, 55.1, 64.8, 72.3, 77.0, 79.6]
fig, ax = plt.subplots(figsize=(6.2, 4.2))
ax.semilogx(lr, adamw, 'o-', label='AdamW')
ax.semilogx(lr, lion, '^-', label='Lion')
ax.semilogx(lr, sgd, 's-', label='SGD')
ax.set_xlabel('Peak learning rate')
ax.set_ylabel('Validation accuracy (%)')
ax.set_ylim(0, 100)
ax.legend(loc='lower left')
ax.grid(True, alpha=0.3)
plt.savefig('lr-sweep.png', dpi=130, bbox_inches='tight')
