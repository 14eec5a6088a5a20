import numpy as np
import matplotlib.pyplot as plt

ep = np.arange(1, 41)
train = 0.15 + 2.1 * np.exp(-ep / 8)
val = 0.45 + 1.8 * np.exp(-ep / 6) + 0.0009 * np.maximum(ep - 18, 0) ** 2
acc_tr = 99 - 60 * np.exp(-ep / 8)
acc_va = 88 - 50 * np.exp(-ep / 6) - 0.009 * np.maximum(ep - 18, 0) ** 2

fig, (a, b) = plt.subplots(1, 2, figsize=(11, 4.3))
a.plot(ep, train, color='tab:blue', label='train')
a.plot(ep, val, color='tab:red', label='validation')
best = ep[val.argmin()]
a.axvline(best, color='k', ls=':')
a.annotate(f'early stop (epoch {best})', xy=(best, val.min()), xytext=(best + 2, 1.3), arrowprops=dict(arrowstyle='->'))
a.set_xlabel('Epoch'); a.set_ylabel('Loss'); a.set_title('Loss'); a.legend()
b.plot(ep, acc_tr, color='tab:blue', label='train')
b.plot(ep, acc_va, color='tab:red', label='validation')
b.axvline(best, color='k', ls=':')
b.set_xlabel('Epoch'); b.set_ylabel('Accuracy (%)'); b.set_title('Accuracy'); b.legend(loc='lower right')
b.set_ylim(40, 102)
plt.tight_layout()
plt.show()
