import numpy as np
import matplotlib.pyplot as plt

x = np.linspace(0, 2 * np.pi, 200)
fig, axs = plt.subplots(2, 2, figsize=(10, 8))
axs[0, 0].plot(x, np.sin(x), 'tab:blue')
axs[0, 0].set_title('Sine')
axs[0, 1].plot(x, np.cos(x), 'tab:orange')
axs[0, 1].set_title('Cosine')
axs[1, 0].plot(x, np.exp(-x), 'tab:green')
axs[1, 0].set_title('Exponential decay')
axs[1, 1].plot(x, x ** 2, 'tab:red')
axs[1, 1].set_title('Square')
for ax in axs.flat:
    ax.set(xlabel='x', ylabel='f(x)')
    ax.grid(True)
fig.suptitle('Four Elementary Functions')
fig.tight_layout()
plt.savefig('q2_20_grid22.png')
