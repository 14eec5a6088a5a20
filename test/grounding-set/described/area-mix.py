import matplotlib.pyplot as plt
import numpy as np

yr = np.arange(2012, 2024)
cnn = np.array([60, 68, 74, 78, 76, 72, 66, 58, 46, 36, 28, 22])
rnn = np.array([10, 12, 14, 16, 18, 18, 14, 10, 7, 5, 4, 3])
trf = np.array([0, 0, 0, 0, 0, 2, 10, 22, 38, 51, 61, 69])
oth = 100 - cnn - rnn - trf
fig, ax = plt.subplots(figsize=(6.6, 4.2))
ax.stackplot(yr, cnn, rnn, trf, oth, labels=['CNN', 'RNN', 'Transformer', 'Other'], colors=['#66c2a5', '#fc8d62', '#8da0cb', '#d9d9d9'])
ax.set_xlim(2012, 2023)
ax.set_ylim(0, 100)
ax.set_xlabel('Publication year')
ax.set_ylabel('Share of papers (%)')
ax.legend(loc='lower left', framealpha=0.9)
plt.tight_layout()
plt.savefig('area-mix.png', dpi=130)
