import numpy as np
import matplotlib.pyplot as plt

def f(x, y):
    return (x - 1) ** 2 + 4 * (y + 0.5) ** 2

X, Y = np.meshgrid(np.linspace(-4, 4, 200), np.linspace(-3, 3, 200))
Z = f(X, Y)
def run(lr, n, p=(-3.0, 2.0)):
    pts = [p]
    for _ in range(n):
        x, y = pts[-1]
        pts.append((x - lr * 2 * (x - 1), y - lr * 8 * (y + 0.5)))
    return np.array(pts)

small = run(0.05, 10)
large = run(0.22, 10)
fig, ax = plt.subplots(figsize=(7, 5.5))
cs = ax.contourf(X, Y, Z, levels=20, cmap='YlGnBu_r')
fig.colorbar(cs, label='Loss')
ax.plot(small[:, 0], small[:, 1], 'o-', color='white', ms=4, label='lr = 0.05')
ax.plot(large[:, 0], large[:, 1], 's-', color='red', ms=4, label='lr = 0.22')
ax.plot(1, -0.5, marker='*', color='gold', ms=18, markeredgecolor='k', ls='none', label='Minimum')
ax.annotate('start', xy=(-3, 2), xytext=(-3.6, 2.6), color='black', fontsize=11)
ax.set_xlabel(r'$w_1$')
ax.set_ylabel(r'$w_2$')
ax.set_title('Gradient descent on a quadratic loss')
leg = ax.legend(loc='lower left', facecolor='lightgray')
plt.tight_layout()
plt.show()
