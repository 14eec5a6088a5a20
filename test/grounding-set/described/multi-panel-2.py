import numpy as np
import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 2, figsize=(10, 7.5))
hours = np.arange(0, 24)
demand = 40 + 18 * np.sin((hours - 9) / 24 * 2 * np.pi) + 6 * np.exp(-((hours - 19) ** 2) / 4)
axs[0, 0].plot(hours, demand, color='tab:blue', lw=2)
axs[0, 0].fill_between(hours, demand, color='tab:blue', alpha=0.15)
axs[0, 0].set_title('(a) Hourly demand')
axs[0, 0].set_xlabel('Hour of day')
axs[0, 0].set_ylabel('GW')
axs[0, 0].set_ylim(0, 70)

mods = ['ARIMA', 'LSTM', 'TFT', 'Ours']
mae = [3.9, 2.8, 2.3, 1.7]
b = axs[0, 1].bar(mods, mae, color=['0.75', '0.6', '0.45', 'tab:orange'])
axs[0, 1].bar_label(b, fmt='%.1f')
axs[0, 1].set_title('(b) Forecast error')
axs[0, 1].set_ylabel('MAE (GW)')
axs[0, 1].set_ylim(0, 4.6)

h = np.array([1, 6, 12, 24, 48])
axs[1, 0].plot(h, [1.2, 2.1, 2.9, 3.9, 5.6], 'o--', color='0.5', label='ARIMA')
axs[1, 0].plot(h, [0.7, 1.0, 1.3, 1.7, 2.3], 's-', color='tab:orange', label='Ours')
axs[1, 0].set_title('(c) Error by horizon')
axs[1, 0].set_xlabel('Horizon (h)')
axs[1, 0].set_ylabel('MAE (GW)')
axs[1, 0].legend()

axs[1, 1].pie([45, 30, 15, 10], labels=['Residential', 'Industry', 'Commerce', 'Transport'], autopct='%1.0f%%', colors=['#66c2a5', '#fc8d62', '#8da0cb', '#e78ac3'], startangle=90)
axs[1, 1].set_title('(d) Demand by sector')
plt.tight_layout()
plt.show()
