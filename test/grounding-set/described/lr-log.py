import numpy as np
import matplotlib.pyplot as plt

steps = np.array([1, 10, 100, 1000, 10000, 100000])
sgd = [2.30, 2.25, 1.90, 1.20, 0.60, 0.31]
adam = [2.30, 2.05, 1.10, 0.45, 0.22, 0.18]
rms = [2.30, 2.12, 1.35, 0.62, 0.30, 0.24]
fig, ax = plt.subplots(figsize=(7, 5))
ax.plot(steps, sgd, marker='o', label='SGD', color='C0')
ax.plot(steps, rms, marker='s', label='RMSProp', color='C1')
ax.plot(steps, adam, marker='^', label='Adam', color='C2')
ax.set_xscale('log')
ax.set_xlabel('Training steps')
ax.set_ylabel('Cross-entropy loss')
ax.set_title('Convergence of three optimizers')
ax.legend()
ax.annotate('largest gap', xy=(100, 1.5), xytext=(1500, 1.9), arrowprops=dict(arrowstyle='->'))
plt.show()
