import numpy as np
import matplotlib.pyplot as plt

years = np.arange(2000, 2021)
rate = [4.0, 4.7, 5.8, 6.0, 5.5, 5.1, 4.6, 4.6, 5.8, 9.3, 9.6, 8.9, 8.1, 7.4, 6.2, 5.3, 4.9, 4.4, 3.9, 3.7, 8.1]

fig, ax = plt.subplots(figsize=(10, 5.5))
ax.axvspan(2001, 2002, color='gray', alpha=0.3, label='Recession')
ax.axvspan(2008, 2009, color='gray', alpha=0.3)
ax.plot(years, rate, color='tab:blue', marker='o')
ax.axhline(5, color='red', linestyle='--', label='Target (5%)')
ax.set_xlim(2000, 2020)
ax.set_ylim(2, 11)
ax.set_xticks(range(2000, 2021, 4))
ax.set_xlabel('Year')
ax.set_ylabel('Unemployment rate (%)')
ax.set_title('Unemployment and Recessions')
ax.legend(loc='upper left')
plt.savefig('q2_28_spans.png')
